"""What can be told of a text from its characters alone: scripts, digits, direction, sentences."""
