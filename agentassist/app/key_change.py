"""A change of the data key: begun while the app runs, brought to its end before the cache is opened again."""

import logging
from dataclasses import replace
from pathlib import Path

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.storage.rekeying import Told, opens_with, rekey
from agentassist.vault.keys import Keys
from agentassist.vault.vault import Vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a change of the key."""

    keys: Keys
    """The first of them opens the cache."""
    changed: bool = False
    trouble: AssistError | None = None
    """Why it is not done yet; the next start tries again, and until then both codes open the data."""


def settled(vault: Vault, keys: Keys, cache: Path, tell: Told) -> Settled:
    """Bring a change that is under way to its end; nobody may have the cache open.

    Killed in here, the app finds at its next start a cache that one of the two keys opens, and goes on.

    Args:
        vault: Of this cache.
        keys: As the vault gave them.
        cache: Its file.
        tell: Hears how much of it is written.
    """
    coming = keys.next_key
    if coming is None:
        return Settled(keys)
    try:
        if cache.exists() and not opens_with(cache, coming):
            rekey(cache, keys.data_key, coming, tell)
        vault.finish_change(coming)
    except AssistError as error:
        log.info("the key is not changed yet: %s", error)
        # The very last step may be what failed.
        done = opens_with(cache, coming)
        return Settled(replace(keys, data_key=coming if done else keys.data_key), trouble=error)
    return Settled(vault.keys(coming), changed=True)
