from __future__ import annotations

from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.checked import found, mended, row


def test_a_sentence_does_not_open_with_haythu() -> None:
    text = "حيث تلقت شركات دعما. وانتهى العمل حيث بدأ. حيث حصل آخرون على دعم."
    assert found(row(arabic=text), "sentence_opening") == ["حيث تلقت", "حيث حصل"]


def test_a_verbal_noun_behind_tamma_is_found_use_by_use() -> None:
    text = "الذين تم تسريحهم وسيتم بناء مشروع تمت مناقشته، وتم في بغداد وتم بنجاح في المجتمع"
    assert found(row(arabic=text), "passive_roundabout") == [
        "تم تسريحهم",
        "وسيتم بناء",
        "تمت مناقشته",
    ]


def test_a_connector_that_comes_again_is_found_each_time() -> None:
    texts = ("وبهذا الصدد، قال", "في هذا السياق", "بهذا الصدد، صرح")
    rows = tuple(Paragraph(one, Localized(ar=rich(text))) for one, text in enumerate(texts, 1))
    release = Release(rows=rows, next_id=9)
    assert found(release, "connector_repeated") == ["وبهذا الصدد", "بهذا الصدد"]


def test_a_month_is_called_as_the_house_calls_it() -> None:
    wrong = row(arabic="منذ ديسمبر 2019 وفي مارس 2020")
    assert found(wrong, "month_form") == ["ديسمبر", "مارس"]
    assert mended(wrong, "month_form") == row(arabic="منذ كانون الأول 2019 وفي آذار 2020")
    assert not found(row(arabic="كانون الأول/ديسمبر 2019، ومارس نشاطه"), "month_form")
