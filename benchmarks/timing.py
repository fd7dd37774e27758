"""Runs programs in fresh processes, in turns, and says how long each took and how much it held."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

import msgspec
from msgspec import Struct

from benchmarks.jobs import Job
from benchmarks.peers.table import Peer
from benchmarks.readers import ROOT

WARM = 5
_LAUNCHER = ROOT / "benchmarks" / "launch.py"


class Process(Struct, frozen=True):
    """One process from its start to its end.

    seconds: by the clock. busy: of all processors. memory: largest resident set, in bytes.
    """

    status: int
    seconds: float
    busy: float
    memory: int


class Inside(Struct, frozen=True):
    """What a Python process says of itself, in seconds: ``benchmarks.peers.run`` writes it.

    writes: by the clock, one after the other. busy: the same of all processors.
    """

    imports: float
    open: float
    writes: tuple[float, ...]
    busy: tuple[float, ...]


class Sample(Struct, frozen=True):
    """One turn of one program: a process with one writing, and one with more where asked for."""

    cold: Process
    said: Inside | None
    again: Process | None = None
    said_again: Inside | None = None


class Figures(Struct, frozen=True):
    """Medians over the rounds, in seconds and bytes.

    cold: a fresh process, from start to end, by the clock; busy: the same of all processors.
    first: the writing in it alone, by the clock; worked: of all processors; None where a program
    does not tell. warm: a further writing in one process, by the clock.
    """

    cold: float
    busy: float
    first: float | None
    worked: float | None
    warm: float | None
    memory: int
    size: int


class Turns(Struct, frozen=True):
    """Figures by the key of the program and the name of the job; why a program has none, by key."""

    figures: dict[tuple[str, str], Figures]
    failed: dict[str, str]


class FailedError(Exception):
    """A program did not write its document; the message is the last that it said."""


def run(command: Sequence[str], environment: Mapping[str, str], log: Path) -> Process:
    """Runs a command to its end; FailedError when it says that it failed."""
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER), str(log)]
    done = subprocess.run(
        [*launcher, *command], env=environment, cwd=ROOT, stdout=subprocess.PIPE, check=True
    )
    process = msgspec.json.decode(done.stdout, type=Process)
    if process.status:
        said = log.read_text("utf-8", "replace").strip().splitlines()
        raise FailedError(said[-1] if said else f"it ended with status {process.status}")
    return process


def take_turns(
    pairs: Sequence[tuple[Peer, Job]], rounds: int, environment: Mapping[str, str], warm: int = WARM
) -> Turns:
    """Every program on every job, one after the other, ``rounds`` times, then from the start.

    A first round is not counted: it finds who does not run here, and fills the machine's caches.
    """
    failed: dict[str, str] = {}
    taken: dict[tuple[str, str], list[Sample]] = {}
    for turn in range(rounds + 1):
        for peer, job in pairs:
            if peer.key in failed:
                continue
            try:
                sample = _sample(peer, job, environment, warm)
            except FailedError as fault:
                failed[peer.key] = str(fault)
                continue
            if turn:
                taken.setdefault((peer.key, job.name), []).append(sample)
    outs = {(peer.key, job.name): output(peer, job) for peer, job in pairs}
    return Turns({at: _medians(held, outs[at], warm) for at, held in taken.items()}, failed)


def output(peer: Peer, job: Job) -> Path:
    """Where a program's document lies."""
    return job.folder / f"{peer.key}{peer.suffix}"


def _sample(peer: Peer, job: Job, environment: Mapping[str, str], warm: int) -> Sample:
    out, log = output(peer, job), job.folder / "log.txt"
    cold = run(peer.command(job.folder, out, 1), environment, log)
    if not out.exists():
        raise FailedError("it wrote nothing")
    said = inside(out)
    if not warm:
        return Sample(cold, said)
    again = run(peer.command(job.folder, out, 1 + warm), environment, log)
    return Sample(cold, said, again, inside(out))


def inside(out: Path) -> Inside | None:
    """What the process that wrote a document said of itself; None of a program that is silent."""
    said = out.with_suffix(".json")
    return msgspec.json.decode(said.read_bytes(), type=Inside) if said.exists() else None


def _medians(samples: Sequence[Sample], out: Path, warm: int) -> Figures:
    spoken = [sample.said for sample in samples if sample.said]
    return Figures(
        cold=median(sample.cold.seconds for sample in samples),
        busy=median(sample.cold.busy for sample in samples),
        first=median(said.writes[0] for said in spoken) if spoken else None,
        worked=median(said.busy[0] for said in spoken) if spoken else None,
        warm=_further(samples, warm) if warm else None,
        memory=int(median(sample.cold.memory for sample in samples)),
        size=out.stat().st_size,
    )


def _further(samples: Sequence[Sample], warm: int) -> float:
    """Of a program that is silent, what its longer processes took beyond the short ones."""
    spoken = [median(sample.said_again.writes[1:]) for sample in samples if sample.said_again]
    if spoken:
        return median(spoken)
    long = median(sample.again.seconds for sample in samples if sample.again)
    return (long - median(sample.cold.seconds for sample in samples)) / warm
