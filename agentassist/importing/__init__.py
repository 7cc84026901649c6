"""Contacts and knowledge read from files people already have."""
