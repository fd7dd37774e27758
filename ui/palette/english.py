"""What an action is called in English while the interface speaks another language."""

from __future__ import annotations

from xml.etree import ElementTree

from resources import resource
from ui.language import Tongue


def english(tongue: Tongue) -> dict[str, str]:
    """The English words by those of the interface, as the translations have them."""
    if tongue == "en":
        return {}
    root = ElementTree.fromstring(resource("translations", f"bayan_{tongue}.ts").read_bytes())
    return {
        said: source
        for message in root.iter("message")
        if (source := message.findtext("source")) and (said := message.findtext("translation"))
    }
