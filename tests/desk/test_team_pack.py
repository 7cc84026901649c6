"""The team's content pack on its way over the desk."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.knowledge import Article
from agentassist.core.operation import Change
from agentassist.core.screen import Told
from agentassist.core.shared_pack import Gathered, SharedPack
from agentassist.core.team import Access, Membership
from agentassist.core.team_effects import DropPack, GatherPack, GoOnWithPack, LayPack
from agentassist.storage.store import Store
from tests.pictures import LID
from tests.store_template import KEY, fresh_cache

TRAINER = Membership("t", "Kettles", "r1", "Meera", Access.TRAINER, "hub.example:8443")
REP = replace(TRAINER, access=Access.REP)
PACK = SharedPack("kettles", 3, (("pack.yaml", "id: kettles"), ("playbooks/a.yaml", "id: a")))


def joined(table, membership):
    table.play(m.JoinTeam("hub.example/7QK4-9DZP-2MXH-C3TN", "Meera"), m.LetIn(membership, "secret", 0))
    table.effects.clear()
    return table


@pytest.fixture
def trainer(table):
    return joined(table, TRAINER)


@pytest.fixture
def rep(table):
    return joined(table, REP)


def wished(table, kind):
    return [effect for effect in table.effects if isinstance(effect, kind)]


def shares(table, pack, *articles):
    """Share a pack to its end, however many steps that takes; return the last screen."""
    table.effects.clear()
    screen = table.play(m.PackGathered(Gathered(pack, articles)))
    while GoOnWithPack() in table.effects:
        table.effects.clear()
        screen = table.play(m.PackGoesOn())
    return screen


def codes(screen):
    return [notice.code for notice in screen.notices]


def comes(table, pack=PACK):
    """Let the pack come from a colleague; return the last screen."""
    return table.play(m.ChangesCame(9, told(table, pack)))


def told(table, pack):
    """Return what a colleague's computer tells of a pack."""
    with TemporaryDirectory() as folder:
        store = Store(fresh_cache(Path(folder)), KEY, device="imrandev")
        store.team.join(TRAINER)
        while (now := store.team.enqueue(100)) and now[0] != now[1]:
            pass
        store.pack_files.put(pack.pack, pack.version, pack.files, table.now.utc_ms)
        ops = [op for op in store.team.waiting(200) if op.table == "pack_file"]
        store.close()
    first = table.store.team.cursor() + 1
    return [Change(first + at, "imrandev", "r2", op) for at, op in enumerate(ops)]


def test_a_rep_may_not_share_the_pack(rep):
    rep.play(m.SharePack(), m.PackGathered(Gathered(PACK)))
    assert not wished(rep, GatherPack) and not rep.store.pack_files.all()


def test_nobody_shares_a_pack_alone(table):
    table.play(m.SharePack(), m.PackGathered(Gathered(PACK)))
    assert not wished(table, GatherPack) and not table.store.pack_files.all()


def test_a_trainer_shares_the_pack_and_works_with_it_too(trainer):
    trainer.play(m.SharePack())
    assert wished(trainer, GatherPack)
    screen = trainer.play(m.PackGathered(Gathered(PACK)))
    assert Told.PACK_SHARED in codes(screen) and screen.team.pack == 3 and screen.team.unsent > 0
    assert wished(trainer, LayPack) and trainer.store.pack_files.whole().files == PACK.files


def test_something_else_under_the_same_number_is_not_shared(trainer):
    trainer.play(m.PackGathered(Gathered(PACK)))
    for version in (2, 3):
        other = replace(PACK, version=version, files=(("pack.yaml", "id: kettles # other"),))
        assert Told.PACK_OLD in codes(trainer.play(m.PackGathered(Gathered(other))))
    assert trainer.store.pack_files.whole().files == PACK.files
    screen = trainer.play(m.PackGathered(Gathered(replace(other, version=4))))
    assert Told.PACK_OLD not in codes(screen) and screen.team.pack == 4


def page(number, text="Send a new one.", source="") -> Article:
    return Article(f"a{number}", f"Lid {number}", "en", text, source=source or f"articles/{number}.md")


def with_pages(version, *pages, pictures=()):
    """Return a pack whose files say what these articles do."""
    links = (("articles/lid.png", one.link) for one in pictures)
    files = (*PACK.files, *links, *((one.source, one.body) for one in pages))
    return replace(PACK, version=version, files=files, pictures=pictures)


def test_the_articles_of_a_pack_are_everybodys_with_their_pictures_and_go_piece_by_piece(trainer):
    pages = [page(number, LID.link) for number in range(20)]
    screen = shares(trainer, with_pages(3, *pages, pictures=(LID,)), *pages)
    assert Told.PACK_SHARED in codes(screen) and trainer.store.pack_files.whole().pictures == (LID,)
    assert all(trainer.store.articles.get(one.id) == one for one in pages)
    tables = [op.table for op in trainer.store.team.waiting(200) if op.table in ("article", "pack_file")]
    # A computer has what the pack speaks of before the list that makes it whole.
    assert tables == ["article"] * 20 + ["pack_file"] * 24


def test_only_what_a_file_newly_says_takes_the_place_of_what_somebody_wrote_in_the_app(trainer):
    one, two = page(1), page(2)
    shares(trainer, with_pages(3, one, two), one, two)
    mine = replace(one, body="Send two.")
    trainer.store.articles.save(mine, trainer.now.utc_ms)
    newer = page(2, "Send three.")
    shares(trainer, with_pages(4, one, newer), one, newer)
    assert trainer.store.articles.get("a1") == mine
    assert trainer.store.articles.get("a2") == newer
    # And what stood there before can be read and brought back.
    assert len(trainer.store.versions.of("a2")) == 2


def test_an_article_whose_file_is_gone_goes_with_the_next_version(trainer):
    one, two, draft, own = page(1), page(2), page(3), page(4, source="typed by hand")
    trainer.store.articles.save(own, trainer.now.utc_ms)
    shares(trainer, with_pages(3, one, two, draft), one, two, draft)
    shares(trainer, with_pages(4, one, replace(draft, body="status: draft")), one)
    assert {"a1", "a4"} == set(trainer.store.articles.ids()) - {"refunds"}


def test_a_pack_that_comes_is_laid_down_once_all_of_it_is_here(rep):
    *some, last = told(rep, PACK)
    rep.play(m.ChangesCame(1, some))
    assert not wished(rep, LayPack)
    screen = rep.play(m.ChangesCame(2, [last]))
    pack = rep.store.pack_files.whole()
    assert wished(rep, LayPack) == [LayPack()]
    assert (pack.version, pack.files, screen.team.pack) == (3, PACK.files, 3)


def test_a_pack_that_was_laid_down_holds_and_is_told_calmly(rep):
    comes(rep)
    told = rep.store.pack_files.fingerprint()
    rep.firm = replace(rep.firm, playbooks=())
    screen = rep.play(m.PackLaid(3, told))
    assert Told.PACK_NEW in codes(screen) and not [one for one in screen.notices if one.bad]
    rep.happens(Kind.RINGING)
    assert rep.store.meta.get("team-pack") == told


def test_while_somebody_is_on_the_line_the_rules_stay_as_they_are(rep):
    comes(rep)
    rep.happens(Kind.RINGING)
    rep.happens(Kind.ANSWERED)
    screen = rep.play(m.PackLaid(3, "f"))
    assert Told.PACK_NEW not in codes(screen)
    rep.happens(Kind.ENDED)
    assert Told.PACK_NEW not in codes(rep.desk.screen)
    filed = rep.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    assert Told.PACK_NEW in codes(filed)


def test_a_pack_that_was_not_laid_down_before_the_end_is_laid_down_with_the_next_start(rep):
    comes(rep)
    rep.open()
    rep.effects.clear()
    rep.play(m.Started(), m.Ticked())
    assert wished(rep, LayPack)
    rep.play(m.PackLaid(3, rep.store.pack_files.fingerprint()))
    rep.open()
    rep.effects.clear()
    rep.play(m.Started(), m.Ticked())
    assert not wished(rep, LayPack)


def test_a_pack_that_cannot_be_used_is_told_and_tried_again_with_the_next_start(rep):
    comes(rep)
    assert Told.PACK_UNUSABLE in codes(rep.play(m.PackUnusable(3)))
    rep.open()
    rep.effects.clear()
    rep.play(m.Started(), m.Ticked())
    assert wished(rep, LayPack)


def test_why_a_pack_is_not_used_is_told(rep):
    comes(rep)
    assert Told.PACK_NEWER in codes(rep.play(m.PackUnusable(3, newer=True, file="pack.yaml")))
    notice = rep.play(m.PackUnusable(4, file="x" * 5_000)).notices[-1]
    assert notice.code is Told.PACK_FAULTY and dict(notice.facts) == {"version": "4", "file": "x" * 100}


@pytest.mark.parametrize("keep", [True, False])
def test_leaving_the_team_lets_its_pack_go(rep, keep):
    comes(rep)
    rep.play(m.PackLaid(3, "f"), m.LeaveTeam(keep))
    assert wished(rep, DropPack) == [DropPack(keep)]
    screen = rep.play(m.PackLaid())
    assert rep.store.meta.get("team-pack") == "" and screen.team.pack == 0
    # What was still being laid down while the team was left is not taken.
    rep.play(m.PackLaid(3, "f"))
    assert rep.store.meta.get("team-pack") == ""
