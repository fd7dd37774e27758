"""What the interface calls the parts of a release; what stands in the panes: ``ui.wording``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def part_name(role: str) -> str:
    """The name of a field, or of a kind of row, in the language of the interface."""
    names = {
        "kicker": translate("Part", "Kicker"),
        "reference": translate("Part", "Reference"),
        "headline": translate("Part", "Headline"),
        "subheadline": translate("Part", "Subheadline"),
        "place": translate("Part", "Place"),
        "paragraph": translate("Part", "Paragraph"),
        "heading": translate("Part", "Heading"),
        "quotation": translate("Part", "Quotation"),
        "item": translate("Part", "List item"),
        "speaker": translate("Part", "Speaker"),
        "post": translate("Part", "Post"),
        "caption": translate("Part", "Caption"),
        "credit": translate("Part", "Credit"),
        "alt": translate("Part", "Alternative text"),
        "name": translate("Part", "Name"),
        "phone": translate("Part", "Telephone"),
        "email": translate("Part", "E-mail"),
    }
    return names.get(role, role)
