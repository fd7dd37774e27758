"""``bayan check`` and ``bayan export --strict``: what they say, and what their exit codes do."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import pytest
from msgspec.structs import replace

from app.checks import run_checks
from app.checks.dismissing import dismiss
from app.cli import run
from app.composition import Composition
from app.exporter import Exporter
from app.model import Release
from app.profile import encode_profile, neutral_profile
from app.storage import Document, save
from tests.checked import row

Bayan = Callable[..., int]
WRONG = row("Some 28 wells were dug", "حُفرت نحو 82 بئرا")
CODE = "figure_differs"


def _write(composition: Composition) -> bytes:
    return composition.languages[0].code.encode()


def _no_editor(_: Path | None) -> NoReturn:
    raise AssertionError("the editor was opened")


@pytest.fixture
def bayan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bayan:
    """Runs a command in a folder with three releases and a house that looks at figures alone.

    wrong.bayan has one figure that differs, stands.bayan the same and a reason for it.
    """
    monkeypatch.chdir(tmp_path)
    others = {one.code: "off" for one in run_checks(WRONG, neutral_profile()) if one.code != CODE}
    house = replace(neutral_profile(), severities=others)
    Path("house.bayan-profile").write_bytes(encode_profile(house))
    save(tmp_path / "wrong.bayan", Document(WRONG))
    save(tmp_path / "stands.bayan", Document(_let_stand(WRONG)))
    save(tmp_path / "sound.bayan", Document(row("Some 28 wells", "نحو 28 بئرا")))

    def call(*arguments: str) -> int:
        words = [*arguments, "--profile", "house.bayan-profile"]
        formats = [Exporter("one", ".one", _write), Exporter("pdf", ".pdf", _write)]
        return run(words, formats, _no_editor)

    return call


def _let_stand(release: Release) -> Release:
    found = run_checks(release, neutral_profile())
    one = next(one for one in found if one.code == CODE)
    return dismiss(release, one, "the ministry counts so", "Desk", datetime(2026, 3, 1, 9, 5))


def test_the_exit_code_says_whether_there_are_open_errors(bayan: Bayan) -> None:
    codes = {name: bayan("check", f"{name}.bayan") for name in ("wrong", "stands", "sound")}
    assert codes == {"wrong": 1, "stands": 0, "sound": 0}


def test_a_finding_is_a_line_with_the_words_of_both_sides_under_it(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    bayan("check", "wrong.bayan")
    assert capsys.readouterr().out.splitlines() == [
        "error: row 1, English: “28” here is “82” in the other language [figure_differs]",
        "    English: Some [28] wells were dug",
        "    Arabic: \u2068حُفرت نحو [82] بئرا\u2069",
        "1 error, 0 warnings, 0 notes",
    ]


def test_the_report_can_be_had_in_arabic(bayan: Bayan, capsys: pytest.CaptureFixture[str]) -> None:
    bayan("check", "wrong.bayan", "--language", "ar")
    assert capsys.readouterr().out.splitlines() == [
        "خطأ: الصف 1، الإنجليزية: «28» هنا يقابله «82» باللغة الأخرى [figure_differs]",
        "    الإنجليزية: \u2068Some [28] wells were dug\u2069",
        "    العربية: حُفرت نحو [82] بئرا",
        "الأخطاء: 1، التنبيهات: 0، الملاحظات: 0",
    ]


def test_what_may_stand_is_told_with_its_reason(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    bayan("check", "stands.bayan")
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("let stand: row 1, English: ")
    assert second == "    the ministry counts so (Desk, 2026-03-01 09:05)"
    assert last == "0 errors, 0 warnings, 0 notes, 1 let stand"


def test_a_release_in_which_nothing_is_found_has_the_count_alone(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    bayan("check", "sound.bayan")
    assert capsys.readouterr().out == "0 errors, 0 warnings, 0 notes\n"


def test_json_has_the_keys_that_were_agreed(
    bayan: Bayan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bayan("check", "wrong.bayan", "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["file", "findings", "dismissed", "counts"]
    assert told["file"] == "wrong.bayan"
    assert told["dismissed"] == []
    assert told["counts"] == {"error": 1, "warning": 0, "info": 0, "dismissed": 0}
    (one,) = told["findings"]
    assert list(one)[:11] == [
        "rule", "severity", "message", "language", "field", "row", "start", "end", "text",
        "counterpart", "fix",
    ]  # fmt: skip
    assert (one["rule"], one["severity"], one["language"]) == ("figure_differs", "error", "en")
    assert (one["field"], one["row"], one["start"], one["end"]) == ("text", 1, 5, 7)
    assert one["text"] == "28"
    assert one["counterpart"] == {"language": "ar", "start": 10, "end": 12, "text": "82"}
    assert one["fix"] is None


def test_json_keeps_what_may_stand_apart(bayan: Bayan, capsys: pytest.CaptureFixture[str]) -> None:
    assert bayan("check", "stands.bayan", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["findings"] == []
    (one,) = told["dismissed"]
    assert (one["rule"], one["reason"], one["by"]) == (CODE, "the ministry counts so", "Desk")
    assert one["when"] == "2026-03-01T09:05:00"


def test_sarif_goes_to_the_output(bayan: Bayan, capsys: pytest.CaptureFixture[str]) -> None:
    assert bayan("check", "wrong.bayan", "--format", "sarif") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == "2.1.0"
    assert [one["ruleId"] for one in told["runs"][0]["results"]] == [CODE]


def test_a_strict_export_names_the_errors_and_writes_nothing(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        bayan(
            "export", "wrong.bayan", "--format", "one", "--language", "ar", "--out", "o", "--strict"
        )
        == 1
    )
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "error: row 1, English: “28” here is “82” in the other language [figure_differs]",
        "bayan: wrong.bayan: nothing was put out, for it has 1 error; mend them, let them stand "
        "for a reason in the editor, or leave --strict out.",
    ]
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize("name", ["stands", "sound"])
def test_a_strict_export_puts_out_what_has_no_open_error(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    call = [
        "export",
        f"{name}.bayan",
        "--format",
        "one",
        "--language",
        "ar",
        "--out",
        "o",
        "--strict",
    ]
    assert bayan(*call) == 0
    assert capsys.readouterr().err == ""
    assert len(list((tmp_path / "o").iterdir())) == 1


def test_any_other_export_checks_nothing(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bayan("export", "wrong.bayan", "--format", "one", "--language", "ar", "--out", "o") == 0
    assert capsys.readouterr().err == ""
    assert len(list((tmp_path / "o").iterdir())) == 1


def test_the_report_goes_onto_pages_to_attach(
    bayan: Bayan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = ["--page", "o.html", "--page", "o.pdf", "--by", "Rana Aziz"]
    assert bayan("check", "wrong.bayan", "--format", "json", *pages) == 1
    assert json.loads(capsys.readouterr().out)["counts"]["error"] == 1
    assert "Rana Aziz" in (tmp_path / "o.html").read_text(encoding="utf-8")
    assert (tmp_path / "o.pdf").read_bytes() == b"en"


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("o.doc", "o.doc: a preflight page is an HTML or a PDF file; end it in one of both."),
        ("no/o.html", "there is no such file or folder."),
        ("wrong.bayan", "a preflight page is an HTML or a PDF file"),
    ],
)
def test_a_page_that_cannot_be_made_is_one_sentence(
    bayan: Bayan, capsys: pytest.CaptureFixture[str], page: str, said: str
) -> None:
    assert bayan("check", "wrong.bayan", "--page", page) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
