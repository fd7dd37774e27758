# make run      sets everything up and opens the editor on the sample release
# make test     the same set-up, then every check that needs no other program
# make interop  the long tests, and the checks against LibreOffice, poppler, MuPDF, qpdf, PDF.js
# make bench    compares with other programs that write PDF: docs/benchmarks.md (takes minutes)
# make bench-editor  how fast the editor opens and shows a key: docs/benchmarks-editor.md (minutes)
# make bench-checks  how long the checks take, rule by rule: docs/benchmarks-checks.md
# make lock     writes the locks anew after a change of dependencies (UPGRADE=--upgrade for newer)

# Debian and Ubuntu may have a newer Python beside the one they call python3.
PYTHON ?= $(shell for name in python3 python3.11 python3.12 python3.13 python3.14; do \
    if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
    then echo $$name; break; fi; done)
ifeq ($(strip $(PYTHON)),)
$(error Bayan needs Python 3.11 or newer and found none. Name one that is elsewhere (make \
    PYTHON=...), or run: sudo apt-get update && sudo apt-get install python3 python3-venv \
    (on Ubuntu 22.04: python3.11 python3.11-venv). Then run the same command again)
endif

PREPARE := $(PYTHON) -m tools.prepare
BIN := .venv/bin
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate $(UPGRADE)

.PHONY: run test interop bench bench-editor bench-checks lock

run:
	@$(PREPARE) run
	@$(PYTHON) -m tools.sample

test:
	@$(PREPARE) test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 -m "not interop and not slow"

interop:
	@$(PREPARE) interop
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m "interop or slow"

bench:
	@$(PREPARE) interop
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r benchmarks/lock.txt
	$(BIN)/python benchmarks/compare.py

bench-editor:
	@$(PREPARE) test
	$(BIN)/python benchmarks/editor.py

bench-checks:
	@$(PREPARE) test
	$(BIN)/python benchmarks/checks.py

# The locks name no registry: whoever installs asks the one that their own machine is set to.
lock:
	@$(PREPARE) test
	$(COMPILE) --group pyproject.toml:setup -o tools/lock/uv.txt
	$(COMPILE) pyproject.toml --group build --group dev --group interop -o tools/lock/dev.txt
	$(COMPILE) pyproject.toml --group build -c tools/lock/dev.txt -o tools/lock/runtime.txt
	$(COMPILE) --group pyproject.toml:bench -c tools/lock/dev.txt -o benchmarks/lock.txt
