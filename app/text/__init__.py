"""Rules of writing that hold whatever the release says."""
