"""Articles in the JSON that help centres hand out, told apart by their shape and by no name."""

import json
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from html import unescape

from agentassist.core.authoring import BODY_AT_MOST
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Reason
from agentassist.core.knowledge import Article
from agentassist.core.markdown import plain
from agentassist.importing.article import LONGEST_TITLE, NAMESPACE, RefusedError, language_of
from agentassist.importing.html_text import markdown_of
from agentassist.importing.people import language

OWN_FORMAT, OWN_VERSION = "agentassist-faq", 1
"""What our own export of questions and answers calls itself."""
Values = Mapping[str, object]
Read = Callable[[Values, "Names"], Article]
_TAG = re.compile(
    r"</?(?:p|div|span|h[1-6]|ul|ol|li|br|table|td|a|img|strong|b|em|i)\b[^<>]*>", re.IGNORECASE
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Names:
    """What the file says of sections and categories, by their ids."""

    topics: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shaped:
    """The articles of one file and what reads them."""

    entries: tuple[object, ...]
    read: Read
    names: Names

    def article(self, entry: object) -> Article:
        """Return one of ``entries`` as an article.

        Raises:
            RefusedError: It is none, it is not published, or it has no text.
        """
        if not isinstance(entry, dict):
            raise RefusedError(Reason.FIELD_WRONG, (("field", "articles"),))
        return self.read(entry, self.names)


def shaped(text: str) -> Shaped | None:
    """Return the articles that ``text`` holds; None where it is no JSON of a shape that is known."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(told, dict):
        return _of_object(told)
    if (
        isinstance(told, list)
        and _all_have(told, "title")
        and _any_has(told, "description", "description_text")
    ):
        return Shaped(tuple(told), _described, Names({}))
    return None


def _of_object(told: Values) -> Shaped | None:
    articles, payload = told.get("articles"), told.get("payload")
    if isinstance(articles, list) and told.get("format") == OWN_FORMAT:
        return Shaped(tuple(articles), _own, Names({}))
    if isinstance(articles, list) and _all_have(articles, "title", "body"):
        return Shaped(tuple(articles), _bodied, _names(told))
    if isinstance(payload, list) and _all_have(payload, "title", "content"):
        return Shaped(tuple(payload), _contented, Names({}))
    return None


def _all_have(entries: list[object], *names: str) -> bool:
    return bool(entries) and all(isinstance(one, dict) and set(names) <= one.keys() for one in entries)


def _any_has(entries: list[object], *names: str) -> bool:
    return any(isinstance(one, dict) and set(names) & one.keys() for one in entries)


def _names(told: Values) -> Names:
    """Return the names of sections that came along with their articles."""
    found: dict[str, str] = {}
    for kind in ("categories", "sections"):
        listed = told.get(kind)
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict) and one.get("id") is not None:
                found[str(one["id"])] = _text(one, "name")
    return Names(found)


def _bodied(entry: Values, names: Names) -> Article:
    """Read an article with ``body``, ``locale``, ``label_names``, ``section_id``, ``draft``."""
    if entry.get("draft") is True:
        raise RefusedError(Reason.NOT_PUBLISHED, (("status", "draft"),))
    lang, original = _lang(entry, "locale"), language(_text(entry, "source_locale"))
    topic = names.topics.get(str(entry.get("section_id")), "")
    made = _made(entry, _text(entry, "body"), lang, _text(entry, "html_url"))
    return _with(
        made,
        keywords=_texts(entry.get("label_names")),
        topics=_topics(topic),
        # Segments are groups of people; an article without one is for everybody.
        public=entry.get("user_segment_id") is None,
        translation_of=_id(entry, original) if original and original != made.lang else "",
    )


def _described(entry: Values, _names: Names) -> Article:
    """Read an article with ``description``, ``folder_id``, ``tags``, ``seo_data``, ``status`` 1 or 2."""
    if entry.get("status") in (1, "1", "draft"):
        raise RefusedError(Reason.NOT_PUBLISHED, (("status", "draft"),))
    seo, folder = _dict(entry.get("seo_data")), _dict(entry.get("folder"))
    body = _text(entry, "description") or _text(entry, "description_text")
    made = _made(entry, body, _lang(entry, "language"), _text(entry, "url"))
    words = (*_texts(entry.get("tags")), *_texts(seo.get("meta_keywords")))
    return _with(
        made,
        summary=_text(seo, "meta_description")[:500],
        keywords=tuple(dict.fromkeys(words)),
        topics=_topics(_text(folder, "name") or _text(entry, "category_name")),
        # Who may read it is said by its folder; unsaid, it stays within the house.
        public=folder.get("visibility") in (1, "1"),
    )


def _contented(entry: Values, _names: Names) -> Article:
    """Read an article with ``content`` in Markdown or HTML, ``category``, ``locale``, ``status``."""
    told = _text(entry, "status")
    status = {"0": "draft", "2": "archived"}.get(told, told)
    if status in ("draft", "archived"):
        raise RefusedError(Reason.NOT_PUBLISHED, (("status", status),))
    category = entry.get("category")
    name = _text(category, "name") if isinstance(category, dict) else _text(entry, "category")
    lang = _lang(entry, "locale") or (
        language(_text(category, "locale")) if isinstance(category, dict) else ""
    )
    made = _made(entry, _text(entry, "content"), lang, _text(entry, "link"))
    meta = _dict(entry.get("meta"))
    return _with(
        made,
        summary=_text(entry, "description")[:500],
        keywords=_texts(meta.get("tags")),
        topics=_topics(name),
        public=status in ("published", "1"),
    )


def _own(entry: Values, _names: Names) -> Article:
    """Read an article as our own export writes it."""
    body = _text(entry, "body")
    if not body or not _text(entry, "title"):
        raise RefusedError(Reason.NO_TEXT)
    lists = {name: _texts(entry.get(name)) for name in ("questions", "keywords", "topics", "actions")}
    texts = ("id", "title", "lang", "summary", "owner", "updated", "review_by", "translation_of", "source")
    told = {name: _text(entry, name) for name in texts}
    _sized(body)
    public = entry.get("public") is True
    return Article(
        told["id"] or str(uuid.uuid5(NAMESPACE, body)),
        told["title"][:LONGEST_TITLE],
        told["lang"] or language_of(body),
        body,
        told["summary"],
        **lists,
        public=public,
        owner=told["owner"],
        updated=told["updated"],
        review_by=told["review_by"],
        translation_of=told["translation_of"],
        source=told["source"],
    )


def _made(entry: Values, body: str, lang: str, place: str) -> Article:
    """Return an article of what all shapes have."""
    _sized(body)
    # Another system's Markdown is as good as HTML: whichever it is, nothing of it runs.
    text = plain(markdown_of(body)[1] if _TAG.search(body) else body)
    title = plain(unescape(_text(entry, "title")))
    if not text or not title:
        raise RefusedError(Reason.NO_TEXT)
    spoken = lang or language_of(f"{title}\n{text}")
    article_id = _id(entry, spoken)
    return Article(
        article_id,
        title[:LONGEST_TITLE],
        spoken,
        text,
        updated=_day(entry.get("updated_at")),
        source=place or f"article:{article_id}",
    )


def _sized(body: str) -> None:
    if len(body.encode("utf-8", "replace")) > BODY_AT_MOST:
        raise RefusedError(Reason.FILE_TOO_LONG, (("limit", BODY_AT_MOST),))


def _with(
    made: Article,
    *,
    summary: str = "",
    keywords: tuple[str, ...],
    topics: tuple[str, ...],
    public: bool,
    translation_of: str = "",
) -> Article:
    return Article(
        made.id,
        made.title,
        made.lang,
        made.body,
        summary,
        keywords=keywords,
        topics=topics,
        public=public,
        updated=made.updated,
        translation_of=translation_of,
        source=made.source,
    )


def _id(entry: Values, lang: str) -> str:
    """Return an id that the same article has the next time, and its translation another."""
    told = _text(entry, "id") or _text(entry, "slug") or _text(entry, "title")
    return str(uuid.uuid5(NAMESPACE, f"{told}/{lang}"))


def _lang(entry: Values, name: str) -> str:
    return language(_text(entry, name))


def _topics(name: str) -> tuple[str, ...]:
    slug = "-".join(name.lower().split())[:_LONGEST_NAME]
    return (slug,) if slug else ()


def _text(values: object, name: str) -> str:
    told = values.get(name) if isinstance(values, dict) else None
    return plain(str(told)) if isinstance(told, (str, int, float)) and not isinstance(told, bool) else ""


def _texts(told: object) -> tuple[str, ...]:
    listed: Iterator[object] = iter(
        told.split(",") if isinstance(told, str) else told if isinstance(told, list) else ()
    )
    return tuple(text for one in listed if isinstance(one, (str, int)) and (text := plain(str(one))))


def _dict(told: object) -> Values:
    return told if isinstance(told, dict) else {}


def _day(told: object) -> str:
    """Return the day an article was changed; empty where it cannot be told."""
    if isinstance(told, str) and (found := _DAY.match(told)):
        return found[0]
    try:
        return (
            datetime.fromtimestamp(float(told), UTC).date().isoformat()
            if isinstance(told, (int, float))
            else ""
        )
    except (ValueError, OverflowError, OSError):
        return ""
