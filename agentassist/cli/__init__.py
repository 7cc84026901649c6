"""One file a command; never loads Qt."""
