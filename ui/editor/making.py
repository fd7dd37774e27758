"""Which band shows which strip."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.editor.band import Band
from ui.editor.bands import AddBand, EndBand, GapBand, HeadBand
from ui.editor.dateline import DatelineBand
from ui.editor.names import NamesBand
from ui.editor.outline import Kind, Strip
from ui.editor.pair import PairBand
from ui.editor.picture import PictureBand
from ui.editor.setting import Setting


def make_band(strip: Strip, setting: Setting, parent: QWidget) -> Band:
    """The band for a strip, not yet showing a release."""
    return BANDS[strip.kind](strip, setting, parent)


BANDS: dict[Kind, type[Band]] = {
    "dateline": DatelineBand,
    "pair": PairBand,
    "typed": PairBand,
    "picture": PictureBand,
    "head": HeadBand,
    "add": AddBand,
    "names": NamesBand,
    "end": EndBand,
    "gap": GapBand,
}
