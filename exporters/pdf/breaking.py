"""Where a paragraph may be broken into lines, and where it is broken."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from exporters.pdf.shape import Shaped

# Above this many words the best breaks of a whole paragraph are not worth the wait.
_MANY_WORDS = 3000
# What a parted word costs, as the square of the share of a line left empty.
_PARTED = 0.004
# A space that is narrowed shows as much as one that grows half as much again: in TeX it may
# lose a third of its width for the price of a half that it gains.
_NARROWED = 1.5
_GAP = "\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u200b"
_FORCED = "\n\x0b\x0c\r\x85\u2028\u2029"
_WHITE = "\t \u200b"
# A hyphen is no place to break: «2020-21», "COVID-19" and names would come apart.
_OPPORTUNITY = re.compile(
    rf"[{_GAP}]*(?:\r\n|[{_FORCED}])|[{_GAP}]+|(?<=\w)—(?=[^\W\d])|(?<=[^\W\d])—(?=\d)"
)
_OPENING = frozenset("([{«‹“‘¿¡")
_CLOSING = frozenset(")]}»›”’.,:;!?%،؛؟٪…")
_AFTER_IN_ADDRESS = frozenset("/?&=#@_-.")
_WAW_ALONE = re.compile(rf"(?:^|[{_GAP}(«“\"])و$")
# A day and its month, or a small count and what it counts.
_SMALL_NUMBER = re.compile(r"(?<![\d.,/-])\d{1,2}$")
_ENDS_IN_NUMBER = re.compile(r"[\d٪%]$")
_CURRENCY_BEFORE = re.compile(r"(?:\b[A-Z]{3}|[$€£¥])$")
_UNIT = re.compile(
    r"(?:[%٪]|°\w?|percent|per cent|(?:million|billion|trillion|thousand|hundred)s?"
    r"|(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo)?grams?|tonnes?|hectares?|lit(?:re|er)s?"
    r"|[kcm]?m[²³]?|kg|g|t|ha|l|[kMG]Wh?|USD|EUR|GBP|IQD|dollars|euros|dinars"
    r"|(?:مليون|ملايين|مليار|مليارات|تريليون|ألف|آلاف|مئة|مائة|كيلومتر|سنتيمتر|متر|أمتار"
    r"|كيلوغرام|غرام|طن|أطنان|هكتار|لتر|كيلوواط|ميغاواط|كم|سم|ملم|م|كغم|كغ|دولار|دينار|يورو)"
    r"(?:ًا|اً|ا)?[²³]?|(?:في |ب)(?:المائة|المئة))(?!\w)"
)
_PERCENT_BEGUN = re.compile(rf"[\d٪][{_GAP}](?:per|في)$")
_PERCENT_ENDS = re.compile(r"(?:cent|المائة|المئة)(?!\w)")
_RANGE_BEGUN = re.compile(rf"[\d%٪][{_GAP}][-–—]$")
_RANGE_GOES_ON = re.compile(rf"[-–—][{_GAP}]\d")
# Thousands apart, as in ISO 80000-1, 7.3.1, up to three groups; more are numbers in a row.
_GROUP_BEFORE = re.compile(r"(?<!\d)(?<!\d\s)\d{1,3}(?:\s\d{3})?$")
_GROUP = re.compile(r"\d{3}(?!\d)")


class Broken(Struct, frozen=True):
    """A line: its clusters ``start`` to ``end``; those from ``visible`` on are white space.

    forced: it ends because the text says so, as the last line does. parted: it ends inside a
    word, with a hyphen.
    """

    start: int
    visible: int
    end: int
    forced: bool
    parted: bool = False


def opportunities(
    text: str, unbroken: Sequence[tuple[int, int]] = ()
) -> Iterator[tuple[int, int, bool]]:
    """Places to break: where the white space begins, where the next line begins, whether forced.

    unbroken: ranges of code points, in order, that stay whole.
    """
    closed = iter((*unbroken, (len(text) + 1, len(text) + 1)))
    whole = next(closed)
    for match in _OPPORTUNITY.finditer(text):
        begin, at = match.span()
        if match[0] == "—":
            begin = at
        forced = match[0][-1] in _FORCED
        while whole[1] <= at:
            whole = next(closed)
        inside = whole[0] < at < whole[1]
        if at < len(text) and (forced or (begin and not inside and _allowed(text, begin, at))):
            yield begin, at, forced


def _allowed(text: str, begin: int, at: int) -> bool:
    if text[begin - 1] in _OPENING or text[at] in _CLOSING:
        return False
    if text[at] in "—–" and text[at + 1 : at + 2].isspace():
        return False  # a dash between spaces stays with what it follows
    before = text[max(0, begin - 12) : begin]
    return not (_WAW_ALONE.search(before) or _is_one_quantity(before, text, at))


def _is_one_quantity(before: str, text: str, at: int) -> bool:
    """Whether a number stands on one side and the rest of what it says on the other.

    before: the last characters before the white space.
    """
    if text[at].isdigit():
        grouped = _GROUP_BEFORE.search(before) and _GROUP.match(text, at)
        return bool(grouped or _CURRENCY_BEFORE.search(before) or _RANGE_BEGUN.search(before))
    if _ENDS_IN_NUMBER.search(before):
        counted = _SMALL_NUMBER.search(before) and text[at].isalpha()
        return bool(counted or _UNIT.match(text, at) or _RANGE_GOES_ON.match(text, at))
    return bool(_PERCENT_BEGUN.search(before) and _PERCENT_ENDS.match(text, at))


def break_lines(
    text: str,
    clusters: Sequence[Shaped],
    measure: float,
    unbroken: Sequence[tuple[int, int]] = (),
    *,
    balanced: bool = False,
    parts: Sequence[int] = (),
    hyphen: float = 0,
    slack: Sequence[float] = (),
) -> list[Broken]:
    """The lines of a paragraph, none wider than ``measure`` points but for one cluster alone.

    Every cluster is in one line. Words that no line holds are broken between clusters.
    balanced: the last line is to be about as long as the others, as in a headline. parts: code
    points before which a word may be parted, with a hyphen ``hyphen`` points wide. slack: by how
    many points what stands before each cluster, and before the end, may be drawn together; a
    line may be wider than the measure by what its own part gives. Empty for not at all.
    """
    if not clusters:
        return []
    widths = list(accumulate((cluster.advance for cluster in clusters), initial=0.0))
    words = list(_Measured(text, clusters, widths, measure).words(unbroken, parts))
    lines: list[Broken] = []
    first = 0
    for last, word in enumerate(words):
        if word.forced:
            chosen = words[first : last + 1]
            if len(chosen) > _MANY_WORDS:
                lines += _first_fit(chosen, widths, measure - hyphen)
            else:
                paragraph = _Sums(widths, slack or [0.0] * len(widths), measure, hyphen)
                lines += _best_fit(chosen, paragraph, balanced=balanced)
            first = last + 1
    return lines


class _Measured(Struct, frozen=True):
    """A paragraph with the sums of its advances; ``widths[i]`` is what stands before cluster i."""

    text: str
    clusters: Sequence[Shaped]
    widths: Sequence[float]
    measure: float

    def words(self, unbroken: Sequence[tuple[int, int]], parts: Sequence[int]) -> Iterator[Broken]:
        """What may stand on a line by itself: words with the white space after them."""
        count = len(self.text)
        starts = [*(cluster.start for cluster in self.clusters), count]
        first, parting = 0, iter((*parts, count + 1))
        part = next(parting)
        finish = (len(self.text.rstrip(_WHITE)), count, True)
        for begin, at, forced in (*opportunities(self.text, unbroken), finish):
            end = bisect_left(starts, at)
            if end <= first or starts[end] != at:
                continue  # the place is inside a cluster
            visible = max(first, bisect_left(starts, begin))
            while (cut := self._cut(first, visible)) < visible:
                yield Broken(first, cut, cut, False)
                first = cut
            while part < at:
                cut = bisect_left(starts, part)
                if first < cut < visible and starts[cut] == part:
                    yield Broken(first, cut, cut, forced=False, parted=True)
                    first = cut
                part = next(parting)
            yield Broken(first, visible, end, forced)
            first = end

    def _cut(self, first: int, last: int) -> int:
        """How much of a word a line holds: in an address up to a sign, else up to the edge."""
        edge = bisect_right(self.widths, self.widths[first] + self.measure, first, last + 1) - 1
        if edge >= last:
            return last
        for cut in range(edge, first, -1):
            if self.widths[cut] - self.widths[first] < self.measure / 2:
                break
            if self.text[self.clusters[cut - 1].end - 1] in _AFTER_IN_ADDRESS:
                return cut
        return max(first + 1, edge)


def _joined(words: Sequence[Broken], first: int, last: int) -> Broken:
    return replace(words[last], start=words[first].start)


def _first_fit(
    words: Sequence[Broken], widths: Sequence[float], measure: float
) -> Iterator[Broken]:
    first = 0
    for index in range(1, len(words) + 1):
        if index < len(words):
            room = widths[words[index].visible] - widths[words[first].start]
            if room <= measure:
                continue
        yield _joined(words, first, index - 1)
        first = index


class _Sums(Struct, frozen=True):
    """What the lines of a paragraph are measured by: sums up to each cluster, and two widths."""

    widths: Sequence[float]
    slack: Sequence[float]
    measure: float
    hyphen: float


def _best_fit(words: Sequence[Broken], sums: _Sums, *, balanced: bool) -> list[Broken]:
    """Breaks with the least sum of squared empty ends over the whole paragraph.

    Knuth and Plass, "Breaking paragraphs into lines" (1981), with one class of penalties: the
    last line is free unless a lone short word stands on it.
    """
    count, widths, slack, measure = len(words), sums.widths, sums.slack, sums.measure
    free = -1 if balanced else count - 1
    cost, back = [0.0] + [float("inf")] * count, [0] * (count + 1)
    for last in range(count):
        visible = words[last].visible
        right = widths[visible] + (sums.hyphen if words[last].parted else 0)
        for first in range(last, -1, -1):
            start = words[first].start
            room = measure - (right - widths[start])
            if room < 0 and first < last and room < slack[start] - slack[visible]:
                break
            total = cost[first] + _badness(room / measure, last == free, first == last)
            if words[last].parted:
                total += _PARTED * (4 if first and words[first - 1].parted else 1)
            if total < cost[last + 1]:
                cost[last + 1], back[last + 1] = total, first
    lines, end = [], count
    while end:
        lines.append(_joined(words, back[end], end - 1))
        end = back[end]
    return lines[::-1]


def _badness(empty: float, last: bool, lone: bool) -> float:
    if empty < 0:
        return (_NARROWED * empty) ** 2
    if last:
        return 0.05 if lone and empty > 0.85 else 0.0
    return empty * empty + (0.25 if lone and empty > 0.5 else 0)
