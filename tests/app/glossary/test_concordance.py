from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from app.errors import FileError
from app.glossary import Glossary, terms_of
from app.glossary.concordance import Hit, Skipped, find
from app.localized import Localized
from app.model import Contact, Paragraph, Release, rich
from app.profile import neutral_profile
from app.storage import Document, encode

NONE = Glossary([])


def _kept(path: Path, english: str, arabic: str, day: date | None = None) -> None:
    text = Localized(en=rich(english), ar=rich(arabic))
    release = Release(rows=(Paragraph(1, text),), date=day, next_id=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(Document(release)))


def _hits(phrase: str, folder: Path, glossary: Glossary = NONE) -> list[Hit]:
    return [one for one in find(phrase, folder, glossary) if isinstance(one, Hit)]


def _shown(hit: Hit) -> dict[str, list[str]]:
    """The words of the spans per language."""
    return {
        code: [hit.texts[code][start:end] for start, end in spans]
        for code, spans in hit.spans.items()
    }


def test_newest_first_over_all_folders_and_without_a_date_last(tmp_path: Path) -> None:
    _kept(tmp_path / "old.bayan", "clean water", "مياه نظيفة", date(2019, 5, 1))
    _kept(tmp_path / "a" / "b" / "new.bayan", "Clean water", "مياه نظيفة", date(2024, 5, 1))
    _kept(tmp_path / "none.BAYAN", "clean water", "مياه نظيفة")
    _kept(tmp_path / "other.bayan", "cleaner waters", "مياه", date(2025, 1, 1))
    _kept(tmp_path / ".hidden" / "x.bayan", "clean water", "مياه", date(2025, 1, 1))
    hits = _hits("clean water", tmp_path)
    assert [hit.file.name for hit in hits] == ["new.bayan", "old.bayan", "none.BAYAN"]
    assert [hit.release.date for hit in hits] == [date(2024, 5, 1), date(2019, 5, 1), None]
    assert hits[0].texts == Localized(en="Clean water", ar="مياه نظيفة")


def test_arabic_is_found_with_what_is_written_to_it_and_in_other_spellings(tmp_path: Path) -> None:
    _kept(tmp_path / "one.bayan", "to the shelters", "إلى الملاجئ وبالإيواءِ")
    (hit,) = _hits("الايواء", tmp_path)
    assert (hit.code, _shown(hit)) == ("ar", {"ar": ["الإيواءِ"]})


def test_the_words_that_render_a_term_are_pointed_at(tmp_path: Path) -> None:
    _kept(tmp_path / "one.bayan", "in some vulnerable communities", "في بعض المجتمعات الهشة")
    glossary = terms_of(neutral_profile())
    (hit,) = _hits("vulnerable community", tmp_path, glossary)
    assert _shown(hit) == {"en": ["vulnerable communities"], "ar": ["المجتمعات الهشة"]}
    (hit,) = _hits("المجتمعات الهشة", tmp_path, glossary)
    assert _shown(hit) == {"en": ["vulnerable communities"], "ar": ["المجتمعات الهشة"]}
    (hit,) = _hits("vulnerable communities", tmp_path)
    assert _shown(hit) == {"en": ["vulnerable communities"]}


def test_a_phrase_around_a_term_is_found_as_it_stands(tmp_path: Path) -> None:
    _kept(tmp_path / "one.bayan", "break the cycle of conflict", "كسر حلقة الصراع")
    (hit,) = _hits("cycle of conflict", tmp_path, terms_of(neutral_profile()))
    assert _shown(hit) == {"en": ["cycle of conflict"], "ar": ["الصراع"]}


def test_fields_and_contacts_are_looked_into(tmp_path: Path) -> None:
    contact = Contact(1, Localized(en="Press desk", ar="مكتب الصحافة"), phone="+964 751 402 2111")
    release = Release(headline=Localized(en=rich("The desk")), contacts=(contact,), next_id=2)
    (tmp_path / "one.bayan").write_bytes(encode(Document(release)))
    assert [hit.at.part for hit in _hits("desk", tmp_path)] == ["headline", "name"]


def test_a_damaged_file_is_named_and_does_not_end_the_search(tmp_path: Path) -> None:
    _kept(tmp_path / "good.bayan", "clean water", "مياه")
    (tmp_path / "bad.bayan").write_bytes(b"PK nothing")
    (tmp_path / "folder.bayan").mkdir()
    found = list(find("clean water", tmp_path, NONE))
    assert [type(one) for one in found] == [Skipped, Hit]
    assert found[0].file.name == "bad.bayan"
    assert isinstance(found[0], Skipped)
    assert "broken" in found[0].reason


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    _kept(tmp_path / "closed.bayan", "clean water", "مياه")
    (tmp_path / "closed.bayan").chmod(0)
    (one,) = find("clean water", tmp_path, NONE)
    assert isinstance(one, Skipped)


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no such folder"):
        list(find("x", tmp_path / "no", NONE))


def test_nothing_is_found_of_no_words(tmp_path: Path) -> None:
    _kept(tmp_path / "one.bayan", "clean water", "مياه")
    assert _hits("  ", tmp_path) == []
