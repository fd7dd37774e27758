"""A preflight report as one HTML file: no script, nothing from the network, ready to print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from app.preflight.page import Entry, Findings, Page, Prose, Quote, Section, Table, page_of
from app.preflight.report import Preflight
from app.text.bidi import FSI, PDI

_ISOLATED = re.compile(f"{FSI}([^{PDI}]*){PDI}")
_RTL = frozenset({"ar"})
_STYLE = """
:root { color-scheme: light; }
body { margin: 2.5rem auto; padding: 0 1.5rem; max-width: 52rem; color: #1a1c1e;
  background: #fff; font: 1rem/1.6 "Noto Sans", "Segoe UI", "Noto Naskh Arabic", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem;
  border-bottom: 1px solid #b9c3cc; color: #0b5a8c; }
h3 { font-size: 1rem; margin: 0; }
.headline { font-size: 1.15rem; font-weight: 600; margin: .2rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
dt { color: #56606b; }
dd { margin: 0; }
article { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #b9c3cc;
  break-inside: avoid; }
.error article { border-color: #a3181c; }
.warning article { border-color: #8a5a00; }
article p { margin: .2rem 0; }
blockquote { margin: 0; }
.reason, .quote, code { color: #56606b; }
code { font-size: .85em; overflow-wrap: anywhere; }
mark { background: #ffe9a8; color: inherit; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem;
  border-bottom: 1px solid #b9c3cc; overflow-wrap: anywhere; }
thead th { color: #56606b; font-weight: 600; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
h2, h3, thead { break-after: avoid; }
@page { margin: 2cm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } }
"""


def as_html(told: Preflight, code: str) -> bytes:
    """The report in one of the languages of ``app.preflight.labels``; UTF-8."""
    return _file(page_of(told, code)).encode()


def _file(page: Page) -> str:
    title = ": ".join((page.title, *(text for _, text in page.headlines[:1])))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{page.code}" dir="{_direction(page.code)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            *_head(page),
            "<main>",
            *(line for section in page.sections for line in _section(section, page.code)),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _head(page: Page) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{escape(page.title)}</h1>"
    for language, text in page.headlines:
        yield (
            f'<p class="headline" lang="{escape(language.code)}" dir="{language.direction}">'
            f"{escape(text)}</p>"
        )
    yield "<dl>"
    for name, value in page.facts:
        yield f"<dt>{escape(name)}</dt><dd>{_marked(value, page.code)}</dd>"
    yield "</dl>"
    yield "</header>"


def _section(section: Section, code: str) -> Iterator[str]:
    kind = f' class="{section.kind}"' if isinstance(section, Findings) else ""
    yield f"<section{kind}>"
    yield f"<h2>{escape(section.heading)}</h2>"
    match section:
        case Prose():
            yield "<ul>"
            yield from (f"<li>{_marked(line, code)}</li>" for line in section.lines)
            yield "</ul>"
        case Findings():
            for entry in section.entries:
                yield from _entry(entry, code)
        case Table() if section.rows:
            yield from _table(section, code)
    if not isinstance(section, Prose) and not _count(section):
        yield f"<p>{escape(section.empty)}</p>"
    yield "</section>"


def _count(section: Findings | Table) -> int:
    return len(section.entries if isinstance(section, Findings) else section.rows)


def _entry(entry: Entry, code: str) -> Iterator[str]:
    yield "<article>"
    yield f"<h3>{_marked(entry.place, code)}</h3>"
    yield f'<p>{_marked(entry.sentence, code)} <code dir="ltr">{escape(entry.rule)}</code></p>'
    yield f'<p class="reason">{_marked(entry.reason, code)}</p>'
    yield from map(_quote, entry.quotes)
    for name, text in entry.notes:
        yield f'<p><span class="quote">{escape(name)}:</span> {_marked(text, code)}</p>'
    yield "</article>"


def _quote(quote: Quote) -> str:
    """Words on lines of their own, so that they run as in their own language wherever it is."""
    words = escape(quote.words)
    if quote.before or quote.after:
        words = f"{escape(quote.before)}<mark>{words}</mark>{escape(quote.after)}"
    held = quote.language
    spoken = f' lang="{escape(held.code)}" dir="{held.direction}"' if held else ' dir="auto"'
    return f'<p class="quote">{escape(quote.name)}:</p><blockquote{spoken}>{words}</blockquote>'


def _table(table: Table, code: str) -> Iterator[str]:
    yield f'<table aria-label="{escape(table.heading)}">'
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in table.head)
    yield f"<thead><tr>{head}</tr></thead>"
    yield "<tbody>"
    for first, *rest in table.rows:
        cells = "".join(f"<td>{_marked(text, code)}</td>" for text in rest)
        yield f'<tr><th scope="row">{_marked(first, code)}</th>{cells}</tr>'
    yield "</tbody>"
    yield "</table>"


def _marked(text: str, code: str) -> str:
    """Escaped, with what runs the other way as an element of its own language."""
    other = "en" if code in _RTL else "ar"
    return _ISOLATED.sub(rf'<bdi lang="{other}">\1</bdi>', escape(text))


def _direction(code: str) -> str:
    return "rtl" if code in _RTL else "ltr"
