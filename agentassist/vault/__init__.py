"""Keys and passwords: the key slots, the keyring, the recovery code."""
