"""A copy for reviewers that came back: its cells, what was done to them, and taking that in."""
