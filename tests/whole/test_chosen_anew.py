"""A choice changes what it is about; what is on the windows stays."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.preferences import Profile, Scheme
from agentassist.ui.dialogs.contacts_page import ContactsPage
from agentassist.ui.panels.search import SearchPanel


def chosen(app, **choices):
    now = replace(app.screen.preferences, **choices)
    app.post(m.SetPreferences(now))
    app.until(lambda screen: screen.preferences == now)


@pytest.mark.parametrize(
    "choices",
    [{"fading": False}, {"rep": "Asha"}, {"sound": True, "lock_after_min": 5}, {"profile": Profile.SOLO}],
)
def test_a_choice_that_nobody_sees_leaves_both_windows_as_they_are(app, choices):
    page, search = app.page(ContactsPage), app.panel(SearchPanel)
    search.field.setText("late")
    chosen(app, **choices)
    assert app.page(ContactsPage) is page and app.panel(SearchPanel) is search
    assert search.field.text() == "late"
    now = app.screen.preferences
    assert search.look.preferences == now and page.look.preferences == now


def test_other_colours_make_both_windows_anew(app):
    page, search = app.page(ContactsPage), app.panel(SearchPanel)
    chosen(app, scheme=Scheme.DARK)
    assert app.page(ContactsPage) is not page and app.panel(SearchPanel) is not search


def test_the_window_stays_above_as_soon_as_that_is_chosen(app):
    search = app.panel(SearchPanel)
    chosen(app, stay_on_top=True)
    assert app.window.windowFlags() & app.window.windowFlags().WindowStaysOnTopHint
    assert app.panel(SearchPanel) is search
