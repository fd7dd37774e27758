from __future__ import annotations

from benchmarks.growth import Grown
from benchmarks.growth_report import per_page
from benchmarks.peers.table import BAYAN, BAYAN_DOCX, TYPST, WEASYPRINT
from benchmarks.quality import Quality, standards
from benchmarks.report import Results, markdown
from benchmarks.tables import milliseconds, percent, ratio, table
from benchmarks.timing import Figures, Turns

FAST = Figures(
    cold=0.2, busy=0.21, first=0.04, worked=0.04, warm=0.03, memory=40_000_000, size=20_000
)
SLOW = Figures(
    cold=0.4, busy=0.4, first=None, worked=None, warm=0.06, memory=80_000_000, size=40_000
)
READ = Quality(
    words={"structure": 100.0, "PDF.js": None},
    found={"PDF.js": None},
    pages=2,
    tagged=True,
    standards=("UA-1",),
)


def results() -> Results:
    turned = {(peer.key, code): FAST for peer in (BAYAN, BAYAN_DOCX) for code in ("en", "ar")}
    turned |= {(TYPST.key, code): SLOW for code in ("en", "ar")}
    return Results(
        texts="the sample release",
        rounds=3,
        day="",
        note="",
        python="3.11.0",
        peers=(BAYAN, TYPST, WEASYPRINT),
        docx_peers=(BAYAN_DOCX,),
        missing={WEASYPRINT.name: "the Python package weasyprint"},
        versions={"Bayan": "0.1.0", "typst": "0.15"},
        readers={"structure": "22.12"},
        turns=Turns(turned, {}),
        quality={(peer.key, code): READ for peer in (BAYAN, TYPST) for code in ("en", "ar")},
        grown=[Grown("en", 10, 10, FAST), Grown("en", 100, 100, FAST)],
        stages={"en": {"open": 0.001, "write": 0.05}},
        docx_layouts={"neutral, Arabic": (0.0181, 0.193)},
    )


def rows(page: str, name: str) -> list[list[str]]:
    lines = (line for line in page.splitlines() if line.startswith(f"| {name} |"))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_gives_times_memory_size_and_tags_of_every_program() -> None:
    measured = rows(markdown(results()), "typst")[0]
    assert measured == ["typst", "400", "400", "–", "60", "80", "40.0", "2", "yes", "UA-1"]


def test_every_row_of_a_table_has_a_cell_under_every_head() -> None:
    for block in markdown(results()).split("\n\n"):
        lines = block.splitlines()
        if lines[0].startswith("|"):
            assert len({line.count("|") for line in lines}) == 1, lines[0]


def test_the_page_compares_bayan_with_each_that_was_measured() -> None:
    page = markdown(results())
    assert "| Bayan to | typst |" in page
    assert rows(page, "cold")[0] == ["cold", "0.50"]
    assert rows(page, "memory")[0] == ["memory", "0.50"]


def test_a_program_that_is_not_installed_is_named_as_missing() -> None:
    page = markdown(results())
    assert "- WeasyPrint: not measured, the Python package weasyprint." in page
    assert not rows(page, "WeasyPrint")


def test_a_reader_that_is_not_installed_leaves_a_dash() -> None:
    assert rows(markdown(results()), "Bayan")[1] == ["Bayan", "100.0", "–"]


def test_the_same_results_give_the_same_page() -> None:
    assert markdown(results()) == markdown(results())


def test_every_layout_of_a_docx_has_its_times() -> None:
    assert rows(markdown(results()), "neutral, Arabic") == [["neutral, Arabic", "18.1", "193"]]


def test_growth_is_told_by_the_page() -> None:
    said = per_page([Grown("en", 10, 10, FAST), Grown("en", 100, 100, FAST)])
    assert said == {
        "en": "a page of 100 takes 0.10 times as long as a page of 10, and 0.10 times the bytes."
    }


def test_a_table_has_a_rule_under_its_head() -> None:
    assert table(["a", "b"], [["x", "1"]]) == "| a | b |\n| --- | ---: |\n| x | 1 |"


def test_figures_have_the_digits_that_say_something() -> None:
    assert [milliseconds(value) for value in (None, 0.0123, 0.123)] == ["–", "12.3", "123"]
    assert [percent(value) for value in (None, 99.96)] == ["–", "100.0"]
    assert [ratio(*pair) for pair in ((1, 3), (None, 3), (1, 0))] == ["0.33", "–", "–"]


def test_standards_are_read_from_elements_and_attributes() -> None:
    elements = "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part>"
    attributes = 'pdfaid:part="2" pdfaid:conformance="B"'
    assert standards(elements) == ("UA-1", "A-2")
    assert standards(attributes) == ("A-2B",)
    assert standards("<x/>") == ()
