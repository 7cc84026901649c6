"""A page of HTML that stands by itself: no script, nothing loaded from anywhere, readable in the dark."""

from html import escape

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages whose lines begin on the right."""
_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2.5rem auto; padding: 0 1.25rem; line-height: 1.6;
  font-family: system-ui, "Noto Sans", "Noto Sans Devanagari", "Noto Sans Telugu",
    "Noto Naskh Arabic", sans-serif; }
h1 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .3rem; }
h3 { margin-top: 2rem; } article { margin-bottom: 2rem; }
img { max-width: 100%; height: auto; } pre { overflow-x: auto; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: .3rem .6rem; text-align: start; }
blockquote { margin-inline: 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .1rem 1rem; margin: 0 0 1.25rem; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
a:target, :target > h3 { outline: 2px solid; outline-offset: .3rem; }
""".strip()
# Even a page that somebody later puts a foreign word into runs nothing and asks nobody.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"


def direction(lang: str) -> str:
    """Return where lines of a language begin.

    >>> direction("ur"), direction("ur-PK"), direction("hi")
    ('rtl', 'rtl', 'ltr')
    """
    return "rtl" if lang.lower().partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def page(title: str, body: str, lang: str) -> str:
    """Return a whole page; ``body`` is HTML already, ``title`` is text and becomes the first heading."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}" dir="{direction(lang)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n{body}\n</body>\n</html>\n"
    )
