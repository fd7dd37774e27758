"""Clearance: what others say of a release and would change in it, until it is decided."""
