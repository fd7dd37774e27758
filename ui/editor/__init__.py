"""The sheet of paired rows, its cells, and the fields above and below them."""
