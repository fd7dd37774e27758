"""The terms of the house beside the sheet, and how words were rendered in earlier releases."""
