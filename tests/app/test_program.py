"""The program as it is started: streams, signals, what is loaded."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.model import Release
from app.storage import Document, save

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
TEXTS = [str(SAMPLES / "sample.en.txt"), str(SAMPLES / "sample.ar.txt")]
FILE = ROOT / "tests" / "data" / "version1.bayan"


def _start(*arguments: str | Path, code: str = "", **environment: str) -> subprocess.Popen[bytes]:
    program = ["-c", code] if code else [str(ROOT / "bayan.py")]
    return subprocess.Popen(
        [sys.executable, *program, *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
        env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}],
)
def test_arabic_never_stops_a_terminal_that_cannot_show_it(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    path = tmp_path / "a.bayan"
    save(path, Document(Release(entities=("جهة",))))
    with _start("check", path, **environment) as text:
        out, err = text.communicate()
    assert text.returncode == 1
    assert b"\\u062c\\u0647\\u0629" in out
    assert err == b""
    with _start("check", path, "--format", "json", **environment) as data:
        out, _ = data.communicate()
    assert any("جهة" in found["message"] for found in json.loads(out)["findings"])


def test_the_commands_work_where_there_is_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import bayan; raise SystemExit(bayan.main(sys.argv[1:]))"
    )
    release = tmp_path / "s.bayan"
    with _start("import", *TEXTS, "-o", release, code=code) as done:
        done.communicate()
    assert done.returncode == 0
    with _start("check", release, code=code) as done:
        done.communicate()
    assert done.returncode == 0
    with _start(code=code) as done:
        _, err = done.communicate()
    assert done.returncode == 2
    assert err.startswith(b"bayan: the editor needs Qt")
    assert err.count(b"\n") == 1


def test_start_up_loads_no_format_and_no_screen_library() -> None:
    code = (
        "import sys, bayan\nbayan.main(['--version'])\n"
        "print(*{'PySide6', 'reportlab', 'docx', 'pypdfium2', 'uharfbuzz', 'PIL'} & {*sys.modules})"
    )
    with _start(code=code) as done:
        out, _ = done.communicate()
    first, loaded = out.decode().splitlines()
    assert first.startswith("bayan ")
    assert loaded == ""


@pytest.mark.skipif(os.name != "posix", reason="pipes and SIGINT as POSIX has them")
def test_a_reader_that_has_enough_is_no_fault(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, ROOT / "bayan.py", "--version"],
        stdout=writer, stderr=subprocess.PIPE, cwd=ROOT, check=False,
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(os.name != "posix", reason="streams are closed as POSIX has it")
@pytest.mark.parametrize("closed", [[0], [1], [2], [0, 1, 2]], ids=str)
def test_closed_streams_stop_no_work(tmp_path: Path, closed: list[int]) -> None:
    code = (
        f"import os, sys\nfor one in {closed}: os.close(one)\n"
        "os.execv(sys.executable, [sys.executable, 'bayan.py', *sys.argv[1:]])"
    )
    with _start("export", FILE, "--language", "EN", "--out", tmp_path, code=code) as done:
        _, err = done.communicate()
    assert (done.returncode, err) == (0, b"")
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_display_is_one_sentence() -> None:
    nothing = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    with _start(**nothing) as done:
        _, err = done.communicate()
    assert done.returncode == 2
    assert err.decode() == (
        "bayan: there is no display to open the editor on; "
        "the commands import, export and check work without one.\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="pipes and SIGINT as POSIX has them")
def test_ctrl_c_ends_the_program_without_a_trace(tmp_path: Path) -> None:
    code = (
        "import sys, time, bayan, app.commands.imports as commands\n"
        "def long(*_):\n    print('working', flush=True)\n    time.sleep(60)\n"
        "commands.import_files = long\n"
        "raise SystemExit(bayan.main(sys.argv[1:]))"
    )
    with _start("import", "text.txt", "-o", tmp_path / "a.bayan", code=code) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"working\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert (process.returncode, err) == (130, b"")
