"""The colours of the editor in light and in dark, and which of the two are worn."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QColor, QGuiApplication, QPalette

MIDDLE = 128  # of the lightness of a ground, 0 to 255


class Inks(Struct, frozen=True):
    """Every colour by what it is for, as "#RRGGBB".

    Texts: ink, soft and hint, from strong to faint; quiet is of what is disabled. accent is the
    one colour that says what can be pressed or is chosen, with on_accent for words on it. amber,
    red and green stand also on grounds of their own. Grounds: paper is where one writes, spine
    the column between the texts, ground what lies behind; active is the row in hand, pressed and
    selection what is chosen; comment what somebody has spoken of. line and handle are no texts.
    """

    paper: str
    ink: str
    soft: str
    quiet: str
    hint: str
    line: str
    handle: str
    spine: str
    pressed: str
    active: str
    ground: str
    accent: str
    on_accent: str
    amber: str
    amber_ground: str
    red: str
    red_ground: str
    green: str
    green_ground: str
    comment: str
    selection: str


LIGHT = Inks(
    paper="#FFFFFF",
    ink="#1F2933",
    soft="#52606D",
    quiet="#9AA5B1",
    hint="#63707E",
    line="#DDE2E8",
    handle="#7E8A97",
    spine="#F7F9FA",
    pressed="#DCE7F3",
    active="#F4F8FD",
    ground="#EEF1F4",
    accent="#1D5FA8",
    on_accent="#FFFFFF",
    amber="#A04A08",
    amber_ground="#FFF4E5",
    red="#B42318",
    red_ground="#FCEBEA",
    green="#17663A",
    green_ground="#E4F4EA",
    comment="#FFE9A3",
    selection="#CFE1F5",
)
DARK = Inks(
    paper="#252A31",
    ink="#E3E7EC",
    soft="#AEB8C3",
    quiet="#6B7683",
    hint="#97A3B0",
    line="#3A424C",
    handle="#77838F",
    spine="#21262C",
    pressed="#32475E",
    active="#29313B",
    ground="#1B1F25",
    accent="#82B7F2",
    on_accent="#12202E",
    amber="#EBA94C",
    amber_ground="#3D2F1B",
    red="#F59A92",
    red_ground="#472A2B",
    green="#86CFA2",
    green_ground="#213D2E",
    comment="#57491C",
    selection="#2F5179",
)


def inks() -> Inks:
    """The colours of the palette that the application wears now."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < MIDDLE else LIGHT


def palette(worn: Inks) -> QPalette:
    """What Qt paints by itself in those colours."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, worn.ground), (roles.WindowText, worn.ink), (roles.Base, worn.paper),
        (roles.AlternateBase, worn.spine), (roles.Text, worn.ink), (roles.Button, worn.spine),
        (roles.ButtonText, worn.ink), (roles.BrightText, worn.red),
        (roles.ToolTipBase, worn.paper), (roles.ToolTipText, worn.ink),
        (roles.PlaceholderText, worn.hint), (roles.Highlight, worn.selection),
        (roles.HighlightedText, worn.ink), (roles.Link, worn.accent),
        (roles.LinkVisited, worn.accent), (roles.Mid, worn.line), (roles.Light, worn.paper),
        (roles.Midlight, worn.spine), (roles.Dark, worn.handle), (roles.Accent, worn.accent),
    ):  # fmt: skip
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.quiet))
    return made
