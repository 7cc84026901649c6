"""Strict YAML, schemas and content packs."""
