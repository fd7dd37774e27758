"""Markdown to lines with looks; the marks that made them are accounted for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct
from msgspec.structs import replace

from app.importing.blocks import Line, Shape, Source
from app.importing.report import Entry, Origin
from app.model import RichText, Span, plain, rich

MAX_LENGTH = 200_000
# Left as they are written, so that every character of a text can be found in its source.
_OFF = ["entity", "reference", "code", "html_block", "html_inline"]


def is_markdown(source: Source) -> bool:
    """Whether the name says so."""
    return source.name.lower().endswith((".md", ".markdown"))


def markdown_lines(source: Source) -> tuple[list[Line], list[Entry]]:
    """The lines of a Markdown text, and entries for the marks that became structure.

    Whatever the reader of Markdown leaves out is kept as a plain line.
    """
    rows = source.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines: list[Line] = []
    entries: list[Entry] = []
    done = 0
    reader = MarkdownIt("commonmark", {"html": False}).disable(_OFF)
    for leaf in _leaves(reader.parse("\n".join(rows))):
        first, last = max(done, leaf.first), max(done, leaf.last)
        lines += _unread(source.name, rows, done, first)
        written = "\n".join(rows[first:last])
        marks = _without(written, "".join(plain(text) for text in leaf.texts))
        if marks is None:
            lines += _unread(source.name, rows, first, last)
        else:
            origin = Origin(source.name, first + 1)
            lines += _lines(leaf, origin)
            entries += _account(leaf, origin, marks)
        done = last
    return [*lines, *_unread(source.name, rows, done, len(rows))], entries


class _Leaf(Struct, frozen=True):
    """A block that holds text and no blocks; rows first to last, without the last."""

    first: int
    last: int
    texts: tuple[RichText, ...] = ()
    shape: Shape = "paragraph"
    level: int = 2
    ordered: bool = False
    picture: bool = False


def _leaves(tokens: Sequence[Token]) -> Iterator[_Leaf]:
    lists: list[bool] = []
    level = 0
    rows = (0, 0)
    for token in tokens:
        if token.map and token.type.endswith("_open"):
            rows = (token.map[0], token.map[1])
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.append(token.type.startswith("ordered"))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif token.type in {"heading_open", "heading_close"}:
            level = int(token.tag[1:]) if token.type == "heading_open" else 0
        elif token.type == "inline":
            yield _text_leaf(token, rows, lists, level)
        elif token.type == "fence" and token.map:
            texts = tuple(rich(row) for row in token.content.split("\n"))
            yield _Leaf(token.map[0], token.map[1], texts)
        elif token.type == "hr" and token.map:
            yield _Leaf(token.map[0], token.map[1])


def _text_leaf(token: Token, rows: tuple[int, int], lists: list[bool], level: int) -> _Leaf:
    shape: Shape = "heading" if level else "item" if lists else "paragraph"
    return _Leaf(
        *rows,
        tuple(_texts(token.children or [])),
        shape,
        level or 2,
        bool(lists and lists[-1]),
        any(child.type == "image" for child in token.children or []),
    )


def _texts(children: Sequence[Token]) -> Iterator[RichText]:
    """The lines of a block, each as spans of their looks."""
    spans: list[Span] = []
    look = Span("")
    for child in children:
        match child.type:
            case "text" | "code_inline" | "text_special":
                spans.append(replace(look, text=child.content))
            case "softbreak" | "hardbreak":
                yield tuple(spans)
                spans = []
            case "strong_open" | "strong_close":
                look = replace(look, bold=child.nesting > 0)
            case "em_open" | "em_close":
                look = replace(look, italic=child.nesting > 0)
            case "link_open" | "link_close":
                look = replace(look, href=str(child.attrGet("href") or ""))
    yield tuple(spans)


def _lines(leaf: _Leaf, origin: Origin) -> Iterator[Line]:
    opens = True
    for number, text in enumerate(leaf.texts, origin.line):
        if plain(text).strip():
            at = Origin(origin.name, number)
            yield Line(text, at, opens, leaf.shape, leaf.level, leaf.ordered)
            opens = False


def _account(leaf: _Leaf, origin: Origin, marks: str) -> list[Entry]:
    if leaf.picture:
        return [Entry("left over", "picture", origin, taken=marks)]
    return [Entry("recognized", "markup", origin, taken=marks)] if marks else []


def _unread(name: str, rows: Sequence[str], start: int, end: int) -> Iterator[Line]:
    """Rows that belong to no leaf, such as the mark of an item with nothing in it."""
    for number in range(start, end):
        if rows[number].strip():
            yield Line(rich(rows[number].strip()), Origin(name, number + 1), opens=True)


def _without(written: str, text: str) -> str | None:
    """What is left of ``written`` without the characters of ``text``, which stand in it in order.

    White space does not count. None when they do not stand in it so.
    """
    wanted = [char for char in text if not char.isspace()]
    left, at = [], 0
    for char in written:
        if at < len(wanted) and char == wanted[at]:
            at += 1
        elif not char.isspace():
            left.append(char)
    return "".join(left) if at == len(wanted) else None
