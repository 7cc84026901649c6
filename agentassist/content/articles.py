"""The Markdown articles of a pack as core values."""

from pathlib import Path

from agentassist.content.documents import Document, read_documents
from agentassist.content.fault import FaultsError
from agentassist.content.pack_files import pack_files
from agentassist.content.pictures import PackPictures, refusals
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture

PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a pack knows."""

    articles: tuple[Article, ...]
    pictures: tuple[Picture, ...] = ()
    """What they show."""


def read_articles(folder: Path) -> Knowledge:
    """Return the published articles of the pack in ``folder``, by file name.

    Raises:
        FaultsError: With everything that is wrong in any of them.
    """
    files = pack_files(folder)
    reading = read_documents((file for file in files if file.kind == "article"), Schemas(schemas_folder()))
    beside = PackPictures(files)
    drawn = [(one, beside.of(one)) for one in reading.documents]
    faults = (*reading.faults, *(fault for one, text in drawn for fault in refusals(one, text)))
    if faults:
        raise FaultsError(*faults)
    published = [(one, text) for one, text in drawn if (one.fields.text("status") or PUBLISHED) == PUBLISHED]
    articles = tuple(_article(one, text.body) for one, text in published)
    return Knowledge(articles, tuple(picture for _, text in published for picture in text.pictures))


def _article(document: Document, body: str) -> Article:
    fields = document.fields
    return Article(
        id=fields.text("id"),
        title=fields.text("title"),
        lang=fields.lang,
        body=body,
        summary=fields.text("summary"),
        questions=fields.tags("questions"),
        keywords=fields.tags("keywords"),
        topics=fields.tags("topics"),
        actions=fields.tags("actions"),
        public=fields.text("audience") == "public",
        owner=fields.text("owner"),
        updated=fields.text("updated"),
        review_by=fields.text("review_by"),
        translation_of=fields.text("translation_of"),
        source=document.file,
    )
