"""One cold writing of Bayan in one process, stage by stage: python -m benchmarks.stages FOLDER OUT.

Writes {stage: seconds} as JSON beside OUT; what Python itself needs to start is not in it.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from time import perf_counter


def main(folder: str, out: str) -> None:
    marks = [perf_counter()]

    from app.compose import compose
    from app.profile import neutral_profile
    from app.storage.files import load

    marks.append(perf_counter())
    from exporters.pdf.layouts import layout
    from exporters.pdf.write import write

    marks.append(perf_counter())
    document = load(Path(folder) / "release.bayan")
    code = json.loads((Path(folder) / "manuscript.json").read_text("utf-8"))[0]
    marks.append(perf_counter())
    composition = compose(document.release, document.media, neutral_profile(), [code])
    marks.append(perf_counter())
    pages = layout(composition)
    marks.append(perf_counter())
    data = write(pages)
    marks.append(perf_counter())
    Path(out).write_bytes(data)
    spent = [after - before for before, after in pairwise(marks)]
    Path(out).with_suffix(".json").write_text(json.dumps(dict(zip(STAGES, spent, strict=True))))


STAGES = ("imports of app", "imports of exporters", "open", "compose", "lay out", "write")

if __name__ == "__main__":
    main(*sys.argv[1:])
