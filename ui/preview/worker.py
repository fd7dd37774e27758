"""Works for the preview in threads of their own: one has proofs made, one draws their pages."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from app.errors import BayanError
from app.places import Proof
from app.proofs import Order
from ui.preview.process import Prover
from ui.raster import Raster, Sizes


class Request(Struct, frozen=True):
    """A proof that is wanted, and its number: the latest one counts."""

    generation: int
    order: Order


class Made(Struct, frozen=True):
    """A proof, and the size of each of its pages in points."""

    proof: Proof
    sizes: Sizes


class Sight(Struct, frozen=True):
    """Pages (from 0) that are in sight, the first one first, and their width in pixels."""

    generation: int
    data: bytes
    pages: tuple[int, ...]
    width: int
    is_grey: bool = False


class Renderer(QObject):
    """Has proofs made. rendered: the generation, and what was made or a sentence.

    newest: the generation that the window waits for; older requests are passed over.
    """

    rendered = Signal(int, object)

    def __init__(self, prover: Prover, raster: Raster) -> None:
        super().__init__()
        self.newest = 0
        self._prover, self._raster = prover, raster

    @Slot(object)
    def render(self, request: Request) -> None:
        """Answers a request unless a newer one has come."""
        if request.generation < self.newest:
            return
        result: Made | str
        try:
            proof = self._prover.proof(request.order)
            result = Made(proof, self._raster.sizes(proof.data))
        except BayanError as fault:
            result = str(fault)
        except Exception as fault:  # noqa: BLE001  a border: the preview must not end the program
            result = QCoreApplication.translate(
                "Renderer", "The preview cannot be made ({fault})."
            ).format(fault=fault)
        self.rendered.emit(request.generation, result)


class Painter(QObject):
    """Draws pages, one after the other. drawn: the generation, the page and its picture.

    newest: the generation of the sight that counts; what is left of an older one is not drawn.
    """

    drawn = Signal(int, int, object)

    def __init__(self, raster: Raster) -> None:
        super().__init__()
        self.newest = 0
        self._raster = raster

    @Slot(object)
    def draw(self, sight: Sight) -> None:
        """Draws the pages of a sight as long as they are in sight."""
        for page in sight.pages:
            if sight.generation < self.newest:
                return
            picture = self._raster.page(sight.data, page, sight.width, is_grey=sight.is_grey)
            self.drawn.emit(sight.generation, page, picture)


def in_thread(worker: QObject, parent: QObject) -> QThread:
    """A thread in which a worker does what signals ask of it; begun, and behind the window's."""
    thread = QThread(parent)
    worker.moveToThread(thread)
    thread.start(QThread.Priority.LowPriority)
    return thread
