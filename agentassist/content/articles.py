"""The Markdown articles of a pack as core values."""

from pathlib import Path

from agentassist.content.documents import Document, read_documents
from agentassist.content.fault import FaultsError
from agentassist.content.pack_files import pack_files
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.knowledge import Article

PUBLISHED = "published"


def read_articles(folder: Path) -> tuple[Article, ...]:
    """Return the published articles of the pack in ``folder``, by file name.

    Raises:
        FaultsError: With everything that is wrong in any of them.
    """
    files = (file for file in pack_files(folder) if file.kind == "article")
    reading = read_documents(files, Schemas(schemas_folder()))
    if reading.faults:
        raise FaultsError(*reading.faults)
    published = (
        document
        for document in reading.documents
        if (document.fields.text("status") or PUBLISHED) == PUBLISHED
    )
    return tuple(_article(document) for document in published)


def _article(document: Document) -> Article:
    fields = document.fields
    return Article(
        id=fields.text("id"),
        title=fields.text("title"),
        lang=fields.lang,
        body=document.body,
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
