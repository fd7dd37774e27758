"""Rows go to the clipboard and come back as they were; what comes from elsewhere is checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.clip import clip, insert_clip, unclip
from app.clip_shown import as_html, as_text
from app.edits import empty_release
from app.errors import FileError
from app.localized import Localized
from app.model import (
    ARABIC,
    ENGLISH,
    SECTIONS,
    Bullets,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    Row,
    Span,
    rich,
)
from app.storage import Document, media_name
from app.storage.coherence import require_coherent
from tests.strategies import image_bytes, releases

PICTURE = image_bytes()
NAME = media_name(PICTURE)
LANGUAGES = (ENGLISH, ARABIC)
TEXT = Localized(en=rich("One & two"), ar=rich("واحد واثنان"))


def _shown(release: Release) -> Release:
    """The release with every picture under the name that its bytes have."""
    changed = {
        section: tuple(
            replace(row, media=NAME) if isinstance(row, Image) else row
            for row in getattr(release, section)
        )
        for section in SECTIONS
    }
    return replace(release, **changed)


def _bare(rows: tuple[Row, ...]) -> list[Row]:
    return [replace(row, id=0) for row in rows]


@given(releases(reviewed=True).map(_shown), releases().map(_shown), st.data())
def test_rows_come_back_as_they_were_but_for_their_ids(
    release: Release, other: Release, data: st.DataObject
) -> None:
    ids = [row.id for section in SECTIONS for row in getattr(release, section)]
    chosen = data.draw(st.sets(st.sampled_from(ids)) if ids else st.just(set()))
    section = data.draw(st.sampled_from(SECTIONS))
    document = unclip(clip(Document(release, {NAME: PICTURE}), chosen))
    changed, new = insert_clip(other, section, 1, document.release)
    held = {row.id: row for row in getattr(changed, section)}
    original = tuple(row for part in SECTIONS for row in getattr(release, part) if row.id in chosen)
    assert _bare(tuple(held[id_] for id_ in new)) == _bare(original)
    assert [row for row in getattr(changed, section) if row.id not in new] == list(
        getattr(other, section)
    )
    assert changed.threads == other.threads
    require_coherent(Document(changed, {NAME: PICTURE}), "a release")


def test_only_the_pictures_of_the_rows_and_nothing_of_the_release_go_along() -> None:
    release = Release(
        headline=TEXT, rows=(Paragraph(1, TEXT), Image(2, NAME)), reference="PR/1", next_id=3
    )
    document = Document(release, {NAME: PICTURE})
    assert dict(unclip(clip(document, (1,))).media) == {}
    held = unclip(clip(document, (2,)))
    assert dict(held.media) == {NAME: PICTURE}
    assert (held.release.headline, held.release.reference) == (Localized(), "")


def test_languages_that_a_release_is_not_in_stay_out() -> None:
    text = Localized(en=rich("a"), fr=rich("b"))
    clipped = Release(rows=(Paragraph(1, text), Bullets(2, (text,)), Quotation(3, text)), next_id=4)
    changed, _ = insert_clip(empty_release(), "rows", 0, clipped)
    assert "fr" not in repr(changed)
    assert repr(changed).count("'a'") == 3


@pytest.mark.parametrize("data", [b"", b"{}", b"PK\x03\x04", b'{"rows": []}', PICTURE])
def test_what_is_no_rows_is_said_so(data: bytes) -> None:
    with pytest.raises(FileError, match="the clipboard"):
        unclip(data)


def test_other_programs_get_a_table_in_both_directions() -> None:
    rows: tuple[Row, ...] = (
        Heading(1, TEXT, 3),
        Paragraph(2, Localized(en=(Span("b", bold=True), Span("l", href="https://example.org")))),
        Paragraph(3, Localized(en=(Span("<x>", italic=True, href="javascript:x"),))),
        Quotation(4, TEXT, Localized(en="Rana")),
        Bullets(5, (TEXT,), ordered=True),
        Image(6, NAME, TEXT),
    )
    html = as_html(rows, LANGUAGES)
    assert html.count('<td dir="ltr" lang="en"') == html.count('<td dir="rtl" lang="ar"') == 6
    assert '<h3 dir="ltr">One &amp; two</h3>' in html
    assert '<b>b</b><a href="https://example.org">l</a>' in html
    assert "<i>&lt;x&gt;</i>" in html
    assert "javascript" not in html
    assert '<blockquote><p dir="ltr">One &amp; two — Rana</p></blockquote>' in html
    assert '<ol dir="rtl"><li>واحد واثنان</li></ol>' in html


def test_plain_text_has_one_language_after_the_other() -> None:
    rows: tuple[Row, ...] = (Paragraph(1, TEXT), Bullets(2, (TEXT, TEXT)), Paragraph(3))
    assert as_text(rows, LANGUAGES) == (
        "One & two\n\n- One & two\n- One & two\n\nواحد واثنان\n\n- واحد واثنان\n- واحد واثنان"
    )
