"""The pages of the settings, looked at, and what is on them by name."""


def look_at(page, *codes):
    """Turn to pages of the settings, and hang what is on them on the whole, for a test to find."""
    for code in codes:
        page.turn_to(code)
        for name, part in vars(page.group(code)).items():
            if not name.startswith("_"):
                setattr(page, name, part)
    return page
