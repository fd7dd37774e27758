"""The live preview: the pages of the very PDF that an export would write, and what is on them."""
