from __future__ import annotations

import json
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
from app.instep.cells import lead
from app.localized import Localized
from app.model import ARABIC, Release, rich
from app.storage import Document, load, save
from app.storage.lock import Lock, this_process

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


def test_which_language_leads_turns_no_columns_round(bayan: Bayan, tmp_path: Path) -> None:
    document = load(FILE)
    save(tmp_path / "led.bayan", replace(document, release=lead(document.release, "ar")))
    assert bayan("export", "led.bayan", "--format", "one", "--language", "both") == 0
    assert (tmp_path / "clinic-opens-in-mosul-en-ar.one").read_bytes() == b"en|ar"


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
