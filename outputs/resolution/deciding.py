"""What people decide about officials: merging, splitting, naming, and answering open questions.

Each decision is noted as judgements on appearances and carried out at once, in one transaction.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from outputs.database import transaction
from outputs.resolution import judgements
from outputs.resolution.appearances import Appearance, Named
from outputs.resolution.judgements import JudgementError
from outputs.resolution.names import block_key
from outputs.resolution.resolve import resolve_officials, unsettle
from outputs.settle import count_mentions, drop_unused
from outputs.sqlite import Database


class Side(Struct, frozen=True):
    """One side of an open question: an official as one report speaks of him or her."""

    reference: str
    official_id: int
    name: str
    filename: str
    day: str | None
    posts: str
    passage: str


class Question(Struct, frozen=True):
    """Two appearances that may be one person, with the score and the reasons."""

    left: Side
    right: Side
    score: float
    probability: float
    evidence: str


def open_questions(database: Database, name: str | None = None) -> list[Question]:
    """Possible merges that nobody has decided yet, one for two officials, the likeliest first.

    ``name`` narrows them to names that hold it, with or without diacritics.
    """
    rows = database.execute(
        "SELECT l.subject, l.object, l.person_mention_id, l.other_person_mention_id, l.score, l.probability, "
        "l.evidence FROM official_links l WHERE l.status = 'possible' AND instr(l.name, ?) > 0 "
        "AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.kind = 'same_person' AND "
        "((j.subject = l.subject AND j.object = l.object) OR (j.subject = l.object AND j.object = l.subject))) "
        "ORDER BY l.score DESC, l.subject, l.object",
        [block_key(name) if name else ""],
    ).fetchall()
    asked: set[frozenset[int]] = set()
    found = []
    for subject, other, mention, other_mention, score, probability, evidence in rows:
        left, right = _side(database, subject, mention), _side(database, other, other_mention)
        pair = frozenset((left.official_id, right.official_id))
        if len(pair) == 2 and pair not in asked:
            asked.add(pair)
            found.append(Question(left, right, score, probability, evidence))
    return found


def _side(database: Database, reference: str, mention: int) -> Side:
    row = database.execute(
        "SELECT m.official_id, m.name, r.filename, r.issued_on, p.text, "
        "(SELECT group_concat(DISTINCT s.position || CASE WHEN x.former THEN ' (nguyên)' ELSE '' END) "
        " FROM role_mentions x JOIN positions s ON s.id = x.position_id "
        " WHERE x.official_id = m.official_id AND x.report_id = m.report_id) "
        "FROM person_mentions m JOIN reports r ON r.id = m.report_id JOIN passages p ON p.id = m.passage_id "
        "WHERE m.id = ?",
        [mention],
    ).fetchone()
    official, name, filename, day, text, posts = row
    return Side(reference, official, name, filename, day, posts or "", text)


def answer(database: Database, question: Question, same: bool) -> None:
    """Notes the answer to a question and carries it out."""
    with transaction(database):
        judgements.judge(database, question.left.reference, question.right.reference, same, question.evidence)
        _carry_out(database, {question.left.name, question.right.name})


def take_back(database: Database, question: Question) -> None:
    """Undoes the answer to a question."""
    with transaction(database):
        judgements.withdraw(database, question.left.reference, question.right.reference)
        _carry_out(database, {question.left.name, question.right.name})


def merge(database: Database, official_id: int, other_id: int) -> None:
    """Makes two officials one. Raises JudgementError where one is not there or their names are not alike."""
    one, other = _appearances_of(database, official_id), _appearances_of(database, other_id)
    if official_id == other_id:
        raise JudgementError(f"official {official_id} is one already")
    names = {block_key(one[0].name), block_key(other[0].name)}
    if len(names) > 1:
        raise JudgementError(
            f"{one[0].name} and {other[0].name} are different names; officials are merged only under one name"
        )
    with transaction(database):
        judged = judgements.judged_pairs(database)
        for a in one:
            for b in other:
                if judged.get(frozenset((a.reference, b.reference))) is False:
                    judgements.withdraw(database, a.reference, b.reference)
        judgements.judge(database, one[0].reference, other[0].reference, True, "baocao officials merge")
        _carry_out(database, {one[0].name})


def split(database: Database, official_id: int, report_ids: list[int]) -> None:
    """Takes what the given reports say of an official from that official.

    Raises JudgementError where the official is not there, or the reports are none or all of its own.
    """
    appearances = _appearances_of(database, official_id)
    leaving = [a for a in appearances if a.report in report_ids]
    staying = [a for a in appearances if a.report not in report_ids]
    if not leaving or not staying:
        mentioned = ", ".join(str(a.report) for a in appearances)
        raise JudgementError(
            f"official {official_id} is mentioned in reports {mentioned}; name some of them, not none and not all"
        )
    with transaction(database):
        for a in leaving:
            for b in staying:
                judgements.judge(database, a.reference, b.reference, False, "baocao officials split")
        for a in leaving[1:]:
            judgements.judge(database, leaving[0].reference, a.reference, True, "baocao officials split")
        _carry_out(database, {appearances[0].name})


def rename(database: Database, official_id: int, name: str) -> None:
    """Gives an official the name to be shown. Raises JudgementError where the official is not there."""
    appearances = _appearances_of(database, official_id)
    if not name.strip():
        raise JudgementError("a name cannot be empty")
    with transaction(database):
        for a in appearances:
            judgements.rename(database, a.reference, name.strip())
        _carry_out(database, {appearances[0].name})


def import_judgements(database: Database, path: Path) -> int:
    """Adds the judgements of a CSV file and carries them out; gives their number. Raises JudgementError."""
    with transaction(database):
        count = judgements.read_csv(database, path)
        database.execute(
            "INSERT OR IGNORE INTO unsettled_names (name) SELECT DISTINCT "
            "substr(subject, instr(subject, ':') + 1) FROM judgements"
        )
        database.execute("UPDATE OR IGNORE unsettled_names SET name = substr(name, 1, instr(name || '#', '#') - 1)")
        _settle(database)
    return count


def _carry_out(database: Database, names: set[str]) -> None:
    for name in names:
        unsettle(database, name)
    _settle(database)


def _settle(database: Database) -> None:
    resolve_officials(database)
    drop_unused(database)
    count_mentions(database)


def _appearances_of(database: Database, official_id: int) -> list[Appearance]:
    rows = database.execute(
        "SELECT id, name FROM person_mentions WHERE official_id = ? AND kind = 'person'", [official_id]
    ).fetchall()
    if not rows:
        raise JudgementError(f"there is no official {official_id} whom a report names; see: baocao officials")
    mentions = {identifier for identifier, _ in rows}
    names = {block_key(name) for _, name in rows}
    blocks = Named(database, names).appearances(names)
    own = [a for members in blocks.values() for a in members if mentions & set(a.mentions)]
    return sorted(own, key=lambda a: (a.day or "9999", a.reference))
