"""Settling the whole archive after reports were added: what only all of them together tell.

Every step is computed anew from the citations as their reports state them, so the result
does not depend on the order in which files were read.
"""

from __future__ import annotations

from outputs.aliases import same_directives
from outputs.database import transaction
from outputs.identity import UNKNOWN, codes_of_type
from outputs.resolution import resolve_officials
from outputs.sqlite import Database
from outputs.versions import group_versions


def settle(database: Database) -> None:
    """Groups the files of one paper, resolves directives and officials, counts papers, drops what is unused."""
    with transaction(database):
        group_versions(database)
        _relink(database)
        _link_aliases(database)
        link_misprints(database)
        _complete(database)
        _link_reports(database)
        resolve_officials(database)
        drop_unused(database)
        count_mentions(database)


def _relink(database: Database) -> None:
    """Links each citation to the directive of its own key; one with an unknown part to its only candidate."""
    database.execute(
        "INSERT OR IGNORE INTO directives (key, doc_type, symbol, uncertain) "
        "SELECT own_key, doc_type, symbol, uncertain FROM citations WHERE misprint ORDER BY id"
    )
    database.execute(
        "UPDATE citations SET directive_id = (SELECT d.id FROM directives d WHERE d.key = own_key) "
        "WHERE EXISTS (SELECT 1 FROM directives d WHERE d.key = own_key AND d.id <> citations.directive_id)"
    )
    keys = [row[0] for row in database.execute("SELECT DISTINCT own_key FROM citations")]
    known = {key for key in keys if f":{UNKNOWN}:" not in key}
    candidates: dict[str, list[str]] = {}
    for key in known:
        if key.startswith(("party:", "state:")):
            candidates.setdefault(_without_time(key), []).append(key)
    for key in keys:
        if key in known:
            continue
        same = candidates.get(_without_time(key), [])
        target = same[0] if len(same) == 1 else key
        database.execute(
            "INSERT OR IGNORE INTO directives (key, doc_type, symbol, uncertain) "
            "SELECT own_key, doc_type, symbol, 1 FROM citations WHERE own_key = ? ORDER BY id LIMIT 1",
            [target],
        )
        database.execute(
            "UPDATE citations SET directive_id = (SELECT id FROM directives WHERE key = ?) WHERE own_key = ?",
            [target, key],
        )


def _link_aliases(database: Database) -> None:
    """Links citations by another key of a directive to that directive."""
    for key, target in sorted(same_directives(database).items()):
        database.execute(
            "UPDATE citations SET directive_id = (SELECT id FROM directives WHERE key = ?1) "
            "WHERE own_key = ?2 AND EXISTS (SELECT 1 FROM directives WHERE key = ?1)",
            [target, key],
        )


def _without_time(key: str) -> str:
    """The key with its term or year left out."""
    system, issuer, _, code, number = key.split(":", 4)
    return f"{system}:{issuer}:{code}:{number}"


def link_misprints(database: Database) -> None:
    """Links ``Kết luận số 40-TB/TW`` to 40-KL/TW, where reports cite that; it stays as printed, and marked.

    A citation is taken for a misprint only where its type and its symbol's code contradict each
    other and just one directive of that issuer, number and time has the code of its type.
    """
    database.execute("UPDATE citations SET misprint = 0 WHERE misprint")
    rows = database.execute(
        "SELECT DISTINCT own_key, doc_type FROM citations WHERE symbol IS NOT NULL AND doc_type IS NOT NULL"
    ).fetchall()
    well_typed: dict[tuple[str, ...], set[str]] = {}
    contradictory: list[tuple[str, str]] = []
    for key, doc_type in rows:
        if not key.startswith(("party:", "state:")):
            continue
        codes = codes_of_type(doc_type)
        if not codes:
            continue
        if _code(key) in codes:
            well_typed.setdefault(_issuer_and_number(key), set()).add(key)
        else:
            contradictory.append((key, doc_type))
    for key, doc_type in contradictory:
        meant = [
            other
            for other in well_typed.get(_issuer_and_number(key), set())
            if _code(other) in codes_of_type(doc_type)
            and (_time(other) == _time(key) or UNKNOWN in (_time(other), _time(key)))
        ]
        if len(meant) == 1:
            database.execute(
                "UPDATE citations SET misprint = 1, directive_id = "
                "(SELECT directive_id FROM citations WHERE own_key = ?1 ORDER BY id LIMIT 1) "
                "WHERE own_key = ?2 AND doc_type = ?3",
                [meant[0], key, doc_type],
            )


def _code(key: str) -> str:
    return key.split(":")[3].removesuffix("n")


def _time(key: str) -> str:
    return key.split(":")[2]


def _issuer_and_number(key: str) -> tuple[str, ...]:
    system, issuer, _, _, number = key.split(":", 4)
    return system, issuer, number


_BEST = """
    UPDATE directives SET {column} = coalesce((
        SELECT c.{source} FROM citations c
        WHERE c.directive_id = directives.id AND c.{source} IS NOT NULL {where}
        GROUP BY c.{source} ORDER BY {prefer} count(*) DESC, c.{source} LIMIT 1
    ), {column})
"""


def _complete(database: Database) -> None:
    """Date, issuer, type and title of a directive: what most citations say, full dates before years."""
    for column, source, where, prefer in (
        ("issued_on", "cited_date", "", "length(c.cited_date) DESC,"),
        ("issuer", "issuer", "", ""),
        ("doc_type", "doc_type", "", ""),
        ("title", "title", "", ""),
        ("name", "name", "AND c.kind <> 'short'", ""),
    ):
        database.execute(_BEST.format(column=column, source=source, where=where, prefer=prefer))

    database.execute(
        "UPDATE directives SET uncertain = key LIKE '%:?:%' OR key LIKE '%@?:%' OR NOT EXISTS "
        "(SELECT 1 FROM citations c WHERE c.directive_id = directives.id AND NOT c.uncertain) "
        "OR (SELECT count(DISTINCT cited_date) FROM citations c "
        "WHERE c.directive_id = directives.id AND length(cited_date) = 10) > 1"
    )


_COUNTED = (
    ("directives", "citations"),
    ("officials", "person_mentions"),
    ("organizations", "organization_mentions"),
)


def count_mentions(database: Database) -> None:
    """Counts the papers and mentions of directives, officials and organisations, by which lists are ordered."""
    for table, facts in _COUNTED:
        link = f"{table.removesuffix('s')}_id"
        database.execute(
            f"UPDATE {table} SET reports = c.reports, mentions = c.mentions FROM "
            f"(SELECT t.id, count(DISTINCT f.report_id) AS reports, count(f.id) AS mentions FROM {table} t "
            f"LEFT JOIN ({facts} f JOIN papers p ON p.id = f.report_id) ON f.{link} = t.id GROUP BY t.id) AS c "
            f"WHERE c.id = {table}.id AND (c.reports <> {table}.reports OR c.mentions <> {table}.mentions)"
        )


_ACTS_ITSELF = "EXISTS (SELECT 1 FROM directive_relations x WHERE x.report_id = r.id AND x.source_citation_id IS NULL)"


def _link_reports(database: Database) -> None:
    """Links a directive to the report that it is, where the archive holds just one; what that says of itself counts."""
    database.execute(
        "INSERT OR IGNORE INTO directives (key, doc_type, symbol, issuer, place) "
        "SELECT own_key, doc_type, symbol, issuer, NULL FROM reports r "
        f"WHERE own_key IS NOT NULL AND {_ACTS_ITSELF} ORDER BY own_key"
    )
    database.execute(
        "UPDATE directives SET report_id = "
        "(SELECT CASE count(*) WHEN 1 THEN min(r.id) END FROM papers r WHERE r.own_key = directives.key)"
    )
    for column in ("issued_on", "title", "issuer", "doc_type"):
        database.execute(
            f"UPDATE directives SET {column} = coalesce((SELECT r.{column} FROM reports r WHERE r.id = report_id), "
            f"{column}) WHERE report_id IS NOT NULL"
        )
    database.execute("UPDATE directives SET uncertain = 0 WHERE report_id IS NOT NULL")


def drop_unused(database: Database) -> None:
    """Removes directives, officials, posts and organisations that no report tells of."""
    database.execute(
        "DELETE FROM directives WHERE id NOT IN (SELECT directive_id FROM citations) "
        f"AND key NOT IN (SELECT own_key FROM reports r WHERE own_key IS NOT NULL AND {_ACTS_ITSELF})"
    )
    database.execute(
        "DELETE FROM officials WHERE id NOT IN (SELECT official_id FROM person_mentions WHERE official_id IS NOT NULL) "
        "AND id NOT IN (SELECT official_id FROM role_mentions) "
        "AND id NOT IN (SELECT official_id FROM award_recipients WHERE official_id IS NOT NULL)"
    )
    database.execute("DELETE FROM positions WHERE id NOT IN (SELECT position_id FROM role_mentions)")
    database.execute(
        "WITH RECURSIVE used (id) AS (SELECT organization_id FROM positions WHERE organization_id IS NOT NULL "
        "UNION SELECT organization_id FROM organization_mentions "
        "UNION SELECT g.parent_id FROM organizations g JOIN used u ON u.id = g.id WHERE g.parent_id IS NOT NULL) "
        "DELETE FROM organizations WHERE id NOT IN (SELECT id FROM used)"
    )
