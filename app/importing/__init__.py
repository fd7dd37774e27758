"""Texts of any usual encoding in, a bilingual release and an account of every character out."""
