from __future__ import annotations

from benchmarks.editor import LENGTHS, Figures, report


def figures(*, late: tuple[str, ...] = ()) -> Figures:
    return Figures(
        platform="offscreen",
        bare=0.2,
        sample=0.3,
        late=late,
        opened={rows: rows / 1000 for rows in LENGTHS},
        memory={rows: 100_000_000 + rows for rows in LENGTHS},
        keys={"en": (0.003, 0.006), "ar": (0.004, 0.007)},
        typed_memory=170_000_000,
    )


def row(page: str, beginning: str) -> list[str]:
    """The cells after the first one of the row that begins so."""
    found = next(line for line in page.splitlines() if line.startswith(f"| {beginning}"))
    return [cell.strip() for cell in found.strip("| ").split("|")][1:]


def test_each_platform_has_a_column_with_every_figure() -> None:
    page = report([figures(), figures()], 7, "2026-11-22", "")
    assert row(page, "first paint of a bare") == ["200", "200"]
    assert row(page, "ratio") == ["1.50", "1.50"]
    assert row(page, "300 rows: open") == ["300", "300"]
    assert row(page, "5 rows: memory") == ["100", "100"]
    assert row(page, "largest memory") == ["170", "170"]
    assert "2026-11-22" in page


def test_keys_are_told_for_each_language_by_themselves() -> None:
    page = report([figures()], 7, "", "")
    assert row(page, "key to paint, English, median") == ["3.0"]
    assert row(page, "key to paint, Arabic, 95th") == ["7.0"]


def test_what_a_start_loads_too_early_is_named() -> None:
    assert row(report([figures()], 1, "", ""), "loaded too early") == ["nothing"]
    early = report([figures(late=("docx", "lxml"))], 1, "", "")
    assert row(early, "loaded too early") == ["docx, lxml"]
