"""What a release has once: its fields in a side panel, and what is offered while one types."""
