"""The data key, and who may have it: the keyring, a recovery code, a passphrase."""
