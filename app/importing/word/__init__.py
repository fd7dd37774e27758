"""WordprocessingML as people and programs leave it, read in order and without loss."""
