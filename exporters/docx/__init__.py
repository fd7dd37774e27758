"""Composition to DOCX on a base of its own: styles, text, lists, pictures, table, package."""
