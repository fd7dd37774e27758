from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import FileError
from app.importing.blocks import Source
from app.importing.importer import Imported, import_files, import_texts
from app.model import Bullets, Heading, Paragraph, Span
from tests.app.importing.importing import BODY, BODY_AR, entries, read

PAGE = f"""<!doctype html><html><head><title>News</title><style>p {{ color: red }}</style>
<script>alert("no")</script></head><body><nav>Home | About</nav>
<h1>A bridge <i>opens</i></h1>
<p>{BODY} It is <b>long</b> and has <a href="https://example.org/a">a page</a>,
<a href="javascript:alert(1)">a trap</a> and <span style="font-weight: 700">weight</span>.</p>
<ul><li>one</li><li><p>two</p></li></ul><ol><li>first</li></ol>
<h3>Background</h3><p>{BODY[4:]}</p>
<p style="display: none">secret</p><img src="https://example.org/a.png" alt="A bridge">
</body></html>"""


def page(text: str, name: str = "a.html") -> Imported:
    return import_texts([Source(name, text)])


def test_a_page_gives_headline_looks_links_lists_and_headings() -> None:
    held = page(PAGE)
    assert read(held.release.headline) == {"en": "A bridge opens"}
    first, bullets, numbers, heading, last = held.release.rows
    assert isinstance(first, Paragraph)
    assert first.text["en"] == (
        Span(f"{BODY} It is "),
        Span("long", bold=True),
        Span(" and has "),
        Span("a page", href="https://example.org/a"),
        Span(", a trap and "),
        Span("weight", bold=True),
        Span("."),
    )
    assert isinstance(bullets, Bullets)
    assert [read(item) for item in bullets.items] == [{"en": "one"}, {"en": "two"}]
    assert isinstance(numbers, Bullets)
    assert numbers.ordered
    assert isinstance(heading, Heading)
    assert heading.level == 3
    assert isinstance(last, Paragraph)


def test_what_is_no_text_of_a_page_is_left_over_with_an_entry() -> None:
    left = [(entry.code, entry.taken) for entry in page(PAGE).report.of("left over")]
    assert left == [
        ("web_title", "News"),
        ("web_code", ""),
        ("web_code", ""),
        ("web_navigation", "Home | About"),
        ("hidden_text", "secret"),
        ("picture_outside", ""),
    ]


def test_a_table_of_two_languages_is_paired_row_by_row() -> None:
    rows = [("1", BODY, "قصيرة وحسب هنا."), ("2", "Short.", BODY_AR)]
    cells = "".join(
        f"<tr>{''.join(f'<td><p>{text}</p></td>' for text in one)}</tr>" for one in rows
    )
    held = page(f"<table>{cells}</table>")
    assert [read(row.text) for row in held.release.rows if isinstance(row, Paragraph)] == [
        {"en": BODY, "ar": "قصيرة وحسب هنا."},
        {"en": "Short.", "ar": BODY_AR},
    ]
    assert [entry.taken for entry in entries(held, "row_number")] == ["1", "2"]


def test_lines_parted_by_breaks_are_lines_of_their_own() -> None:
    held = page(f"<p>A bridge</p><p>{BODY}</p><p>Dana Holt<br>Tel: +964 770 123 4567</p>")
    (contact,) = held.release.contacts
    assert (contact.name["en"], contact.phone) == ("Dana Holt", "+964 770 123 4567")


def test_what_a_browser_puts_on_the_clipboard_is_read() -> None:
    head = "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\n"
    inside = f'<b style="font-weight:normal"><p>A bridge</p><p>{BODY}</p></b>'
    held = page(f"{head}<html><body><!--StartFragment-->{inside}<!--EndFragment--></body></html>")
    assert read(held.release.headline) == {"en": "A bridge"}
    assert len(held.release.rows) == 1
    assert not any(span.bold for span in held.release.rows[0].text["en"])  # type: ignore[union-attr]


def test_entities_of_a_page_are_not_expanded_and_no_file_is_read() -> None:
    trap = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bomb">]>'
    held = page(f"{trap}<p>A bridge &a; &b;</p><p>{BODY}</p>")
    assert "root:" not in str(held)
    assert "A bridge &a; &b;" in str(held.release)


def test_parts_that_stand_far_too_deep_in_each_other_get_one_sentence() -> None:
    with pytest.raises(FileError, match="too deep"):
        page("<div>" * 50_000 + "text" + "</div>" * 50_000)


def test_a_page_without_text_gets_one_sentence() -> None:
    with pytest.raises(FileError, match="no text"):
        page("<html><script>1</script></html>")


def test_a_page_may_say_what_encoding_it_is_in(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    text = f'<html><meta charset="windows-1256"><p>جسر</p><p>{BODY_AR}</p></html>'
    path.write_bytes(text.encode("cp1256"))
    held = import_files([path])
    assert read(held.release.headline) == {"ar": "جسر"}
    (entry,) = entries(held, "encoding")
    assert entry.params["encoding"] == "windows-1256"
