"""The editor: windows and cells over immutable releases; it holds no rule about releases."""
