"""What the Makefile calls: set-up of a checkout and of the machine under it, and the sample job."""
