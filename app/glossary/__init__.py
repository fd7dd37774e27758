"""The terms of a house, where they stand in texts, and how they were rendered before."""

from app.glossary.book import Glossary, shipped_terms, terms_of
from app.glossary.matching import Found, Kind
from app.term import Rendering, Status, Term

__all__ = [
    "Found",
    "Glossary",
    "Kind",
    "Rendering",
    "Status",
    "Term",
    "shipped_terms",
    "terms_of",
]
