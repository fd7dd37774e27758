"""Numbers, money, percentages and dates in a text, by value and whatever they are written in."""

from app.text.quantities.model import Certainty, Day, Kind, Quantity
from app.text.quantities.read import LANGUAGES, read

__all__ = ["LANGUAGES", "Certainty", "Day", "Kind", "Quantity", "read"]
