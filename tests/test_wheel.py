"""What ``pip install`` puts on a machine works by itself, away from the checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("app", "exporters", "resources", "ui")
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout by the locked hatchling, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], ROOT)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def bayan(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``bin/bayan`` of an empty environment that holds the wheel, sees the locked packages, and
    neither the checkout nor Qt."""
    folder = tmp_path_factory.mktemp("environment")
    venv.EnvBuilder(symlinks=True).create(folder)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    run([*pip, "install", "--no-index", "--no-deps", wheel], folder)
    [site_packages] = folder.glob("lib/python*/site-packages")
    # A folder that a .pth names is searched; .pth files in it, the checkout's too, are not read.
    (site_packages / "locked.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    (site_packages / "PySide6.py").write_text("raise ImportError('no Qt here')", encoding="utf-8")
    return folder / "bin" / "bayan"


def run(command: list[str | Path], folder: Path) -> str:
    """What a command printed; one that fails fails the test with what it said."""
    done = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_nothing_generic_lands_among_other_peoples_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    version = wheel.name.split("-")[1]
    assert tops == {"bayan", f"bayan-{version}.dist-info"}


def test_every_module_resource_and_licence_is_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    files = [file for name in PACKAGES for file in (ROOT / name).rglob("*") if file.is_file()]
    shipped = [file.relative_to(ROOT) for file in files if file.parent.name != "__pycache__"]
    assert {f"bayan/{file}" for file in shipped} <= inside
    licences = {str(file) for file in shipped if file.name in {"LICENSE", "OFL.txt"}}
    assert {name.rpartition("/licenses/")[2] for name in inside if "/licenses/" in name} == {
        "LICENSE",
        *licences,
    }
    faces = {str(file.parent / "OFL.txt") for file in shipped if file.suffix == ".ttf"}
    assert faces <= licences


def test_the_installed_program_says_its_version(bayan: Path, wheel: Path, tmp_path: Path) -> None:
    assert wheel.name.split("-")[1] in run([bayan, "--version"], tmp_path)


def test_the_installed_program_is_not_the_checkout(bayan: Path, tmp_path: Path) -> None:
    program = "import bayan, app.model, resources; print(app.model.__file__, resources.__file__)"
    for file in run([bayan.with_name("python"), "-c", program], tmp_path).split():
        assert Path(file).is_relative_to(bayan.parents[1])


def test_the_installed_program_imports_and_exports(bayan: Path, tmp_path: Path) -> None:
    texts = [SAMPLES / "sample.en.txt", SAMPLES / "sample.ar.txt"]
    run([bayan, "import", *texts, "-o", "sample.bayan"], tmp_path)
    choice = ["--format", "pdf,docx", "--language", "en,ar,both", "--out", "out"]
    printed = run([bayan, "export", "sample.bayan", *choice], tmp_path).split("\n")
    written = sorted((tmp_path / "out").iterdir())
    assert len(written) == 6
    assert sorted((tmp_path / line).resolve() for line in printed if line) == written
    for file in written:
        assert file.read_bytes().startswith(b"%PDF-" if file.suffix == ".pdf" else b"PK")
