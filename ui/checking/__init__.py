"""Findings as a person sees them: marks in the text, signs on the spine, a panel, and mends."""
