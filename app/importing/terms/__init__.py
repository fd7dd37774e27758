"""Terms out of the files that other programs keep them in: TBX, TMX and CSV."""

from app.importing.terms.gathered import Omitted, Reason, TermFile
from app.importing.terms.read import read_terms

__all__ = ["Omitted", "Reason", "TermFile", "read_terms"]
