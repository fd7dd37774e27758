from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path
from typing import NoReturn

import pytest
from msgspec.structs import replace

from app.cli import run
from app.composition import Composition
from app.errors import ExportError
from app.exporter import Exporter
from app.localized import Localized
from app.model import ARABIC, Contact, Paragraph, Release, rich
from app.storage import Document, Lock, load, save, this_process
from app.terminal import Terminal
from tests.app.version1 import VERSION_1

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
TEXTS = [str(SAMPLES / "sample.en.txt"), str(SAMPLES / "sample.ar.txt")]
FILE = ROOT / "tests" / "data" / "version1.bayan"


def _write(composition: Composition) -> bytes:
    between = {"facing": "|", "stacked": "/"}[composition.arrangement]
    return between.join(language.code for language in composition.languages).encode()


FORMATS = (Exporter("one", ".one", _write), Exporter("two", ".two", _write))
Bayan = Callable[..., int]


def _no_editor(_: Path | None) -> NoReturn:
    raise AssertionError("the editor was opened")


@pytest.fixture
def bayan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bayan:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str | Path, exporters: Sequence[Exporter] = FORMATS) -> int:
        return run([str(one) for one in arguments], exporters, _no_editor)

    return call


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_an_import_prints_the_path_and_reports_on_the_side(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bayan("import", *TEXTS, "-o", "s.bayan") == 0
    out, err = capsys.readouterr()
    assert out == "s.bayan\n"
    assert "sample.en.txt:" in err
    assert {language.code for language in load(Path("s.bayan")).release.languages} == {"en", "ar"}


def test_the_report_of_an_import_can_be_had_as_json(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bayan("import", *TEXTS, "-o", "s.bayan", "--report", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["file"] == "s.bayan"
    assert "repaired" in {entry["kind"] for entry in report["entries"]}


def test_an_import_may_be_repeated_but_replaces_other_work_only_when_told(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bayan("import", *TEXTS, "-o", "s.bayan") == 0
    assert bayan("import", *TEXTS, "-o", "s.bayan") == 0
    capsys.readouterr()
    assert bayan("import", TEXTS[0], "-o", "s.bayan") == 2
    assert capsys.readouterr().err == (
        "bayan: s.bayan: there is another file of that name; "
        "choose another name, or add --force to replace it.\n"
    )
    assert bayan("import", TEXTS[0], "-o", "s.bayan", "--force") == 0


def test_an_import_never_replaces_its_own_source(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "text.txt"
    source.write_text("Schools open\n\nOne.", encoding="utf-8")
    assert bayan("import", source, "-o", "text.txt", "--force") == 2
    assert "would replace what it is made from" in capsys.readouterr().err
    assert source.read_text(encoding="utf-8").startswith("Schools open")


def test_an_import_does_not_write_into_a_release_that_somebody_has_open(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from datetime import UTC, datetime

    path = tmp_path / "s.bayan"
    save(path, Document(Release()))
    lock = Lock.acquire(path, replace(this_process(datetime.now(UTC)), user="Mina"))
    assert bayan("import", *TEXTS, "-o", path, "--force") == 2
    assert "Mina on " in capsys.readouterr().err
    lock.release()
    assert load(path).release == Release()


def test_an_export_prints_a_line_for_each_file_it_wrote(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        bayan("export", FILE, "--format", "one,two", "--language", "en,ar,both", "--out", "o") == 0
    )
    out = capsys.readouterr().out.split("\n")
    stem = Path("o/clinic-opens-in-mosul")
    assert out == [
        *(f"{stem}-{code}.{kind}" for code in ("en", "ar", "en-ar") for kind in ("one", "two")),
        "",
    ]
    assert all((tmp_path / line).is_file() for line in out[:-1])
    assert (tmp_path / out[4]).read_bytes() == b"en|ar"


def test_a_format_that_is_no_default_is_made_only_when_it_is_named(
    bayan: Bayan, tmp_path: Path
) -> None:
    formats = (*FORMATS, Exporter("odd", ".odd", _write, is_default=False))
    assert bayan("export", FILE, "--language", "ar", "--out", "o", exporters=formats) == 0
    assert {name.rpartition(".")[2] for name in _names(tmp_path / "o")} == {"one", "two"}
    call = ["export", FILE, "--format", "odd", "--language", "ar", "--out", "p"]
    assert bayan(*call, exporters=formats) == 0
    assert {name.rpartition(".")[2] for name in _names(tmp_path / "p")} == {"odd"}


def test_an_export_of_one_format_and_language_is_one_file(bayan: Bayan, tmp_path: Path) -> None:
    assert bayan("export", FILE, "--format", "two", "--language", "ar", "--out", "a/b") == 0
    assert _names(tmp_path / "a" / "b") == ["clinic-opens-in-mosul-ar.two"]


def test_two_languages_can_be_stacked_instead_of_facing(bayan: Bayan, tmp_path: Path) -> None:
    assert bayan("export", FILE, "--format", "one", "--language", "stacked,both", "--out", "o") == 0
    stem = "clinic-opens-in-mosul-en-ar"
    assert (tmp_path / "o" / f"{stem}-stacked.one").read_bytes() == b"en/ar"
    assert (tmp_path / "o" / f"{stem}.one").read_bytes() == b"en|ar"


def test_a_release_without_a_latin_headline_is_named_by_its_file(
    bayan: Bayan, tmp_path: Path
) -> None:
    save(tmp_path / "PR 7.bayan", Document(Release((ARABIC,), headline=Localized(ar=rich("ماء")))))
    assert bayan("export", "PR 7.bayan", "--format", "one", "--out", "o") == 0
    assert _names(tmp_path / "o") == ["pr-7-ar.one"]


def test_nothing_is_written_when_one_of_the_files_cannot_be_made(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: Composition) -> NoReturn:
        raise ExportError("it has no end", where="row 3")

    exporters = (FORMATS[0], Exporter("bad", ".bad", refuse))
    assert bayan("export", FILE, "--language", "en", "--out", "o", exporters=exporters) == 2
    assert capsys.readouterr() == ("", "bayan: row 3: it has no end.\n")
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "none.bayan"], "none.bayan: cannot be read: there is no such file or folder."),
        (["check", __file__], "is not a Bayan release."),
        (["export", FILE, "--language", "fr"], "not in “fr”; its languages are en, ar, ckb."),
        (["export", FILE, "--format", "odt"], "“odt” is none of them; choose from one, two"),
        (["export", FILE, "--format", ","], "nothing is named"),
        (["export", FILE, "--language", "en", "--out", __file__], "this is not a folder."),
        (["import", "none.txt", "-o", "a.bayan"], "none.txt: cannot be read"),
        (["import", FILE, "-o", "a.bayan"], "version1.bayan"),
        (["import", TEXTS[0], "-o", "no/folder/a.bayan"], "no such file or folder."),
        (["import", TEXTS[0]], "arguments are required: -o"),
        (["import", *TEXTS, TEXTS[0], "-o", "a.bayan"], "sample.en.txt: it is named twice"),
        (["import"], "(see bayan import --help)"),
        (["none.bayan"], "none.bayan: there is no such file."),
        (["export", FILE, "--profile", "none"], "none: cannot be read"),
        (["check", FILE, "--profile", FILE], "version1.bayan: this is not a Bayan profile."),
        (["export", FILE, "--ink", "gold"], "invalid choice: 'gold'"),
        (["export", FILE, "--pages", "0"], "“0” is no number of pages from 1 to 100"),
        (["check", FILE, "--unknown"], "unrecognized arguments: --unknown"),
    ],
)
def test_bad_input_gets_one_sentence_and_leaves_nothing(
    bayan: Bayan,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str | Path],
    said: str,
) -> None:
    assert bayan(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.startswith("bayan: ")
    assert err.count("\n") == 1
    assert _names(tmp_path) == []


@pytest.mark.parametrize("layout", ["both", "stacked"])
def test_both_and_stacked_need_two_languages(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str], layout: str
) -> None:
    save(tmp_path / "a.bayan", Document(Release((ARABIC,))))
    assert bayan("export", "a.bayan", "--language", layout) == 2
    assert "in one language only" in capsys.readouterr().err


def test_a_check_tells_by_its_exit_code_whether_there_are_errors(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = replace(VERSION_1, languages=VERSION_1.languages[:2])
    files = {"sound": sound, "bad": replace(sound, contacts=(Contact(6),))}
    for name, release in files.items():
        save(tmp_path / f"{name}.bayan", Document(release, load(FILE).media))
    assert bayan("check", "sound.bayan") == 0
    assert capsys.readouterr().out == ""
    assert bayan("check", "bad.bayan") == 1
    assert capsys.readouterr().out == (
        "error: contact 1, phone: the contact has neither telephone nor e-mail "
        "[contact_unreachable]\n"
    )


def test_findings_can_be_had_as_json(bayan: Bayan, capsys: pytest.CaptureFixture[str]) -> None:
    save(Path("a.bayan"), Document(Release(rows=(Paragraph(1),), next_id=2)))
    assert bayan("check", "a.bayan", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["file"] == "a.bayan"
    assert found["findings"][-1] == {
        "code": "state_draft",
        "severity": "info",
        "address": {"part": "state"},
        "params": {},
        "place": "state",
        "message": "the release is a draft and goes out marked as one",
    }


def test_a_file_or_nothing_opens_the_editor(tmp_path: Path) -> None:
    opened: list[Path | None] = []

    def editor(path: Path | None) -> int:
        opened.append(path)
        return 7

    assert run([], FORMATS, editor) == 7
    assert run([str(FILE)], FORMATS, editor) == 7
    assert run(["edit", str(FILE)], FORMATS, editor) == 7
    assert opened == [None, FILE, FILE]


def test_an_interruption_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: Path | None) -> NoReturn:
        raise KeyboardInterrupt

    assert run([], FORMATS, interrupted) == 130
    assert capsys.readouterr() == ("", "")


def test_a_fault_of_the_program_is_a_sentence_and_a_trace_only_on_demand(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Path | None) -> NoReturn:
        raise ZeroDivisionError("one\ntwo")

    monkeypatch.delenv("BAYAN_DEBUG", raising=False)
    assert run([], FORMATS, broken) == 3
    assert capsys.readouterr().err == (
        "bayan: the program failed (ZeroDivisionError: one); "
        "set BAYAN_DEBUG=1 and run it again to see where.\n"
    )
    monkeypatch.setenv("BAYAN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run([], FORMATS, broken)


def test_a_missing_qt_is_told_apart_from_a_fault_of_the_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def without_qt(_: Path | None) -> NoReturn:
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    def broken(_: Path | None) -> NoReturn:
        raise ImportError("cannot import name 'x'", name="ui.main")

    assert run([], FORMATS, without_qt) == 2
    assert "the editor needs Qt, which cannot be loaded here (libEGL" in capsys.readouterr().err
    assert run([], FORMATS, broken) == 3


class _Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_shows_only_to_a_person_and_only_when_work_lasts() -> None:
    screen, file = _Screen(), StringIO()
    for err, patience in ((screen, 60.0), (file, 0.0)):
        terminal = Terminal(StringIO(), err, patience)
        with terminal.at_work():
            terminal.doing("making a.pdf …")
    assert screen.getvalue() == file.getvalue() == ""


def test_progress_is_wiped_before_a_line_and_at_the_end() -> None:
    out, screen = StringIO(), _Screen()
    terminal = Terminal(out, screen, patience=0.0)
    with terminal.at_work():
        while not screen.getvalue():
            terminal.doing("making a.pdf …")
        terminal.line("a.pdf")
        assert screen.getvalue().endswith("\r" + " " * 14 + "\r")
        terminal.doing("making b.pdf …")
    assert screen.getvalue().endswith("\rmaking b.pdf …\r\r" + " " * 14 + "\r")
    assert out.getvalue() == "a.pdf\n"


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
    assert "جهة" in {found["params"].get("entity") for found in json.loads(out)["findings"]}


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
    assert len(_names(tmp_path)) == 2


def test_output_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full(StringIO):
        def write(self, _: str) -> NoReturn:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert run(["--version"], FORMATS, _no_editor) == 2
    assert capsys.readouterr().err == (
        "bayan: the output cannot be written (No space left on device).\n"
    )


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
        "import sys, time, bayan, app.commands as commands\n"
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
