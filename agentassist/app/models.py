"""The models that the preferences name, with their keys."""

from collections.abc import Callable, Iterator
from functools import partial

from agentassist.app.beside import Beside
from agentassist.app.meaning import Meaning
from agentassist.core.effects import FindMeaning, JudgePhrase, KeepPassword, Reword, UseModel, WordLine
from agentassist.core.embedding import Embedder
from agentassist.core.errors import ModelError
from agentassist.core.messages import Message, ModelKeyKept, PhraseReworded, RewordingFailed
from agentassist.core.preferences import ModelUse, Preferences
from agentassist.opening import House


class Models:
    """Asks models what the desk wants of them; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose articles are read.
        post: Takes the answers; called from threads of their own.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._meaning = Meaning(house, chosen_model, post)
        # A server may take its time: no key waits for it, and neither does the end of the app.
        self._asking = Beside(post)
        self._keeping = Beside(post)
        self._post = post

    def perform(self, wish: UseModel | FindMeaning | JudgePhrase | Reword | WordLine | KeepPassword) -> None:
        """Begin, and return at once."""
        match wish:
            case UseModel():
                self._meaning.choose(wish.preferences)
            case FindMeaning() | JudgePhrase():
                self._meaning.perform(wish)
            case Reword():
                self._asking.do(partial(reworded, wish))
            case WordLine():
                self._voice(wish)
            case KeepPassword():
                self._keeping.do(partial(password_kept, wish))

    def _voice(self, wish: WordLine) -> None:
        # No start has a use for it. The server is the one for rewording, and so is its key.
        from agentassist.app.caller_voice import CallerVoice

        CallerVoice(self._post, partial(key_of, ModelUse.REWORDING)).perform(wish)

    def stop(self) -> None:
        """End; what was to be kept is kept by then, and no server is waited for."""
        self._meaning.stop()
        self._keeping.stop()


def entry_of(use: ModelUse) -> str:
    """Return under which name the key of a server is in the keyring."""
    return f"model-{use}"


def key_of(use: ModelUse) -> str:
    """Return the key of a server from the keyring, which may ask the rep to unlock it; empty for none."""
    # Loaded only where somebody chose a model: keyrings are no part of a start.
    from agentassist.vault.passwords import Passwords

    return Passwords().read(entry_of(use))


def chosen_model(preferences: Preferences) -> Embedder | None:
    """Return the model that reads articles and questions; None for none. May take seconds.

    Raises:
        ModelError: It is not installed, or its address is none.
    """
    # Loaded only where somebody chose a model, as are keyrings.
    from agentassist.models.embeddings import chosen_embedder

    return chosen_embedder(preferences, partial(key_of, ModelUse.MEANING))


def reworded(wish: Reword, read_key: Callable[[ModelUse], str] = key_of) -> Iterator[Message]:
    """Have a sentence reworded, and tell what came of it."""
    from agentassist.models import rewording

    try:
        text = rewording.reworded(wish, read_key(ModelUse.REWORDING))
    except ModelError as error:
        yield RewordingFailed(wish.sentence, error)
    else:
        yield PhraseReworded(wish.sentence, text)


def password_kept(wish: KeepPassword) -> Iterator[Message]:
    """Keep a key in the keyring, and tell that it is there.

    Raises:
        VaultError: The keyring did not take it.
    """
    from agentassist.vault.passwords import Passwords

    Passwords().keep(entry_of(wish.use), wish.key)
    yield ModelKeyKept(wish.use)
