"""What the command line does with files: a module a command, so that each loads only its own."""
