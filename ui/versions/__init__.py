"""Versions of the release: kept, listed, held against each other and brought back."""
