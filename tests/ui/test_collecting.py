"""Garbage goes in the thread of the widgets."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.collecting import Collector


class Ring:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()


def _make_rings(count: int) -> list[weakref.ref[Ring]]:
    return [weakref.ref(Ring()) for _ in range(count)]


def test_a_worker_that_makes_much_garbage_collects_none(collector: Collector) -> None:
    left: list[weakref.ref[Ring]] = []
    worker = threading.Thread(target=lambda: left.extend(_make_rings(20_000)))
    worker.start()
    worker.join()
    assert all(ring() is not None for ring in left)
    collector.collect()
    assert all(ring() is None for ring in left)


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
