from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.blocks import Source
from app.importing.decode import decode, read_bytes
from app.importing.importer import import_texts
from app.importing.phrases import describe
from app.text.visual import visual
from tests.app.importing.account import unaccounted
from tests.shared import SHARED, needs_shared

CORPUS = SHARED / "corpus"

# Lines that the import takes apart, beside whatever else stands in a text.
TRAPS = [
    "Press Release",
    "بيان صحفي",
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL 10:00 (GMT+3), Sunday, 5 July 2026",
    "محظور النشر حتى الأحد",
    "Reference: UN/2026/14",
    "12 May 2026",
    "Erbil, 12 May 2026",
    "Erbil, 12 May 2026 /Wire/ -- Work on the bridge has begun, and it will be open in a year.",
    "أربيل، 12 أيار 2026 - بدأ العمل في الجسر، ومن المقرر أن يفتح أمام الناس بعد سنة كاملة.",
    "A bridge for two towns",
    "جسر بين بلدتين على ضفتي النهر",
    "“We began early,” said Dana Holt, Head of Office. “It shows.”",
    '"بدأنا مبكراً"، قال السيد آرام حسن، مدير المشروع.',
    "“We began early.”",
    "— Dana Holt, Head of Office",
    "- one",
    "• two",
    "1. first",
    "2) second",
    "Notes to editors",
    "ملاحظات للمحررين:",
    "About the bridge",
    "UN entities",
    "UNDP, UNICEF; the Bridge Club",
    "الأهداف التي ندعمها",
    "9, 11 and 17",
    "SDGs",
    "Goal 9: Industry, Innovation and Infrastructure",
    "For more information, please contact: Dana Holt, Head of Office, Tel: +964 770 123 4567",
    "dana@example.org (e-mail) or Tel. 00964 770 123 4568, http://example.org",
    "لمزيد من المعلومات، يرجى الاتصال بمكتب الإعلام، هاتف: ٩٦٤٧٧٠١٢٣٤٥٦٧+ البريد: a@example.org",
    "Public Information Unit",
    "ENDS",
    "***",
    "- END -",
    "# Title *with* [a link](http://example.org/a%20b) & `code`",
    "![picture](a.png)",
    "---",
    "\u200fنص\u200e \u2067text\u2069 \u0007",
    visual("بدأ العمل في الجسر (IOM) في 12 أيار 2026، ومن المقرر أن يفتح بعد سنة، ﷺ."),
    visual("بيان صحفي"),
    visual("إعادة فتح الجسر بين البلدتين")[::-1],
]

lines = st.one_of(
    st.sampled_from(TRAPS),
    st.text(max_size=60),
    st.text(st.sampled_from("#*_-+>`[]()!\\<&;\"“”«»'،,.:0123456789٣ \tابلنabcN@/"), max_size=40),
)
texts = st.lists(
    st.tuples(lines, st.sampled_from(["\n", "\n\n", "\r\n", "\u2028"])), max_size=14
).map(lambda held: "".join(line + end for line, end in held))
names = st.sampled_from(["a.txt", "b.md", "c.txt"])


@given(st.lists(st.tuples(names, texts), min_size=1, max_size=2))
def test_no_character_of_any_text_vanishes_and_none_comes_from_nowhere(
    held: list[tuple[str, str]],
) -> None:
    sources = [Source(name, text) for name, text in held]
    imported = import_texts(sources)
    assert not unaccounted(sources, imported)
    assert all(describe(entry) for entry in imported.report.entries)


def _corpus() -> list[list[Path]]:
    english = sorted((CORPUS / "bilingual").glob("*.en.txt"))
    pairs = [[path, path.with_name(path.name.replace(".en.", ".ar."))] for path in english]
    return [*pairs, *([path] for path in sorted((CORPUS / "press_en").glob("*")))]


def _source(path: Path) -> Source:
    return Source(path.name, decode(read_bytes(path), str(path)).text)


@needs_shared
@pytest.mark.parametrize("paths", _corpus(), ids=lambda paths: paths[0].name)
def test_every_character_of_a_real_text_is_in_the_release_or_the_report(paths: list[Path]) -> None:
    sources = [_source(path) for path in paths]
    imported = import_texts(sources)
    assert not unaccounted(sources, imported)
    assert imported.release.rows


@needs_shared
def test_every_character_of_the_seeds_is_in_the_release_or_the_report() -> None:
    sources = [_source(path) for path in (SHARED / "seeds").glob("*.txt")]
    assert len(sources) == 2
    assert not unaccounted(sources, import_texts(sources))


def test_the_account_sees_a_lost_and_an_invented_character() -> None:
    source = Source("a.txt", "one")
    held = import_texts([source])
    assert unaccounted([Source("a.txt", "ones")], held) == {"s": 1}
    assert unaccounted([Source("a.txt", "on")], held) == {"e": -1}
