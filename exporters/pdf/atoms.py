"""Right-to-left text as readers want to find it: codes in logical order with marks for readers.

PDF has no way to say which way text runs. Structure readers, MuPDF and pdfminer believe the order
of the stream; PDFium, poppler and PDF.js sort by place and run a bidi algorithm of their own.
Pieces in logical order whose places fall suit both; the rules below mend what is left. What was
measured, and what was rejected, stands in docs/decisions/0004-arabic-pdf-text.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from unicodedata import bidirectional, category, mirrored

from msgspec import Struct

from exporters.pdf.embed import CidFont
from exporters.pdf.glyf import STRUT, Shape
from exporters.pdf.pages import Cluster, FontKey
from exporters.pdf.pieces import Piece, pieces

LRM, RLM = "\u200e", "\u200f"
_ASIDE = 0.03  # points between a letter and what is said of it without ink
_THIN = 3  # font units
_WIDE_START = 2  # em; about twice the distance of lines in what PDFium makes of it
_BLANK: Shape = ()
_SEEN_BLANK: Shape = ((STRUT, 0, 0),)  # PDFium leaves out what has no box
_MOST = 6  # characters; MuPDF 1.21 takes eight of a code, of which two may be tied to others
_NO_BREAK = "\u00a0"
_WEAK = frozenset({"AN", "EN", "CS", "ES", "ET"})  # classes that PDFium leaves in their order
_LEFT_TO_RIGHT = frozenset({"L", "EN", "AN", "ES", "ET", "CS"})  # what poppler takes for it
_RIGHT = frozenset({"R", "AL"})


class Opening(Struct, frozen=True, gc=False):
    """Marked content that begins: the text it stands for (/ActualText), as a Span or not."""

    actual: str = ""
    is_span: bool = False


class Atom(Struct, frozen=True, gc=False):
    """One code to draw: left edge in points, shape and advance in font units, text.

    opens: the marked content that begins with it; None goes on in what is open.
    """

    font: FontKey
    size: float
    ink: str
    x: float
    shape: Shape
    advance: int
    text: str
    opens: Opening | None = None


def is_forward(cluster: Cluster, base: int) -> bool:
    """Whether a cluster belongs to plain left-to-right text of a left-to-right line."""
    return base == 0 and cluster.level == 0


def atoms(
    clusters: Sequence[Cluster],
    font_of: Callable[[FontKey], CidFont],
    *,
    begins_line: bool,
    follows_space: bool = False,
) -> list[Atom]:
    """The codes of a stretch of right-to-left text, in logical order.

    follows_space: white space was drawn before it on its line.
    """
    held = list(pieces(clusters, font_of))
    teller = _Teller()
    if begins_line and held and held[0].right - held[0].x > _WIDE_START * held[0].size:
        teller.begin_thin(held[0])
    if follows_space and held and _is_stretch(held[0]):
        teller.bridge(held[0], Opening(" ", is_span=True))
    for piece, after in zip(held, [*held[1:], None], strict=True):
        if piece.is_space:
            teller.space(piece, after)
        else:
            teller.piece(piece, after)
    return teller.told


class _Teller:
    """Tells pieces one after the other, with what readers need to hear between them.

    carried: a mark that is told with the punctuation after it. in_span: the coming space belongs
    to the marked content that is open. after_span: the coming piece does not.
    """

    def __init__(self) -> None:
        self.told: list[Atom] = []
        self._carried = ""
        self._in_span = False
        self._after_span = False

    def begin_thin(self, piece: Piece) -> None:
        """PDFium tells lines apart by their distance in widths of what they begin with."""
        self._blank(piece, RLM, piece.right - _ASIDE)

    def space(self, piece: Piece, after: Piece | None) -> None:
        """White space; before a stretch with a mark as wide as that beside it, because pdfminer
        makes a new line where it sees a gap. /ActualText keeps the mark away from searches."""
        bridged = after if after is not None and _is_stretch(after) else None
        opens = None
        if not self._in_span:
            opens = Opening(piece.text, is_span=True) if bridged else self._opening()
        shape = (*piece.shape, *_SEEN_BLANK)
        self._add(piece, piece.text, piece.x, opens, shape=shape, advance=piece.advance)
        if bridged is not None:
            self.bridge(bridged, None)
        self._in_span, self._after_span = False, self._in_span or bridged is not None

    def bridge(self, stretch: Piece, opens: Opening | None) -> None:
        """The mark of direction that leads from a space to a stretch."""
        x = stretch.x + len(_short(stretch.text)) * _ASIDE
        self._add(stretch, LRM, x, opens, shape=_SEEN_BLANK, advance=stretch.advance)

    def piece(self, piece: Piece, after: Piece | None) -> None:
        """A letter, a mark of punctuation, or a whole number or Latin word."""
        if _is_stretch(piece):
            self._stretch(piece)
            self._end(piece, 0, after, is_turned=False)
            return
        first, *rest = list(piece.text) if piece.level % 2 else [piece.text]
        is_turned = piece.level % 2 == 1 and mirrored(first) == 1
        if is_turned:  # PDFium mirrors again what stands in right-to-left text
            self._blank(piece, LRM, piece.right - 2 * _ASIDE)
        opens = self._opening(anew=bool(self._carried))
        self._draw(piece, self._carried + first, opens)
        self._carried = ""
        if rest and _is_mark(rest[-1]) and _begins_neutral(after):
            self._carried = rest.pop()
        for place, char in enumerate(rest, 1):
            self._said(piece, char, piece.x - place * _ASIDE)
        self._end(piece, len(rest), after, is_turned=is_turned)

    def _end(self, piece: Piece, said: int, after: Piece | None, *, is_turned: bool) -> None:
        if (is_turned or _ends_left_to_right(piece.text)) and not _begins_right(after):
            seen = is_turned or after is None or not after.is_space
            self._turn_back(piece, piece.x - (said + 1) * _ASIDE, None if seen else after)

    def _stretch(self, piece: Piece) -> None:
        """Left-to-right text that readers would part or turn round is one for poppler by
        /ActualText, and short parts at one place for MuPDF 1.21, the last with the ink."""
        opens: Opening | None = Opening(self._carried + _tied(piece.text), is_span=True)
        said = _short(piece.text)
        for place, text in enumerate(said[:-1], 1):
            x = piece.x + (len(said) - place) * _ASIDE
            self._add(piece, text, x, opens, shape=_SEEN_BLANK)
            opens = None
        self._draw(piece, said[-1], opens)
        self._carried, self._after_span = "", True

    def _turn_back(self, piece: Piece, x: float, after: Piece | None) -> None:
        """poppler keeps to left-to-right until it meets a right-to-left character."""
        if after is None:
            self._blank(piece, RLM, x)
        else:
            self._add(piece, RLM, x, Opening(after.text))
            self._in_span = True

    def _said(self, piece: Piece, char: str, x: float) -> None:
        """A letter or mark that a code before it has drawn: PDF.js joins a mark to what stands
        before it and turns both round, unless marked content ends between them."""
        if _is_mark(char):
            self._add(piece, char, x, self._opening(anew=True), shape=_SEEN_BLANK)
        else:
            self._add(piece, char, x, self._opening(), shape=_SEEN_BLANK, advance=piece.least)

    def _blank(self, piece: Piece, text: str, x: float) -> None:
        self._add(piece, text, x, self._opening(), shape=_SEEN_BLANK)

    def _opening(self, *, anew: bool = False) -> Opening | None:
        opens = Opening() if anew or self._after_span else None
        self._after_span = False
        return opens

    def _draw(self, piece: Piece, text: str, opens: Opening | None) -> None:
        self._add(piece, text, piece.x, opens, shape=piece.shape, advance=piece.advance)

    def _add(
        self,
        piece: Piece,
        text: str,
        x: float,
        opens: Opening | None,
        *,
        shape: Shape = _BLANK,
        advance: int = _THIN,
    ) -> None:
        self.told.append(Atom(piece.font, piece.size, piece.ink, x, shape, advance, text, opens))


def _tied(text: str) -> str:
    """A phone number with spaces that do not break it, as PDFium turns the others' parts round;
    any other text as it is."""
    tied = text.replace(" ", _NO_BREAK)
    return tied if all(bidirectional(char) in _WEAK for char in tied) else text


def _short(text: str) -> list[str]:
    """Parts that MuPDF 1.21 takes. None begins with white space, which PDF.js drops, nor with
    what the one before ends with, which MuPDF takes for the same letter drawn twice."""
    parts = [""]
    for before, char in zip(" " + text, text, strict=False):
        if len(parts[-1]) < _MOST or char.isspace() or char == before:
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def _is_stretch(piece: Piece) -> bool:
    return piece.level % 2 == 0 and (len(piece.text) > _MOST or " " in piece.text)


def _is_mark(char: str) -> bool:
    return category(char) == "Mn"


@lru_cache(maxsize=1024)
def _ends_left_to_right(text: str) -> bool:
    last = next((char for char in reversed(text) if not _is_mark(char)), "")
    return bool(last) and bidirectional(last) in _LEFT_TO_RIGHT


def _begins_right(piece: Piece | None) -> bool:
    return piece is not None and bidirectional(piece.text[0]) in _RIGHT


def _begins_neutral(piece: Piece | None) -> bool:
    """Brackets and quotation marks are left out: they have a mark of direction before them."""
    first = "" if piece is None else piece.text[0]
    return bool(first) and not (first.isspace() or mirrored(first) or _begins_right(piece))
