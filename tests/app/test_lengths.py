from __future__ import annotations

from app.lengths import word_count
from app.localized import Localized
from app.model import Bullets, Image, Paragraph, Release, rich


def test_headline_and_body_are_counted_in_each_language_by_itself() -> None:
    release = Release(
        headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
        rows=(
            Paragraph(1, Localized(en=rich("One, two\u00a0three."))),
            Bullets(2, (Localized(en=rich("a")), Localized(en=rich("b c"), ar=rich("د")))),
            Image(3, "x.png", Localized(en=rich("A well"))),
        ),
        notes=(Paragraph(4, Localized(en=rich("not counted"))),),
    )
    assert word_count(release, "en") == 2 + 3 + 3 + 2
    assert word_count(release, "ar") == 3 + 1
