"""``bayan glossary``: terms come into a profile, are listed, and phrases are found in releases."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest
from msgspec.structs import replace

from app.cli import run
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import encode_profile, load_profile, neutral_profile
from app.storage import Document, encode
from app.term import Rendering, Term
from exporters.registry import EXPORTERS

Bayan = Callable[..., int]
Said = pytest.CaptureFixture[str]
OWN = Term(Localized(en=Rendering("clean water"), ar=Rendering("المياه النقية")))


def _no_editor(_: Path | None) -> NoReturn:
    raise AssertionError("the editor was opened")


@pytest.fixture
def bayan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bayan:
    """The command line beside a profile, a table of terms and two releases, one of them broken."""
    monkeypatch.chdir(tmp_path)
    profile = replace(neutral_profile(), glossary=(OWN,), region="CH")
    Path("house.bayan-profile").write_bytes(encode_profile(profile))
    Path("terms.csv").write_text(
        "en,ar,fr\nclean water,المياه النظيفة,eau\nhealth desk,مكتب الصحة,\nonly,,\n", "utf-8"
    )
    texts = Localized(en=rich("The Health Desks of Basra."), ar=rich("مكاتب الصحة في البصرة."))
    release = Release(rows=(Paragraph(1, texts),), date=date(2024, 3, 9), next_id=2)
    Path("releases").mkdir()
    Path("releases", "one.bayan").write_bytes(encode(Document(release)))
    Path("releases", "broken.bayan").write_bytes(b"x")
    return lambda *arguments: run([str(one) for one in arguments], EXPORTERS, _no_editor)


def _import(bayan: Bayan, *more: str) -> int:
    house = ("--profile", "house.bayan-profile", "-o", "new.bayan-profile")
    return bayan("glossary", "import", "terms.csv", *house, *more)


def test_terms_come_into_a_copy_and_all_else_is_said(bayan: Bayan, capsys: Said) -> None:
    before = Path("house.bayan-profile").read_bytes()
    assert _import(bayan) == 0
    assert capsys.readouterr().err.splitlines() == [
        "terms.csv, line 4: “only” left out, it is not in both languages",
        "kept: clean water = \u2068المياه النقية\u2069; "
        "not taken: clean water = \u2068المياه النظيفة\u2069",
        "1 term added, 0 widened, 0 known, 1 conflict",
    ]
    held = load_profile(Path("new.bayan-profile"))
    assert [one.renderings["en"].approved for one in held.glossary] == [
        "clean water",
        "health desk",
    ]
    assert held.glossary[0] == OWN
    assert held.region == "CH"
    assert Path("house.bayan-profile").read_bytes() == before


def test_the_same_as_json(bayan: Bayan, capsys: Said) -> None:
    assert _import(bayan, "--format", "json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["file"] == "new.bayan-profile"
    assert said["added"][0]["renderings"]["ar"]["approved"] == "مكتب الصحة"
    assert said["conflicts"][0]["own"]["renderings"]["ar"]["approved"] == "المياه النقية"
    assert said["left_out"][0]["reason"] == "one language"


def test_a_profile_is_not_replaced_unasked(bayan: Bayan, capsys: Said) -> None:
    Path("new.bayan-profile").write_bytes(b"mine")
    assert _import(bayan) == 2
    assert "there is another file of that name" in capsys.readouterr().err
    assert Path("new.bayan-profile").read_bytes() == b"mine"
    assert _import(bayan, "--force") == 0
    assert bayan("glossary", "import", "terms.csv", "-o", "terms.csv", "--force") == 2


def test_terms_are_listed_the_house_first(bayan: Bayan, capsys: Said) -> None:
    house = ("--profile", "house.bayan-profile")
    assert bayan("glossary", "list", *house) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "clean water = \u2068المياه النقية\u2069"
    assert any(line.startswith("COVID-19 = \u2068كوفيد-19\u2069 (also ") for line in lines)
    assert bayan("glossary", "list", *house, "--format", "json") == 0
    said = json.loads(capsys.readouterr().out)
    assert len(said["own"]) == 1
    assert len(said["own"]) + len(said["shipped"]) == len(lines)


def test_a_phrase_is_shown_with_what_renders_it(bayan: Bayan, capsys: Said) -> None:
    _import(bayan)
    capsys.readouterr()
    find = ("glossary", "find", "health desk", "releases", "--profile", "new.bayan-profile")
    assert bayan(*find) == 0
    out, err = capsys.readouterr()
    where = Path("releases", "one.bayan")
    assert out.splitlines() == [
        f"{where}: 2024-03-09: row 1",
        "  en: The [Health Desks] of Basra.",
        "  ar: \u2068مكاتب الصحة في البصرة.\u2069",
    ]
    assert "broken.bayan" in err
    assert err.splitlines()[-1] == "1 place in 1 release"
    assert bayan(*find, "--format", "json") == 0
    said = json.loads(capsys.readouterr().out)
    (hit,) = said["hits"]
    assert (hit["date"], hit["language"], hit["spans"]) == ("2024-03-09", "en", {"en": [[4, 16]]})
    assert (hit["section"], hit["row"], hit["field"]) == ("rows", 1, "text")
    assert said["skipped"][0]["file"] == str(Path("releases", "broken.bayan"))


def test_nothing_of_a_file_drives_the_terminal(bayan: Bayan, capsys: Said) -> None:
    Path("terms.csv").write_text("en,ar\nred \x1b[31mtape,شريط\n", "utf-8")
    assert _import(bayan) == 0
    assert bayan("glossary", "list", "--profile", "new.bayan-profile") == 0
    said = capsys.readouterr().out
    assert "red ‹U+001B›[31mtape = " in said
    assert "\x1b" not in said


def test_a_folder_that_is_not_there_is_wrong_input(bayan: Bayan, capsys: Said) -> None:
    assert bayan("glossary", "find", "x", "nowhere") == 2
    assert capsys.readouterr().err == "bayan: nowhere: there is no such folder.\n"
