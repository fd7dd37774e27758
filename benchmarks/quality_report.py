"""The sections on what comes back out of the files of every program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.peers.table import Peer
from benchmarks.quality import Quality
from benchmarks.tables import percent, table


def reading_section(
    peers: Sequence[Peer], quality: Mapping[tuple[str, str], Quality], job: str
) -> str:
    """Words by reader and phrases by search, of every program that wrote the job."""
    held = [(peer.name, quality[peer.key, job]) for peer in peers if (peer.key, job) in quality]
    words = [(name, one.words) for name, one in held]
    found = [(name, one.found) for name, one in held]
    return "\n\n".join(
        [
            "Percent of the words that come back; *structure* is the text in the order of the "
            "tags, as a screen reader speaks it, and counts words in order.",
            _by_reader(words),
            "Percent of the phrases of two, three and five words that the reader's own search "
            "finds.",
            _by_reader(found),
        ]
    )


def _by_reader(held: Sequence[tuple[str, Mapping[str, float | None]]]) -> str:
    readers = list(dict.fromkeys(name for _, shares in held for name in shares))
    rows = [[name, *(percent(shares.get(reader)) for reader in readers)] for name, shares in held]
    return table(["program", *readers], rows)
