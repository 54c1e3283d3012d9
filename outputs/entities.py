"""The archive as entities of FollowTheMoney, so that it can go into OpenAleph and what reads the same vocabulary.

One JSON object a line: Document, Person, Position, Organization, Occupancy (a person in a
post) and Mention (a name in a document). The vocabulary is https://followthemoney.tech/explorer/.
Identifiers come from the archive's own keys and hashes, so the same archive gives the same entities.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpora.provinces import successor
from outputs.sql import SPELL
from outputs.sqlite import Database

Entity = dict[str, Any]


def entities(database: Database) -> Iterator[Entity]:
    """Every entity of the archive: what others point at comes first."""
    yield from _documents(database)
    yield from _organizations(database)
    yield from _positions(database)
    yield from _people(database)
    yield from _occupancies(database)
    yield from _mentions(database)


def write_entities(database: Database, path: Path) -> None:
    """Writes the entities as lines of JSON."""
    with path.open("w", encoding="utf-8") as stream:
        for entity in entities(database):
            stream.write(json.dumps(entity, ensure_ascii=False) + "\n")


def _entity(schema: str, identifier: str, **properties: object) -> Entity:
    """An entity whose empty properties are left out; every property is a list of texts."""
    values = {
        name: [str(value) for value in (given if isinstance(given, list) else [given]) if value not in (None, "")]
        for name, given in properties.items()
    }
    return {"id": identifier, "schema": schema, "properties": {name: value for name, value in values.items() if value}}


def _id(kind: str, key: object) -> str:
    return f"baocao-{kind}-{hashlib.sha1(str(key).encode()).hexdigest()}"


def _documents(database: Database) -> Iterator[Entity]:
    for row in database.query("SELECT * FROM reports ORDER BY sha256"):
        yield _entity(
            "Document",
            _id("document", row["sha256"]),
            fileName=row["filename"],
            title=row["title"] or row["filename"],
            date=row["issued_on"],
            author=row["signer"],
            publisher=row["issuer"],
            summary=" ".join(str(part) for part in (row["doc_type"], row["symbol"]) if part),
            country="vn",
            language="vie",
        )


def _organizations(database: Database) -> Iterator[Entity]:
    for row in database.query("SELECT * FROM organizations ORDER BY key"):
        yield _entity(
            "Organization",
            _id("organization", row["key"]),
            name=row["full_name"],
            alias=[row["abbreviation"], row["name"] if row["name"] != row["full_name"] else None],
            classification=row["level"],
            country="vn",
        )


def _positions(database: Database) -> Iterator[Entity]:
    rows = database.query(
        "SELECT s.key, s.position, g.key AS organization, g.province FROM positions s "
        "LEFT JOIN organizations g ON g.id = s.organization_id ORDER BY s.key"
    )
    for row in rows:
        yield _entity(
            "Position",
            _id("position", row["key"]),
            name=row["position"],
            organization=_id("organization", row["organization"]) if row["organization"] else None,
            subnationalArea=row["province"],
            country="vn",
        )


def _people(database: Database) -> Iterator[Entity]:
    rows = database.query(
        "SELECT o.id, o.key, o.name, o.province, "
        "(SELECT group_concat(name, '|') FROM (SELECT DISTINCT name FROM person_mentions m "
        " WHERE m.official_id = o.id AND m.name <> o.name ORDER BY name)) AS spellings "
        "FROM officials o ORDER BY o.key"
    )
    for row in rows:
        area = row["province"] and f"{row['province']} ({successor(row['province']) or row['province']})"
        yield _entity(
            "Person",
            _id("person", row["key"]),
            name=row["name"],
            alias=(row["spellings"] or "").split("|"),
            position=_posts(database, row["id"]),
            notes=area,
            country="vn",
        )


def _posts(database: Database, official: int) -> list[str]:
    rows = database.execute(
        "SELECT DISTINCT s.position FROM role_mentions m JOIN positions s ON s.id = m.position_id "
        "WHERE m.official_id = ? ORDER BY s.position",
        [official],
    )
    return [row[0] for row in rows.fetchall()]


def _occupancies(database: Database) -> Iterator[Entity]:
    rows = database.query(
        f"SELECT o.key AS official, s.key AS post, {SPELL}, "
        "group_concat(DISTINCT r.sha256) AS documents "
        "FROM role_mentions m JOIN officials o ON o.id = m.official_id JOIN positions s ON s.id = m.position_id "
        "JOIN reports r ON r.id = m.report_id GROUP BY o.id, s.id ORDER BY o.key, s.key"
    )
    for row in rows:
        yield _entity(
            "Occupancy",
            _id("occupancy", f"{row['official']}|{row['post']}"),
            holder=_id("person", row["official"]),
            post=_id("position", row["post"]),
            date=list(dict.fromkeys([row["first_seen"], row["last_seen"]])),
            status="ended" if row["former_by"] else "unknown",
            proof=[_id("document", sha256) for sha256 in sorted(row["documents"].split(","))],
        )


_MENTIONS = {
    "Person": "SELECT r.sha256, m.name, o.key AS thing FROM person_mentions m "
    "JOIN reports r ON r.id = m.report_id JOIN officials o ON o.id = m.official_id",
    "Organization": "SELECT r.sha256, m.surface AS name, o.key AS thing FROM organization_mentions m "
    "JOIN reports r ON r.id = m.report_id JOIN organizations o ON o.id = m.organization_id",
}
"""What is mentioned in which report under which name, by the schema of what is meant."""


def _mentions(database: Database) -> Iterator[Entity]:
    for schema, select in _MENTIONS.items():
        for row in database.query(f"SELECT DISTINCT sha256, name, thing FROM ({select}) ORDER BY 1, 2, 3"):
            yield _entity(
                "Mention",
                _id("mention", f"{row['sha256']}|{row['name']}|{row['thing']}"),
                document=_id("document", row["sha256"]),
                name=row["name"],
                resolved=_id(schema.lower(), row["thing"]),
                detectedSchema=schema,
            )
