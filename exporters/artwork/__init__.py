"""Logos for every format: what a file draws, as outlines or pixels, and where its ink is."""
