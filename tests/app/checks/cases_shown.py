"""Shows the table of cases as a page: python -m tests.app.checks.cases_shown > docs/…"""

from __future__ import annotations

import sys

from tests.app.checks.cases import BEYOND, CASES, Answer, Person, PutOut, Rule, Silent, Told

_HEAD = """\
# What is found in a real pair of texts

An English and an Arabic release of one office were read against each other by hand before any
check was written; 50 cases came of it: 47 that something is wrong with, and 3 that look wrong and
are right. The table says how each is found today, and at which words. It is kept by
`tests/app/checks/test_cases.py`, which looks for every line of it in the pair itself.

| Case | What it is | How it is found | Where |
|---|---|---|---|
"""
_AFTER = """
What the checks find in the pair beyond these was read too, and is right or worth a look:

| Rule | Where |
|---|---|
"""


def page() -> str:
    """The page, in Markdown."""
    rows = [
        f"| {case.number} | {case.about} | {' <br> '.join(ways)} | {' <br> '.join(places)} |\n"
        for case in CASES
        for ways, places in [_columns(case.answers)]
    ]
    beyond = [f"| `{one.code}` | {one.words} |\n" for one in BEYOND]
    silent = sum(isinstance(case.answers[0], Silent) for case in CASES)
    people = sum(isinstance(case.answers[0], Person) for case in CASES)
    found = (
        f"\nFound: {50 - silent - people} of {50 - silent}. Silent, as they have to be: {silent}.\n"
    )
    return "".join((_HEAD, *rows, found, _AFTER, *beyond))


def _columns(answers: tuple[Answer, ...]) -> tuple[list[str], list[str]]:
    """Each way and each place once."""
    ways = dict.fromkeys(map(_way, answers))
    return list(ways), list(filter(None, dict.fromkeys(map(_place, answers))))


def _way(answer: Answer) -> str:
    match answer:
        case Rule(code):
            return f"rule `{code}`"
        case Told(code):
            return f"report of the import, `{code}`"
        case PutOut():
            return "both exporters set it apart from the Arabic"
        case Silent(codes):
            return f"silent: {', '.join(f'`{code}`' for code in codes)}"
        case Person(why):
            return f"a person: {why}"


def _place(answer: Answer) -> str:
    match answer:
        case Rule(_, _, words) | PutOut(words):
            return words
        case Told(_, file, line, words):
            return f"{file}:{line} {words}"
        case Silent(_, words):
            return ", ".join(one for _, one in words)
        case Person():
            return ""


if __name__ == "__main__":
    sys.stdout.write(page())
