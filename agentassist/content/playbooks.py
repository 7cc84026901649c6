"""Playbook files as core values."""

from agentassist.content.fields import Fields
from agentassist.core.prompt import Playbook, Prompt, Stage, StageCard, Variant, When


def playbook(fields: Fields) -> Playbook:
    """Return the playbook of one file of kind ``playbook``."""
    match = fields.inner("match")
    return Playbook(
        id=fields.text("id"),
        title=fields.words("title"),
        lang=fields.lang,
        stages=tuple(_card(stage) for stage in fields.each("stages")),
        tags=fields.tags("tags"),
        topics=match.tags("topics"),
        channels=match.tags("channels"),
        words=match.all_words("words"),
    )


def _card(fields: Fields) -> StageCard:
    prompts = tuple(_prompt(prompt) for prompt in fields.each("prompts"))
    return StageCard(Stage(fields.text("stage")), prompts, bool(fields.yes("optional")))


def _prompt(fields: Fields) -> Prompt:
    return Prompt(
        id=fields.text("id"),
        intent=fields.words("intent"),
        points=fields.all_words("points"),
        cues=fields.all_words("cues"),
        samples=fields.all_words("samples"),
        avoid=fields.all_words("avoid"),
        required=bool(fields.yes("required")),
        satisfies=fields.tags("satisfies"),
        when=_when(fields.inner("when")),
        experiment=fields.text("experiment"),
        variants=tuple(_variant(variant) for variant in fields.each("variants")),
        must_say=fields.all_words("must_say"),
    )


def _when(fields: Fields) -> When:
    return When(
        known_caller=fields.yes("known_caller"),
        anonymous=fields.yes("anonymous"),
        open_issue=fields.yes("open_issue"),
        broken_promise=fields.yes("broken_promise"),
        repeat_within_days=fields.whole("repeat_within_days"),
        mood=fields.tags("mood"),
    )


def _variant(fields: Fields) -> Variant:
    return Variant(
        letter=fields.text("variant"),
        intent=fields.words("intent"),
        points=fields.all_words("points"),
        cues=fields.all_words("cues"),
        samples=fields.all_words("samples"),
    )
