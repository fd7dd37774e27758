"""What a person can have done: a module for each menu, and when each action can be used."""
