"""Spelling of both languages: which words are looked up, what is right, what may be meant."""
