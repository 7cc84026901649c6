"""Which core value lies in which table."""

from typing import Any

from agentassist.core.approval import Approval
from agentassist.core.asked import Mark, Search
from agentassist.core.contact import Contact, ContactPoint
from agentassist.core.history import Draft, FollowUp, HoldRecord, Interaction, Promise
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture
from agentassist.core.practice import PracticeRun
from agentassist.core.synonym import Synonym
from agentassist.core.transfer import Transfer
from agentassist.storage.shape import Shape
from agentassist.storage.sharing.kinds import Case, Feedback, PackFile, Teammate, Tick

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
HOLD = Shape(HoldRecord, "hold", exact=("id", "interaction_id", "boot", "why"))
TRANSFER = Shape(Transfer, "transfer", exact=("id", "interaction_id", "number", "department", "why"))
APPROVAL = Shape(Approval, "approval", exact=("id", "interaction_id", "action", "unit", "currency", "by"))
PROMISE = Shape(Promise, "promise", exact=("id", "contact_id", "interaction_id", "owner"))
FOLLOW_UP = Shape(FollowUp, "follow_up", exact=("id", "contact_id", "interaction_id", "number", "owner"))
DRAFT = Shape(
    Draft,
    "draft",
    exact=(
        *("interaction_id", "playbook", "stage", "ticks"),
        *("handing", "hand_number", "hand_department", "mood"),
    ),
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
TICK = Shape(Tick, "prompt_tick", exact=("id", "interaction_id", "point"))
CASE = Shape(Case, "case", exact=("id", "contact_id", "topic"))
PICTURE = Shape(Picture, "picture", exact=("id", "kind", "data"))
REP = Shape(Teammate, "rep", exact=("id", "role", "lang"))
FEEDBACK = Shape(Feedback, "feedback", exact=("id", "interaction_id", "contact_id", "department"))
PACK_FILE = Shape(PackFile, "pack_file", exact=("id", "pack", "path", "hash"))

PRACTICE_RUN = Shape(
    PracticeRun,
    "practice_run",
    exact=("id", "exercise"),
    derived=("rep", "report"),
    synced=False,
)

OF_CALLS: tuple[Shape[Any], ...] = (HOLD, TRANSFER, APPROVAL, TICK)
"""What belongs to one call and goes with it; its draft does too, and is nobody else's."""
BY_TABLE: dict[str, Shape[Any]] = {
    shape.table: shape
    for shape in (
        *(CONTACT, POINT, INTERACTION, HOLD, TRANSFER, APPROVAL, PROMISE, FOLLOW_UP, DRAFT),
        *(ARTICLE, SEARCH, MARK, SYNONYM, TICK, CASE, PICTURE, REP, FEEDBACK, PACK_FILE),
    )
}
"""The shape of each table, for work that treats all tables alike."""
