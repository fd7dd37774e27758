"""The page on which an import is looked at and set right before it is taken."""
