"""Servers that people already have: address books, mailboxes, help desks; one file each."""
