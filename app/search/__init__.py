"""Find and replace over a release, in every language of it."""
