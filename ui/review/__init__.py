"""Clearance in the editor: what reviewers say of a release, shown and decided beside its text."""
