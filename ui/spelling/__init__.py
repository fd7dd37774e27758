"""Spelling as a person sees it: marks under words, a menu on them, and a key to the next one."""
