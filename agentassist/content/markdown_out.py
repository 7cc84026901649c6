"""Articles as Markdown files with front matter, as an import reads them."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from agentassist.content.whole_files import write_deep
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.fingerprint import fingerprint
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture, pictures_in, pointed_anew

PICTURES = "pictures"
"""The folder of what articles show, beside their files."""
FOLDER = "knowledge"
"""What the folder of an export is called; the next ones beside it have a number."""
_BREAKS_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


def article_text(article: Article, pictures: Sequence[Picture] = ()) -> str:
    """Return the file of one article; fields that are empty are left out.

    It shows ``pictures`` from a folder beside it.
    """
    lines = (
        ("id", _quoted(article.id)),
        ("title", _quoted(article.title)),
        ("lang", _quoted(article.lang)),
        ("translation_of", _quoted(article.translation_of)),
        ("summary", _quoted(article.summary)),
        ("questions", _block(article.questions)),
        ("keywords", _row(article.keywords)),
        ("topics", _row(article.topics)),
        ("audience", "public" if article.public else "internal"),
        ("status", "published"),
        ("owner", _quoted(article.owner)),
        ("updated", _quoted(article.updated)),
        ("review_by", _quoted(article.review_by)),
        ("actions", _row(article.actions)),
        # Where it came from first: without this it would come back as an article of this file.
        ("source", f"{{file: {_quoted(article.source) or _EMPTY}}}"),
    )
    head = "".join(f"{name}: {value}\n" for name, value in lines if value)
    beside = {one.link: f"{PICTURES}/{one.file_name}" for one in pictures}
    body = pointed_anew(article.body, lambda target: beside.get(target, target))
    return f"---\n{head}---\n{body}\n"


def file_name(article: Article) -> str:
    """Return the place of an article within an export, with ``/``; no two articles share one.

    >>> file_name(Article("late-delivery", "Late", "en", "…")), file_name(Article("../Secret", "", "EN", ""))
    ('en/late-delivery.md', 'en/secret-400cf627-9.md')
    """
    return f"{_named(article.lang.lower())}/{_named(article.id)}.md"


def write_article(path: Path, article: Article, pictures: Sequence[Picture] = ()) -> None:
    """Write one article and those of ``pictures`` that it shows.

    An older file of this name is replaced only once the new one is whole.

    Raises:
        ContentError: Nothing can be written there.
    """
    shown = set(pictures_in(article.body))
    with_it = tuple(one for one in pictures if one.id in shown)
    for picture in with_it:
        write_deep(path.parent / PICTURES / picture.file_name, picture.data)
    write_deep(path, article_text(article, with_it).encode("utf-8"))


def new_folder(parent: Path) -> Path:
    """Make a folder for all articles and return it; what an older export wrote stays as it is.

    Raises:
        AssistError: Nothing can be written there.
    """
    number = 1
    try:
        while True:
            folder = parent / (FOLDER if number == 1 else f"{FOLDER}-{number}")
            number += 1
            if not folder.exists():
                folder.mkdir()
                return folder
    except OSError as error:
        raise AssistError(Trouble.FOLDER_CLOSED, folder=parent.name) from error


_EMPTY = '""'


def _quoted(text: str) -> str:
    """Return a text as YAML in double quotes, which is JSON but for some signs; empty for none."""
    if not text:
        return ""
    return _BREAKS_YAML.sub(lambda found: f"\\u{ord(found[0]):04X}", json.dumps(text, ensure_ascii=False))


def _row(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]" if texts else ""


def _block(texts: tuple[str, ...]) -> str:
    return "".join(f"\n  - {_quoted(text)}" for text in texts)


def _named(text: str) -> str:
    """Return a text as a name that every system takes; one that has to change gets a mark of its own."""
    if _SAFE_NAME.fullmatch(text):
        return text
    plain = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:40]
    return "-".join(filter(None, (plain, fingerprint(text.encode()))))
