"""Says where a release may lead its readers: pages, mailboxes and telephones, and nowhere else."""

from __future__ import annotations

from urllib.parse import urlsplit

from app.text.typed import typed_ranges

_WITH_HOST, _BARE = frozenset({"http", "https"}), frozenset({"mailto", "tel"})


def safe_href(href: str) -> str:
    """The address when a reader may be led there, else "": no script, no file, no half address."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    is_whole = bool(parts.netloc) if scheme in _WITH_HOST else scheme in _BARE and bool(parts.path)
    return href if is_whole else ""


def meant_href(text: str) -> str:
    """The address that somebody means who types ``text``, as "www.example.org"; else ""."""
    found = next(typed_ranges(text), None)
    if safe_href(text) or found is None or (found.start, found.end) != (0, len(text)):
        return safe_href(text)
    return found.href
