"""Texts are cut up at their spaces, and what stands between two of them once for all texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.text.quantities.memo import LONGEST, Memo
from app.text.quantities.scan import scan

# What meets in texts: marks, clitics, fractions, addresses, signs that leave nothing.
_SAID = ("one", "Two", "1,000", "١٫٥", "½", "2½", "«", "”", ".", "…", "-", "/", "@x", "www.a.b/c",
         "ألفًا", "ال", "\u200f", "\u0651", "ـ", "ﷺ", "\n", "\u00a0", " ", "  ", "U.S.")  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_SAID) | st.text(max_size=3), max_size=12).map("".join)


@given(_TEXTS, _TEXTS)
def test_two_texts_with_a_space_between_have_the_tokens_of_both(first: str, second: str) -> None:
    one, other, both = scan(first), scan(second), scan(f"{first} {second}")
    assert both.texts == one.texts + other.texts
    assert not (other.texts and both.glued(len(one.texts)))
    shift = len(first) + 1
    spans = [one.span(at, at) for at in range(len(one.texts))]
    spans += [
        (start + shift, end + shift)
        for start, end in (other.span(at, at) for at in range(len(other.texts)))
    ]
    assert [both.span(at, at) for at in range(len(both.texts))] == spans


@given(_TEXTS)
def test_every_token_is_in_the_text_where_it_says(text: str) -> None:
    scanned = scan(text)
    for at in range(len(scanned.texts)):
        start, end = scanned.span(at, at)
        assert text[start:end] == scanned.original(at) != ""


def test_what_is_found_of_a_word_is_found_once_and_of_a_very_long_one_each_time() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo, long = Memo(length), "x" * (LONGEST + 1)
    assert [memo[word] for word in ("a", "bc", "a", long, long)] == [1, 2, 1, 65, 65]
    assert asked == ["a", "bc", long, long]
    assert long not in memo
