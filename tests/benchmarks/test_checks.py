from __future__ import annotations

from app.checks.parity.figures import figures as compare_figures
from benchmarks.checks import Figures, report
from benchmarks.generated import paragraphs


def figures() -> Figures:
    return Figures(
        first=0.04,
        whole=0.25,
        row=0.006,
        still=0.004,
        memory=5_000_000,
        hunspell=0.5,
        digits=0.005,
        rules={
            "parity": {"figures": 0.1, "names": 0.05},
            "arabic": {"hamza": 0.0001, "ta": 0.0002},
        },
    )


def rows(page: str) -> dict[str, str]:
    """What the tables say, by the name of the row."""
    cells = [line[2:-2].split(" | ") for line in page.splitlines() if line.startswith("| ")]
    return {name: value for name, value in cells if value[0].isdigit() or value[0] == "*"}


def test_whole_and_one_row_are_told_beside_what_else_is_done_with_such_texts() -> None:
    told = rows(report(figures(), 300, 5))
    assert told["300 rows, whole, ms (bar 300)"] == "250"
    assert told["after one row has changed, ms (bar 10)"] == "6.0"
    assert told["whole, against hunspell"] == "0.50"
    assert told["memory that the checks add, MB"] == "5"


def test_every_room_has_its_sum_and_small_rules_are_told_together() -> None:
    told = rows(report(figures(), 300, 5))
    assert [told[name] for name in ("**parity**", "figures", "names")] == ["**150**", "100", "50"]
    assert told["2 more"] == "0.3"
    assert told["**all**"] == "**150**"


def test_the_rows_are_all_different_and_of_the_length_that_is_said() -> None:
    held = list(paragraphs(300, 3))
    lengths = [len(text.split()) for one in held for text in one.values()]
    assert len({one["en"] for one in held}) == len(held) == 300
    assert 55 < sum(lengths) / len(lengths) < 65
    assert list(paragraphs(300, 3)) == held


def test_rules_go_by_their_own_names() -> None:
    from benchmarks.checks_child import _named

    assert _named(compare_figures) == ("parity", "figures")
