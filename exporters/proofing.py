"""The helper process of the editor: makes proofs of PDF for the preview, off its interpreter.

While pages are made in the editor's own process, every key waits for the interpreter: why there
is a second one is in docs/decisions/0017-preview-process.md.
"""

from __future__ import annotations

import os
import signal
import sys

from app.proofs import serve
from exporters.registry import pdf_proof

_BEHIND = 5  # steps behind the editor, where the system has such steps
_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv[1]); from exporters.proofing import main; main()"
)


def main() -> None:
    """Answers orders from standard input on standard output until the editor is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the editor, which ends the pipe
    if hasattr(os, "nice"):
        os.nice(_BEHIND)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library says is no answer
    serve(sys.stdin.buffer, answers, pdf_proof)


def command(root: str) -> tuple[str, ...]:
    """What starts it; ``root`` is the folder of the program's packages."""
    return (sys.executable, "-P", "-c", _PROGRAM, root)
