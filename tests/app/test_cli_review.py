"""``bayan review``: copies come back into a release, and what they suggest is decided."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pytest
from msgspec.structs import replace
from PIL import Image as Pixels

from app.address import Address
from app.cli import run
from app.localized import Localized
from app.lookup import cell_text
from app.model import Image, rich
from app.storage import Document, load, media_name, save
from app.storage.lock import Lock, this_process
from exporters.registry import EXPORTERS
from tests.exporters.docx.copies import copy_of
from tests.exporters.docx.reviewers import Desk
from tests.exporters.docx.small import small_release
from tests.exporters.docx.test_review_changes import RELEASE

Bayan = Callable[..., int]
Said = pytest.CaptureFixture[str]
FIRST = Address("text", 1, "en")


def _no_editor(_: Path | None) -> NoReturn:
    raise AssertionError("the editor was opened")


@pytest.fixture
def bayan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bayan:
    """The command line beside a release and two copies of it that came back."""
    monkeypatch.chdir(tmp_path)
    save(Path("r.bayan"), Document(RELEASE))
    for author, new in (("Rana", "new clinic"), ("Omar", "ward")):
        desk = Desk(copy_of(RELEASE))
        desk.author = author
        desk.replace("old clinic", new)
        if author == "Rana":
            desk.comment("at eight", "No, eight.", "Not nine?")
            desk.rewrite("بيان", "إعلان")
        Path(f"{author}.docx").write_bytes(desk.saved())
    return lambda *arguments: run([str(one) for one in arguments], EXPORTERS, _no_editor)


def test_copies_go_into_the_release_and_each_is_accounted_for(bayan: Bayan, capsys: Said) -> None:
    assert bayan("review", "r.bayan", "Rana.docx", "Omar.docx") == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "r.bayan",
        "Rana.docx: Rana: 1 change, 1 comment",
        "Omar.docx: Omar: 1 change",
    ]
    assert "words that Bayan makes were changed" in err
    assert (
        "conflict: row 1, English: Rana “old clinic” → “new clinic” | Omar “old clinic” → “ward”"
    ) in err
    release = load(Path("r.bayan")).release
    assert [one.author for one in release.suggestions] == ["Rana", "Omar"]
    assert release.threads[0].comments[1].text == "No, eight."
    assert cell_text(release, FIRST) == cell_text(RELEASE, FIRST)
    assert not list(Path().glob(".~lock*"))


def test_a_copy_that_was_taken_before_brings_nothing_new(bayan: Bayan, capsys: Said) -> None:
    bayan("review", "r.bayan", "Omar.docx")
    before = Path("r.bayan").read_bytes()
    capsys.readouterr()
    assert bayan("review", "r.bayan", "Omar.docx") == 0
    assert capsys.readouterr().out == "r.bayan\nOmar.docx: nothing new\n"
    assert Path("r.bayan").read_bytes() == before


def test_the_release_itself_can_stay_as_it_is(bayan: Bayan) -> None:
    before = Path("r.bayan").read_bytes()
    assert bayan("review", "r.bayan", "Omar.docx", "-o", "new.bayan") == 0
    assert Path("r.bayan").read_bytes() == before
    assert len(load(Path("new.bayan")).release.suggestions) == 1


def test_what_is_to_decide_is_listed_with_place_author_and_words(
    bayan: Bayan, capsys: Said
) -> None:
    bayan("review", "r.bayan", "Rana.docx", "Omar.docx")
    capsys.readouterr()
    assert bayan("review", "r.bayan", "--list") == 0
    assert capsys.readouterr().out.splitlines() == [
        "row 1, English: Rana, 2026-03-09 09:15: “old clinic” → “new clinic” (in conflict)",
        "row 1, English: Omar, 2026-03-09 09:15: “old clinic” → “ward” (in conflict)",
        "row 2, English: Rana: comment on “at eight”: Not nine?",
        "row 2, English: Rana, 2026-03-10 10:00: answer: No, eight.",
        "row 3, Arabic: Rana: comment on “تغلق”: أكيد؟",
    ]


def test_json_says_the_same_to_programs(bayan: Bayan, capsys: Said) -> None:
    assert bayan("review", "r.bayan", "Rana.docx", "Omar.docx", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == "r.bayan"
    assert [one["file"] for one in told["copies"]] == ["Rana.docx", "Omar.docx"]
    assert told["copies"][0]["authors"] == [{"author": "Rana", "suggestions": 1, "comments": 1}]
    assert [entry["code"] for entry in told["copies"][0]["entries"]] == ["review_own_words"]
    assert told["left"] == 2
    assert bayan("review", "r.bayan", "--list", "--format", "json") == 0
    held = json.loads(capsys.readouterr().out)
    assert told["conflicts"] == [[one["id"] for one in held["suggestions"]]]
    assert [(one["place"], one["old"], one["new"]) for one in held["suggestions"]] == [
        ("row 1, English", "old clinic", "new clinic"),
        ("row 1, English", "old clinic", "ward"),
    ]
    assert [one["words"] for one in held["threads"]] == ["at eight", "تغلق"]


def test_decisions_are_made_in_the_order_in_which_they_are_given(bayan: Bayan) -> None:
    bayan("review", "r.bayan", "Rana.docx", "Omar.docx")
    assert bayan("review", "r.bayan", "--reject", "Rana", "--accept", "all") == 0
    release = load(Path("r.bayan")).release
    assert "ward" in (cell_text(release, FIRST) or "")
    assert release.suggestions == ()


def test_suggestions_are_accepted_and_rejected_by_author(bayan: Bayan, capsys: Said) -> None:
    bayan("review", "r.bayan", "Rana.docx", "Omar.docx")
    capsys.readouterr()
    assert bayan("review", "r.bayan", "--accept", "Omar", "--reject", "Rana") == 0
    assert capsys.readouterr().out == "r.bayan\n2 suggestions decided, 0 left\n"
    release = load(Path("r.bayan")).release
    assert cell_text(release, FIRST) == "The ward opens today. It is free."
    assert release.suggestions == ()


def test_of_a_conflict_one_is_accepted_and_the_other_left_to_decide(
    bayan: Bayan, capsys: Said
) -> None:
    assert bayan("review", "r.bayan", "Rana.docx", "Omar.docx", "--accept", "all") == 0
    assert "1 suggestion decided, 1 left" in capsys.readouterr().out
    assert bayan("review", "r.bayan", "--list") == 0
    assert "Omar" in capsys.readouterr().out
    release = load(Path("r.bayan")).release
    assert cell_text(release, FIRST) == "The new clinic opens today. It is free."


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("r.bayan",), "bayan: either name copies or decide, or list what is there; "),
        (("r.bayan", "--list", "--accept", "all"), "bayan: either name copies or decide"),
        (("r.bayan", "--accept", "Nobody"), "bayan: there is no suggestion of “Nobody”; "),
        (("r.bayan", "Rana.docx", "Rana.docx"), "bayan: Rana.docx: it is named twice; "),
        (("r.bayan", "Rana.docx", "-o", "Rana.docx"), "bayan: Rana.docx: the result would"),
        (("r.bayan", "none.docx"), "bayan: none.docx: cannot be read: "),
        (("none.bayan", "Rana.docx"), "bayan: none.bayan: cannot be read: "),
        (("r.bayan", "r.bayan"), "bayan: r.bayan: the result would replace what it is"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_nothing_is_written(
    bayan: Bayan, capsys: Said, arguments: tuple[str, ...], said: str
) -> None:
    before = Path("r.bayan").read_bytes()
    assert bayan("review", *arguments) == 2
    err = capsys.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == 1
    assert Path("r.bayan").read_bytes() == before


def test_a_copy_of_another_release_is_refused(bayan: Bayan, capsys: Said) -> None:
    other = replace(small_release(), rows=(), headline=Localized(en=rich("Something else")))
    Path("other.docx").write_bytes(copy_of(other))
    assert bayan("review", "r.bayan", "Omar.docx", "other.docx") == 2
    assert capsys.readouterr().err == "bayan: other.docx: this is a copy of another release.\n"
    assert load(Path("r.bayan")).release == RELEASE


def test_a_release_that_somebody_has_open_is_left_alone(bayan: Bayan, capsys: Said) -> None:
    me = replace(this_process(datetime.now(UTC)), user="Mina")
    lock = Lock.acquire(Path("r.bayan"), me)
    assert bayan("review", "r.bayan", "Omar.docx") == 2
    assert "Mina on " in capsys.readouterr().err
    lock.release()
    assert load(Path("r.bayan")).release == RELEASE


def test_an_import_of_a_copy_gives_the_release_with_what_was_suggested(bayan: Bayan) -> None:
    assert bayan("import", "Omar.docx", "-o", "x.bayan") == 0
    release = load(Path("x.bayan")).release
    assert [one.author for one in release.suggestions] == ["Omar"]
    assert replace(release, suggestions=(), next_id=RELEASE.next_id) == RELEASE


def _photograph() -> bytes:
    """A JPEG, which has other bytes each time it is written."""
    held = BytesIO()
    Pixels.linear_gradient("L").convert("RGB").save(held, "JPEG", quality=95)
    return held.getvalue()


def test_an_import_of_a_copy_has_its_pictures(bayan: Bayan) -> None:
    photograph = _photograph()
    name = media_name(photograph)
    rows = tuple(
        replace(row, media=name) if isinstance(row, Image) else row for row in small_release().rows
    )
    save(Path("p.bayan"), Document(replace(small_release(), rows=rows), {name: photograph}))
    assert bayan("export", "p.bayan", "--format", "review-docx", "--language", "stacked") == 0
    assert bayan("import", "wells-open-en-ar-stacked.review.docx", "-o", "q.bayan") == 0
    document = load(Path("q.bayan"))
    (picture,) = (row for row in document.release.rows if isinstance(row, Image))
    assert picture.media in document.media
    assert replace(document.release, rows=()) == replace(small_release(), rows=())
