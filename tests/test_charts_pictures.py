"""The chart as PNG and SVG: text is really there, in light colours or dark, with the title that it was given."""

from __future__ import annotations

import json
import re
import struct
import zlib
from xml.etree import ElementTree as ET

import pytest

from pages.ui.charts import calendar_spec, describe_timeline, png_bytes, svg_bytes, timeline_spec
from pages.ui.charts.pictures import FONT, VEGA_LITE
from pages.ui.charts.template import Spec
from tests.charts_cases import CASES

SVG = "{http://www.w3.org/2000/svg}"
TITLE = "Email a status check on Tue 1 December"


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and the filtered pixels of a PNG."""
    width, height = struct.unpack(">II", png[16:24])
    data, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return width, height, zlib.decompress(data)


def with_texts(spec: Spec, replaced: str) -> Spec:
    """The same chart with other letters in its texts."""
    texts = re.sub(r'("(?:long|note|date)": )"[^"]+"', rf'\1"{replaced}"', json.dumps(spec))
    changed: Spec = json.loads(texts)
    return changed


def test_text_is_there_in_the_png() -> None:
    """A font that the renderer lacks would leave the same picture whatever the texts say."""
    spec = timeline_spec(*CASES["example"])
    assert pixels(png_bytes(with_texts(spec, "Nothing"))) != pixels(png_bytes(spec)) != pixels(png_bytes(spec, TITLE))
    assert pixels(png_bytes(spec, "Abc"))[2] != pixels(png_bytes(spec, "Xyz"))[2]


def test_the_png_is_opaque_and_1800_pixels_across() -> None:
    """Readable on any background: every pixel of the first row is white and solid."""
    width, height, data = pixels(png_bytes(timeline_spec(*CASES["example"]), TITLE))
    assert (width, height > 600) == (1800, True)
    unfiltered = data[1 : 1 + width * 4]
    assert data[0] in (0, 1)
    first = unfiltered[:4]
    assert first == b"\xff\xff\xff\xff"


@pytest.mark.parametrize(("dark", "background"), [(False, "#FFFFFF"), (True, "#0F1517")])
def test_the_svg_holds_title_steps_and_dates_as_text(background: str, *, dark: bool) -> None:
    """Text stays text, in a font that other machines have, on a solid background."""
    svg = svg_bytes(timeline_spec(*CASES["example"], dark=dark), TITLE, "Dot: planned day.").decode()
    for text in (TITLE, "Dot: planned day.", "2. First status check", "Tue 1 Dec", "They said by Mon 30 Nov", "Mon 7 Dec"):
        assert f">{text}<" in svg
    assert f'fill="{background}"' in svg
    assert "Arial" in svg


def test_the_svg_says_what_it_shows() -> None:
    """Title and description for screen readers; hostile text stays text."""
    words = describe_timeline(*CASES["example"])
    root = ET.fromstring(svg_bytes(timeline_spec(*CASES["example"]), "<script>alert(1)</script>", description=words))  # noqa: S314, our own
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (root.get("role"), title.text, description.text) == ("img", "<script>alert(1)</script>", words)
    assert root.find(f".//{SVG}script") is None


def test_a_long_title_is_wrapped_and_the_specification_untouched() -> None:
    """The picture never cuts its title, and the chart on the screen keeps its width."""
    spec = calendar_spec(*CASES["example"])
    before = json.dumps(spec)
    svg = svg_bytes(spec, "word " * 40).decode()
    assert svg.count("word word") > 1
    assert max(len(line) for line in re.findall(r"<t(?:ext|span)[^>]*>(word[^<]*)<", svg)) <= 76
    assert json.dumps(spec) == before


def test_the_renderer_draws_the_version_that_the_design_is_for() -> None:
    """Otherwise it warns, or draws something else; and the font is one of its own."""
    schema = timeline_spec(*CASES["example"])["$schema"]
    assert f"/v{VEGA_LITE}." in schema
    assert FONT == "Liberation Sans"
