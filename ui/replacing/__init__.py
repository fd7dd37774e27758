"""The list of all replacements, looked through before they are made."""
