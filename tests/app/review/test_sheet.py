"""A copy in one language holds nothing of the other."""

from __future__ import annotations

from hypothesis import given

from app.localized import Localized
from app.lookup import read
from app.model import Image, Release
from app.review.sheet import in_languages, review_sheet
from app.storage.release_json import from_json
from tests.addresses import localized_addresses
from tests.app.version1 import VERSION_1
from tests.strategies import releases

HOW = Localized(en="Change what you like.", ar="غيروا ما تشاؤون.")


@given(releases(reviewed=True))
def test_a_copy_in_every_language_is_sent_with_all_but_what_others_would_change(
    release: Release,
) -> None:
    sheet = review_sheet(release, ("en", "ar"), HOW)
    sent = from_json(sheet.snapshot, "x")
    assert sent.suggestions == ()
    assert sent.threads == sheet.threads == release.threads
    for at in localized_addresses(release):
        assert read(sent, at) == read(release, at)
    assert sheet.how == HOW


@given(releases(reviewed=True))
def test_what_is_written_in_another_language_is_nowhere_in_the_copy(release: Release) -> None:
    sent = in_languages(release, ("ar",))
    assert [language.code for language in sent.languages] == ["ar"]
    assert all(thread.at.language in {"", "ar"} for thread in sent.threads)
    for at in localized_addresses(release):
        assert read(sent, at) == (
            read(release, at) if at.language == "ar" else type(read(sent, at))()
        )


@given(releases(reviewed=True, kept=True))
def test_what_the_office_keeps_for_itself_goes_to_no_reviewer(release: Release) -> None:
    sent = from_json(review_sheet(release, ("en", "ar"), HOW).snapshot, "x")
    assert (sent.comparisons, sent.snapshots) == ((), ())


def test_how_those_on_a_picture_have_agreed_goes_to_no_reviewer() -> None:
    release = Release(notes=(Image(1, "a.png", consent="By letter"),), next_id=2)
    assert b"By letter" not in review_sheet(release, ("en", "ar"), HOW).snapshot


def test_not_a_letter_of_the_other_language_is_in_the_snapshot() -> None:
    english = review_sheet(VERSION_1, ("en",), HOW)
    assert not any("\u0600" <= c <= "\u06ff" for c in english.snapshot.decode())
    arabic = review_sheet(VERSION_1, ("ar",), HOW).snapshot.decode()
    assert "clinic opens" not in arabic
    assert "Press office" not in arabic
    assert '"en"' not in arabic
