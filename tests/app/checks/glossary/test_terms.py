from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.checks import Finding, run_checks
from app.checks.dismissing import found_words
from app.checks.wording import rules
from app.localized import Localized
from app.lookup import read_plain
from app.model import Heading, Paragraph, Release, Row, rich
from app.profile import Profile, neutral_profile
from app.search.put import put
from app.term import Rendering, Term
from tests.checked import found, mended, row
from tests.pairs import seeds
from tests.shared import needs_shared

CODES = ("term_not_rendered", "term_variant", "term_forbidden", "term_two_forms")
TWO = "term_two_renderings"


def house(*terms: Term) -> Profile:
    return replace(neutral_profile(), glossary=terms)


def term(english: Rendering, arabic: Rendering) -> Term:
    return Term(Localized(en=english, ar=arabic))


def rows(*texts: tuple[str, str]) -> Release:
    """A release with a paragraph of each pair of texts."""
    held = tuple(
        Paragraph(n, Localized(en=rich(english), ar=rich(arabic)))
        for n, (english, arabic) in enumerate(texts, 1)
    )
    return Release(rows=held, next_id=len(held) + 1)


def _all(release: Release, profile: Profile | None = None) -> list[Finding]:
    held = run_checks(release, profile or neutral_profile())
    return [one for one in held if one.code in {*CODES, TWO}]


def test_a_term_that_the_other_text_does_not_have_is_found_with_its_whole_cell() -> None:
    release = row("in some of the most vulnerable communities", "في بعض المواقع المستهدفة")
    (one,) = _all(release)
    assert (one.code, one.severity) == ("term_not_rendered", "warning")
    assert found_words(release, one) == "vulnerable communities"
    assert one.counterpart is not None
    assert read_plain(release, one.counterpart) == "في بعض المواقع المستهدفة"


@pytest.mark.parametrize(
    "arabic",
    [
        "في مجتمعات ضعيفة",
        "للمجتمعات المحلية الضعيفة",
        "وبالمجتمعات الأكثر ضعفًا",
        "",
        "مبادرة Vulnerable Communities",
    ],
)
def test_a_term_in_any_form_or_without_a_translation_yet_is_no_finding(arabic: str) -> None:
    assert found(row("in vulnerable communities", arabic), "term_not_rendered") == []


def test_an_acronym_may_be_taken_up_by_a_shorter_word() -> None:
    assert _all(row("founded by the MOI", "أنشأتها الوزارة")) == []


def test_a_form_that_the_house_does_not_write_is_mended_where_nothing_else_has_to_change() -> None:
    release = row("the COVID-19 outbreak", "تفشي فيروس كورونا")
    (one,) = _all(release)
    assert (one.code, one.severity) == ("term_variant", "warning")
    assert one.counterpart is not None
    assert read_plain(release, one.counterpart) == "COVID-19"
    after = mended(release, "term_variant")
    assert read_plain(after, one.address.whole()) == "تفشي كوفيد-19"


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("hit by COVID-19", "المتضررون بفيروس كورونا", "فيروس كورونا"),
        ("COVID-19 again", "عاد فيروس كورونا المتحور", "فيروس كورونا"),
        ("irregular migrants", "المهاجرين غير الشرعيين", "المهاجرين غير الشرعيين"),
    ],
)
def test_where_the_sentence_would_have_to_change_a_person_decides(
    english: str, arabic: str, words: str
) -> None:
    release = row(english, arabic)
    (one,) = _all(release)
    assert (one.code, found_words(release, one), one.fix) == ("term_variant", words, ())


def test_what_is_the_right_form_of_another_term_is_that_one() -> None:
    assert _all(row("the coronavirus that causes COVID-19", "فيروس كورونا")) == []
    assert _all(row("a coronavirus", "فيروس كورونا")) == []


def test_a_form_that_renders_nothing_of_the_other_text_is_not_looked_at() -> None:
    assert _all(row("a dispute over conflict rules", "نزاع على قواعد الصراع")) == []


def test_where_usage_is_not_settled_another_form_is_no_more_than_good_to_know() -> None:
    release = row("to promote stabilization", "لتحقيق الاستقرار المستدام")
    (one,) = _all(release)
    assert (one.code, one.severity) == ("term_variant", "info")
    assert found_words(release, one) == "الاستقرار المستدام"


def test_what_the_house_forbids_is_an_error_and_mended() -> None:
    own = term(
        Rendering("irregular migrant", forbidden=("illegal migrant",)),
        Rendering("المهاجر غير النظامي", forbidden=("المهاجر غير الشرعي",)),
    )
    release = row("two illegal migrants here", "كان المهاجر غير الشرعي هنا")
    held = [one for one in _all(release, house(own)) if one.code == "term_forbidden"]
    assert {one.severity for one in held} == {"error"}
    words = ["illegal migrants", "المهاجر غير الشرعي"]
    assert [found_words(release, one) for one in held] == words
    assert held[0].fix == ()  # the plural of another form is not known
    after = mended(release, "term_forbidden", house(own))
    assert read_plain(after, Address("text", 1, "ar")) == ("كان المهاجر غير النظامي هنا")


def test_a_term_is_spelt_one_way_in_a_release() -> None:
    release = rows(
        ("supports the security-development nexus here", ""),
        ("of the Security-Development Nexus (SDN) and the SDN", ""),
        ("“Leveraging the Security Development Nexus in Iraq”", ""),
        ("Support for the Security and Development Nexus", ""),
    )
    held = [one for one in _all(release) if one.code == "term_two_forms"]
    assert [found_words(release, one) for one in held] == [
        "security-development nexus",
        "Security Development Nexus",
        "Security and Development Nexus",
    ]
    for one in held:
        assert one.counterpart is not None
        assert read_plain(release, one.counterpart) == "Security-Development Nexus"


def test_a_spelling_is_mended_in_running_text_and_not_in_what_is_quoted() -> None:
    release = rows(
        ("of the Security-Development Nexus (SDN)", ""),
        ("supports the security-development nexus here", ""),
        ("for a Security and Development Nexus now", ""),
        ("called “The security-development nexus”", ""),
    )
    after = mended(release, "term_two_forms")
    assert found(after, "term_two_forms") == ["security-development nexus"]
    texts = [read_plain(after, Address("text", id_, "en")) for id_ in (2, 3)]
    assert texts == [
        "supports the Security-Development Nexus here",
        "for a Security-Development Nexus now",
    ]


def test_capitals_of_titles_names_and_sentences_are_no_other_spelling() -> None:
    heading: Row = Heading(9, Localized(en=rich("Social Cohesion and More")))
    release = rows(
        ("for social cohesion", ""),
        ("Social Cohesion Fund and the Social Cohesion Fund", ""),
        ("Done. Social cohesion is next", ""),
        ("the Ministry of Social Cohesion, the Social Cohesion and Peace Fund", ""),
        ("called “Building Social Cohesion in Iraq”", ""),
    )
    release = replace(release, rows=(*release.rows, heading), next_id=10)
    assert found(release, "term_two_forms") == []


def test_the_most_frequent_spelling_is_kept_when_none_is_approved() -> None:
    own = term(Rendering("water point", variants=("waterpoint", "water-point")), Rendering("س"))
    release = rows(("a water-point", ""), ("two waterpoints", ""), ("one water-point", ""))
    assert found(release, "term_two_forms", house(own)) == ["waterpoints"]


def test_a_term_is_rendered_one_way_in_a_release() -> None:
    release = rows(
        ("past conflicts", "الصراعات الماضية"),
        ("the conflict", "الصراع"),
        ("communities affected by conflict", "المجتمعات المتأثرة بالنزاع"),
    )
    (one,) = [one for one in _all(release) if one.code == TWO]
    assert (found_words(release, one), one.severity) == ("النزاع", "warning")
    assert one.counterpart is not None
    assert read_plain(release, one.counterpart) == "conflict"
    assert [one.code for one in _all(release)] == [TWO]


@needs_shared
def test_the_seeds_have_what_was_found_in_them_by_hand() -> None:
    held = [(one.english, one.arabic) for one in seeds()]
    release = rows(*held)
    words = {code: found(release, code) for code in (*CODES, TWO)}
    assert words["term_not_rendered"] == ["vulnerable communities"]
    assert words["term_variant"] == ["فيروس كورونا", "الاستقرار المستدام"]
    assert set(words["term_two_forms"]) == {
        "Security and Development Nexus",
        "security-development nexus",
        "Security Development Nexus",
    }
    assert words[TWO].count("العلاقة بين الأمن والتنمية") == 2
    assert "النزاع" in words[TWO]


def test_every_rule_of_the_room_is_worded() -> None:
    assert {code for code, rule in rules().items() if rule.group == "glossary"} == {*CODES, TWO}


WORDS = st.sampled_from(["conflict", "Conflict", "COVID-19", "vulnerable communities", "an", "."])
ARABIC = st.sampled_from(
    ["الصراع", "بالنزاع", "نزاعات", "فيروس كورونا", "المجتمعات الهشة", "في", "الجديد", "."]
)


@given(st.lists(st.tuples(st.lists(WORDS), st.lists(ARABIC)), max_size=4))
def test_a_mend_takes_its_finding_away_and_brings_none_that_is_graver(
    drawn: list[tuple[list[str], list[str]]],
) -> None:
    release = rows(*((" ".join(english), " ".join(arabic)) for english, arabic in drawn))
    before = _all(release)
    for one in before:
        if one.fix:
            after = _all(put(release, one.fix))
            assert _count(after, one) < _count(before, one)
            assert not any(other.severity == "error" for other in after)


def _count(held: list[Finding], finding: Finding) -> int:
    cell = finding.address.whole()
    return sum(one.code == finding.code and one.address.whole() == cell for one in held)
