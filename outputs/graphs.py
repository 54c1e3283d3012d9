"""The archive as a graph: who cites what, what acts on what, and who is named with whom."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from outputs.sqlite import Database

WRITERS = {"graphml": nx.write_graphml, "gexf": nx.write_gexf}


def graph(database: Database) -> nx.MultiDiGraph:
    """Reports, directives and officials as nodes (``r1``, ``d1``, ``o1``), with ``kind`` and ``label``.

    Edges are ``cites`` and ``names`` (from a report, ``weight`` times), the kinds of relations
    between directives, and ``named_with`` (two officials, once for each pair; ``weight`` is the
    number of reports).
    """
    made = nx.MultiDiGraph()
    for row, filename, issued_on in database.execute("SELECT id, filename, issued_on FROM reports").fetchall():
        made.add_node(f"r{row}", kind="report", label=filename, date=issued_on or "")
    directives = (
        "SELECT id, coalesce(symbol, name, key), coalesce(issued_on, ''), coalesce(doc_type, '') FROM directives"
    )
    for row, label, issued_on, doc_type in database.execute(directives).fetchall():
        made.add_node(f"d{row}", kind="directive", label=label, date=issued_on, doc_type=doc_type)
    for row, name, province in database.execute("SELECT id, name, coalesce(province, '') FROM officials").fetchall():
        made.add_node(f"o{row}", kind="official", label=name, province=province)
    _add(made, database, "cites", "SELECT 'r' || report_id, 'd' || directive_id, mentions FROM cited_directives")
    _add(made, database, "names", "SELECT 'r' || report_id, 'o' || official_id, mentions FROM people_mentioned")
    _add(
        made,
        database,
        "named_with",
        "SELECT 'o' || official_id, 'o' || other_id, reports FROM comentioned_officials WHERE official_id < other_id",
    )
    related = (
        "SELECT 'd' || source_directive_id, 'd' || target_directive_id, kind, count(DISTINCT report_id) "
        "FROM related_directives GROUP BY 1, 2, 3"
    )
    for source, target, kind, weight in database.execute(related).fetchall():
        made.add_edge(source, target, kind=kind, weight=weight)
    return made


def _add(made: nx.MultiDiGraph, database: Database, kind: str, sql: str) -> None:
    for source, target, weight in database.execute(sql).fetchall():
        made.add_edge(source, target, kind=kind, weight=weight)


def write_graph(database: Database, path: Path, form: str) -> None:
    """Writes the graph as ``graphml`` or ``gexf``, which Gephi, yEd and Cytoscape open."""
    WRITERS[form](graph(database), path)
