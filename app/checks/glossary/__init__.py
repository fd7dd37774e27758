"""Rules of terms: rendered as the house has them, and one way in one release."""

from app.checks.glossary.judging import judge
from app.checks.glossary.noting import note
from app.checks.survey import AnySurvey, Survey

SURVEYS: tuple[AnySurvey, ...] = (Survey(note, judge),)

__all__ = ["SURVEYS"]
