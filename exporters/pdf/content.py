"""A page's content stream: text, rectangles and pictures inside marked content (ISO 32000-1, 14.6).

Left-to-right text of one look becomes one array of codes; lines with right-to-left text become
one code a piece, in logical order (``atoms``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from app.look import Ink
from exporters.artwork.path import round_box
from exporters.pdf.atoms import Atom, Opening, atoms, is_forward
from exporters.pdf.drawing import drawing, operators
from exporters.pdf.embed import CidFont, Fonts
from exporters.pdf.glyf import Shape
from exporters.pdf.inks import fill
from exporters.pdf.objects import number, utf16
from exporters.pdf.pages import (
    Cluster,
    FontKey,
    Glyph,
    Line,
    PlacedDrawing,
    PlacedImage,
    Rule,
)
from exporters.pdf.slant import Slants

PLAIN = Opening()
_ESCAPED = {"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r"}


class PageContent:
    """Operators of one page in the order in which they are drawn, and its marked content."""

    def __init__(self, fonts: Fonts, medium: Ink, ground: int) -> None:
        self.fonts, self.medium, self.ground = fonts, medium, ground
        self._images: dict[str, str] = {}
        self.mcids = 0
        self._parts: list[str] = []
        self._open = ""
        self._stands_for_other = False
        self._baseline: float | None = None
        self._origin: tuple[int, int] | None = None
        self._font: tuple[str, float] | None = None
        self._plain: dict[
            tuple[FontKey, float, float, str, tuple[Glyph, ...]], tuple[str, int]
        ] = {}
        self._ink = "#000000"
        self._slants = Slants()
        self._leans = False

    def data(self) -> bytes:
        """The stream, with whatever is open closed."""
        self.close()
        raised = [f"1 0 0 1 0 {self.ground} cm"] if self.ground else []
        return "\n".join([*raised, *self._parts, ""]).encode("latin-1")

    def open_tagged(self, tag: str, opening: Opening = PLAIN) -> int:
        """Opens a marked-content sequence of its own for a structure element; returns its MCID."""
        self.close()
        self._open = "Span" if opening.is_span else tag
        self._stands_for_other = bool(opening.actual)
        actual = f"/ActualText<FEFF{utf16(opening.actual)}>" if opening.actual else ""
        self._parts.append(f"/{self._open}<</MCID {self.mcids}{actual}>>BDC")
        self.mcids += 1
        return self.mcids - 1

    def open_artifact(self, properties: str = "") -> None:
        """Opens content without meaning; ``properties`` are the entries of its dictionary."""
        if self._open == "Artifact" + properties:
            return
        self.close()
        self._open = "Artifact" + properties
        self._parts.append(f"/Artifact<<{properties}>>BDC" if properties else "/Artifact BMC")

    def close(self) -> None:
        """Closes the marked content that is open, if any."""
        self._end_text()
        if self._open:
            self._parts.append("EMC")
            self._open, self._stands_for_other = "", False

    def rectangle(self, rule: Rule) -> None:
        """Fills a rectangle, with round corners where it has a radius."""
        self._end_text()
        self._fill(rule.ink)
        box = (rule.x, rule.y, rule.width, rule.height)
        radius = min(rule.radius, rule.width / 2, rule.height / 2)
        if radius <= 0:
            self._parts.append(f"{' '.join(map(number, box))} re f")
        else:
            self._parts.append(f"{operators(round_box(box, radius, radius))} f")

    def drawing(self, item: PlacedDrawing) -> None:
        """Draws vector paths; their colours are gone again behind them."""
        self._end_text()
        self._parts.append(drawing(item, self.medium))

    def picture(self, name: str, ref: str, item: PlacedImage) -> None:
        """Draws the image of that resource name and reference into its box."""
        self._end_text()
        self._images[name] = ref
        box = " ".join(map(number, (item.width, 0, 0, item.height, item.x, item.y)))
        self._parts.append(f"q {box} cm /{name} Do Q")

    def image_resources(self) -> str:
        """The XObject entry of the page's resources; empty when it shows no picture."""
        entries = " ".join(f"/{name} {ref}" for name, ref in self._images.items())
        return f" /XObject <<{entries}>>" if entries else ""

    def line(self, line: Line, open_anew: Callable[[Opening], None]) -> None:
        """Draws the clusters of a line; ``open_anew`` begins new marked content for its owner."""
        if self._stands_for_other:
            open_anew(PLAIN)
        for forward, run in _runs(line):
            if forward:
                self._forward(run, line.y)
            else:
                for atom in self._atoms(run, line.y):
                    if atom.opens is not None:
                        open_anew(atom.opens)
                    self._atom(atom, line.y)
            self._baseline = line.y

    def _atoms(self, run: Sequence[Cluster], baseline: float) -> list[Atom]:
        begins_line = baseline != self._baseline
        follows_space = self._slants.follows_space(baseline)
        return atoms(run, self.fonts.get, begins_line=begins_line, follows_space=follows_space)

    def _atom(self, atom: Atom, baseline: float) -> None:
        font = self._styled(atom.font, atom.size, atom.ink)
        code = font.code(atom.shape, atom.text, atom.advance)
        slant = self._slants.of(atom, baseline, font.upem)
        self._show(atom.x, baseline, f"<{code:04X}>Tj", slant)

    def _forward(self, clusters: Sequence[Cluster], baseline: float) -> None:
        """One TJ array for clusters of one look; ``pen`` follows what a reader will compute."""
        first = clusters[0]
        self._slants.forget()
        font = self._styled(first.font, first.size, first.ink)
        upem, size, pen, codes = font.upem, first.size, first.x, ""
        for cluster in clusters:
            shift = round((pen - cluster.x) / size * 1000)
            code, advance = self._coded(cluster, font)
            codes += f"){shift}({code}" if shift else code
            pen += (advance * 1000 / upem - shift) * size / 1000
        self._show(first.x, baseline, f"[({codes})]TJ")

    def _coded(self, cluster: Cluster, font: CidFont) -> tuple[str, int]:
        """The code of a cluster that stands alone, as it is written, and the width that it has."""
        key = (cluster.font, cluster.size, cluster.advance, cluster.text, cluster.glyphs)
        coded = self._plain.get(key)
        if coded is None:
            shape, advance = _plain_shape(cluster, font)
            code = font.code(shape, cluster.text, advance)
            coded = self._plain[key] = (_literal(code), advance)
        return coded

    def _show(self, x: float, y: float, operator: str, slant: float = 0) -> None:
        """Shows text at a place, in whole hundredths of a point from where the last text stood,
        or with a text matrix where it leans or the last one did."""
        at = (round(x * 100), round(y * 100))
        begin = "" if self._origin else "BT "
        if slant or (self._origin and self._leans):
            lean = f"{slant:.5f}" if slant else "0"
            place = f"1 {lean} 0 1 {_hundredths(at[0])} {_hundredths(at[1])} Tm"
        else:
            from_x, from_y = self._origin or (0, 0)
            place = f"{_hundredths(at[0] - from_x)} {_hundredths(at[1] - from_y)} Td"
        self._parts.append(f"{begin}{place}{operator}")
        self._origin, self._leans = at, slant != 0

    def _end_text(self) -> None:
        if self._origin:
            self._parts.append("ET")
            self._origin = None

    def _styled(self, key: FontKey, size: float, ink: str) -> CidFont:
        """The font that text is shown in from here on."""
        self._fill(ink)
        font = self.fonts.get(key)
        if self._font != (key, size):
            self._font = (key, size)
            self._parts.append(f"/{self.fonts.name(key)} {number(size)} Tf")
        return font

    def _fill(self, ink: str) -> None:
        if ink != self._ink:
            self._ink = ink
            self._parts.append(fill(ink, self.medium))


def _literal(code: int) -> str:
    """The two bytes of a code within a literal string (7.3.4.2): a tenth smaller than in
    hexadecimal once it is compressed, in lines of many codes."""
    return "".join(_ESCAPED.get(byte, byte) for byte in map(chr, divmod(code, 256)))


@lru_cache(maxsize=4096)
def _hundredths(length: int) -> str:
    return number(length / 100)


def _runs(line: Line) -> Iterator[tuple[bool, list[Cluster]]]:
    """Stretches of the line that go one way: level 0 of a left-to-right line, or all the rest.

    Those that go forward have one look each, because one array of codes has one font.
    """

    def look(cluster: Cluster) -> tuple[str, float, str] | None:
        if is_forward(cluster, line.base):
            return cluster.font, cluster.size, cluster.ink
        return None

    for kind, run in groupby(line.clusters, look):
        yield kind is not None, list(run)


def _plain_shape(cluster: Cluster, font: CidFont) -> tuple[Shape, int]:
    """The shape of a cluster that stands alone, and the width that its code gets."""
    units = font.units
    shape = tuple(
        (glyph.gid, units(glyph.dx, cluster.size), units(glyph.dy, cluster.size))
        for glyph in cluster.glyphs
    )
    if len(shape) == 1:
        return shape, font.advance(shape[0][0])
    return shape, units(cluster.advance, cluster.size)
