"""Find and replace over the sheet: a bar at its foot, and a list before everything is replaced."""
