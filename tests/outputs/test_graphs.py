"""The graph holds every report, directive and official, and what ties them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import networkx as nx
import pytest

from outputs.database import open_for_reading
from tests.conftest import Run

COUNTS = {
    "cites": "SELECT count(*) FROM cited_directives",
    "names": "SELECT count(*) FROM people_mentioned",
    "named_with": "SELECT count(*) / 2 FROM comentioned_officials",
    "based_on": "SELECT count(DISTINCT source_directive_id || ' ' || target_directive_id) FROM related_directives "
    "WHERE kind = 'based_on'",
}


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_what_is_written_is_the_archive(sample_database: Path, tmp_path: Path, baocao: Run, form: str) -> None:
    path = tmp_path / f"kho.{form}"
    assert baocao("export", path, "--db", sample_database).returncode == 0
    read = nx.read_graphml(path) if form == "graphml" else nx.read_gexf(path)
    db = open_for_reading(sample_database)
    nodes = Counter(kind for _, kind in read.nodes(data="kind"))
    assert nodes == {
        kind: db.execute(f"SELECT count(*) FROM {kind}s").fetchone()[0] for kind in ("report", "directive", "official")
    }
    edges = Counter(kind for *_, kind in read.edges(data="kind"))
    for kind, sql in COUNTS.items():
        assert edges[kind] == db.execute(sql).fetchone()[0] > 0, kind
    labels = {node: data["label"] for node, data in read.nodes(data=True)}
    assert "Trần Thị Thí Dụ" in labels.values()
