"""The picture of officials and the organisations they hold posts in, laid out so that it can be read."""

from __future__ import annotations

from collections import Counter
from textwrap import wrap
from typing import Any

import networkx

from outputs.questions.filters import Row
from outputs.room import charts
from outputs.room.cache import cached
from outputs.room.lists import Page
from outputs.sqlite import Database

MOST = 499
"""Nodes in the picture; of a larger archive those that the most reports tell of. From 500 on networkx needs scipy."""
_LABELLED = 45
_LETTERS, _MOST_LINES = 26, 4
"""Letters of a line of a label, and lines of one: longer names have none."""
_LETTER, _LINE = 0.0075, 0.02
"""Width of a letter and height of a line of a label, of the picture's sides."""


def network(db: Database, province: str | None) -> Page:
    """Officials and organisations with the picture and the same as a table; of one province, if one is named.

    The page is made once for each state of the archive: laying it out takes about a second.
    """
    return dict(cached(db, ("network", province), lambda: _page(db, province)))


def _page(db: Database, province: str | None) -> Page:
    ties = _ties(db, province)
    provinces = list(db.query("SELECT province, count(*) AS officials FROM officials "
                              "WHERE province IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 12"))  # fmt: skip
    by_organization: dict[str, list[Row]] = {}
    for tie in ties:
        by_organization.setdefault(tie["organization"], []).append(tie)
    return {
        "title": "Mạng lưới cán bộ và tổ chức" + (f": {province}" if province else ""),
        "province": province,
        "provinces": [row["province"] for row in provinces],
        "organizations": sorted(by_organization.items(), key=lambda item: (-len(item[1]), item[0])),
        "nodes": len({tie["official_id"] for tie in ties}) + len(by_organization),
        "charts": {"network": charts.network(*_laid_out(ties))},
    }


def _ties(db: Database, province: str | None) -> list[Row]:
    """Who holds posts in which organisation, the most told of first, for up to ``MOST`` nodes."""
    where = "AND (o.province = :province OR g.province = :province)" if province else ""
    sql = f"""
        SELECT t.official_id, o.name, t.organization_id, g.full_name AS organization, t.reports FROM (
            SELECT m.official_id, s.organization_id, count(*) AS reports FROM role_mentions m
            JOIN positions s ON s.id = m.position_id JOIN papers r ON r.id = m.report_id
            WHERE s.organization_id IS NOT NULL GROUP BY 1, 2
        ) t JOIN officials o ON o.id = t.official_id JOIN organizations g ON g.id = t.organization_id
        WHERE 1 {where} ORDER BY t.reports DESC, t.official_id, t.organization_id LIMIT {2 * MOST}
    """
    found: list[Row] = []
    nodes: set[tuple[str, int]] = set()
    for tie in db.query(sql, {"province": province} if province else {}):
        nodes |= {("person", tie["official_id"]), ("organization", tie["organization_id"])}
        if len(nodes) > MOST:
            break
        found.append(tie)
    return found


def _laid_out(ties: list[Row]) -> tuple[list[Row], list[Row]]:
    """Nodes and edges with places from 0 to 1; the organisations with the most people have labels."""
    graph = networkx.Graph()
    names: dict[str, tuple[str, str, str]] = {}
    for tie in ties:
        person, organization = f"p{tie['official_id']}", f"o{tie['organization_id']}"
        names[person] = (tie["name"], "Cán bộ", f"/can-bo/{tie['official_id']}")
        names[organization] = (tie["organization"], "Tổ chức", f"/co-quan/{tie['organization_id']}")
        graph.add_edge(person, organization)
    if not names:
        return [], []
    places = networkx.spring_layout(graph, seed=1, iterations=50, k=1.6 / max(1, len(names)) ** 0.5)
    degrees = Counter(dict(graph.degree()))
    named = labelled([node for node, _ in degrees.most_common() if node.startswith("o")], names, places)
    nodes = [
        {
            "x": round(float(places[node][0]), 4), "y": round(float(places[node][1]), 4), "name": name, "kind": kind,
            "href": link, "degree": degrees[node], "label": named.get(node, ""),
        }
        for node, (name, kind, link) in names.items()
    ]  # fmt: skip
    edges = [
        {
            "x": round(float(places[a][0]), 4), "y": round(float(places[a][1]), 4),
            "x2": round(float(places[b][0]), 4), "y2": round(float(places[b][1]), 4),
        }
        for a, b in graph.edges
    ]  # fmt: skip
    return nodes, edges


def labelled(nodes: list[str], names: dict[str, tuple[str, str, str]], places: dict[str, Any]) -> dict[str, str]:
    """The labels of the first of the nodes, each the whole name on a few lines, so that none covers another."""
    across = [float(place[0]) for place in places.values()]
    down = [float(place[1]) for place in places.values()]
    width, height = max(across) - min(across) or 1.0, max(down) - min(down) or 1.0
    taken: list[tuple[float, float, float, float]] = []
    chosen: dict[str, str] = {}
    for node in nodes:
        lines = wrap(names[node][0], _LETTERS)
        if len(lines) > _MOST_LINES:
            continue
        x, y = (float(places[node][0]) - min(across)) / width, (float(places[node][1]) - min(down)) / height
        half = max(map(len, lines)) * _LETTER / 2
        box = (x - half, x + half, y, y + (len(lines) + 0.5) * _LINE)
        if not any(_cover(box, other) for other in taken):
            taken.append(box)
            chosen[node] = "\n".join(lines)
        if len(chosen) == _LABELLED:
            break
    return chosen


def _cover(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Whether two boxes (left, right, bottom, top) have a place in common."""
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
