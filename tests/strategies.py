"""Releases of every shape, for property tests."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import Literal

from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image as Pixels

from app.address import Address
from app.facts import entities, goals
from app.instep.cells import compare, groups
from app.localized import Localized
from app.lookup import read, read_plain
from app.model import (
    Bullets,
    Comment,
    Contact,
    Dismissal,
    Embargo,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    RichText,
    Row,
    Snapshot,
    Span,
    Suggestion,
    Thread,
    Words,
    rich,
)
from app.richtext import cut, join
from tests.addresses import localized_addresses

LATIN = "abcXYZ éß0123456789 .,;:!?()[]“”‘’'\"-–—/%$&@#"
ARABIC = "ابتثجحخدرسشصضطعغفقكلمنهويىةءأإآؤئلا ًٌٍَُِّْ ،؛؟«»()٠١٢٣%-ـ"
CONTROLS = "\u200e\u200f\u2067\u2069\u200c\u200d\u00a0\u00ad"
WORDS = {"en": LATIN, "ar": ARABIC + "abcIOM"}
IMAGE_NAME = "picture.png"


def image_bytes() -> bytes:
    """A small PNG, as ``IMAGE_NAME`` in the media of a drawn release."""
    held = BytesIO()
    Pixels.new("RGB", (40, 20), "#336699").save(held, "PNG")
    return held.getvalue()


def texts(code: str, *, max_size: int = 60) -> st.SearchStrategy[str]:
    """Text as an author of that language might type it, with the odd invisible character."""
    return st.text(st.sampled_from(WORDS[code] + CONTROLS), max_size=max_size)


def spans(code: str) -> st.SearchStrategy[Span]:
    return st.builds(
        Span,
        texts(code).filter(bool),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "https://example.org/a?b=1"]),
    )


def rich_texts(code: str) -> st.SearchStrategy[RichText]:
    return st.lists(spans(code), max_size=3).map(tuple)


def _by_language(en: st.SearchStrategy, ar: st.SearchStrategy) -> st.SearchStrategy:
    return st.fixed_dictionaries({}, optional={"en": en, "ar": ar}).map(Localized)


def prose() -> st.SearchStrategy[Prose]:
    return _by_language(rich_texts("en"), rich_texts("ar"))


def words() -> st.SearchStrategy[Words]:
    return _by_language(texts("en", max_size=20), texts("ar", max_size=20))


def rows(*, pictures: bool = True) -> st.SearchStrategy[Row]:
    """A row of any kind; its id is 0 until ``releases`` numbers it."""
    attribution: st.SearchStrategy[Literal["in text", "after"]]
    attribution = st.sampled_from(["in text", "after"])
    kinds: list[st.SearchStrategy[Row]] = [
        st.builds(Paragraph, st.just(0), prose()),
        st.builds(Heading, st.just(0), prose(), st.integers(2, 4)),
        st.builds(Quotation, st.just(0), prose(), words(), words(), attribution),
        st.builds(Bullets, st.just(0), st.lists(prose(), max_size=3).map(tuple), st.booleans()),
    ]
    if pictures:
        image = st.builds(Image, st.just(0), st.just(IMAGE_NAME), prose(), words(), words())
        kinds.append(image)
    return st.one_of(kinds)


def contacts() -> st.SearchStrategy[Contact]:
    phones = st.sampled_from(["", "+964 751 402 2111", "+41 22 717 91 11"])
    emails = st.sampled_from(["", "press@example.org"])
    return st.builds(Contact, st.just(0), words(), words(), phones, emails)


@st.composite
def releases(
    draw: st.DrawFn, *, pictures: bool = True, reviewed: bool = False, kept: bool = False
) -> Release:
    """Any valid release in English and Arabic.

    reviewed: with threads and suggestions. kept: with what was compared and earlier states.
    """
    count = 0

    def numbered(drawn: list) -> tuple:  # type: ignore[type-arg]
        nonlocal count
        out = []
        for one in drawn:
            count += 1
            out.append(replace(one, id=count))
        return tuple(out)

    sections = {
        name: numbered(draw(st.lists(rows(pictures=pictures), max_size=size)))
        for name, size in (("rows", 5), ("boilerplate", 2), ("notes", 2))
    }
    people = numbered(draw(st.lists(contacts(), max_size=2)))
    release = Release(
        state=draw(st.sampled_from(["draft", "final", "corrected"])),
        kind=draw(st.sampled_from(["press_release", "news"])),
        kicker=draw(words()),
        reference=draw(st.sampled_from(["", "PR/2026/041"])),
        headline=draw(prose()),
        subheadline=draw(prose()),
        date=draw(st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        embargo=draw(
            st.none() | st.builds(Embargo, st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)))
        ),
        place=draw(words()),
        entities=tuple(draw(st.lists(st.sampled_from(sorted(entities())), max_size=3))),
        goals=tuple(draw(st.lists(st.sampled_from(sorted(goals())), max_size=3))),
        contacts=people,
        end_mark=draw(st.booleans()),
        next_id=count + 1,
        **sections,
    )
    release = draw(clearances(release)) if reviewed else release
    return draw(_keeping(release)) if kept else release


@st.composite
def _keeping(draw: st.DrawFn, release: Release) -> Release:
    """The release with some cells compared, changed since or not, and kept as it stood twice.

    Of what checks found some is dismissed, also in rows that are gone.
    """
    cells = [at for _, group in groups(release) for at in group]
    when = draw(_moments())
    held = draw(st.lists(st.sampled_from(cells), max_size=6, unique=True))
    release = compare(release, held, draw(st.sampled_from(["Rana", ""])), when)
    earlier = tuple(Snapshot(name, release, "Omar", when) for name in draw(_names()))
    if draw(st.booleans()):
        texts_then = draw(prose())
        changed = (replace(one, texts=texts_then) for one in release.comparisons[:1])
        held_on = (*changed, *release.comparisons[1:])
        release = replace(release, comparisons=held_on)
    places = st.sampled_from([*cells, Address("text", release.next_id), Address("date")])
    ones = st.builds(Dismissal, st.sampled_from(["figure_differs", "date_missing"]), places)
    dismissed = tuple(draw(st.lists(ones, max_size=3)))
    return replace(release, dismissals=dismissed, snapshots=earlier)


def _names() -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(["First draft", "بعد المراجعة", ""]), max_size=2)


@st.composite
def clearances(draw: st.DrawFn, release: Release) -> Release:
    """The release with threads and suggestions on words of any of its cells."""
    cells = texts_of(release)
    for _ in range(draw(st.integers(0, 3)) if cells else 0):
        at = draw(_stretches(cells))
        comments = tuple(draw(st.lists(_comments(), min_size=1, max_size=3)))
        thread = Thread(release.next_id, at, comments, draw(st.booleans()))
        threads = (*release.threads, thread)
        release = replace(release, threads=threads, next_id=release.next_id + 1)
    for _ in range(draw(st.integers(0, 4)) if cells else 0):
        new = draw(suggestions(release, draw(_stretches(cells))))
        held = (*release.suggestions, new)
        release = replace(release, suggestions=held, next_id=release.next_id + 1)
    return release


@st.composite
def suggestions(draw: st.DrawFn, release: Release, at: Address) -> Suggestion:
    """A suggestion for the words at an address, with the next id; sometimes it parts rows."""
    held = read(release, at)
    text = rich(held) if isinstance(held, str) else held
    assert isinstance(text, tuple)
    old = cut(text, at.start, at.end)
    new = draw(rich_texts(at.language or "en"))
    if draw(st.integers(0, 4)) == 0:
        new = join(new, rich("\u2029"), draw(rich_texts(at.language or "en")))
    author, is_tracked = draw(st.sampled_from([("Rana", True), ("Omar", True), ("", False)]))
    return Suggestion(release.next_id, at, old, new, author, draw(_moments()), is_tracked)


def texts_of(release: Release) -> dict[Address, int]:
    """Every cell of text of a release, and how many code points it has."""
    lengths = {at: len(read_plain(release, at)) for at in localized_addresses(release)}
    contacts = (one.id for one in release.contacts)
    typed = (Address(part, id_) for id_ in contacts for part in ("phone", "email"))
    return lengths | {at: len(read_plain(release, at)) for at in typed}


@st.composite
def _stretches(draw: st.DrawFn, cells: dict[Address, int]) -> Address:
    at = draw(st.sampled_from(sorted(cells, key=str)))
    start = draw(st.integers(0, cells[at]))
    return replace(at, start=start, end=draw(st.integers(start, cells[at])))


def _comments() -> st.SearchStrategy[Comment]:
    authors = st.sampled_from(["Rana", "Omar", ""])
    return st.builds(Comment, authors, texts("ar", max_size=20), _moments())


def _moments() -> st.SearchStrategy[datetime | None]:
    return st.none() | st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1))
