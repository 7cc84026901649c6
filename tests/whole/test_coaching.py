"""A new rep finds the next step, and what changed, in the window of the sample company."""

from agentassist.core.screen import Place
from agentassist.ui.dialogs.changes_page import ChangesPage
from agentassist.ui.dialogs.workbench import Workbench
from agentassist.ui.panels.day import DayPanel
from tests.whole.running import practice_page, wait_for


def test_the_path_leads_from_an_article_to_a_call(app):
    page = practice_page(app)
    wait_for(page.lobby.path.isVisible)
    page.lobby.path.take.click()
    screen = app.until(lambda screen: screen.reading is not None)
    assert screen.reading.article.id == "delivery-date-promise"
    wait_for(lambda: "sold out" in page.lobby.path.next.text())
    page.lobby.path.take.click()
    rung = app.until(lambda screen: screen.practice is not None and screen.place is Place.CALL)
    assert rung.practice.title == "The blue teapot is sold out"


def test_the_days_quiet_line_leads_to_what_changed(app):
    panel = app.panel(DayPanel)
    wait_for(lambda: panel.news.isVisibleTo(app.joined.window))
    panel.news.click()
    bench = app.joined.workbench._made
    assert isinstance(bench, Workbench)
    page = next(one for one in bench.pages if isinstance(one, ChangesPage))
    wait_for(lambda: len(page.cards) == 2 and all(card.row.exercise for card in page.cards))
    page.cards[0].tick.click()
    app.until(lambda screen: screen.day.unread == 1)
    wait_for(lambda: page.cards[1].row.read)
    page.cards[0].tick.click()
    app.until(lambda screen: screen.day.unread == 0)
    wait_for(lambda: not panel.news.isVisibleTo(app.joined.window))
