"""One process of one program: imports it, writes a document some times over, says how long.

usage: python -m benchmarks.peers.run MODULE FOLDER OUT TIMES
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time


def main(name: str, folder: str, out: str, times: str) -> None:
    begun = perf_counter()
    prepare = import_module(f"benchmarks.peers.{name}").prepare
    imported = perf_counter()
    write = prepare(Path(folder))
    prepared = perf_counter()
    spent, busy, data = [], [], b""
    for _ in range(int(times)):
        before, worked = perf_counter(), process_time()
        data = write()
        spent.append(perf_counter() - before)
        busy.append(process_time() - worked)
    Path(out).write_bytes(data)
    told = {"imports": imported - begun, "open": prepared - imported}
    said = json.dumps({**told, "writes": spent, "busy": busy})
    Path(out).with_suffix(".json").write_text(said, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
