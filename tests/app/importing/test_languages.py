from __future__ import annotations

import pytest

from app.errors import FileError
from app.importing.blocks import MAX_BLOCKS, Source
from app.importing.importer import import_texts
from app.model import ARABIC, ENGLISH
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair, read

EN = ["A bridge for two towns", BODY, "It cost 4 million dollars."]
AR = ["جسر بين بلدتين على ضفتي النهر", BODY_AR, "بلغت كلفته 4 ملايين دولار."]


def test_the_order_of_the_two_texts_does_not_matter() -> None:
    english, arabic = Source("en.txt", "\n\n".join(EN)), Source("ar.txt", "\n\n".join(AR))
    assert import_texts([english, arabic]).release == import_texts([arabic, english]).release


@pytest.mark.parametrize(
    "lines", [[*EN, *AR], [*AR, *EN], [one for pair in zip(EN, AR, strict=True) for one in pair]]
)
def test_one_text_that_holds_both_languages_is_split_by_script(lines: list[str]) -> None:
    release = imported(*lines).release
    assert release == imported_pair(EN, AR).release
    assert [read(row.text) for row in release.rows] == [  # type: ignore[union-attr]
        {"en": EN[1], "ar": AR[1]},
        {"en": EN[2], "ar": AR[2]},
    ]


def test_a_name_in_the_other_script_does_not_make_a_second_language() -> None:
    release = imported(*AR, BODY_AR + " " + BODY_AR, "UNICEF", "press@example.org").release
    assert set(release.headline) == {"ar"}
    assert all(set(row.text) == {"ar"} for row in release.rows)  # type: ignore[union-attr]


def test_a_release_is_always_in_both_languages_so_that_the_other_can_be_written() -> None:
    assert imported(*EN).release.languages == (ENGLISH, ARABIC)


def test_a_second_text_in_the_same_language_goes_after_the_first_and_is_reported() -> None:
    held = import_texts([Source("1.txt", "\n\n".join(EN)), Source("2.txt", BODY)])
    assert [entry.source.name for entry in entries(held, "same_language")] == ["2.txt"]
    assert len(held.release.rows) == 3


def test_too_many_paragraphs_and_half_a_character_are_one_clear_sentence() -> None:
    with pytest.raises(FileError, match=r"^long\.txt: there are 5001 paragraphs"):
        import_texts([Source("long.txt", "word\n" * (MAX_BLOCKS + 1))])
    with pytest.raises(FileError, match="only half of one"):
        import_texts([Source("a.txt", "a\ud800")])
