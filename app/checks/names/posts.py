"""Posts: what somebody is called in one text is what the other text calls them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.checks.finding import Finding
from app.checks.names.both import Both
from app.checks.names.known import Known, known
from app.checks.names.words import bare, spans, words
from app.checks.pair import Pair
from app.profile import Profile


class Post(NamedTuple):
    """A post as the house calls it in both languages."""

    en: str
    ar: str


def post_differs(both: Both) -> Iterator[Finding]:
    """One text has a post that the other lacks, and that has one which the first lacks.

    A post in one text alone may be said in other words, of which there are many.
    """
    here, there = _posts(both.english, "en"), _posts(both.arabic, "ar")
    lone = [one for id_, one in here.items() if id_ not in there]
    others = [one for id_, one in there.items() if id_ not in here]
    for one, other in zip(lone[:1], others[:1], strict=False):
        at = both.pair.place("en", one.start, one.end)
        beside = both.pair.place("ar", other.start, other.end)
        params = {
            "post": both.english[one.start : one.end],
            "other": both.arabic[other.start : other.end],
        }
        yield Finding("post_differs", "warning", at, params, beside)


def _posts(text: str, code: str) -> dict[str, Known]:
    """The first mention of each post."""
    return {one.name.id: one for one in reversed(known(text, code, "post"))}


def house_post_differs(pair: Pair, profile: Profile) -> Iterator[Finding]:
    """A post of somebody of the house, beside a post that the house has for another one."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not profile.people or not english or not arabic:
        return
    posts = {Post(one.post.get("en", ""), one.post.get("ar", "")) for one in profile.people}
    held = sorted(one for one in posts if one.en and one.ar)
    here = [(one, _span(english, one.en, "en")) for one in held]
    there = [(one, _span(arabic, one.ar, "ar")) for one in held]
    lone = [(one, at) for (one, at), (_, to) in zip(here, there, strict=True) if at and not to]
    others = [(one, to) for (_, at), (one, to) in zip(here, there, strict=True) if to and not at]
    for (one, at), (other, to) in zip(lone[:1], others[:1], strict=False):
        if at and to and not _is_within(one, other):
            params = {"post": english[slice(*at)], "other": arabic[slice(*to)]}
            where, beside = pair.place("en", *at), pair.place("ar", *to)
            yield Finding("post_differs", "warning", where, params, beside)


def _is_within(one: Post, other: Post) -> bool:
    """Whether one of two posts is called by a part of what the other is called."""
    return any(a in b or b in a for a, b in ((one.en, other.en), (one.ar, other.ar)))


def _span(text: str, post: str, code: str) -> tuple[int, int] | None:
    """Where a text has a post, of a man or of a woman, with or without the article."""
    held, sought = _keys(text, code), _keys(post, code)
    for at in range(len(held) - len(sought) + 1) if sought else ():
        if held[at : at + len(sought)] == sought:
            places = spans(text, code)
            return places[at][0], places[at + len(sought) - 1][1]
    return None


@lru_cache(maxsize=64)
def _keys(text: str, code: str) -> tuple[str, ...]:
    if code == "en":
        return tuple(word.key.lower() for word in words(text, code))
    return tuple(bare(word.key).removesuffix("ه") for word in words(text, code))
