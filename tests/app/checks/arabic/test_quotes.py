from __future__ import annotations

from msgspec.structs import replace

from app.checks import run_checks
from app.localized import Localized
from app.model import Paragraph, Release, plain, rich
from app.profile import neutral_profile
from tests.checked import found, mended, row


def _rows(*arabic: str) -> Release:
    rows = tuple(Paragraph(one, Localized(ar=rich(text))) for one, text in enumerate(arabic, 1))
    return Release(rows=rows, next_id=len(rows) + 1)


def _arabic(release: Release) -> str:
    (held,) = release.rows
    assert isinstance(held, Paragraph)
    return plain(held.text["ar"])


def test_a_mark_without_its_other_is_found_in_both_languages() -> None:
    assert found(row("He said “yes and left."), "quotes_unbalanced") == ["“"]
    assert found(row(arabic='قال "نعم" ثم قال لا".'), "quotes_unbalanced") == ['"']
    assert not found(row('The ministers’ 12" pipe, “one” of five'), "quotes_unbalanced")


def test_a_quotation_may_run_on_through_paragraphs() -> None:
    closed_later = _rows("قال: «بدأنا العمل.", "ثم واصلنا.", "وانتهينا».")
    opened_anew = _rows("قال: «بدأنا العمل.", "«وانتهينا».")
    assert not found(closed_later, "quotes_unbalanced")
    assert not found(opened_anew, "quotes_unbalanced")
    assert found(_rows("قال: «بدأنا العمل.", "كتاب «التنمية»."), "quotes_unbalanced") == ["«"]
    assert found(_rows("كتاب «التنمية».", "وانتهينا»."), "quotes_unbalanced") == ["»"]


def test_a_quotation_inside_another_may_run_on_as_well() -> None:
    release = _rows('قال: "سألته، "من أنت؟', 'أنا وحدي."', 'ثم مضى."', "انتهى.")
    assert not found(release, "quotes_unbalanced")


def test_a_quotation_that_nothing_opens_is_found_at_its_verb() -> None:
    text = 'قال: "نعم". وأضاف قائلاً، وبدعم اليابان نواصل".'
    assert found(row(arabic=text), "quote_unopened") == ["وأضاف قائلاً، وبدعم"]
    assert not found(row(arabic='قال: "نعم". وأضاف قائلا: "لا".'), "quote_unopened")


def test_a_colon_comes_before_what_is_said() -> None:
    wrong = row(arabic='قال السيد وايت، "لا تزال هناك حاجة ماسة". وأضاف قائلاً، «نعم».')
    right = row(arabic='قال السيد وايت: "لا تزال هناك حاجة ماسة". وأضاف قائلاً: «نعم».')
    assert found(wrong, "saying_comma") == ['وايت، "', "قائلاً، «"]
    assert mended(wrong, "saying_comma") == right
    assert not found(right, "saying_comma")


def test_a_comma_before_a_name_or_within_reported_speech_stays() -> None:
    for text in (
        "قال مدير المشروع، «رافد»، كلمة",
        'قال إن القوات باقية، "وسيتم التعامل معها وفقا لذلك"',
        '"سنكشف الحقيقة"، كما أضافت، "وسيكون الجميع مسؤولين عنها"',
        'في بغداد، "مدينة السلام منذ مئات السنين"',
    ):
        assert not found(row(arabic=text), "saying_comma"), text


def test_straight_marks_become_those_of_the_house() -> None:
    wrong = row("He said “yes” and “no”.", 'قال: "نعم" وب"لا".')
    assert found(wrong, "quotes_straight") == ['"نعم"']
    assert _arabic(mended(wrong, "quotes_straight")) == "قال: «نعم» وب«لا»."


def test_straight_marks_that_do_not_pair_are_left_to_a_person() -> None:
    wrong = row("“Yes”", 'قال: "نعم. وأضاف " لا.')
    assert found(wrong, "quotes_straight")
    assert mended(wrong, "quotes_straight") == wrong


def test_of_a_text_with_very_many_straight_marks_none_is_mended() -> None:
    wrong = row(arabic='"نعم" ' * 51)
    assert len(found(wrong, "quotes_straight")) == 1
    assert mended(wrong, "quotes_straight") == wrong


def test_they_are_graver_where_the_release_has_others() -> None:
    alone, beside = row('"Yes"', 'قال: "نعم".'), row("“Yes”", 'قال: "نعم".')
    assert [_severity(one) for one in (alone, beside)] == ["info", "warning"]


def _severity(release: Release) -> str:
    held = run_checks(release, neutral_profile())
    return next(one.severity for one in held if one.code == "quotes_straight")


def test_the_house_may_have_it_otherwise() -> None:
    profile = replace(neutral_profile(), severities={"quotes_straight": "off"})
    assert not found(row("“Yes”", 'قال: "نعم".'), "quotes_straight", profile)
