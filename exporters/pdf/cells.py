"""From the worded cell of a block to strips of lines, each with its element."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import asdict, replace

from app.composition import Cell
from app.look import Look
from exporters.pdf.flow import Strip
from exporters.pdf.fonts import Faces, Script, Style
from exporters.pdf.itemize import Dressed, Missing, foreign_words
from exporters.pdf.pages import Cluster, Item, Line, LinkArea, Rule
from exporters.pdf.paragraph import Manner, Manuscript, SetLine, set_paragraph
from exporters.pdf.style import LINK_INK, TextStyle, Type, type_of
from exporters.pdf.tree import Node

_STYLES: dict[tuple[bool, bool], Style] = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold-italic",
}
_BAR = 1.6
_UNDERLINE, _UNDERLINE_AT = 0.4, 0.16  # points thick, ems below the baseline
_OPENING = 40


class Lane(Struct, frozen=True):
    """A column of one language. base: its level. foreign: BCP 47 of words in another script."""

    code: str
    base: int
    script: Script
    foreign: str
    left: float
    width: float


class Press(Struct, frozen=True):
    """What every cell is set with; ``lost`` collects the characters that no face can draw.

    scripts: of the columns that stand side by side. scale: of all sizes. spacing: of the space
    between blocks.
    """

    house: Look
    faces: Faces
    scripts: tuple[Script, ...]
    scale: float
    spacing: float
    lost: list[tuple[str, str]]

    def type_of(self, style: TextStyle, lane: Lane) -> Type:
        """A style in a lane's script, on lines that all lanes share."""
        typeface = self.house.typeface
        return type_of(style, lane.script, self.scripts, typeface, self.faces, scale=self.scale)

    def ink(self, name: str) -> str:
        """A colour of the house by its name; #RRGGBB stays as it is."""
        return str(asdict(self.house.colours).get(name, name))

    def report(self, missing: Sequence[Missing], role: str, text: str) -> None:
        """Notes what no face can draw, with the block it stands in."""
        opening = text if len(text) <= _OPENING else f"{text[:_OPENING]}…"
        self.lost.extend((one.character, f"{role} “{opening}”") for one in missing)


class _Mark(Struct, frozen=True):
    """A range that is an element of its own: a link, or words in another language."""

    start: int
    end: int
    href: str = ""
    language: str = ""


def strips(
    press: Press, lane: Lane, cell: Cell, style: TextStyle, node: Node, *, role: str
) -> list[Strip]:
    """The lines of a cell in a style, as content of ``node``; none for an empty cell.

    role: what a person calls the block, for a fault.
    """
    if not plain_text(cell):
        return []
    node.cell = cell
    kind = press.type_of(style, lane)
    indent = style.indent * press.scale
    left = lane.left + (0 if lane.base else indent)
    marks = _marks(cell, lane)
    paper = manuscript(press, lane, cell, style, marks)
    if style.body and lane.code in press.house.hyphenated:
        paper = replace(paper, hyphenated=True)
    justified = style.body and lane.code in press.house.justified
    manner = Manner(justified, style.centred, style.tight)
    lines, missing = set_paragraph(paper, kind.size, left, lane.width - indent, manner)
    press.report(missing, role, paper.text)
    nodes = [_node(mark, node) for mark in marks]
    bar = _bar(press, lane, style, kind)
    return [
        Strip(
            kind.ascent,
            kind.descent,
            (*bar, *_lines_under(style, line, marks), *_parts(line, kind, node, marks, nodes)),
            ends=line is lines[-1],
        )
        for line in lines
    ]


def loose_lines(
    press: Press, lane: Lane, cell: Cell, style: TextStyle, *, role: str
) -> Sequence[SetLine]:
    """The lines of a short text without elements of its own: a label, a chip, a footer."""
    kind = press.type_of(style, lane)
    paper = manuscript(press, lane, cell, style)
    manner = Manner(centred=style.centred)
    lines, missing = set_paragraph(paper, kind.size, lane.left, lane.width, manner)
    press.report(missing, role, paper.text)
    return lines


def as_line(line: SetLine, kind: Type) -> Line:
    """A set line all in one piece, on the baseline of a strip."""
    clusters = tuple(cluster for portion in line.portions for cluster in portion.clusters)
    return Line(0, kind.ascent, kind.descent, line.base, clusters)


def shifted(line: Line, *, right: float = 0, up: float = 0) -> Line:
    """A line somewhere else, in points from where it was."""
    moved = (
        tuple(replace(cluster, x=cluster.x + right) for cluster in line.clusters)
        if right
        else line.clusters
    )
    return replace(line, y=line.y + up, clusters=moved)


def manuscript(
    press: Press, lane: Lane, cell: Cell, style: TextStyle, marks: Sequence[_Mark] = ()
) -> Manuscript:
    """A cell as a paragraph that is ready to be set."""
    text = plain_text(cell)
    looks, typed, at = [], [], 0
    for run in cell:
        end = at + len(run.text)
        face = _STYLES[style.bold or run.bold, run.italic]
        if run.text:
            looks.append(Dressed(at, end, face, press.ink(LINK_INK if run.href else style.ink)))
        if run.typed and run.text:
            typed.append((at, end))
        at = end
    ranges = tuple((mark.start, mark.end) for mark in marks)
    return Manuscript(
        text, tuple(looks), tuple(typed), ranges, lane.base, lane.code, lane.script,
        press.house.typeface, press.faces, press.house.kashida,
    )  # fmt: skip


def plain_text(cell: Cell) -> str:
    """The characters of a cell."""
    return "".join(run.text for run in cell)


def owner(cell: Cell) -> int:
    """The id of the row or contact that a cell was written in; 0 for the release itself."""
    return next((run.source.owner for run in cell if run.source is not None), 0)


def _marks(cell: Cell, lane: Lane) -> list[_Mark]:
    """Links and foreign words of a cell, in order; words inside a link belong to the link."""
    text = plain_text(cell)
    foreign = foreign_words(text, lane.script)
    links = [
        replace(link, language=lane.foreign)
        if any(start <= link.start and link.end <= end for start, end in foreign)
        else link
        for link in _links(cell)
    ]
    bounds = [(0, 0), *((link.start, link.end) for link in links), (len(text), len(text))]
    words = [
        _Mark(max(start, before[1]), min(end, after[0]), language=lane.foreign)
        for before, after in pairwise(bounds)
        for start, end in foreign
        if start < after[0] and end > before[1]
    ]
    return sorted((*links, *words), key=lambda mark: mark.start)


def _links(cell: Cell) -> list[_Mark]:
    links: list[_Mark] = []
    at = 0
    for run in cell:
        end = at + len(run.text)
        if run.href and end > at:
            if links and links[-1].end == at and links[-1].href == run.href:
                links[-1] = replace(links[-1], end=end)
            else:
                links.append(_Mark(at, end, run.href))
        at = end
    return links


def _node(mark: _Mark, parent: Node) -> Node:
    if mark.href:
        return Node("Link", parent, language=mark.language, alt=mark.href)
    return Node("Span", parent, language=mark.language)


def _parts(
    line: SetLine,
    kind: Type,
    node: Node,
    marks: Sequence[_Mark],
    nodes: Sequence[Node],
) -> Iterator[tuple[Node, Item]]:
    for portion in line.portions:
        target = node if portion.mark < 0 else nodes[portion.mark]
        yield target, Line(0, kind.ascent, kind.descent, line.base, portion.clusters)
        if portion.mark >= 0 and marks[portion.mark].href:
            yield target, _area(portion.clusters, kind, marks[portion.mark].href)


def _lines_under(
    style: TextStyle, line: SetLine, marks: Sequence[_Mark]
) -> Iterator[tuple[None, Rule]]:
    """A line under links in running text, for who does not see their colour (WCAG 2.1, 1.4.1).

    Not in Arabic, where it would cross dots and tails (docs/typography.md).
    """
    if not style.body or line.base:
        return
    for mark, clusters in ((portion.mark, portion.clusters) for portion in line.portions):
        if mark >= 0 and marks[mark].href and all(one.level == 0 for one in clusters):
            left, right = _seen(clusters)
            y = -_UNDERLINE_AT * clusters[0].size
            yield None, Rule(left, y, right - left, _UNDERLINE, clusters[0].ink)


def _seen(clusters: Sequence[Cluster]) -> tuple[float, float]:
    """The left and the right edge without white space at the ends."""
    inked = [one for one in clusters if not one.text.isspace()] or clusters
    return min(one.x for one in inked), max(one.x + one.advance for one in inked)


def _area(clusters: Sequence[Cluster], kind: Type, href: str) -> LinkArea:
    left = min(cluster.x for cluster in clusters)
    right = max(cluster.x + cluster.advance for cluster in clusters)
    return LinkArea(left, -kind.descent, right - left, kind.ascent + kind.descent, href)


def _bar(press: Press, lane: Lane, style: TextStyle, kind: Type) -> tuple[tuple[None, Rule], ...]:
    if not style.bar:
        return ()
    x = lane.left + lane.width - _BAR if lane.base else lane.left
    return ((None, Rule(x, -kind.descent, _BAR, kind.ascent + kind.descent, press.ink(style.bar))),)
