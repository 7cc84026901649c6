"""Knowledge is written batch by batch, and the desk hears of each."""

import pytest

from agentassist.app.writing import written
from agentassist.core.effects import WriteArticles
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.knowledge import Article
from agentassist.core.messages import ArticlesWritten

CUP = Article("cup", "A cup", "en", "Wash it.")
POT = Article("pot", "برتن", "ur", "دھوئیں۔")


def answer(wish):
    (told,) = written(wish)
    return told


def test_all_articles_go_into_one_new_folder_batch_by_batch(tmp_path):
    first = answer(WriteArticles(str(tmp_path), (CUP,)))
    assert first == ArticlesWritten(str(tmp_path), "knowledge", "cup", 1)
    second = answer(WriteArticles(str(tmp_path), (POT,), first.done, first.name))
    assert second == ArticlesWritten(str(tmp_path), "knowledge", "pot", 2)
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md"))
    assert found == ["knowledge/en/cup.md", "knowledge/ur/pot.md"]


def test_one_article_goes_where_somebody_chose(tmp_path):
    path = tmp_path / "my cup.md"
    assert answer(WriteArticles(str(path), (CUP,), whole=False)).name == "my cup.md"
    assert path.read_text(encoding="utf-8").endswith("---\nWash it.\n")


def test_a_folder_that_takes_nothing_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AssistError) as told:
        answer(WriteArticles(str(tmp_path / "file"), (CUP,)))
    assert told.value.code is Trouble.FOLDER_CLOSED
