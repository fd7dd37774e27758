"""A release that went out for review, and what a reviewer of it makes of its words."""

from __future__ import annotations

from app.address import Address
from app.importing.review import Reviewed, taken_back
from app.importing.word.document import Paragraph as Para
from app.importing.word.document import WordDocument
from app.localized import Localized
from app.lookup import read_plain
from app.model import (
    Bullets,
    Contact,
    Paragraph,
    Prose,
    Release,
    plain,
    rich,
)
from app.review.anchors import is_stale
from app.storage.coherence import require_sound
from tests.app.importing.copies import (
    changed,
    copy_of,
    put,
    put_in,
    strike,
    struck,
)

FIRST, SECOND = Address("text", 1, "en"), Address("text", 2, "en")
ARABIC_FIRST = Address("text", 1, "ar")


def pair(en: str, ar: str = "") -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


RELEASE = Release(
    headline=pair("Clinic opens in Mosul", "افتتاح عيادة في الموصل"),
    rows=(
        Paragraph(
            1, pair("The old clinic opens today. It is free.", "تفتح العيادة اليوم. وهي مجانية.")
        ),
        Paragraph(2, pair("It is open six days a week.", "تعمل ستة أيام في الأسبوع.")),
        Bullets(3, (pair("Vaccines", "اللقاحات"), pair("X-rays", "الأشعة"))),
    ),
    contacts=(Contact(4, Localized(en="Press office", ar="المكتب"), phone="+964 770 000 0000"),),
    next_id=5,
)


def came_back(document: WordDocument, release: Release | None = RELEASE) -> Reviewed:
    """The copy taken into a release, which is as sound as it was."""
    found = taken_back(document, release, "copy.docx")
    require_sound(found.release, "x")
    return found


def changes(found: Reviewed) -> list[tuple[str, str, str, str]]:
    """Where, which words, what for them, who; as a person would name them."""
    for one in found.release.suggestions:
        assert read_plain(found.release, one.at) == plain(one.old) or is_stale(found.release, one)
    return [
        (
            f"{one.at.part}{one.at.owner or ''}.{one.at.language}",
            plain(one.old),
            plain(one.new),
            one.author,
        )
        for one in found.release.suggestions
    ]


def replaced(at: Address, old: str, new: str, author: str) -> WordDocument:
    """A copy in which somebody put some words for others."""
    return put_for(copy_of(RELEASE), at, old, new, author)


def put_for(document: WordDocument, at: Address, old: str, new: str, author: str) -> WordDocument:
    def change(paragraph: Para) -> Para:
        start = "".join(piece.text for piece in paragraph.pieces).index(old)
        held = put(paragraph, start + len(old), new, put_in(author)) if new else paragraph
        return strike(held, start, start + len(old), struck(author)) if old else held

    return changed(document, at, change)
