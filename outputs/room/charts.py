"""Charts of the pages: Vega-Lite, drawn as SVG on this side, so that a page needs no script to show them."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from outputs.questions.filters import Row

_BLUE = "#2a6f97"
_CONFIG = {
    "view": {"stroke": None},
    "font": "system-ui, sans-serif",
    "axis": {"grid": False, "labelColor": "#666", "titleColor": "#666", "domainColor": "#bbb", "tickColor": "#bbb"},
    "background": None,
}


def bars_by_year(rows: list[Row], year: str, value: str, title: str) -> str:
    """Columns of a value for each year, as SVG; empty where no year is known."""
    values = [{"year": str(row[year]), "value": row[value]} for row in rows if row[year]]
    return _svg(
        {
            "data": {"values": values},
            "mark": {"type": "bar", "color": _BLUE},
            "width": {"step": 34},
            "height": 140,
            "encoding": {
                "x": {"field": "year", "type": "ordinal", "title": None, "axis": {"labelAngle": 0}},
                "y": {"field": "value", "type": "quantitative", "title": title, "axis": {"tickMinStep": 1}},
            },
        },
        values,
    )


def timeline(rows: list[Row]) -> str:
    """Bars of posts from the day they are first told of to the last, as SVG."""
    values = [
        {"post": row["position"], "from": row["first_seen"], "to": row["last_seen"] or row["first_seen"]}
        for row in rows
        if row["first_seen"]
    ]
    if not values:
        return ""
    years = [str(value[edge])[:4] for value in values for edge in ("from", "to")]
    whole = [f"{min(years)}-01-01", f"{max(years)}-12-31"]
    return _svg(
        {
            "data": {"values": values},
            "padding": {"left": 40, "right": 10, "top": 5, "bottom": 5},  # fonts of browsers are wider than expected
            "width": 480,
            "height": {"step": 26},
            "layer": [
                {"mark": {"type": "bar", "color": _BLUE, "height": 10, "cornerRadius": 3}},
                {"mark": {"type": "point", "filled": True, "color": _BLUE, "size": 60}},
            ],
            "encoding": {
                "x": {
                    "field": "from",
                    "type": "temporal",
                    "title": None,
                    "scale": {"domain": whole},
                    "axis": {"format": "%Y", "tickCount": "year"},
                },
                "x2": {"field": "to"},
                "y": {"field": "post", "type": "nominal", "title": None, "sort": None, "axis": {"labelLimit": 280}},
            },
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
    labels = {"fontSize": 11, "fontWeight": 600, "dy": -10, "color": "#555", "limit": 220}
    spec = {
        "width": 1050,
        "height": 760,
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
                "data": {"values": [node for node in nodes if node["label"]]},
                "mark": {"type": "text", **labels},
                "encoding": {**place, "text": {"field": "label"}},
            },
        ],
    }
    return _svg(spec, nodes)
