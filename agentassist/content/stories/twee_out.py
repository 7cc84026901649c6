"""A story as a Twee 3 file that opens in any tool for such stories."""

import json
import re
from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from agentassist.content.stories.story import DATA_NAME, ONWARD, Passage, Story, Tag
from agentassist.content.stories.twee_markup import LEAD

_MARKUP = re.compile(
    r"[&<>\[\]{}$`\\*_|]|(?<=')'|(?<=/)/|(?<=~)~|(?<=\^)\^|(?<=@)@|(?<==)=|\((?=[A-Za-z]+[\w-]*:)"
)
"""What some tool would take for more than a letter; a doubled mark by its second one."""
_IN_HEAD = re.compile(r"[\\\[\]{}]")
_NOTED = frozenset(("ask", "keywords", "words", "or"))
"""Tags that are too long for the head of a passage."""
ACROSS, STEP = 6, 150
"""How passages lie on a tool's map: so many in a row, so far apart."""


def ifid_of(scenario_id: str) -> str:
    """Return the number by which tools know a story: the same whenever it is written.

    >>> ifid_of("the-second-cup") == ifid_of("the-second-cup"), len(ifid_of("x"))
    (True, 36)
    """
    return str(uuid5(NAMESPACE_URL, f"scenario:{scenario_id}")).upper()


def twee_text(story: Story, ifid: str) -> str:
    """Return the file of a story."""
    about = json.dumps({"ifid": ifid, "start": story.start}, ensure_ascii=False, indent=1)
    head = (f":: StoryTitle\n{_plain(story.title)}", f":: StoryData\n{about}")
    passages = (_passage(one, at) for at, one in enumerate(story.passages))
    data = (f":: {DATA_NAME}\n{_without_links(story.data)}",) if story.data else ()
    return "\n\n\n".join((*head, *passages, *data)) + "\n"


def _passage(passage: Passage, at: int) -> str:
    head = " ".join((f":: {_escaped(passage.name)}", *_tags(passage), _place(at)))
    return "\n".join((head, *_body(passage))).rstrip()


def _place(at: int) -> str:
    """Return where a passage lies on the map."""
    down, across = divmod(at, ACROSS)
    return json.dumps({"position": f"{(across + 1) * STEP},{(down + 1) * STEP}"}, separators=(",", ":"))


def _tags(passage: Passage) -> Iterator[str]:
    tags = " ".join(
        _escaped(f"{name}:{value}" if value else name) for name, value in passage.tags if _short(name, value)
    )
    if tags:
        yield f"[{tags}]"


def _short(name: str, value: str) -> bool:
    return name not in _NOTED and " " not in value


def _body(passage: Passage) -> Iterator[str]:
    if passage.text:
        yield escaped_text(passage.text)
    for name, value in passage.tags:
        if not _short(name, value):
            yield _note((name, value))
    yield from (f"[[{_label(link.text)}->{link.to}]]" for link in passage.links)
    if passage.onward:
        yield f"[[{ONWARD}->{passage.onward}]]"


def _note(tag: Tag) -> str:
    """Return a tag as a comment, which no tool shows; nothing in it may end that."""
    name, value = tag
    safe = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("--", "-&#45;")
    return f"<!-- {name}: {safe} -->"


def _label(text: str) -> str:
    return re.sub(r"[\[\]|<>{}$&]|(?<=-)-", lambda found: f"&#{ord(found[0])};", text)


def _escaped(name: str) -> str:
    return _IN_HEAD.sub(lambda found: f"\\{found[0]}", name)


def escaped_text(text: str) -> str:
    """Return a line of text in which no tool finds markup.

    >>> escaped_text("Is [it] $5 (or: 6)?")
    'Is &#91;it&#93; &#36;5 &#40;or: 6)?'
    """
    safe = _MARKUP.sub(lambda found: f"&#{ord(found[0])};", text)
    if LEAD.match(safe) or safe.startswith("::"):
        safe = f"&#{ord(safe[0])};{safe[1:]}"
    return safe


def _plain(title: str) -> str:
    return f" {title}" if title.startswith("::") else title


def _without_links(data: str) -> str:
    """Return JSON in which no tool finds a link or a tag; to JSON it is the same."""
    return data.replace("[[", "[\\u005b").replace("<", "\\u003c")
