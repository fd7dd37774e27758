"""From a composition to the bytes of a file."""
