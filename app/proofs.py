"""Orders for proofs and the answers to them, as they go between the editor and its helper process.

Both ends are this program, in this version: an order is pickled, which takes a tenth of a
millisecond where its JSON would take three.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import IO

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.composition import Composition
from app.errors import BayanError
from app.exporting import Layout, composed
from app.model import Release
from app.places import Proof
from app.profile import Profile
from app.storage import Document
from app.storage.document import used_media

_LENGTH = 8  # bytes before each message, the highest first


class Order(Struct, frozen=True):
    """A proof that is wanted. media: the bytes of the release's pictures by their names."""

    release: Release
    media: Mapping[str, bytes]
    profile: Profile
    layout: Layout


class _Letter(Struct, frozen=True):
    """An order without what the other end has from the one before. names: of all pictures."""

    release: Release
    layout: Layout
    profile: Profile | None
    names: tuple[str, ...]
    media: dict[str, bytes]


class _Answer(Struct, frozen=True):
    """A proof, or a fault: one that a person can act on, or another."""

    proof: Proof = Proof(b"")
    fault: str = ""
    surprise: str = ""


class Sender:
    """Writes orders to a pipe and reads the answers; keeps in mind what the other end has."""

    def __init__(self, orders: IO[bytes], answers: IO[bytes]) -> None:
        self._orders, self._answers = orders, answers
        self._profile: Profile | None = None
        self._names: frozenset[str] = frozenset()

    def proof(self, order: Order) -> Proof:
        """The proof; BayanError as the exporter, EOFError or OSError when nobody answers."""
        import pickle  # noqa: PLC0415  a start does without proofs

        release = _printed(order.release)
        names = tuple(name for name in used_media(release) if name in order.media)
        new = {name: order.media[name] for name in names if name not in self._names}
        is_same = order.profile is self._profile
        profile = None if is_same else _plain(order.profile)
        letter = _Letter(release, order.layout, profile, names, new)
        _put(self._orders, pickle.dumps(letter, pickle.HIGHEST_PROTOCOL))
        self._profile, self._names = order.profile, frozenset(names)
        answer = msgspec.msgpack.decode(_get(self._answers), type=_Answer)
        if answer.surprise:
            raise RuntimeError(answer.surprise)
        if answer.fault:
            raise ProofError(answer.fault)
        return answer.proof


class ProofError(BayanError):
    """A fault that the other end has put into its sentence already."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence.removesuffix("."))


def serve(orders: IO[bytes], answers: IO[bytes], prove: Callable[[Composition], Proof]) -> None:
    """Answers orders until their pipe is closed."""
    import pickle  # noqa: PLC0415  see Sender

    media: dict[str, bytes] = {}
    profile: Profile | None = None
    while True:
        try:
            letter = pickle.loads(_get(orders))
        except EOFError:
            return
        held = media | letter.media
        media = {name: held[name] for name in letter.names}
        profile = letter.profile or profile
        assert profile is not None
        order = Order(letter.release, media, profile, letter.layout)
        _put(answers, msgspec.msgpack.encode(_answer(order, prove)))


def _answer(order: Order, prove: Callable[[Composition], Proof]) -> _Answer:
    try:
        return _Answer(proof_of(order, prove))
    except BayanError as fault:
        return _Answer(fault=str(fault))
    except Exception as fault:  # noqa: BLE001  a border: the editor says it and goes on
        return _Answer(surprise=repr(fault))


def proof_of(order: Order, prove: Callable[[Composition], Proof]) -> Proof:
    """The proof of an order, made right here; raises as ``compose`` and the exporter."""
    return prove(composed(Document(order.release, order.media), order.profile, order.layout))


def _printed(release: Release) -> Release:
    """What of a release comes to paper."""
    said = replace(release, threads=(), suggestions=())
    return replace(said, comparisons=(), dismissals=(), snapshots=())


def _plain(profile: Profile) -> Profile:
    """The profile with its files in dictionaries, for a view of one cannot be pickled."""
    return replace(profile, media=dict(profile.media), icons=dict(profile.icons))


def _put(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(_LENGTH, "big"))
    pipe.write(message)
    pipe.flush()


def _get(pipe: IO[bytes]) -> bytes:
    """The next message; EOFError when the pipe is closed."""
    return _exactly(pipe, int.from_bytes(_exactly(pipe, _LENGTH), "big"))


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data
