from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from app.importing.blocks import Source, blocks, clean, plain_lines
from app.model import Span
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, read


def _read(text: str) -> list[str]:
    return [block.plain for block in blocks(list(plain_lines(Source("a.txt", text))))]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    wrapped = "\n\n".join(textwrap.fill(f"{BODY} {BODY}", 72) for _ in range(3))
    assert _read(wrapped) == [f"{BODY} {BODY}"] * 3


@given(st.integers(55, 100))
def test_arabic_is_unwrapped_at_any_usual_width(width: int) -> None:
    text = " ".join([BODY_AR.rstrip("."), BODY_AR.rstrip("."), BODY_AR])
    assert _read(f"عنوان\n\n{textwrap.fill(text, width)}\n") == ["عنوان", text]


def test_a_paragraph_a_line_stays_a_paragraph_a_line() -> None:
    assert _read(f"{BODY}\n{BODY} {BODY}\n{BODY}\n") == [BODY, f"{BODY} {BODY}", BODY]


def test_short_sentences_a_line_are_not_joined() -> None:
    lines = [
        "The bridge was opened on Tuesday by the whole of the town.",
        "It had been closed for two years after the flood of 2018.",
        "The works employed three hundred men and women from here.",
        "A second bridge is to be built in the coming spring there.",
    ]
    assert _read("\n".join(lines)) == lines


def test_list_items_and_an_attribution_do_not_join_a_full_line() -> None:
    full = "“We began early, and it shows in every stone that you can see from here now,"
    text = f"{full}\nand in every tree that was planted beside the road that leads to the\nriver.”"
    text += "\n— Dana Holt\n- one\n- two\n1. three"
    assert _read(text)[1:] == ["— Dana Holt", "- one", "- two", "1. three"]


def test_white_space_inside_a_paragraph_stays_and_at_its_ends_goes() -> None:
    assert _read(" \tone  two\u00a0three\t\n") == ["one  two\u00a0three"]


def test_direction_marks_and_control_characters_are_taken_out_and_reported() -> None:
    source, found = clean(Source("a.txt", "\ufeffone\u200f two\u2067\x07"))
    assert source.text == "one two"
    assert [(entry.kind, entry.code, entry.taken) for entry in found] == [
        ("repaired", "bidi_controls", "\ufeff\u200f\u2067"),
        ("repaired", "control_characters", "\x07"),
    ]


def test_a_soft_hyphen_is_taken_out_and_a_non_joiner_is_the_authors_and_stays() -> None:
    held = imported("Head of the release", f"co\u00adop \u200c 10\u00a0km “a” ٣ {BODY}")
    assert read(held.release.rows[0].text)["en"].startswith("coop \u200c 10\u00a0km “a” ٣ ")  # type: ignore[union-attr]
    assert [(entry.kind, entry.taken) for entry in entries(held, "soft_hyphens")] == [
        ("repaired", "\u00ad")
    ]


def test_markdown_becomes_structure_and_its_marks_are_accounted_for() -> None:
    held = imported(
        "# A *bridge* for two towns",
        f"Erbil — {BODY} See [the **plan**](https://example.org/a b).",
        "[the plan](https://example.org/plan) was drawn `here`.",
        "## Next",
        f"{BODY} \\*",
        "> " + BODY,
        "* one\n* two\n  goes on",
        "***",
        name="a.md",
    )
    release = held.release
    assert release.headline["en"] == (
        Span("A "),
        Span("bridge", italic=True),
        Span(" for two towns"),
    )
    assert [type(row).__name__ for row in release.rows] == [
        "Paragraph", "Paragraph", "Heading", "Paragraph", "Paragraph", "Bullets",
    ]  # fmt: skip
    assert release.rows[1].text["en"] == (  # type: ignore[union-attr]
        Span("the plan", href="https://example.org/plan"),
        Span(" was drawn here."),
    )
    assert [read(item)["en"] for item in release.rows[5].items] == ["one", "two goes on"]  # type: ignore[union-attr]
    assert "[](https://example.org/plan)``" in [entry.taken for entry in entries(held, "markup")]


def test_a_picture_of_markdown_is_left_over_with_all_its_characters() -> None:
    held = imported("# Title", "![the bridge](bridge.png)", BODY, name="a.md")
    assert [entry.taken for entry in held.report.of("left over")] == ["![thebridge](bridge.png)"]
