"""The command palette: every action by its name, and the rows of the text."""
