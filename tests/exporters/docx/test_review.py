"""A copy for reviewers: what it has more than the one for distribution, and that it comes back."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from app.address import Address
from app.bookmarks import cell, is_as_made, is_own
from app.composition import Arrangement
from app.importing.word.document import Paragraph
from app.importing.word.read import read_word
from app.localized import Localized
from app.model import Comment, Quotation, Release, Thread, rich
from app.model import Paragraph as Row
from app.review.sheet import in_languages
from exporters.docx.xml import Element, W
from exporters.registry import EXPORTERS
from tests.exporters.docx.copies import LAYOUTS, back, copy_of
from tests.exporters.docx.reading import document, find, names, paragraphs, part, text, values
from tests.exporters.docx.rules import breaches, schema
from tests.exporters.docx.seeds import seed_release
from tests.exporters.docx.small import small_release
from tests.shared import needs_shared
from tests.strategies import releases

Layout = tuple[tuple[str, ...], Arrangement]
every_layout = pytest.mark.parametrize(("codes", "arrangement"), LAYOUTS)
WHEN = datetime(2026, 3, 9, 9, 15, 20)
TALK = Thread(
    20,
    Address("text", 1, "en", start=4, end=9),
    (Comment("Rana", "Ten of them?\nSure?", WHEN), Comment("عمر", "نعم، عشر (10).")),
)
SETTLED = Thread(21, Address("phone", 8, start=5, end=8), (Comment("Rana", "New number"),), True)
ARABIC = Thread(22, Address("text", 1, "ar", start=0, end=7), (Comment("Rana", "أم شُغّلت؟"),))
CLEARED = replace(small_release(), threads=(TALK, SETTLED, ARABIC), next_id=23)
DISTRIBUTION = next(one for one in EXPORTERS if one.name == "docx")


def _under(docx: bytes) -> dict[str, str]:
    """What stands under each bookmark."""

    def words(paragraph: Paragraph) -> str:
        return "".join(piece.text for piece in paragraph.pieces)

    held = read_word(docx, "x").paragraphs
    return {one.name: words(p)[one.start : one.end] for p in held for one in p.bookmarks}


@given(releases(reviewed=True), st.sampled_from(LAYOUTS))
def test_a_copy_that_nobody_touched_is_the_release_again(release: Release, layout: Layout) -> None:
    docx = copy_of(release, *layout)
    taken = back(docx, release)
    assert taken.release == release
    assert (taken.shares, taken.report.entries) == ((), ())
    assert back(docx, None).release == in_languages(release, layout[0])


@given(releases(reviewed=True), st.sampled_from(LAYOUTS))
def test_nor_is_anything_new_without_the_snapshot(release: Release, layout: Layout) -> None:
    taken = back(copy_of(release, *layout), release, snapshot=False)
    assert taken.release == release
    assert [one.code for one in taken.report.entries] == ["review_no_snapshot"]


@needs_shared
@every_layout
def test_the_seeds_come_back_as_they_went(codes: tuple[str, ...], arrangement: Arrangement) -> None:
    release = seed_release()
    taken = back(copy_of(release, codes, arrangement), release)
    assert (taken.release, taken.report.entries) == (release, ())


@given(releases(reviewed=True), st.sampled_from(LAYOUTS))
def test_every_word_of_a_copy_is_a_field_s_or_known_as_ours(
    release: Release, layout: Layout
) -> None:
    docx = copy_of(release, *layout)
    under = _under(docx)
    assert all(
        is_as_made(name, held) if is_own(name) else cell(name) for name, held in under.items()
    )
    for paragraph in read_word(docx, "x").paragraphs:
        covered = sum(one.end - one.start for one in paragraph.bookmarks)
        assert covered == sum(len(piece.text) for piece in paragraph.pieces)
    ids = values(document(docx), "//w:bookmarkStart/@w:id")
    assert len({*ids}) == len(ids) == len(values(document(docx), "//w:bookmarkEnd/@w:id"))
    assert len(under) == len(ids)
    assert all(len(name) <= 40 for name in under)
    assert copy_of(release, *layout) == docx


@every_layout
def test_a_copy_reads_like_the_one_for_distribution_under_its_line(
    codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    release = _without_gaps()
    plain = [text(one) for one in paragraphs(copy_of(release, codes, arrangement, DISTRIBUTION))]
    review = paragraphs(copy_of(release, codes, arrangement))
    notes = [one for one in review if values(one, "w:pPr/w:pStyle/@w:val")[0].startswith("Review")]
    assert len(notes) == len(codes)
    assert review[0] in notes
    assert [text(one) for one in review if one not in notes] == plain


def _without_gaps() -> Release:
    release = small_release()
    rows = tuple(row for row in release.rows if row.id != 4)
    contact = replace(release.contacts[0], name=Localized(en="Desk", ar="المكتب"))
    return replace(release, rows=rows, contacts=(contact,))


@pytest.mark.parametrize("release", [small_release(), CLEARED], ids=["plain", "in review"])
@every_layout
def test_the_copy_for_distribution_has_nothing_of_a_review(
    release: Release, codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    docx = copy_of(release, codes, arrangement, DISTRIBUTION)
    assert breaches(docx) == []
    with ZipFile(BytesIO(docx)) as held:
        everything = b"".join(map(held.read, held.namelist()))
        assert not [name for name in held.namelist() if "omment" in name or "ustom" in name]
    for trace in (b"bookmark", b"omment", b"trackRevisions", b"urn:bayan", b"eview", b"Rana"):
        assert trace not in everything
    assert docx == copy_of(small_release(), codes, arrangement, DISTRIBUTION)


def test_tracking_is_on() -> None:
    assert find(part(copy_of(CLEARED), "word/settings.xml"), "w:trackRevisions")


def test_a_copy_in_one_language_holds_no_word_of_the_other() -> None:
    docx = copy_of(CLEARED, ("en",))
    sent = back(docx, None).release
    assert sent == in_languages(CLEARED, ("en",))
    with ZipFile(BytesIO(docx)) as held:
        document = held.read("word/document.xml") + held.read("word/comments.xml")
    assert "افتُتحت".encode() not in document
    assert "أم شُغّلت؟".encode() not in document
    assert sent.threads == (TALK, SETTLED)


def test_fields_that_share_a_paragraph_with_our_words_are_told_apart() -> None:
    quotation = Quotation(
        1,
        Localized(en=rich("Water is near.")),
        Localized(en="Dr Example"),
        Localized(en="Director"),
        "after",
    )
    release = Release(
        kicker=Localized(en="Good news"),
        place=Localized(en="Mosul"),
        rows=(Row(2, Localized(en=rich("It rains."))), quotation),
        contacts=(replace(small_release().contacts[0], id=3),),
        next_id=4,
    )
    under = _under(copy_of(release, ("en",)))
    assert {cell(name): held for name, held in under.items() if not is_own(name)} == {
        Address("kicker", 0, "en"): "Good news",
        Address("place", 0, "en"): "Mosul",
        Address("text", 2, "en"): "It rains.",
        Address("text", 1, "en"): "Water is near.",
        Address("speaker", 1, "en"): "Dr Example",
        Address("post", 1, "en"): "Director",
        Address("name", 3, "en"): "Desk",
        Address("phone", 3): "+964\u00a0750\u00a0000\u00a00000",
        Address("email", 3): "a@b.org",
    }
    made = [held for name, held in under.items() if is_own(name)]
    assert [one for one in made if len(one) < 6] == [" — ", "“", "”", "— ", ", ", "Tel: "]


def test_a_field_that_stands_twice_has_two_names() -> None:
    found = [name for name in _under(copy_of(CLEARED)) if "phone" in name]
    assert found == ["_bn__phone_8", "_bn__phone_8_r2"]


def test_an_empty_cell_beside_a_full_one_can_be_written_in() -> None:
    under = _under(copy_of(small_release()))
    assert under["_bn_ar_items_4_0"] == ""
    assert under["_bn_ar_name_8"] == ""
    alone = _under(copy_of(small_release(), ("ar",)))
    assert "_bn_ar_items_4_0" not in alone


def test_comments_stand_at_their_words_with_answers_and_what_is_settled() -> None:
    held = read_word(copy_of(CLEARED), "x")
    said = {one.id: one for one in held.remarks}
    assert [(one.author, one.text, one.when, one.resolved, one.parent) for one in held.remarks] == [
        ("Rana", "Ten of them?\nSure?", WHEN, False, ""),
        ("عمر", "نعم، عشر (10).", None, False, held.remarks[0].id),
        ("Rana", "أم شُغّلت؟", None, False, ""),
        ("Rana", "New number", None, True, ""),
    ]
    words = [
        ("".join(piece.text for piece in one.pieces)[stretch.start : stretch.end], stretch.name)
        for one in held.paragraphs
        for stretch in one.comments
    ]
    assert [(stretch, said[name].text) for stretch, name in words] == [
        ("wells", "Ten of them?\nSure?"),
        ("wells", "نعم، عشر (10)."),
        ("افتُتحت", "أم شُغّلت؟"),
        ("750", "New number"),
    ]


def test_comments_run_as_their_language_does() -> None:
    comments = part(copy_of(CLEARED), "word/comments.xml")
    for paragraph in find(comments, "//w:p"):
        is_arabic = "ع" in text(paragraph) or "؟" in text(paragraph)
        assert bool(find(paragraph, "w:pPr/w:bidi")) == is_arabic
        for run in find(paragraph, "w:r[w:t]"):
            has_letters = any(c.isalpha() for c in text(run))
            assert not has_letters or bool(find(run, "w:rPr/w:rtl")) == is_arabic


@needs_shared
@given(releases(reviewed=True), st.sampled_from(LAYOUTS))
def test_the_schemas_accept_any_copy(release: Release, layout: Layout) -> None:
    assert _schema_faults(copy_of(release, *layout)) == []


@needs_shared
@every_layout
def test_the_schemas_accept_a_copy_with_comments(
    codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    assert _schema_faults(copy_of(CLEARED, codes, arrangement)) == []


def _schema_faults(docx: bytes) -> list[str]:
    found = []
    for name in names(docx):
        if name.startswith("word/") and name.endswith(".xml") and "Extended" not in name:
            against = schema("dml-main.xsd" if "theme" in name else "wml.xsd")
            if not against.validate(_without_ignorable(part(docx, name))):
                found.append(f"{name}: {against.error_log}")
    return found


def _without_ignorable(root: Element) -> Element:
    """As a program reads it that knows none of the newer namespaces (ISO/IEC 29500-3, 7.2)."""
    for element in root.iter():
        for key in list(element.attrib):
            if etree.QName(key).namespace not in {None, W, etree.QName(root).namespace} and (
                "markup-compatibility" in key or "microsoft" in key
            ):
                del element.attrib[key]
    return root
