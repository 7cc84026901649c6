"""Sealing the data key: ChaCha20-Poly1305 under a random key, or under one that argon2id stretches."""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.slots import Boxed, Slot

KEY_BYTES = 32
"""Of the data key, and of every key that seals it."""


def new_key() -> bytes:
    """Return a fresh random key."""
    return os.urandom(KEY_BYTES)


def new_salt() -> bytes:
    """Return what makes two equal passphrases give different keys."""
    return os.urandom(16)


def check_of(data_key: bytes) -> str:
    """Return what tells this key from another; about a random key it tells nothing."""
    return hmac.digest(data_key, b"agentassist key check", hashlib.sha256)[:8].hex()


def sealed(slot: Slot, data_key: bytes, sealing_key: bytes) -> Slot:
    """Return ``slot`` with the data key sealed in it."""
    nonce = os.urandom(12)
    box = ChaCha20Poly1305(sealing_key).encrypt(nonce, data_key, _bound_to(slot))
    return replace(slot, nonce=nonce, sealed=box)


def unseal(slot: Slot, sealing_key: bytes) -> bytes:
    """Return the data key in ``slot``.

    Raises:
        VaultError: ``KEY_WRONG``, also for a slot that was tampered with.
    """
    try:
        return ChaCha20Poly1305(sealing_key).decrypt(slot.nonce, slot.sealed, _bound_to(slot))
    except (InvalidTag, ValueError) as error:
        raise VaultError(Trouble.KEY_WRONG) from error


def stretched(slot: Slot, typed: str) -> bytes:
    """Return a sealing key from what somebody typed, in about 0.2 s; accents count in any spelling."""
    # Whoever types nothing, as on most days, does not wait for it.
    from argon2.low_level import Type, hash_secret_raw

    effort = slot.effort
    return hash_secret_raw(
        unicodedata.normalize("NFC", typed).encode(),
        slot.salt,
        time_cost=effort.passes,
        memory_cost=effort.memory_kib,
        parallelism=effort.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def boxed(data_key: bytes, under: bytes) -> Boxed:
    """Return one data key sealed under another."""
    nonce, check = os.urandom(12), check_of(data_key)
    return Boxed(check, nonce, ChaCha20Poly1305(under).encrypt(nonce, data_key, _boxed_as(check)))


def unboxed(box: Boxed, under: bytes) -> bytes:
    """Return the data key in ``box``.

    Raises:
        VaultError: ``KEY_WRONG``, also for one that was tampered with.
    """
    try:
        return ChaCha20Poly1305(under).decrypt(box.nonce, box.sealed, _boxed_as(box.check))
    except (InvalidTag, ValueError) as error:
        raise VaultError(Trouble.KEY_WRONG) from error


def _boxed_as(check: str) -> bytes:
    return f"agentassist/key/{check}".encode()


def _bound_to(slot: Slot) -> bytes:
    """Return what a sealed key is tied to: it opens in no other slot."""
    return f"agentassist/{slot.kind}/{slot.id}".encode()
