"""Which version of Bayan this is."""

from __future__ import annotations


def version() -> str:
    """As it is installed; a remark where it is not, as in a copy of the sources."""
    from importlib import metadata  # noqa: PLC0415  nobody else asks, and it takes a while to load

    try:
        return metadata.version("bayan")
    except metadata.PackageNotFoundError:
        return "(not installed)"
