"""The models that the preferences name, with their keys."""

from agentassist.core.embedding import Embedder
from agentassist.core.preferences import Preferences

EMBEDDING, REWORDING = "model-embedding", "model-rewording"
"""Under which names the keys of the servers are in the keyring."""


def chosen_model(preferences: Preferences) -> Embedder | None:
    """Return the model that reads articles and questions; None for none. May take seconds.

    Raises:
        ModelError: It is not installed, or its address is none.
    """
    # Loaded only where somebody chose a model: servers and keyrings are no part of a start.
    from agentassist.models.embeddings import chosen_embedder
    from agentassist.vault.passwords import Passwords

    return chosen_embedder(preferences, lambda: Passwords().read(EMBEDDING))
