"""What a release is and what may be said of it; no screen library and no output format."""
