from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import Address
from app.localized import Localized, put
from app.lookup import owners, read, read_plain, swap, write
from app.model import (
    ARABIC,
    ENGLISH,
    Bullets,
    Contact,
    Language,
    Paragraph,
    Release,
    Span,
    plain,
    rich,
)
from tests.strategies import releases, rich_texts

SORANI = Language("ckb", "rtl", "Arab")


def test_values_of_two_languages_are_equal_by_content_and_hashable() -> None:
    one, other = Localized(en="a", ar="ب"), Localized({"ar": "ب", "en": "a"})
    assert one == other
    assert hash(one) == hash(other)
    assert one != Localized(en="a")


def test_putting_a_language_leaves_the_old_value_alone() -> None:
    old = Localized(en="a")
    assert put(old, "ar", "ب") == Localized(en="a", ar="ب")
    assert old == Localized(en="a")


def test_a_localized_value_travels_between_processes() -> None:
    value = Localized(en=rich("a"))
    assert pickle.loads(pickle.dumps(value)) == value


def test_kurdish_is_added_to_a_release_as_data() -> None:
    release = Release(languages=(ENGLISH, ARABIC, SORANI), rows=(Paragraph(1),), next_id=2)
    at = Address("text", 1, "ckb")
    written = write(release, at, rich("ئاو دەگەڕێتەوە"))
    assert read_plain(written, at) == "ئاو دەگەڕێتەوە"
    assert written.language("ckb").direction == "rtl"


def test_a_text_not_yet_written_reads_as_empty() -> None:
    release = Release(rows=(Paragraph(1),), contacts=(Contact(2),), next_id=3)
    assert read(release, Address("text", 1, "ar")) == ()
    assert read_plain(release, Address("name", 2, "ar")) == ""
    assert read_plain(release, Address("place", 0, "ar")) == ""


def test_an_address_reads_from_start_to_end_in_code_points() -> None:
    release = Release(headline=Localized(ar=(Span("ماء "), Span("نظيف", bold=True))))
    assert read_plain(release, Address("headline", language="ar", start=4, end=6)) == "نظ"


def test_an_item_of_a_list_is_written_by_itself() -> None:
    items = (Localized(en=rich("one")), Localized(en=rich("two")))
    release = Release(rows=(Bullets(1, items),), next_id=2)
    written = write(release, Address("items", 1, "en", item=1), rich("zwei"))
    assert read_plain(written, Address("items", 1, "en", item=0)) == "one"
    assert read_plain(written, Address("items", 1, "en", item=1)) == "zwei"


def test_an_unknown_row_is_refused() -> None:
    with pytest.raises(LookupError):
        read(Release(), Address("text", 9, "en"))
    with pytest.raises(LookupError):
        swap(Release(), 9, Paragraph(9))


@given(releases(), st.data())
def test_what_is_written_is_read_back_and_nothing_else_changes(
    release: Release, data: st.DataObject
) -> None:
    texts = [row.id for row in owners(release).values() if hasattr(row, "text")]
    if not texts:
        return
    id_ = data.draw(st.sampled_from(texts))
    new = data.draw(rich_texts("ar"))
    at = Address("text", id_, "ar")
    written = write(release, at, new)
    assert read_plain(written, at) == plain(new)
    before, after = owners(release), owners(written)
    assert list(before) == list(after)
    assert all(before[other] is after[other] for other in before if other != id_)
