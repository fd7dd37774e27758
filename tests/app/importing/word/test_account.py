"""What is written as XML is read back as it was, whatever it is."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.importing.word.document import Change, Paragraph, Piece
from tests.app.importing.word.docx import read
from tests.strategies import CONTROLS, WORDS

_SIGNS = "\t\n<>&'\"\ufdfa\u2011\ufffd"
characters = st.sampled_from(WORDS["en"] + WORDS["ar"] + CONTROLS + _SIGNS)
times = st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(
    lambda when: when.replace(microsecond=0)
)
changes = st.builds(
    Change,
    st.sampled_from(["insert", "delete"]),
    st.text(st.sampled_from('Ann بيان <&"'), max_size=6),
    times,
)
pieces = st.builds(
    Piece,
    st.text(characters, min_size=1, max_size=12),
    st.booleans(),
    st.booleans(),
    change=st.none() | changes,
)
paragraphs = st.builds(
    Paragraph,
    st.lists(pieces, max_size=6).map(tuple),
    number=st.just(0),
    rtl=st.booleans(),
    mark=st.none() | changes,
)


def _tracked(change: Change, content: str) -> str:
    tag = "ins" if change.kind == "insert" else "del"
    date = f' w:date="{change.when.isoformat()}Z"' if change.when else ""
    return f"<w:{tag} w:author={quoteattr(change.author)}{date}>{content}</w:{tag}>"


def _written(piece: Piece) -> str:
    """A piece as runs of a character each, the way that editing leaves them."""
    looks = "<w:b/><w:bCs/>" * piece.bold + "<w:i/><w:iCs/>" * piece.italic
    tag = "delText" if piece.change and piece.change.kind == "delete" else "t"
    elements = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>"}
    runs = (
        elements.get(one, f'<w:{tag} xml:space="preserve">{escape(one)}</w:{tag}>')
        for one in piece.text
    )
    content = "".join(f"<w:r><w:rPr>{looks}</w:rPr>{run}</w:r>" for run in runs)
    return _tracked(piece.change, content) if piece.change else content


def _xml(paragraph: Paragraph) -> str:
    mark = f"<w:rPr>{_tracked(paragraph.mark, '')}</w:rPr>" if paragraph.mark else ""
    rtl = "<w:bidi/>" * paragraph.rtl
    content = "".join(map(_written, paragraph.pieces))
    return f"<w:p><w:pPr>{rtl}{mark}</w:pPr>{content}</w:p>"


def _merged(paragraph: Paragraph) -> Paragraph:
    """The paragraph with pieces of one look and fate put together."""
    groups = groupby(paragraph.pieces, lambda piece: replace(piece, text=""))
    made = tuple(replace(look, text="".join(one.text for one in held)) for look, held in groups)
    return replace(paragraph, pieces=made)


@given(st.lists(paragraphs, max_size=6))
def test_paragraphs_written_as_xml_are_read_back_as_they_were(held: list[Paragraph]) -> None:
    document = read(*map(_xml, held))
    expected = [replace(_merged(one), number=at) for at, one in enumerate(held, 1)]
    assert list(document.paragraphs) == expected
    assert not document.entries
