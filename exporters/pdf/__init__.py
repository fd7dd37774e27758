"""Composition to PDF: shape, break, order, flow, tag, write (docs/ARCHITECTURE.md, "PDF")."""
