from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.importing.importer import Imported, import_files
from app.importing.phrases import describe
from app.lookup import read_plain
from app.model import Bullets, Heading, Paragraph, Quotation, Row, Span, plain
from tests.app.importing.importing import BODY, BODY_AR, entries, read
from tests.app.importing.test_word_account import taken_in
from tests.app.importing.word.docx import BY, Link, cell, deleted, docx, p, part, r, row, table

BOLD = "<w:b/><w:bCs/>"
MORE = "Every town has a bank, and every bank has people who have crossed it by boat until now."
MORE_AR = "لكل بلدة ضفة، ولكل ضفة أناس كانوا يعبرون النهر بالقوارب حتى هذا اليوم."


def inserted(text: str) -> str:
    return f"<w:ins {BY}>{r(text)}</w:ins>"


def styled(text: str, style: str) -> str:
    return p(text, properties=f'<w:pStyle w:val="{style}"/>')


def sheet(*names: str) -> dict[str, str]:
    """Styles of those names, whose ids are the names too."""
    held = (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/></w:style>'
        for name in names
    )
    return {"styles.xml": part("styles", "".join(held))}


def from_word(folder: Path, *body: str, styles: tuple[str, ...] = ()) -> Imported:
    links = [Link("styles", "styles.xml")] if styles else []
    return taken_in(docx(*body, links=links, parts=sheet(*styles) if styles else {}), folder)


def texts(held: Imported) -> list[dict[str, str]]:
    return [read(row.text) for row in held.release.rows if hasattr(row, "text")]


def kinds(held: Imported) -> list[type[Row]]:
    return [type(row) for row in held.release.rows]


def test_styles_of_word_give_headline_headings_and_quotations(tmp_path: Path) -> None:
    held = from_word(
        tmp_path,
        styled("A bridge opens", "Title"),
        styled("After two years of work", "Subtitle"),
        p(BODY),
        styled("Background", "heading 2"),
        p(MORE),
        styled("We began early.", "Quote"),
        styled("“It shows.”", "Quote"),
        styles=("Title", "Subtitle", "heading 2", "Quote"),
    )
    assert read(held.release.headline) == {"en": "A bridge opens"}
    assert read(held.release.subheadline) == {"en": "After two years of work"}
    assert kinds(held) == [Paragraph, Heading, Paragraph, Paragraph, Quotation]
    assert texts(held)[-1] == {"en": "It shows."}


def test_without_styles_a_short_bold_paragraph_is_guessed_to_be_a_heading(tmp_path: Path) -> None:
    held = from_word(
        tmp_path,
        p(r("A bridge opens for two towns", BOLD)),
        p(BODY),
        p(r("What comes next", BOLD)),
        p(MORE),
        p(r("This whole sentence is bold because it matters to all of them.", BOLD)),
        p(MORE[:-1] + ", and more."),
    )
    assert kinds(held) == [Paragraph, Heading, Paragraph, Paragraph, Paragraph]
    heading = held.release.rows[1]
    assert isinstance(heading, Heading)
    assert heading.text["en"] == (Span("What comes next"),)
    assert held.release.headline["en"] == (Span("A bridge opens for two towns"),)
    (guess,) = [entry for entry in entries(held, "heading") if entry.at]
    assert guess.confidence < 0.8
    assert read_plain(held.release, guess.at) == "What comes next"  # type: ignore[arg-type]


def test_looks_and_links_come_along(tmp_path: Path) -> None:
    link = '<w:hyperlink r:id="rId1"><w:r><w:t>a page</w:t></w:r></w:hyperlink>'
    data = docx(
        p("A bridge"),
        p(r("bold", BOLD), r(" and "), r("italic", "<w:i/>"), r(" and "), link, r(". " + BODY)),
        links=[Link("hyperlink", "https://example.org/a", external=True)],
    )
    (paragraph,) = taken_in(data, tmp_path).release.rows
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text["en"][:5] == (
        Span("bold", bold=True),
        Span(" and "),
        Span("italic", italic=True),
        Span(" and "),
        Span("a page", href="https://example.org/a"),
    )


def test_a_table_of_two_languages_is_paired_row_by_row_whatever_it_says(tmp_path: Path) -> None:
    rows = [
        ("A bridge opens", "افتتاح جسر"),
        (BODY, BODY_AR),
        ("Short.", MORE_AR),
        (MORE, "قصيرة."),
        (BODY + " Again.", ""),
    ]
    for turn in (1, -1):
        body = table(*(row(*(cell(p(text)) for text in pair[::turn])) for pair in rows))
        held = from_word(tmp_path, body)
        assert read(held.release.headline) == {"en": rows[0][0], "ar": rows[0][1]}
        assert texts(held) == [
            {code: text for code, text in zip(("en", "ar"), pair, strict=True) if text}
            for pair in rows[1:]
        ]
        sure = [entry.confidence for entry in entries(held, "paragraph")]
        assert min(sure[:2]) > 0.9


def test_the_numbers_of_rows_beside_two_languages_are_left_over(tmp_path: Path) -> None:
    rows = [("1", BODY, BODY_AR), ("2", MORE, MORE_AR)]
    held = from_word(tmp_path, table(*(row(*(cell(p(text)) for text in one)) for one in rows)))
    assert texts(held) == [{"en": BODY, "ar": BODY_AR}, {"en": MORE, "ar": MORE_AR}]
    assert [entry.taken for entry in entries(held, "row_number")] == ["1", "2"]


def test_a_table_that_only_lays_text_out_is_read_in_order(tmp_path: Path) -> None:
    head = table(row(cell(p("A bridge opens for all")), cell(p("12 May 2026"))))
    held = from_word(tmp_path, head, table(row(cell(p(BODY)))), p(MORE))
    assert read(held.release.headline) == {"en": "A bridge opens for all"}
    assert str(held.release.date) == "2026-05-12"
    assert texts(held) == [{"en": BODY}, {"en": MORE}]


def test_paragraphs_of_two_languages_in_turn_are_paired(tmp_path: Path) -> None:
    held = from_word(tmp_path, p(BODY), p(BODY_AR), p(MORE), p(MORE_AR))
    assert texts(held) == [{"en": BODY, "ar": BODY_AR}, {"en": MORE, "ar": MORE_AR}]


def test_changes_are_taken_as_accepted_and_the_report_says_whose(tmp_path: Path) -> None:
    held = from_word(
        tmp_path, p("A bridge"), p(BODY[:-1], deleted(" or three"), inserted(" today."))
    )
    assert texts(held) == [{"en": BODY[:-1] + " today."}]
    (entry,) = entries(held, "changes_accepted")
    assert "2 tracked changes of Reviewer" in describe(entry)


def test_a_struck_out_paragraph_mark_joins_two_paragraphs(tmp_path: Path) -> None:
    mark = f"<w:rPr><w:del {BY}/></w:rPr>"
    held = from_word(tmp_path, p("A bridge"), p(BODY + " ", properties=mark), p(MORE))
    assert texts(held) == [{"en": f"{BODY} {MORE}"}]


def test_comments_become_threads_on_their_words(tmp_path: Path) -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    body = p("A bridge"), p(r("The "), start, r("bridge"), end, r(BODY[10:]))
    comments = part("comments", f"<w:comment {BY}>{p('Which one?')}</w:comment>")
    held = taken_in(
        docx(*body, links=[Link("comments", "comments.xml")], parts={"comments.xml": comments}),
        tmp_path,
    )
    (thread,) = held.release.threads
    assert read_plain(held.release, thread.at) == "bridge"
    (comment,) = thread.comments
    assert (comment.author, comment.text) == ("Reviewer", "Which one?")
    assert comment.when == datetime(2026, 5, 4, 10, 20)


def test_footnotes_become_notes(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = part("footnotes", f'<w:footnote w:id="2">{p("Counted in May.")}</w:footnote>')
    held = taken_in(
        docx(
            p("A bridge"),
            p(r(BODY), mark),
            links=[Link("footnotes", "footnotes.xml")],
            parts={"footnotes.xml": notes},
        ),
        tmp_path,
    )
    (note,) = held.release.notes
    assert isinstance(note, Paragraph)
    assert read(note.text) == {"en": "Counted in May."}


def test_hidden_text_is_left_over(tmp_path: Path) -> None:
    held = from_word(tmp_path, p("A bridge"), p(r(BODY), r(" secret", "<w:vanish/>")))
    assert texts(held) == [{"en": BODY}]
    (entry,) = entries(held, "hidden_text")
    assert (entry.kind, entry.taken) == ("left over", " secret")


def test_marks_soft_hyphens_and_kashida_go_and_looks_stay(tmp_path: Path) -> None:
    held = from_word(
        tmp_path,
        p("جسر"),
        p(r("افتتح\u200f الجـــسر", BOLD), r(" المقام\u00ad على النهر. " + BODY_AR)),
    )
    (paragraph,) = held.release.rows
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text["ar"][0] == Span("افتتح الجسر", bold=True)
    assert plain(paragraph.text["ar"]).startswith("افتتح الجسر المقام على")


def test_several_documents_make_one_release(tmp_path: Path) -> None:
    for name, body in (("a", (p("A bridge"), p(BODY))), ("b", (p("جسر"), p(BODY_AR)))):
        (tmp_path / f"{name}.docx").write_bytes(docx(*body))
    held = import_files([tmp_path / "b.docx", tmp_path / "a.docx"])
    assert texts(held) == [{"en": BODY, "ar": BODY_AR}]


def test_lists_of_word_are_lists(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:numFmt w:val="{kind}"/></w:lvl>'
        "</w:abstractNum>"
        for n, kind in ((1, "bullet"), (2, "decimal"))
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2)
    )

    def item(text: str, number: int) -> str:
        held = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        return p(text, properties=held)

    body = p("A bridge"), p(BODY), item("one", 1), item("two", 1), item("first", 2)
    parts = {"numbering.xml": part("numbering", levels + numbers)}
    held = taken_in(docx(*body, links=[Link("numbering", "numbering.xml")], parts=parts), tmp_path)
    lists = [row for row in held.release.rows if isinstance(row, Bullets)]
    assert [(row.ordered, len(row.items)) for row in lists] == [(False, 2), (True, 1)]
