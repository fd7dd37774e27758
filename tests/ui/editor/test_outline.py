"""What the sheet shows of a release, and when that is another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app import blocks
from app.localized import Localized
from app.model import Bullets, Paragraph, Release
from app.pairs import convert_row
from tests.strategies import releases
from ui.editor.outline import has_same_outline, outline


@given(releases(), releases())
def test_two_releases_have_the_same_outline_when_they_have_the_same_strips(
    one: Release, other: Release
) -> None:
    assert has_same_outline(one, other) == (outline(one) == outline(other))


@given(releases(), st.integers(-2, 2), st.sampled_from(["move", "copy", "remove", "list", "item"]))
def test_an_edit_of_the_rows_changes_the_outline_when_it_changes_the_strips(
    release: Release, by: int, name: str
) -> None:
    ids = [row.id for row in release.rows][:1]
    changed = release
    if name == "move":
        changed = blocks.move_rows(release, ids, by)
    elif name == "copy":
        changed = blocks.duplicate_rows(release, ids)[0]
    elif name == "remove":
        changed = blocks.remove_rows(release, ids)
    elif name == "list" and ids:
        changed = convert_row(release, ids[0], "list")
    elif ids and isinstance(release.rows[0], Bullets):
        changed = replace(release, rows=(replace(release.rows[0], items=()), *release.rows[1:]))
    assert has_same_outline(release, changed) == (outline(release) == outline(changed))


def test_an_empty_list_shows_an_item_to_write_in() -> None:
    empty, one, other = (
        Release(rows=(row,), next_id=2)
        for row in (Bullets(1), Bullets(1, (Localized(),)), Paragraph(1))
    )
    assert outline(empty) == outline(one) != outline(other)
    assert has_same_outline(empty, one)
    assert not has_same_outline(empty, other)
