"""What is said of a release before it goes out, for people and for programs."""

from app.preflight.outcome import LetStand, Outcome, blocking, outcome

__all__ = ["LetStand", "Outcome", "blocking", "outcome"]
