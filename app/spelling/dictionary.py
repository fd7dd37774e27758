"""A hunspell dictionary that comes in by small steps, so that nobody waits for it.

hunspell reads a dictionary in one go, Arabic in 0.7 s, and its wrapper keeps the interpreter all
that time: not a key would be seen. So hunspell is given the rules and one word for each set of
flags, and takes in all others after that, each "like" the one that has its flags. The answers are
the same: docs/decisions/0016-spelling.md.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from app.errors import BayanError

FILES = {"en": "en_GB", "ar": "ar"}
# Looking through all words for similar ones takes 0.2 s to 0.8 s a word and rarely finds better
# ones than the rules do, which take a tenth of that.
RULES_ADDED = "\nMAXNGRAMSUGS 0\n"

Steps: TypeAlias = Generator[None, None, "Dictionary"]


class SpellingError(BayanError):
    """Words cannot be looked up on this machine."""


class Dictionary:
    """The words of a language."""

    def __init__(self, hunspell: Any) -> None:  # noqa: ANN401 -- an extension without types
        self._hunspell = hunspell

    def knows(self, word: str) -> bool:
        """Whether it is a word."""
        return bool(self._hunspell.spell(word))

    def similar(self, word: str) -> tuple[str, ...]:
        """Words that may be meant, the likeliest first; takes 15 to 100 ms."""
        return tuple(self._hunspell.suggest(word))


def loading(code: str, folder: Path) -> Steps:
    """Reads the dictionary of a language: a step is a word or two, the result the dictionary.

    folder: of the .aff and .dic files. SpellingError when this machine has no hunspell.
    """
    name = FILES[code]
    words = folder / f"{name}.dic"
    examples, loose = yield from _examples(words)
    hunspell = _start(folder / f"{name}.aff", words, examples, loose)
    held = {*((word, flags) for flags, word in examples.items()), *loose}
    for word, flags in _entries(words):
        if not flags:
            hunspell.add(word)
        elif (word, flags) not in held:
            hunspell.add(word, examples[flags])
        yield
    return Dictionary(hunspell)


def _examples(
    file: Path,
) -> Generator[None, None, tuple[dict[str, str], list[tuple[str, str]]]]:
    """A word for each set of flags, another for each; and the words of sets that found none."""
    examples: dict[str, str] = {}
    taken: set[str] = set()
    passed: list[tuple[str, str]] = []
    for word, flags in _entries(file):
        if flags and flags not in examples:
            if word in taken:
                passed.append((word, flags))
            else:
                examples[flags] = word
                taken.add(word)
        yield
    return examples, [one for one in passed if one[1] not in examples]


def _entries(file: Path) -> Iterator[tuple[str, str]]:
    """Every word with its flags; what follows a tab is of no use to spelling."""
    with file.open(encoding="utf-8") as lines:
        next(lines)  # how many there are
        for line in lines:
            word, _, flags = line.partition("\t")[0].rstrip("\r\n").partition("/")
            if word:
                yield word, flags


def _start(rules: Path, words: Path, examples: dict[str, str], loose: list[tuple[str, str]]) -> Any:  # noqa: ANN401
    library = _library()
    with words.open(encoding="utf-8") as lines:
        room = next(lines).strip()  # hunspell makes its table as large as that says
    with tempfile.TemporaryDirectory(prefix="bayan-") as made:
        folder = Path(made)
        shutil.copyfile(rules, folder / "few.aff")
        with (folder / "few.aff").open("a", encoding="utf-8") as file:
            file.write(RULES_ADDED)
        few = [*((word, flags) for flags, word in examples.items()), *loose]
        listed = "".join(f"{word}/{flags}\n" for word, flags in few)
        (folder / "few.dic").write_text(f"{room}\n{listed}", "utf-8", newline="\n")
        # UTF-8 makes it open paths on Windows by their Unicode names.
        return library("few", hunspell_data_dir=str(folder), system_encoding="UTF-8")


def _library() -> Any:  # noqa: ANN401
    """hunspell itself: the one place where a machine may turn out to have none."""
    try:
        from hunspell import Hunspell
    except ImportError as fault:
        raise SpellingError(
            "spelling is off: the library “chunspell” is not on this machine",
            remedy="install it (pip install chunspell), or write without",
        ) from fault
    return Hunspell
