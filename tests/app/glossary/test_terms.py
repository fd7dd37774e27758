from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.glossary import Found, Glossary, Rendering, Term, shipped_terms, terms_of
from app.localized import Localized
from app.profile import neutral_profile
from tests.app.profile.drawn import terms
from tests.strategies import texts


def term(english: str, arabic: str, **more: tuple[str, ...]) -> Term:
    """A term with its approved forms; ``more`` is of the Arabic one."""
    return Term(Localized(en=Rendering(english), ar=Rendering(arabic, **more)))


def _words(held: Term, text: str, code: str) -> list[str]:
    return [text[one.start : one.end] for one in Glossary([held]).found(text, code)]


@pytest.mark.parametrize(
    ("approved", "text", "found"),
    [
        ("social cohesion", "Social Cohesion is one thing.", "Social Cohesion"),
        ("vulnerable community", "vulnerable communities’ needs", "vulnerable communities"),
        ("pilot project", "two pilot projects.", "pilot projects"),
        ("small-scale farmer", "small scale farmers", "small scale farmers"),
        ("peace-security nexus", "Peace and Security Nexus", "Peace and Security Nexus"),
        ("stabilization", "of stabilisation", "stabilisation"),
        ("Government of Japan", "the Government of Japan’s support", "Government of Japan"),
        ("COVID-19", "the Covid‑19 outbreak", "Covid‑19"),
    ],
)  # fmt: skip
def test_an_english_term_is_found_in_every_spelling(approved: str, text: str, found: str) -> None:
    assert _words(term(approved, "س"), text, "en") == [found]


@pytest.mark.parametrize(
    ("approved", "text"),
    [
        ("pilot project", "the pilot. Project staff"),
        ("WASH", "to wash hands"),
        ("GoJ", "a goj"),
        ("mediation", "the remediation of soil"),
        ("law enforcement", "law and enforcement"),
    ],
)
def test_other_english_words_are_no_term(approved: str, text: str) -> None:
    assert _words(term(approved, "س"), text, "en") == []


@pytest.mark.parametrize(
    ("approved", "text", "found"),
    [
        ("النزاع", "المتأثرة بالنزاع", "النزاع"),
        ("النزاع", "أسباب للنزاع وحلّه", "للنزاع"),
        ("النزاع", "نزاعات ونزاعًا واحدًا", "نزاعات، نزاعًا"),
        ("المجتمع الضعيف", "مجتمع ضعيف والمجتمع الضعيف", "مجتمع ضعيف، المجتمع الضعيف"),
        ("المناطق الأصلية", "إلى مناطقهم الأصلية", "مناطقهم الأصلية"),
        ("المقاتلون السابقون", "المقاتلين السابقين", "المقاتلين السابقين"),
        ("المقاتلون السابقون", "كانا مقاتلَين سابقَين", "مقاتلَين سابقَين"),
        ("الرابطة الأمنية والإنمائية", "والرابطة الامنيه والانمائيه", "الرابطة الامنيه والانمائيه"),
        ("كوفيد-19", "جائحة كوفيد-١٩", "كوفيد-١٩"),
        ("طالب اللجوء", "طالبي اللجوء وطالبو اللجوء", "طالبي اللجوء، طالبو اللجوء"),
        ("وزارة الصحة", "بين وزارتي الصحة", "وزارتي الصحة"),
        ("حكومة اليابان", "ستدعم حكومـة اليابان", "حكومـة اليابان"),
        ("المنظمة غير الحكومية", "المنظمات غير الحكومية", "المنظمات غير الحكومية"),
    ],
)  # fmt: skip
def test_an_arabic_term_is_found_with_clitics_and_endings(
    approved: str, text: str, found: str
) -> None:
    assert _words(term("x", approved), text, "ar") == found.split("، ")


@pytest.mark.parametrize(
    ("approved", "text"),
    [
        ("الإنسان", "كان أنس هنا"),
        ("المشروع التجريبي", "المشروع. التجريبي هو"),
        ("الدم", "قدم كبيرة"),
    ],
)
def test_other_arabic_words_are_no_term(approved: str, text: str) -> None:
    assert _words(term("x", approved), text, "ar") == []


def test_of_terms_inside_each_other_the_longest_is_found() -> None:
    held = Glossary([term("stabilization", "أ"), term("community stabilization", "ب")])
    text = "community stabilization and stabilization"
    assert [one.term for one in held.found(text, "en")] == [1, 0]


def test_what_is_found_says_which_form_it_is() -> None:
    held = Glossary([term("x", "المجتمعات الضعيفة", variants=("المجتمعات الهشة",))])
    text = "للمجتمعات الهشة"
    assert held.found(text, "ar") == (
        Found(0, "variant", "المجتمعات الهشة", 0, len(text), is_exact=False),
    )


def test_a_row_may_have_the_words_of_a_term_apart() -> None:
    held = Glossary([term("Forum", "منتديات الشرطة المجتمعية")])
    assert held.holds("خمسة منتديات جديدة للشرطة المجتمعية", "ar", 0)
    assert not held.holds("خمسة منتديات جديدة", "ar", 0)
    assert not held.holds("خمسة منتديات", "fr", 0)


def test_a_house_has_its_own_terms_before_those_that_ship() -> None:
    own = term("Vulnerable Community", "المجتمعات المحلية المستضعفة")
    profile = replace(neutral_profile(), glossary=(own,))
    held = terms_of(profile)
    assert held.terms[0] == own
    assert len(held.terms) == len(shipped_terms())
    assert [held.terms[one.term] for one in held.found("vulnerable communities", "en")] == [own]
    assert terms_of(replace(profile, region="CH")) is held


def test_the_terms_that_ship_are_whole_and_there_once() -> None:
    seen: set[str] = set()
    for one in shipped_terms():
        assert set(one.renderings) == {"en", "ar"}
        assert one.subject
        assert one.source
        assert one.renderings["en"].approved.lower() not in seen
        seen.add(one.renderings["en"].approved.lower())
        for code, held in one.renderings.items():
            forms = (held.approved, *held.accepted, *held.variants, *held.forbidden)
            assert all(form == form.strip() and form for form in forms)
            assert len(set(forms)) == len(forms)
            for form in forms:
                found = Glossary([one]).found(form, code)
                assert form[found[0].start : found[0].end] == form.rstrip(")")


def test_a_text_of_terms_alone_takes_as_long_as_it_is_long() -> None:
    held = Glossary([term("conflict", "النزاع"), term("armed conflict", "النزاع المسلح")])
    found = held.found("armed conflict, " * 20_000, "en")
    assert [one.term for one in found] == [1] * 20_000


@given(terms(), texts("en"), texts("ar"))
def test_no_term_and_no_text_is_too_strange(held: Term, english: str, arabic: str) -> None:
    glossary = Glossary([held])
    for code, text in (("en", english), ("ar", arabic)):
        for one in glossary.found(text, code):
            assert 0 <= one.start < one.end <= len(text)
