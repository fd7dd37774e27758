"""Find and replace over the sheet, from a bar at its foot."""
