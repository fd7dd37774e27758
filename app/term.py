"""A term of a house: what it is called in each language, and what it is not to be called."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from app.localized import Localized

Status: TypeAlias = Literal["approved", "mixed"]


class Rendering(Struct, frozen=True, forbid_unknown_fields=True):
    """What a term is called in one language.

    approved: the form to write. accepted: forms that are as right, such as an acronym or a
    plural. variants: forms in use that the house does not write. forbidden: forms that nobody
    should write.
    """

    approved: str
    accepted: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """A term in its languages.

    status: "mixed" where usage has not settled on one rendering. subject: the field it is of.
    source: where the renderings come from.
    """

    renderings: Localized[Rendering]
    status: Status = "approved"
    subject: str = ""
    note: str = ""
    source: str = ""
