"""Pictures on their way into a release: from files, from the clipboard, dropped on the sheet."""
