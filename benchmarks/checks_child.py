"""One measurement of the checks in a process of its own; prints a line of JSON.

usage: python benchmarks/checks_child.py whole | row | rules | peers ROWS [FOLDER]

The rows are made up, or taken line by line from the pairs NAME.en.txt and NAME.ar.txt of a folder.
"""

from __future__ import annotations

import inspect
import json
import re
import resource as process
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.localized import Localized, put
from app.model import Paragraph, Release, plain, rich
from app.profile import neutral_profile
from app.storage import load
from benchmarks.generated import paragraphs

if TYPE_CHECKING:
    from app.checks.pair import Pair

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SENTENCES = 3  # some 60 words a language
CHANGED = 40  # rows
# As programs for translators compare figures: the digits as they stand.
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_WORDS = re.compile(r"[^\W\d_]+")
_Look = Callable[..., Iterable[object]]
_Rule = tuple[str, str]


def whole(rows: Sequence[Paragraph]) -> dict[str, float]:
    """The first check of all, loading and all; then of texts that nobody looked at before."""
    before, begun = _memory(), process_time()
    from app.checks.checker import Checker

    checker = Checker(neutral_profile())
    checker.run(_sample())
    loaded = process_time()
    checker.run(_release(rows))
    done = process_time()
    return {"first": loaded - begun, "whole": done - loaded, "memory": _memory() - before}


def row(rows: Sequence[Paragraph]) -> dict[str, float]:
    """Again after one row has changed, and when none has."""
    from app.checks.checker import Checker

    checker = Checker(neutral_profile())
    checker.run(_release(rows))
    spent, still = [], []
    for turn in range(CHANGED):
        release = _release(_changed(rows, turn))
        spent.append(_timed(checker.run, release))
        still.append(_timed(checker.run, release))
    return {"row": median(spent), "still": median(still)}


def rules(rows: Sequence[Paragraph]) -> dict[str, dict[str, float]]:
    """Seconds by room and rule, in the order of the checks: the first that folds a text pays."""
    from app.checks import checker
    from app.checks.pair import pairs

    profile, release = neutral_profile(), _release(rows)
    checker.Checker(profile).run(_sample())
    spent: defaultdict[_Rule, float] = defaultdict(float)
    for check in checker.CHECKS:
        spent[_named(check)] += _drawn(check, release, profile)
    asked = [one for check in checker.PAIR_CHECKS for one in _parted(check)]
    noted: list[list[tuple[Pair, object]]] = [[] for _ in checker.SURVEYS]
    for pair in pairs(release):
        for name, look in asked:
            spent[name] += _drawn(look, pair, profile)
        for survey, held in zip(checker.SURVEYS, noted, strict=True):
            begun = process_time()
            note = survey.gather(pair, profile)
            spent[_named(survey.gather)] += process_time() - begun
            held.extend([] if note is None else [(pair, note)])
    for survey, held in zip(checker.SURVEYS, noted, strict=True):
        spent[_named(survey.judge)] += _drawn(survey.judge, held, profile)
    rooms: dict[str, dict[str, float]] = {}
    for (room, rule), seconds in spent.items():
        rooms.setdefault(room, {})[rule] = seconds
    return rooms


def peers(rows: Sequence[Paragraph]) -> dict[str, float]:
    """What else is done with such texts: spelling by hunspell, digits compared as strings."""
    from hunspell import Hunspell

    folder = str(RESOURCES / "dictionaries")
    spellers = {
        code: Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
        for code, name in (("en", "en_GB"), ("ar", "ar"))
    }

    def spell() -> None:
        for one in rows:
            for code, speller in spellers.items():
                for word in _WORDS.findall(plain(one.text[code])):
                    speller.spell(word)

    def compare() -> list[bool]:
        held = ([Counter(_FIGURES.findall(plain(one.text[c]))) for c in spellers] for one in rows)
        return [first == second for first, second in held]

    return {"hunspell": _timed(spell), "digits": _timed(compare)}


def _release(rows: Sequence[Paragraph]) -> Release:
    return Release(rows=tuple(rows), next_id=len(rows) + 1)


def _sample() -> Release:
    return load(RESOURCES / "samples" / "sample.bayan").release


def _changed(rows: Sequence[Paragraph], turn: int) -> tuple[Paragraph, ...]:
    at = turn * 7 % len(rows)
    held = rows[at]
    text = put(held.text, "ar", rich(f"{plain(held.text['ar'])} وعددها {turn + 12}."))
    return (*rows[:at], replace(held, text=text), *rows[at + 1 :])


def _parted(check: _Look) -> Iterator[tuple[_Rule, _Look]]:
    """A check of a pair; or, of the rules that it asks about the writing of one text, each."""
    from app.checks.spot import reads

    held: dict[str, Any] = dict(inspect.getclosurevars(check).nonlocals)
    if not {"language", "rules"} <= held.keys():
        yield _named(check), check
        return
    for rule in held["rules"]:
        room, name = _named(rule.look)
        yield (room, f"{name}, {held['language']}"), reads(held["language"], (rule,))


def _named(check: Callable[..., object]) -> _Rule:
    """The room, which is the part of ``app.checks`` that it is in, and what it is called."""
    room = check.__module__.removeprefix("app.checks.").partition(".")[0]
    return room, check.__qualname__.lstrip("_").replace(".<locals>", "")


def _drawn(look: _Look, *given: object) -> float:
    return _timed(lambda: list(look(*given)))


def _timed(work: Callable[..., object], *given: object) -> float:
    begun = process_time()
    work(*given)
    return process_time() - begun


def _memory() -> int:
    """Bytes that the process held at most."""
    return process.getrusage(process.RUSAGE_SELF).ru_maxrss * 1024


def _texts(rows: int, folder: str) -> Iterator[Paragraph]:
    held = _lines(Path(folder)) if folder else paragraphs(rows, SENTENCES)
    for number, texts in zip(range(1, rows + 1), held, strict=False):
        yield Paragraph(number, Localized({code: rich(text) for code, text in texts.items()}))


def _lines(folder: Path) -> Iterator[dict[str, str]]:
    for english in sorted(folder.glob("*.en.txt")):
        arabic = english.with_name(english.name.replace(".en.", ".ar."))
        files = (file.read_text("utf-8").splitlines() for file in (english, arabic))
        yield from ({"en": one, "ar": other} for one, other in zip(*files, strict=True))


MEASURES: dict[str, Callable[[Sequence[Paragraph]], object]] = {
    "whole": whole, "row": row, "rules": rules, "peers": peers,
}  # fmt: skip

if __name__ == "__main__":
    what, many, *where = sys.argv[1:]
    print(json.dumps(MEASURES[what](tuple(_texts(int(many), "".join(where))))))
