"""Articles come in from the JSON of help centres, told apart by shape."""

import json

import pytest

from agentassist.content.plain import plain_data
from agentassist.core.errors import ImportRefusedError
from agentassist.core.importing import BadRow, Reason
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture
from agentassist.importing.knowledge import articles, look_into
from tests.pictures import DOT, LID

BODIED = {
    "articles": [
        {
            "id": 7,
            "title": "Lid &amp; spout",
            "body": "<h2>Issue</h2><p>It <b>sticks</b>.<script>x()</script>",
            "locale": "en-us",
            "source_locale": "en-us",
            "label_names": ["lid", "spout"],
            "section_id": 3,
            "html_url": "https://help.example.org/7",
            "updated_at": "2026-02-05T10:00:00Z",
            "user_segment_id": None,
        },
        {"id": 7, "title": "Deckel", "body": "<p>Klemmt.", "locale": "de", "source_locale": "en-us"},
        {"id": 8, "title": "Not yet", "body": "<p>x", "locale": "en", "draft": True},
        {"id": 9, "title": "For some", "body": "<p>x", "locale": "en", "user_segment_id": 5},
    ],
    "sections": [{"id": 3, "name": "Care and use"}],
}
DESCRIBED = [
    {
        "id": 1,
        "title": "Refunds",
        "description": "<p>Seven days.</p>",
        "description_text": "Seven days.",
        "folder_id": 4,
        "tags": ["refund"],
        "seo_data": {"meta_description": "When money comes back", "meta_keywords": "money, back"},
        "status": 2,
        "folder": {"name": "Billing", "visibility": 1},
        "updated_at": "2026-01-02T00:00:00Z",
    },
    {"id": 2, "title": "Internal", "description_text": "Ask first.", "status": 2},
    {"id": 3, "title": "Draft", "description": "<p>x", "status": 1},
]
CONTENTED = {
    "payload": [
        {
            "id": 5,
            "title": "चाय",
            "content": "# Warm\n\nUse **90** degrees.",
            "category": {"name": "Tea", "locale": "hi"},
            "locale": "hi",
            "status": "published",
            "updated_at": 1_770_000_000,
            "description": "How hot",
        },
        {"id": 6, "title": "HTML too", "content": "<ul><li>one<li>two</ul>", "status": 1},
        {"id": 7, "title": "Old", "content": "x", "status": "archived"},
    ]
}


@pytest.fixture
def bring(tmp_path):
    def bring(told, name="anything.json"):
        path = tmp_path / name
        path.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
        rows = list(articles(path, plain_data, lambda: False))
        good = [one for one in rows if isinstance(one, Article)]
        return good, [(one.file, one.reason) for one in rows if isinstance(one, BadRow)]

    return bring


def test_articles_with_a_body_come_in_with_labels_section_and_translations(bring):
    (lid, lid_de, some), bad = bring(BODIED)
    assert (lid.title, lid.lang, lid.keywords, lid.topics) == (
        "Lid & spout",
        "en",
        ("lid", "spout"),
        ("care-and-use",),
    )
    assert lid.body == "## Issue\n\nIt **sticks**." and lid.updated == "2026-02-05" and lid.public
    assert lid_de.translation_of == lid.id and lid_de.id != lid.id and not lid.translation_of
    assert not some.public
    assert bad == [("anything.json (3)", Reason.NOT_PUBLISHED)]


def test_articles_with_a_description_come_in_and_stay_inside_unless_their_folder_is_open(bring):
    (refunds, internal), bad = bring(DESCRIBED)
    assert (refunds.summary, refunds.keywords, refunds.topics) == (
        "When money comes back",
        ("refund", "money", "back"),
        ("billing",),
    )
    assert refunds.public and not internal.public and internal.body == "Ask first."
    assert bad == [("anything.json (3)", Reason.NOT_PUBLISHED)]


def test_articles_with_content_come_in_as_markdown_or_html(bring):
    (tea, listed), bad = bring(CONTENTED)
    assert tea.body == "# Warm\n\nUse **90** degrees." and tea.lang == "hi" and tea.topics == ("tea",)
    assert listed.body == "- one\n- two" and listed.public and bad[0][1] is Reason.NOT_PUBLISHED
    assert tea.updated == "2026-02-02" and tea.summary == "How hot"


def test_a_second_import_finds_the_same_articles(bring):
    assert [one.id for one in bring(BODIED)[0]] == [one.id for one in bring(BODIED, "other.json")[0]]


def test_pictures_beside_and_within_come_in_and_those_of_the_web_stay_links(tmp_path):
    (tmp_path / "lid.png").write_bytes(DOT)
    body = '<p><img src="lid.png" alt="lid"> <img src="https://a.invalid/far.png"> <img src="gone.png">'
    (tmp_path / "a.json").write_text(json.dumps({"articles": [{"title": "A", "body": body}]}))
    picture, article, *told = articles(tmp_path / "a.json", plain_data, lambda: False)
    assert isinstance(picture, Picture) and picture == LID
    assert article.body == f"![lid]({LID.link}) [far.png](https://a.invalid/far.png) ![](<gone.png>)"
    assert [one.reason for one in told] == [Reason.PICTURE_MISSING, Reason.PICTURE_REMOTE]


def test_a_folder_may_hold_json_among_other_files(tmp_path):
    (tmp_path / "help.json").write_text(json.dumps(CONTENTED))
    (tmp_path / "package.json").write_text('{"name": "x"}')
    (tmp_path / "a.md").write_text("# A\n\ntext")
    look = look_into(tmp_path, plain_data, lambda: False)
    assert look.good == 3 and [one.reason for one in look.bad] == [Reason.NOT_PUBLISHED]


def test_an_index_of_pages_is_no_article(tmp_path):
    links = "".join(f'<li><a href="p{n}.html">What to do about {n}</a>' for n in range(4))
    (tmp_path / "contents.html").write_text(f"<title>Help</title><h1>Help</h1><ul>{links}</ul>")
    (tmp_path / "p0.html").write_text(
        '<h1>Lid</h1><p>Lift it. See <a href="p1.html">the other</a>, and wait.'
    )
    rows = list(articles(tmp_path, plain_data, lambda: False))
    assert [(one.file, one.reason) for one in rows if isinstance(one, BadRow)] == [
        ("contents.html", Reason.IS_INDEX)
    ]
    assert [one.title for one in rows if isinstance(one, Article)] == ["Lid"]


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"{",
        b"null",
        b'{"articles": 5}',
        b'{"articles": []}',
        b'[{"title": "x"}]',
        b'{"payload": [{"title": "x"}, 7]}',
        b"[" * 100_000,
        b"\xff\xfe\x00\x01",
        b"9" * 5_000,
    ],
)
def test_json_of_no_known_shape_is_one_refusal(bring, junk):
    with pytest.raises(ImportRefusedError, match="shape-unknown"):
        bring(junk)


def test_odd_entries_cost_themselves_and_no_other(bring):
    odd = [
        {"title": "\ud800", "body": "x"},
        {"title": 5, "body": {"a": 1}},
        {"title": None, "body": "x"},
        {"title": "Same", "body": "x", "id": 1, "locale": "en"},
        {"title": "Same", "body": "y", "id": 1, "locale": "en", "label_names": {"a": 1}, "updated_at": 1e99},
        {"title": "Fine", "body": "z", "id": [], "locale": 7, "section_id": {}, "html_url": 5},
    ]
    good, bad = bring({"articles": odd})
    assert [one.title for one in good] == ["Same", "Fine"]
    assert [reason for _, reason in bad] == [*[Reason.NO_TEXT] * 3, Reason.ID_TWICE]
