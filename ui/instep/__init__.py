"""Both texts in step: marks on the spine, what changed since they were compared, and the keys."""
