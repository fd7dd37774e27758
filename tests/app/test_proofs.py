"""What goes to the process that makes proofs."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO

from hypothesis import given
from msgspec.structs import replace

from app.exporting import Layout
from app.model import Release
from app.profile import shipped_profile
from app.proofs import Order, Sender
from tests.strategies import releases


def _sent(release: Release) -> bytes:
    orders = BytesIO()
    with suppress(EOFError):  # nobody answers
        Sender(orders, BytesIO()).proof(
            Order(release, {}, shipped_profile("agency"), Layout(("en",)))
        )
    return orders.getvalue()


@given(releases(reviewed=True, kept=True))
def test_nothing_is_sent_of_what_comes_to_no_page(release: Release) -> None:
    bare = replace(release, threads=(), suggestions=(), comparisons=(), dismissals=(), snapshots=())
    assert _sent(release) == _sent(bare) != b""
