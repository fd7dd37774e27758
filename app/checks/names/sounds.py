"""People whose name sounds otherwise in the other script: a consonant more, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from app.checks.finding import Finding
from app.checks.names.facts import honorifics
from app.checks.pair import Pair
from app.profile import Profile
from app.text.scripts import key
from app.text.translit import skeleton

_LONGEST = 100  # code points of a name
_MOST = 2  # sounds; where more are other ones, people may well be called by other names
_ROLES = frozenset({"speaker", "name"})
_WORD = re.compile(r"[^\W\d_](?:[\w'’ʼ\u064b-\u0652\u0670])*\.?")
_ARTICLE = "ال"
# Words that one of two names may lack, or have in another form.
_SMALL = frozenset(
    {"al", "el", "ul", "bin", "ben", "ibn", "bint", "von", "van", "der", "de", "du", "di", "da",
     "le", "la", "ال", "بن", "بنت", "ابن", "فون", "فان", "دير", "دي", "دو", "دا", "لو"}
)  # fmt: skip
_JOINED = re.compile("^عبدال")
_SERVANT = frozenset({"abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "عبد"})
# What no skeleton knows: Slavic and Turkish letters, and French and German spellings of sounds.
_SPELT = str.maketrans({"č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ş": "sh", "ž": "j"})
# Consonants that are written for each other: those of the skeleton, and vowels that begin a name.
_HEARD = ("td", "ds", "ts", "s$", "k$", "kg", "g$", "gs", "bf", "hk", "gy", "wf", "t$", "ya", "gh",
          "ha", "ws")  # fmt: skip
_ALIKE = frozenset(pair for one in _HEARD for pair in (one, one[::-1]))
# Not heard: vowels that begin a name, v that Arabic has as waw, j that is yaa; the ends of Dubois.
_UNHEARD, _UNHEARD_LAST = frozenset("awyhlfg"), frozenset("strdkb$")
_ONE_SOUND = frozenset({"$s", "ts", "ks"})
# Only Arabic writes them: the t of ch, z and Chinese zh, the s of a German sch that is none.
_ONLY_ARABIC = re.compile(r"[tdk][$sg]|sk|[awyh]")


def name_sounds_otherwise(pair: Pair, _: Profile) -> Iterator[Finding]:
    """The names of a speaker or a contact that are the same but for one word of them."""
    english, arabic = pair.text("en"), pair.text("ar")
    if pair.role in _ROLES and english and arabic and sounds_otherwise(english, arabic):
        params = {"name": english, "other": arabic}
        there = pair.place("ar")
        yield Finding("name_sounds_otherwise", "warning", pair.place("en"), params, there)


@lru_cache(maxsize=1024)
def sounds_otherwise(english: str, arabic: str) -> bool:
    """Whether one word of two names has a consonant or two that the other script has not.

    Only names of as many words are compared; initials may stand for any, and the first of three
    and more may be a title.
    """
    if max(len(english), len(arabic)) > _LONGEST:
        return False
    latin, there = _parts(english), _parts(arabic)
    if len(latin) != len(there):
        latin = [word for word in latin if len(word) > 1]
    if len(latin) != len(there) or len(latin) < 2:
        return False
    held = [(skeleton(a), skeleton(b)) for a, b in zip(latin, there, strict=True)]
    wrong = [_wrong(a, b) for a, b in held if min(len(a), len(b)) > 1]
    if len(wrong) > 2 and wrong[0]:
        return False
    return [one == 0 for one in wrong].count(False) == 1 < len(wrong) and max(wrong) <= _MOST


def _parts(name: str) -> list[str]:
    """The words of a name without titles, articles and small words; «عبد الله» is one."""
    parts: list[str] = []
    for found in _WORD.findall(name.translate(_SPELT)):
        word = key(found)
        if word in _SMALL or word in _titles():
            continue
        word = _JOINED.sub("عبد", word)
        has_article = word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1
        bare = word.removeprefix(_ARTICLE) if has_article else word
        if parts and parts[-1] in _SERVANT:
            parts[-1] += bare
        else:
            parts.append(bare.replace("dj", "j"))
    return parts


@cache
def _titles() -> frozenset[str]:
    courtesy = {key(form) for one in honorifics().courtesy for form in (*one.en, *one.ar)}
    return frozenset(courtesy.union(key(form) for one in honorifics().rank for form in one.ar))


def _wrong(latin: str, arabic: str) -> int:
    """How many consonants have to be other ones for two words to sound alike."""
    last = [0]
    for at in range(len(arabic)):
        last.append(last[-1] + _more(arabic, at))
    for row, letter in enumerate(latin):
        less = _less(latin, row)
        current = [last[0] + less]
        for at, other in enumerate(arabic):
            is_other = letter != other and letter + other not in _ALIKE
            ways = (last[at] + is_other, last[at + 1] + less, current[-1] + _more(arabic, at))
            current.append(min(ways))
        last = current
    return last[-1]


def _more(arabic: str, at: int) -> bool:
    return _ONLY_ARABIC.match(arabic, at) is None


def _less(latin: str, at: int) -> bool:
    letter, before = latin[at], latin[at - 1 : at]
    is_last = at > 0 and at >= len(latin) - 2 and letter in _UNHEARD_LAST
    return not (letter in _UNHEARD or is_last or letter == before or before + letter in _ONE_SOUND)
