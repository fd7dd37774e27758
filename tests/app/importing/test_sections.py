from __future__ import annotations

import pytest

from app.facts import entities, goals
from app.importing.chips import entities_in, goals_in
from app.model import Bullets, Heading, Paragraph
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair, read

TITLE = "A bridge for two towns on the river"
TITLE_AR = "جسر بين بلدتين على ضفتي النهر"


@pytest.mark.parametrize("mark", ["ENDS", "- END -", "###", "* * *", "- 30 -", "(Ends)", "-30-"])
def test_an_end_mark_is_a_field_and_no_text(mark: str) -> None:
    held = imported(TITLE, BODY, mark)
    assert held.release.end_mark
    assert len(held.release.rows) == 1
    assert [entry.taken for entry in entries(held, "end_mark")] == [mark]


def test_the_arabic_end_mark_is_recognized() -> None:
    assert imported(TITLE_AR, BODY_AR, "- انتهى -").release.end_mark


def test_notes_and_boilerplate_have_their_own_rows_in_both_languages() -> None:
    release = imported_pair(
        [
            TITLE,
            BODY,
            "ENDS",
            "Notes to Editors:",
            "It is 120 metres long.",
            "About the Club",
            BODY,
        ],
        [TITLE_AR, BODY_AR, "ملاحظات للمحررين", "طوله 120 متراً.", "نبذة عن النادي", BODY_AR],
    ).release
    assert [type(row) for row in release.rows] == [Paragraph]
    (note,) = release.notes
    assert isinstance(note, Paragraph)
    assert read(note.text) == {"en": "It is 120 metres long.", "ar": "طوله 120 متراً."}
    heading, text = release.boilerplate
    assert isinstance(heading, Heading)
    assert isinstance(text, Paragraph)
    assert read(heading.text) == {"en": "About the Club", "ar": "نبذة عن النادي"}
    assert [row.id for row in (*release.rows, *release.boilerplate, *release.notes)] == [1, 2, 3, 4]
    assert release.next_id == 5


@pytest.mark.parametrize("id_", list(entities()))
def test_every_entity_is_known_by_its_acronym_and_its_names(id_: str) -> None:
    entity = entities()[id_]
    for name in (id_, *entity.name.values(), f"{entity.name['en']} ({id_})"):
        assert entities_in(name) == (id_,), name


@pytest.mark.parametrize("n", list(goals()))
def test_every_goal_is_known_by_its_number_and_its_titles(n: int) -> None:
    for title in goals()[n].name.values():
        for text in (title, f"{n}. {title}", f"{n} · {title}", f"Goal {n}: {title}", f"SDG {n}"):
            assert goals_in(text) == (str(n),), text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3, 5 and 16", ("3", "5", "16")),
        ("SDGs 3, 5, 16", ("3", "5", "16")),
        ("الأهداف: ٣، ٥ و١٦", ("3", "5", "16")),
        ("الهدف ٣", ("3",)),
        ("18", ()),
        ("3. Climate Action", ()),
        ("28 April", ()),
    ],
)
def test_goals_are_read_from_numbers_in_any_digits(text: str, found: tuple[str, ...]) -> None:
    assert goals_in(text) == found


def test_entities_of_both_languages_are_one_list_and_unknown_ones_are_left_over() -> None:
    held = imported_pair(
        [TITLE, BODY, "UN entities", "UNDP, UNICEF and FAO", "The Bridge Club"],
        [TITLE_AR, BODY_AR, "كيانات الأمم المتحدة:", "منظمة الصحة العالمية"],
    )
    assert held.release.entities == ("UNDP", "UNICEF", "FAO", "WHO")
    assert [entry.taken for entry in held.report.of("left over")] == ["The Bridge Club"]


def test_a_heading_with_nothing_under_it_is_left_over() -> None:
    held = imported(TITLE, BODY, "Sustainable Development Goals")
    left = held.report.of("left over")
    assert [(entry.code, entry.taken) for entry in left] == [
        ("empty_section", "Sustainable Development Goals")
    ]


def test_lists_are_rows_of_their_own_and_their_marks_are_accounted_for() -> None:
    held = imported(TITLE, BODY, "- one\n- two", "1. first\n2. second", "7) third")
    bullets, numbers, text = held.release.rows[1:]
    assert isinstance(bullets, Bullets)
    assert isinstance(numbers, Bullets)
    assert [read(item)["en"] for item in bullets.items] == ["one", "two"]
    assert [read(item)["en"] for item in numbers.items] == ["first", "second"]
    assert (bullets.ordered, numbers.ordered) == (False, True)
    assert [entry.taken for entry in entries(held, "list_marks")] == ["- -", "1. 2."]
    assert isinstance(text, Paragraph)
    assert read(text.text) == {"en": "7) third"}


def test_items_of_the_languages_stand_side_by_side() -> None:
    held = imported_pair([TITLE, BODY, "- one\n- two"], [TITLE_AR, BODY_AR, "• واحد"])
    row = held.release.rows[1]
    assert isinstance(row, Bullets)
    assert [read(item) for item in row.items] == [{"en": "one", "ar": "واحد"}, {"en": "two"}]


def test_a_short_line_over_a_paragraph_is_a_heading() -> None:
    row = imported(TITLE, BODY, "What comes next", BODY).release.rows[1]
    assert isinstance(row, Heading)


def test_a_line_twice_in_a_row_is_kept_once_anywhere() -> None:
    held = imported(TITLE, BODY, BODY)
    assert len(held.release.rows) == 1
    assert [entry.taken for entry in entries(held, "doubled_line")] == [BODY]


def test_what_one_text_says_of_the_house_is_no_row_of_the_other() -> None:
    english = [TITLE, BODY, "About the Rivers Bureau", BODY.replace("bridge", "bureau")]
    arabic = [TITLE_AR, BODY_AR, "المكتب في سطور", BODY_AR.replace("الجسر", "المكتب")]
    release = imported_pair(english, arabic).release
    assert [set(row.text) for row in release.boilerplate] == [{"en", "ar"}, {"en", "ar"}]  # type: ignore[union-attr]
    assert len(release.rows) == 1


def test_a_heading_of_the_body_stays_where_the_house_is_told_of_in_neither_text() -> None:
    english = [TITLE, BODY, "The next steps", BODY.replace("bridge", "bureau")]
    arabic = [TITLE_AR, BODY_AR, "الخطوات القادمة", BODY_AR.replace("الجسر", "المكتب")]
    release = imported_pair(english, arabic).release
    assert len(release.rows) == 3
    assert not release.boilerplate
