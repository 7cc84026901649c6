"""Pictures of articles: read with the text that shows them, kept as they are put in."""

from dataclasses import replace

from agentassist.core.messages import KeepPicture
from agentassist.core.picture import Picture, pictures_in
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

SHOWN_AT_MOST = 16_000_000
"""Bytes of the pictures of one text; more would hold up its opening, and the others are told in words."""


def pictures_of(tools: Tools, *bodies: str) -> tuple[Picture, ...]:
    """Return the pictures that texts show, each once."""
    ids = dict.fromkeys(one for body in bodies for one in pictures_in(body))
    return tools.store.pictures.named(tuple(ids), SHOWN_AT_MOST) if ids else ()


def kept(sitting: Sitting, wish: KeepPicture) -> Sitting:
    """Keep a picture that was put into the open article, saved or not."""
    return _shown(sitting, wish.picture).saving(lambda store: store.pictures.keep((wish.picture,)))


def _shown(sitting: Sitting, picture: Picture) -> Sitting:
    editing = sitting.bench.editing
    if editing is None or picture in editing.pictures:
        return sitting
    with_it = replace(editing, pictures=(*editing.pictures, picture))
    return replace(sitting, bench=replace(sitting.bench, editing=with_it))
