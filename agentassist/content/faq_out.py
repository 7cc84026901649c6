"""Questions and answers for everybody, written as pages, Markdown or JSON; internal articles never leave."""

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path

from agentassist.content.calm_page import page
from agentassist.content.markdown_html import html_of
from agentassist.content.markdown_out import file_name, write_article
from agentassist.content.whole_files import write_deep
from agentassist.core.faq import FORMAT, VERSION, FaqFormat, FaqTopic, by_topic
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture, pictures_in, pointed_anew

Pictures = Callable[[Sequence[str]], Sequence[Picture]]
"""Returns kept pictures by their ids."""
_MIME = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "webp": "image/webp"}
_NAMES = {"en": "Questions and answers", "hi": "सवाल और जवाब", "te": "ప్రశ్నలు, జవాబులు", "ur": "سوال و جواب"}
_OTHERS = {"en": "Other questions", "hi": "दूसरे सवाल", "te": "ఇతర ప్రశ్నలు", "ur": "دیگر سوالات"}
_CONTENTS = {"en": "Contents", "hi": "विषय सूची", "te": "విషయ సూచిక", "ur": "فہرست"}


@dataclass(frozen=True, slots=True)
class Faq:
    """What is to be written.

    Args:
        articles: All of them; those that are not public are left out here.
        titles: By language, what topics are called.
        pictures: Finds what articles show.
    """

    articles: tuple[Article, ...]
    titles: Mapping[str, Mapping[str, str]]
    pictures: Pictures

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are public articles in."""
        return tuple(sorted({one.lang for one in self.articles if one.public}))

    def in_language(self, lang: str) -> tuple[FaqTopic, ...]:
        """Return the public articles of a language by their topics."""
        public = (one for one in self.articles if one.public and one.lang == lang)
        return by_topic(public, self.titles.get(lang, {}), _said(_OTHERS, lang))


def write_faq(path: Path, faq: Faq, form: FaqFormat) -> tuple[Path, ...]:
    """Write all languages of ``faq`` and return the files.

    ``path`` is a folder, or the one file to write where its ending says so: ``.json``, or ``.html`` where
    there is one language.

    Raises:
        ContentError: Nothing can be written there.
    """
    if form is FaqFormat.MARKDOWN:
        return tuple(_markdown(path, faq))
    if form is FaqFormat.JSON:
        file = path if path.suffix.lower() == ".json" else path / "faq.json"
        write_deep(file, as_json(faq).encode("utf-8"))
        return (file,)
    files = {
        lang: path if path.suffix.lower() == ".html" else path / f"faq.{lang}.html" for lang in faq.languages
    }
    for lang, file in files.items():
        write_deep(file, as_page(faq, lang).encode("utf-8"))
    return tuple(files.values())


def as_json(faq: Faq) -> str:
    """Return the articles as docs/export-format.md has it; pictures are written out in the texts."""
    told = [_entry(one, faq.pictures) for one in faq.articles if one.public]
    return (
        json.dumps({"format": FORMAT, "version": VERSION, "articles": told}, ensure_ascii=False, indent=1)
        + "\n"
    )


def as_page(faq: Faq, lang: str) -> str:
    """Return one page that needs nothing else."""
    topics = faq.in_language(lang)
    parts = [f'<nav aria-label="{escape(_said(_CONTENTS, lang))}">', *_contents(topics), "</nav>"]
    parts += (part for topic in topics for part in _topic(topic, faq.pictures))
    return page(_said(_NAMES, lang), "\n".join(parts), lang)


def _contents(topics: Iterable[FaqTopic]) -> Iterable[str]:
    for topic in topics:
        yield f"<h2>{escape(topic.title)}</h2>\n<ul>"
        for one in topic.articles:
            yield f'<li><a href="#{escape(_anchor(one))}">{escape(one.title)}</a></li>'
        yield "</ul>"


def _topic(topic: FaqTopic, pictures: Pictures) -> Iterable[str]:
    yield f"<section>\n<h2>{escape(topic.title)}</h2>"
    for one in topic.articles:
        shown = {picture.link: _carried(picture) for picture in pictures(pictures_in(one.body))}
        summary = f"<p><em>{escape(one.summary)}</em></p>\n" if one.summary else ""
        body = summary + html_of(one.body, partial(_shown, shown), 3)
        yield f'<article id="{escape(_anchor(one))}">\n<h3>{escape(one.title)}</h3>\n{body}\n</article>'
    yield "</section>"


def _shown(shown: Mapping[str, str], target: str) -> str:
    return shown.get(target, "")


def _anchor(article: Article) -> str:
    """Return where an article stands on its page; the same in every export."""
    return "a-" + "".join(char if char.isalnum() or char in "-_." else "-" for char in article.id)


def _carried(picture: Picture) -> str:
    return f"data:{_MIME[picture.kind.value]};base64,{base64.b64encode(picture.data).decode()}"


def _entry(article: Article, pictures: Pictures) -> dict[str, object]:
    shown = {picture.link: _carried(picture) for picture in pictures(pictures_in(article.body))}
    return {
        "id": article.id,
        "title": article.title,
        "lang": article.lang,
        "body": pointed_anew(article.body, lambda target: shown.get(target, target)),
        "summary": article.summary,
        "questions": list(article.questions),
        "keywords": list(article.keywords),
        "topics": list(article.topics),
        "actions": list(article.actions),
        "public": True,
        "owner": article.owner,
        "updated": article.updated,
        "review_by": article.review_by,
        "translation_of": article.translation_of,
        "source": article.source,
    }


def _markdown(folder: Path, faq: Faq) -> Iterable[Path]:
    """Write a file for each article, and for each language one that lists them."""
    for lang in faq.languages:
        lines = [f"# {_said(_NAMES, lang)}"]
        for topic in faq.in_language(lang):
            lines += ["", f"## {_plain(topic.title)}", ""]
            for one in topic.articles:
                name = file_name(one)
                write_article(folder / name, one, tuple(faq.pictures(pictures_in(one.body))))
                lines.append(f"- [{_plain(one.title)}]({name})")
                yield folder / name
        index = folder / f"index.{lang}.md"
        write_deep(index, ("\n".join(lines) + "\n").encode("utf-8"))
        yield index


def _plain(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\[]*_`<>#" else char for char in " ".join(text.split()))


def _said(words: Mapping[str, str], lang: str) -> str:
    return words.get(lang, words["en"])
