"""The local cache: SQLite through sqlite-utils on a SQLCipher connection."""
