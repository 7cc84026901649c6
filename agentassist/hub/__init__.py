"""The team's hub: a program of its own on core and text, with all its state in PostgreSQL."""
