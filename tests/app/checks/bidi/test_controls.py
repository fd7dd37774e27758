from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks import run_checks
from app.localized import Localized
from app.model import Paragraph, Release, Span, plain
from app.profile import neutral_profile
from app.search.put import put
from app.text.bidi import resolve
from tests.checked import found, mended, row

LRM, RLM, LRI, RLI, PDI, RLO, PDF = map(
    chr, (0x200E, 0x200F, 0x2066, 0x2067, 0x2069, 0x202E, 0x202C)
)
SIGNS = LRM + RLM + LRI + RLI + PDI + PDF + "\u202b\u200b\u00ad"


def test_what_forces_an_order_is_found_with_its_words() -> None:
    assert found(row(f"Pay {RLO}001{PDF} now"), "control_override") == [f"{RLO}001{PDF}"]
    assert found(row(f"Pay {RLO}001 now"), "control_override") == [f"{RLO}001 now"]


@pytest.mark.parametrize("mark", [PDI, PDF])
def test_what_closes_nothing_is_taken_away(mark: str) -> None:
    assert mended(row(f"One{mark} two"), "control_unbalanced") == row("One two")


def test_what_closes_nothing_and_yet_parts_two_numbers_is_left_to_a_person() -> None:
    assert found(row(arabic=f"1{PDI}2"), "control_unbalanced") == [PDI]
    assert mended(row(arabic=f"1{PDI}2"), "control_unbalanced") == row(arabic=f"1{PDI}2")


def test_what_is_not_closed_and_reaches_over_words_is_left_to_a_person() -> None:
    release = row(arabic=f"العراق {LRI}IOM وغيرها")
    assert found(release, "control_unbalanced") == [LRI]
    assert mended(release, "control_unbalanced") == release
    assert mended(row(f"One{LRI} "), "control_unbalanced") == row("One ")


def test_an_isolate_and_a_mark_that_do_something_are_left_alone() -> None:
    for text in (
        f"العراق {LRI}IOM (2){PDI} وغيرها",
        f"C++{LRM} لغة",
    ):
        codes = {one.code for one in run_checks(row(arabic=text), neutral_profile())}
        assert not {code for code in codes if code.startswith("control")}, text


def test_a_mark_that_does_nothing_is_taken_away() -> None:
    wrong = row(f"One {LRM}two", f"العراق{RLM} والأردن\ufeff")
    assert found(wrong, "control_needless") == [LRM, RLM, "\ufeff"]
    assert mended(wrong, "control_needless") == row("One two", "العراق والأردن")


def test_a_text_of_nothing_else_is_a_missing_one() -> None:
    assert not found(row(LRM, f"{RLM} {PDI}"), "control_needless")
    assert not found(row(LRM, f"{RLM} {PDI}"), "control_unbalanced")


def test_a_link_that_lies_on_such_a_sign_alone_is_not_taken_away_with_it() -> None:
    text = (Span("One "), Span(LRM, href="https://example.org"), Span("two"))
    release = Release(rows=(Paragraph(1, Localized(en=text)),), next_id=2)
    assert found(release, "control_needless") == [LRM]
    assert mended(release, "control_needless") == release


def test_inside_a_word_it_is_an_error() -> None:
    assert mended(row(arabic=f"العر{RLM}اق"), "control_in_word") == row(arabic="العراق")
    assert found(row(arabic="العراق\u200bوالأردن"), "control_in_word") == ["\u200b"]
    assert not found(row("develop\u00adment"), "control_in_word")
    assert found(row(arabic="الع\u00adراق"), "control_in_word") == ["\u00ad"]


@given(st.text(st.sampled_from("ابج abc 12 (-)" + SIGNS), max_size=24))
def test_what_is_taken_away_as_needless_changes_nothing_that_is_seen(text: str) -> None:
    release = row(arabic=text)
    for one in run_checks(release, neutral_profile()):
        if one.code in {"control_needless", "control_in_word", "control_unbalanced"} and one.fix:
            assert _seen(text) == _seen(_arabic(put(release, one.fix)))


def _seen(text: str) -> list[tuple[str, int]]:
    held = resolve(text, 1)
    order = sorted(range(len(text)), key=held.position.__getitem__)
    return [(text[at], held.odd[at]) for at in order if text[at] not in SIGNS + "\ufeff"]


def _arabic(release: Release) -> str:
    (held,) = release.rows
    assert isinstance(held, Paragraph)
    return plain(held.text.get("ar", ()))
