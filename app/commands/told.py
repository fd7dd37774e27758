"""Findings and reports as they are put out, as text or as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from app.checks.finding import Finding
from app.terminal import Terminal

Style: TypeAlias = Literal["text", "json"]


def tell(
    terminal: Terminal, file: str, said: Sequence[tuple[Finding, str, str]], style: Style
) -> bool:
    """Puts findings out, each with its place and sentence; whether none of them is an error."""
    if style == "json":
        found = [{**plain(one), "place": where, "message": what} for one, where, what in said]
        terminal.json({"file": file, "findings": found})
    else:
        for one, where, what in said:
            terminal.line(f"{one.severity}: {where}: {what} [{one.code}]")
    return all(one.severity != "error" for one, _, _ in said)


def plain(value: msgspec.Struct) -> dict[str, object]:
    """What a value holds, as JSON has it."""
    held: dict[str, object] = msgspec.to_builtins(value)
    return held
