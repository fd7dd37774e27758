"""The helper process of the preview: what it makes, and what is said when it cannot."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.errors import BayanError
from app.model import Image, Release
from app.profile import shipped_profile
from app.proofs import Order, proof_of
from app.storage.processes import is_alive
from exporters.proofing import command
from exporters.registry import pdf_proof
from tests.strategies import IMAGE_NAME, image_bytes
from tests.ui.answers import Answers
from tests.ui.conftest import close_shell, open_shell
from ui.desk import Folders
from ui.layouts import FACING, STACKED
from ui.preview.process import ProcessProver

ROOT = str(Path(__file__).resolve().parents[3])
PATIENCE_S = 30


@pytest.fixture
def prover() -> Iterator[ProcessProver]:
    made = ProcessProver(command(ROOT))
    yield made
    made.stop()


@pytest.fixture
def order(release: Release) -> Order:
    return Order(release, {}, shipped_profile("agency"), FACING)


def _helper(prover: ProcessProver) -> int:
    assert prover._process is not None
    return prover._process.pid


def _gone(process: int) -> bool:
    """Waits until a process has ended."""
    for _ in range(PATIENCE_S * 20):
        if not is_alive(process):
            return True
        time.sleep(0.05)
    return False


def test_a_proof_is_what_an_export_would_write(prover: ProcessProver, order: Order) -> None:
    assert prover.proof(order) == proof_of(order, pdf_proof)
    stacked = replace(order, layout=STACKED)
    assert prover.proof(stacked) == proof_of(stacked, pdf_proof)


def test_a_picture_is_sent_once_and_shown_as_long_as_it_is_in_the_release(
    prover: ProcessProver, order: Order
) -> None:
    rows = (*order.release.rows, Image(9, IMAGE_NAME))
    shown = replace(order.release, rows=rows, next_id=10)
    first = replace(order, release=shown, media={IMAGE_NAME: image_bytes()})
    second = replace(first, release=replace(shown, reference="x"))
    for one in (first, second, order, first):
        assert prover.proof(one) == proof_of(one, pdf_proof)


def test_a_fault_of_an_export_is_the_sentence_of_the_export(
    prover: ProcessProver, order: Order
) -> None:
    lost = replace(order.release, rows=(Image(9, IMAGE_NAME),), next_id=10)
    with pytest.raises(BayanError) as fault:
        prover.proof(replace(order, release=lost))
    with pytest.raises(BayanError) as same:
        proof_of(replace(order, release=lost), pdf_proof)
    assert str(fault.value) == str(same.value)
    assert prover.proof(order).data


def test_a_helper_that_was_ended_is_begun_again(prover: ProcessProver, order: Order) -> None:
    before = prover.proof(order)
    first = _helper(prover)
    os.kill(first, signal.SIGTERM)
    assert prover.proof(order) == before
    assert _helper(prover) != first


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (("/nowhere/python",), "does not start: there is no such file or folder"),
        ((sys.executable, "-c", ""), "has ended twice"),
    ],
)
def test_that_there_is_no_helper_is_one_sentence(
    order: Order, program: tuple[str, ...], why: str
) -> None:
    with pytest.raises(BayanError) as fault:
        ProcessProver(program).proof(order)
    assert str(fault.value) == (
        f"there is no preview, for the program that makes its pages {why}; export a PDF to see "
        "them, or start Bayan again."
    )


def test_a_stop_ends_a_proof_that_is_under_way(order: Order) -> None:
    prover = ProcessProver((sys.executable, "-c", "import time; time.sleep(600)"))
    ended: list[BayanError] = []

    def ask() -> None:
        try:
            prover.proof(order)
        except BayanError as fault:
            ended.append(fault)

    thread = threading.Thread(target=ask)
    thread.start()
    while prover._process is None:
        time.sleep(0.01)
    helper = _helper(prover)
    prover.stop()
    thread.join(PATIENCE_S)
    assert len(ended) == 1
    assert _gone(helper)


EDITOR = """
import sys, time
from app.model import Release
from app.profile import neutral_profile
from app.proofs import Order
from exporters.proofing import command
from ui.layouts import FACING
from ui.preview.process import ProcessProver
prover = ProcessProver(command(sys.argv[1]))
prover.proof(Order(Release(), {}, neutral_profile(), FACING))
print(prover._process.pid, flush=True)
time.sleep(600)
"""


def test_the_helper_ends_with_an_editor_that_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", EDITOR, ROOT], cwd=ROOT, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": "."},
    ) as editor:  # fmt: skip
        assert editor.stdout is not None
        helper = int(editor.stdout.readline())
        assert is_alive(helper)
        editor.kill()
    assert _gone(helper)


def test_a_window_begins_its_helper_with_the_first_preview_and_ends_it_with_the_last(
    qtbot: QtBot, qapp: object, folders: Folders, answers: Answers, release: Release
) -> None:
    prover = ProcessProver(command(ROOT))
    shell = open_shell(qtbot, folders, answers, lambda: prover)
    preview = shell.window.preview
    with qtbot.waitSignal(preview.shown, timeout=PATIENCE_S * 1000):
        preview.ask()
    helper = _helper(prover)
    shell.window.commands.actions["preview"].trigger()
    assert _gone(helper)
    with qtbot.waitSignal(preview.shown, timeout=PATIENCE_S * 1000):
        shell.window.commands.actions["preview"].trigger()
        shell.window.session.open(release, {})
    again = _helper(prover)
    assert not preview.message.isVisible()
    close_shell(shell, answers)
    assert _gone(again)
