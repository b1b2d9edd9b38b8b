"""The colours of the charts, by meaning: teal is the status check and the plan, violet the thank-you, amber their date."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#FFFFFF",
        "ink": "#1D2B2F",
        "muted": "#55646A",
        "strip": "#F3F6F6",
        "weekend": "#E9EEEF",
        "holiday": "#F8E7C8",
        "grid": "#DDE4E5",
        "axis": "#9AA7AA",
        "status": "#0A6570",
        "status_soft": "#B9DADD",
        "thank": "#6D4A9C",
        "thank_soft": "#D9CBEC",
        "stop": "#55646A",
        "stop_soft": "#D3DADC",
        "given": "#9A5A00",
        "on": "#FFFFFF",
        "next": "#0A5760",
        "count0": "#F0F3F3",
        "count1": "#DCEBEC",
        "count2": "#B9DADD",
        "count3": "#8CC4C9",
        "count4": "#1F7680",
        "count5": "#084C55",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#0F1517",
        "ink": "#E8EEEE",
        "muted": "#A5B2B5",
        "strip": "#1D272A",
        "weekend": "#202B2F",
        "holiday": "#3D2F14",
        "grid": "#2C383C",
        "axis": "#66757A",
        "status": "#4FC3CE",
        "status_soft": "#1F5258",
        "thank": "#B79AE6",
        "thank_soft": "#44366A",
        "stop": "#A5B2B5",
        "stop_soft": "#3A474C",
        "given": "#F0B457",
        "on": "#0B1517",
        "next": "#7BD7DF",
        "count0": "#1B2427",
        "count1": "#17373B",
        "count2": "#1A4D53",
        "count3": "#1F6B74",
        "count4": "#2E97A2",
        "count5": "#4FC3CE",
    }
)


def palette(*, dark: bool) -> dict[str, str]:
    """Every colour by its name, for one theme; the names are the same in both."""
    return dict(DARK if dark else LIGHT)
