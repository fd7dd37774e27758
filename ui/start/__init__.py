"""What the program begins with: templates, recent files, and what was left unsaved."""
