"""Charts of the pages: Vega-Lite, drawn as SVG on this side, so that a page needs no script to show them."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from outputs.questions.filters import Row

_BLUE = "#2a6f97"
_WIDTH = 500
"""Of a chart's own width; pages make it narrower where their column is."""
_NETWORK_HEIGHT, _LABEL_LINE = 760, 13
"""Of the picture of the network, and of a line of its labels, in pixels."""
_FEWEST_YEARS, _TICKS = 10, 12
_CONFIG = {
    "view": {"stroke": None},
    "font": "system-ui, sans-serif",
    "axis": {
        "grid": False,
        "labelFontSize": 12,
        "titleFontSize": 12,
        "labelColor": "#666",
        "titleColor": "#666",
        "domainColor": "#bbb",
        "tickColor": "#bbb",
    },
    "background": None,
}


def bars_by_year(rows: list[Row], year: str, value: str, title: str) -> str:
    """Columns of a value for each year on an axis of time, as SVG; empty where no year is known.

    However many years there are, all of them fit the width of a column of the page.
    """
    known = [(int(row[year]), row[value]) for row in rows if str(row[year] or "").isdigit()]
    if not known:
        return ""
    last = max(one for one, _ in known)
    first = min(*(one for one, _ in known), last - _FEWEST_YEARS + 1)
    values = [{"from": one - 0.4, "to": one + 0.4, "value": number} for one, number in known]
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if (last - first) / step <= _TICKS)
    ticks = [one for one in range(first, last + 1) if (last - one) % step == 0]
    return _svg(
        {
            "data": {"values": values},
            "mark": {"type": "rect", "color": _BLUE},
            "width": _WIDTH,
            "height": 140,
            "encoding": {
                "x": {
                    "field": "from",
                    "type": "quantitative",
                    "title": None,
                    "scale": {"domain": [first - 0.5, last + 0.5], "nice": False, "zero": False},
                    "axis": {"format": "d", "values": ticks},
                },
                "x2": {"field": "to"},
                "y2": {"datum": 0},
                "y": {"field": "value", "type": "quantitative", "title": title, "axis": {"tickMinStep": 1}},
            },
        },
        values,
    )


def timeline(rows: list[Row]) -> str:
    """Bars of posts from the day they are first told of to the last, each below its post, as SVG."""
    values = [
        {
            "post": row["position"],
            "from": row["first_seen"],
            "to": row["last_seen"] or row["first_seen"],
            "place": place,
        }
        for place, row in enumerate(row for row in rows if row["first_seen"])
    ]
    if not values:
        return ""
    years = [int(str(value[edge])[:4]) for value in values for edge in ("from", "to")]
    whole = [f"{min(years)}-01-01", f"{max(years)}-12-31"]
    step = -(-(max(years) - min(years) + 1) // _TICKS)
    spans = {
        "x": {
            "field": "from",
            "type": "temporal",
            "title": None,
            "scale": {"domain": whole},
            "axis": {"format": "%Y", "tickCount": {"interval": "year", "step": step}},
        },
        "x2": {"field": "to"},
    }
    bar = {"type": "bar", "color": _BLUE, "height": 8, "cornerRadius": 3, "yOffset": 8}
    point = {"type": "point", "filled": True, "color": _BLUE, "size": 60, "yOffset": 8}
    told = {"align": "left", "baseline": "bottom", "dy": -9, "fontSize": 13, "color": "#555", "limit": _WIDTH + 40}
    return _svg(
        {
            "data": {"values": values},
            "width": _WIDTH,
            "height": {"step": 42},
            "encoding": {"y": {"field": "place", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0}}},
            "layer": [
                {"mark": bar, "encoding": spans},
                {"mark": point, "encoding": spans},
                {"mark": {"type": "text", **told}, "encoding": {"text": {"field": "post"}, "x": {"value": 0}}},
            ],
        },
        values,
    )


def _svg(spec: dict[str, Any], values: list[dict[str, Any]]) -> str:
    return _drawn(json.dumps({**spec, "config": _CONFIG}, ensure_ascii=False)) if values else ""


@lru_cache(maxsize=256)
def _drawn(spec: str) -> str:
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(spec)
    return svg


def network(nodes: list[Row], edges: list[Row]) -> str:
    """Nodes joined by lines, as SVG in which each node is a link; empty without nodes."""
    place = {axis: {"field": axis, "type": "quantitative", "axis": None} for axis in ("x", "y")}
    colours = {"domain": ["Cán bộ", "Tổ chức"], "range": [_BLUE, "#c8722a"]}
    labels = {
        "fontSize": 11,
        "fontWeight": 600,
        "dy": -10,
        "color": "#555",
        "lineBreak": "\n",
        "lineHeight": _LABEL_LINE,
        "baseline": "bottom",
    }
    across = [node["y"] for node in nodes] or [0.0]
    line = (max(across) - min(across)) * _LABEL_LINE / _NETWORK_HEIGHT
    labelled = [{**node, "above": node["y"] + node["label"].count("\n") * line} for node in nodes if node["label"]]
    spec = {
        "padding": {"left": 60, "right": 60, "top": 5, "bottom": 5},  # fonts of browsers are wider than expected
        "width": 1050,
        "height": _NETWORK_HEIGHT,
        "layer": [
            {
                "data": {"values": edges},
                "mark": {"type": "rule", "color": "#888", "opacity": 0.35},
                "encoding": {**place, "x2": {"field": "x2"}, "y2": {"field": "y2"}},
            },
            {
                "data": {"values": nodes},
                "mark": {"type": "point", "filled": True, "opacity": 0.9},
                "encoding": {
                    **place,
                    "color": {
                        "field": "kind",
                        "type": "nominal",
                        "scale": colours,
                        "title": None,
                        "legend": {"orient": "top"},
                    },
                    "size": {"field": "degree", "type": "quantitative", "scale": {"range": [40, 500]}, "legend": None},
                    "href": {"field": "href"},
                    "description": {"field": "name"},
                },
            },
            {
                "data": {"values": labelled},
                "mark": {"type": "text", **labels},
                "encoding": {**place, "y": {**place["y"], "field": "above"}, "text": {"field": "label"}},
            },
        ],
    }
    return _svg(spec, nodes)
