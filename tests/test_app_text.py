"""Text of users and documents is shown as text, whatever it looks like."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pages.ui.text import plain

JOINER = "\u2060"
HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "**bold** _italic_ `code` ~~gone~~",
    "[link](https://example.com) ![image](https://example.com/x.png)",
    "https://example.com and www.example.com and me@example.com",
    ":red[colour] :material/bolt: :smile: :blue-badge[badge]",
    "$x^2$ and $$y$$",
    "# heading",
    "- list\n1. list\n> quote",
    "a | b | c",
    "back\\slash & &amp; &lt;",
    "--- and -- and ... and ->",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_markup_stays_text(words: str) -> None:
    """Nothing of it becomes an element, and every character is still there."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(plain(words))
    inline = next(token for token in tokens if token.type == "inline")
    kinds = {child.type for child in inline.children or ()}
    assert kinds <= {"text", "text_special"}
    assert "".join(child.content for child in inline.children or ()).replace(JOINER, "") == " ".join(words.split())


@pytest.mark.parametrize("words", ["http://a.example", "HTTPS://a.example", "see www.a.example", "WWW.a.example", "me@a.example"])
def test_a_bare_address_is_broken_up(words: str) -> None:
    """Streamlit would make a link of it, escaped or not; a character without width keeps it text."""
    assert JOINER in plain(words)


def test_other_text_is_not_broken_up() -> None:
    """Only addresses get the character."""
    assert JOINER not in plain("http: two slashes // and wwwatts, at noon")


@pytest.mark.parametrize("words", HOSTILE)
def test_colours_icons_and_formulas_are_broken(words: str) -> None:
    """What Streamlit adds to Markdown needs its signs, which are escaped one by one."""
    shown = plain(words)
    for sign in ":$[]<>`*_|#~":
        assert shown.count(sign) == shown.count(f"\\{sign}")


@given(st.text(max_size=200))
def test_any_text_is_one_line(words: str) -> None:
    """No text can begin a new block."""
    assert "\n" not in plain(words)
    assert "\r" not in plain(words)
