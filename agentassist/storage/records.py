"""Which core value lies in which table."""

from typing import Any

from agentassist.core.asked import Mark, Search
from agentassist.core.contact import Contact, ContactPoint
from agentassist.core.history import Draft, FollowUp, HoldRecord, Interaction, Promise
from agentassist.core.knowledge import Article
from agentassist.core.practice import PracticeRun
from agentassist.core.synonym import Synonym
from agentassist.storage.shape import Shape

CONTACT = Shape(
    Contact,
    "contact",
    exact=("id", "lang", "tz", "prefers", "merged_into"),
    derived=("folded", "reach", "sound"),
)
POINT = Shape(
    ContactPoint,
    "contact_point",
    exact=("id", "kind", "value", "norm"),
    derived=("contact_id", "pos", "tail"),
)
INTERACTION = Shape(
    Interaction,
    "interaction",
    exact=(
        *("id", "contact_id", "rep_id", "number", "outcome", "topic"),
        *("cause", "case_id", "call_key", "source"),
    ),
)
HOLD = Shape(HoldRecord, "hold", exact=("id", "interaction_id", "boot"))
PROMISE = Shape(Promise, "promise", exact=("id", "contact_id", "interaction_id", "owner"))
FOLLOW_UP = Shape(FollowUp, "follow_up", exact=("id", "contact_id", "interaction_id", "number", "owner"))
DRAFT = Shape(
    Draft,
    "draft",
    exact=("interaction_id", "playbook", "stage", "ticks"),
    synced=False,
)
ARTICLE = Shape(
    Article,
    "article",
    exact=(
        *("id", "lang", "topics", "actions", "owner"),
        *("updated", "review_by", "translation_of", "source"),
    ),
)
SEARCH = Shape(Search, "search", exact=("id", "opened"), synced=False)
MARK = Shape(
    Mark,
    "article_mark",
    exact=("id", "article_id", "kind"),
    derived=("article_hlc",),
    synced=False,
)

SYNONYM = Shape(Synonym, "synonym", exact=("id",))

PRACTICE_RUN = Shape(
    PracticeRun,
    "practice_run",
    exact=("id", "exercise"),
    derived=("rep", "report"),
    synced=False,
)

BY_TABLE: dict[str, Shape[Any]] = {
    shape.table: shape
    for shape in (
        *(CONTACT, POINT, INTERACTION, HOLD, PROMISE, FOLLOW_UP, DRAFT),
        *(ARTICLE, SEARCH, MARK, SYNONYM),
    )
}
"""The shape of each table, for work that treats all tables alike."""
