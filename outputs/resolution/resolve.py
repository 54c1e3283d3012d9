"""Resolving the officials of the archive and writing down who is who, and why."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from corpora.provinces import CENTRAL
from outputs.database import fold_for_search
from outputs.identity import official_key
from outputs.resolution.appearances import Appearance, Named
from outputs.resolution.clusters import Block, Link, cluster
from outputs.resolution.judgements import judged_names, judged_pairs
from outputs.resolution.names import block_key
from outputs.sqlite import Database


class _Official(Struct, frozen=True):
    key: str
    name: str
    province: str | None
    members: list[Appearance]


def resolve_officials(database: Database) -> None:
    """Resolves the names that reports added or removed since the last time; all must run in one transaction.

    What is known of a name depends only on the reports that mention it, so names that no new
    report mentions stay as they are, and the result does not depend on the order of reading.
    """
    names = {row[0] for row in database.execute("SELECT name FROM unsettled_names")}
    if not names:
        return
    judged, given = judged_pairs(database), judged_names(database)
    database.conn.executemany("DELETE FROM official_links WHERE name = ?", [(name,) for name in sorted(names)])
    named = Named(database, names)
    for portion in named.portions():
        appearances = named.appearances(portion)
        blocks = [cluster(appearances[name], judged) for name in portion]
        _write(database, [official for block in blocks for official in _named(block, given)])
        _write_links(database, [link for block in blocks for link in block.links])
    _follow_mentions(database)
    database.execute("DELETE FROM unsettled_names")


def unsettle(database: Database, name: str) -> None:
    """Notes that a name must be resolved again, because a judgement on it changed."""
    database.execute("INSERT OR IGNORE INTO unsettled_names (name) VALUES (?)", [block_key(name)])


def _named(block: Block, given: dict[str, str]) -> list[_Official]:
    """The officials of a block; namesakes of one place are numbered in order of time."""
    found: list[_Official] = []
    used: Counter[str] = Counter()
    for members in block.clusters:
        spellings = Counter(a.name for a in members)
        usual = max(spellings, key=lambda spelling: (not spelling.isascii(), spellings[spelling], spelling))
        name = next((given[a.reference] for a in members if a.reference in given), usual)
        province = _province(members)
        key = official_key(usual, province)
        used[key] += 1
        found.append(_Official(f"{key}#{used[key]}" if used[key] > 1 else key, name, province, members))
    return found


def _province(members: list[Appearance]) -> str | None:
    """The province of most posts, else of most reports; of equals the first by name."""
    posts = Counter(
        place for a in members for post in a.posts if len(post.places) == 1 for place in post.places - {CENTRAL}
    )
    reports = Counter(a.province for a in members if a.province)
    counts = posts or reports
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None


def _write(database: Database, officials: list[_Official]) -> None:
    rows = [(o.key, o.name, fold_for_search(o.name), o.province) for o in officials]
    database.conn.executemany(
        "INSERT INTO officials (key, name, bare_name, province) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET name = excluded.name, bare_name = excluded.bare_name, "
        "province = excluded.province",
        rows,
    )
    database.conn.executemany(
        "UPDATE person_mentions SET official_id = (SELECT id FROM officials WHERE key = ?1) WHERE id = ?2",
        [(o.key, mention) for o in officials for a in o.members for mention in a.mentions],
    )


def _follow_mentions(database: Database) -> None:
    """Gives roles and awards the official of the mention they are told of."""
    of_mention = "(SELECT m.official_id FROM person_mentions m WHERE m.id = person_mention_id)"
    for table in ("role_mentions", "award_recipients"):
        database.execute(
            f"UPDATE {table} SET official_id = {of_mention} "
            f"WHERE person_mention_id IS NOT NULL AND official_id IS NOT {of_mention}"
        )


def _write_links(database: Database, links: list[Link]) -> None:
    rows = [
        (
            block_key(link.left.name),
            link.left.reference,
            link.right.reference,
            link.left.report,
            link.right.report,
            link.left.mentions[0],
            link.right.mentions[0],
            link.evidence.score,
            round(link.evidence.probability, 4),
            link.evidence.text,
            link.status,
        )
        for link in links
    ]
    database.conn.executemany(
        "INSERT INTO official_links (name, subject, object, report_id, other_report_id, person_mention_id, "
        "other_person_mention_id, score, probability, evidence, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
