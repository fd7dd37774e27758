"""What the rules about names say of real texts: of the seeds as judged, of the news little."""

from __future__ import annotations

from itertools import groupby

from app.checks import Finding, names
from app.checks.checker import Checker
from app.checks.dismissing import found_words
from app.importing.importer import import_files
from app.localized import Localized, put
from app.model import Paragraph, Release, plain, rich
from app.profile import neutral_profile
from tests.pairs import TextPair, news
from tests.shared import SEEDS, needs_shared

# By case of the list of fifty: rule, row, words. H.E. beside its Arabic honorific is in row 5.
SEEDS_HAVE = {
    ("office_differs", 9, "IOM Iraq"),
    ("acronym_undefined", 7, "GoJ"),
    ("acronym_late", 1, "security-development nexus"),
    ("title_missing", 3, "السيد"),
    ("governorate_added", 8, "محافظة نينوى"),
}
# Every warning on the news as it stands, read beside both texts; False: it is not right.
NEWS_HAVE = {
    ("ntrex_05_newsweek-51338", 6, "AZ"): True,
    ("ntrex_07_newsweek-51300", 1, "وارين"): True,
    ("ntrex_07_newsweek-51300", 2, "وارين"): True,
    ("ntrex_17_reuters-218921", 3, "NL"): True,
    ("ntrex_17_reuters-218921", 9, "ERA"): True,
    ("ntrex_19_reuters-218909", 1, "LSU"): True,
    ("ntrex_21_reuters-218863", 5, "نوجروو"): True,
    ("ntrex_29_guardian-221762", 9, "ICJ"): True,
    ("ntrex_29_guardian-221762", 10, "مورالس"): True,
    ("ntrex_35_independent-226346", 1, "MMA"): True,
    ("ntrex_39_foxnews-94512", 1, "GOP"): True,
    ("ntrex_39_foxnews-94512", 4, "واترز"): True,
    ("ntrex_39_foxnews-94512", 8, "واترز"): True,
    ("tico19_07_Wikipedia_handpicked_1", 20, "WHO"): True,
    ("tico19_07_Wikipedia_handpicked_1", 53, "لندن"): True,  # the English has the college alone
    ("tico19_09_Wikipedia_handpicked_3", 25, "VECTOR"): False,  # a name, after what it is of
    ("tico19_09_Wikipedia_handpicked_3", 26, "FDA"): True,
    ("tico19_09_Wikipedia_handpicked_3", 46, "NHS"): True,
    ("tico19_11_Wikipedia_handpicked_7", 48, "NIOSH"): True,
}


def _found(release: Release) -> list[Finding]:
    checker = Checker(neutral_profile(), (), names.PAIR_CHECKS, names.SURVEYS)
    return list(checker.run(release))


def _documents() -> list[tuple[str, Release]]:
    held: list[tuple[str, Release]] = []
    for name, lines in groupby(news(), key=lambda pair: pair.name):
        rows = tuple(map(_paragraph, lines))
        held.append((name, Release(rows=rows, next_id=len(rows) + 1)))
    return held


def _paragraph(pair: TextPair) -> Paragraph:
    return Paragraph(pair.line, Localized(en=rich(pair.english), ar=rich(pair.arabic)))


@needs_shared
def test_the_seeds_have_what_a_person_found_and_nothing_else() -> None:
    release = import_files([SEEDS / "en.txt", SEEDS / "ar.txt"]).release
    found = {(one.code, one.address.owner, found_words(release, one)) for one in _found(release)}
    assert found == SEEDS_HAVE


@needs_shared
def test_warnings_on_news_are_as_judged_and_mostly_right() -> None:
    found = {
        (name, one.address.owner, found_words(release, one))
        for name, release in _documents()
        for one in _found(release)
        if one.severity != "info"
    }
    assert found == set(NEWS_HAVE)
    assert sum(NEWS_HAVE.values()) >= 0.8 * len(NEWS_HAVE)


# Names that stand in three rows and more of a document, where they are spelt one way.
NAMED = {
    "ntrex_01_reuters-218932": ("مقدونيا", "زئيف", "سكوبيه", "اليونان"),
    "ntrex_05_newsweek-51338": ("أريزونا", "فينيكس", "المكسيك"),
    "ntrex_13_reuters-218865": ("سومطرة", "إندونيسيا"),
    "ntrex_29_guardian-221762": ("بوليفيا",),
    "ntrex_35_independent-226346": ("بيلاتور",),
    "tico19_09_Wikipedia_handpicked_3": ("الصين",),
}


def _dropped(release: Release, row: Paragraph, name: str) -> tuple[Release, Paragraph]:
    """The release in which a row has lost a letter of a name."""
    text = plain(row.text["ar"])
    wrong = Paragraph(row.id, put(row.text, "ar", rich(text.replace(name, name[:3] + name[4:]))))
    rows = tuple(wrong if one is row else one for one in release.rows)
    return Release(rows=rows, next_id=release.next_id), wrong


@needs_shared
def test_a_letter_that_a_name_loses_in_one_row_is_found() -> None:
    documents = dict(_documents())
    planted, seen = [], 0
    for document, held in NAMED.items():
        release = documents[document]
        for name in held:
            for row in release.rows:
                if isinstance(row, Paragraph) and name in plain(row.text["ar"]).split():
                    after, wrong = _dropped(release, row, name)
                    found = [one for one in _found(after) if one.address.owner == wrong.id]
                    seen += any(one.code == "name_spelt_two_ways" for one in found)
                    planted.append((document, row.id, name))
    assert len(planted) > 30
    assert seen >= 0.8 * len(planted), "names of four letters are too short, others are not"
