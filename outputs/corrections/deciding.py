"""Carrying out what people decide about single facts, while others may decide too.

A fact is named by what it was shown to say. Where it does not say that any more, somebody else
has corrected it meanwhile, and the decision is refused instead of undoing theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from msgspec.structs import replace

from extractors.reading import read, tagger_of
from extractors.records import Findings, Report
from outputs.columns import moment, stamp
from outputs.corrections import store
from outputs.corrections.anchors import anchored
from outputs.corrections.applying import apply, claims
from outputs.corrections.kinds import CORRECTED, KINDS
from outputs.corrections.records import ConflictError, Correction, CorrectionError, Values
from outputs.database import transaction
from outputs.rows import StoredFile
from outputs.settle import settle
from outputs.sql import same_paper
from outputs.sqlite import Database
from outputs.texts import stored_text
from outputs.writer import Writer

Row = dict[str, object]


def corrected_findings(database: Database, report_id: int) -> tuple[Report, Findings]:
    """A stored report and all that is said of it, as read and corrected. Raises CorrectionError for no such report."""
    row = _report(database, report_id)
    report = stored_text(database.conn, report_id)
    texts = [*store.texts_of_kin(database, report_id)]
    corrections = store.of_text(database, str(row["text_sha256"]), str(row["path"]), texts)
    return report, apply(report, _read(report, tagger_of(str(row["extractor_version"]))), corrections).findings


def correct(
    database: Database,
    report_id: int,
    kind: str,
    place: tuple[int, int, int],
    was: Values | None,
    typed: Mapping[str, str] | None,
    who: str,
) -> Correction:
    """Notes and carries out what a person decided of the fact over ``place``: a passage, from 0, and its characters.

    ``was`` is what was shown, None to add a fact; ``typed`` what is so, None to reject it. The
    archive is to be settled afterwards. Raises ConflictError where the fact says something else by
    now, CorrectionError, in Vietnamese, for what cannot be.
    """
    corrected = KINDS.get(kind)
    if corrected is None or (was is None and (typed is None or corrected.made is None)):
        raise CorrectionError("không sửa được loại dữ kiện này")
    writer = Writer(database)
    _read_ahead(database, report_id)
    with writer.transaction():
        row = _report(database, report_id)
        report, findings = corrected_findings(database, report_id)
        anchor = anchored(report, *place)
        now = was if typed is not None and _unchanged(was, typed) else corrected.checked(typed) if typed else None
        made_at = stamp("microseconds")
        correction = Correction(str(row["text_sha256"]), str(row["path"]), kind, anchor, was, now, who, made_at)
        _refuse_conflict(database, report_id, findings, correction)
        correction = replace(correction, id=store.add(database, correction))
        _put_again(writer, database, report_id)
        placed = database.execute(
            "SELECT passage FROM correction_places WHERE correction_id = ? AND report_id = ?",
            [correction.id, report_id],
        ).fetchone()
        if placed is None or placed[0] is None:
            raise CorrectionError("báo cáo không nêu người có tên này; hãy thêm người trước")
    return correction


def undo(database: Database, report_id: int, number: int, who: str) -> None:
    """Takes a correction of a report back; the archive is to be settled afterwards. Raises CorrectionError."""
    writer = Writer(database)
    _read_ahead(database, report_id)
    with writer.transaction():
        if number not in {row["id"] for row in store.of_report(database, report_id)}:
            raise CorrectionError("lần sửa này đã được hoàn tác hoặc không có")
        bearing = store.reports_with(database, number)
        store.withdraw(database, number, who, stamp("microseconds"))
        _put_again(writer, database, report_id, *bearing)


def declare_reviewed(database: Database, report_id: int, who: str, reviewed: bool) -> None:
    """Notes that somebody looked at every fact of a report, or takes that back. Raises CorrectionError."""
    with transaction(database):
        text = _report(database, report_id)["text_sha256"]
        database.execute("DELETE FROM reviewed_texts WHERE text_sha256 = ?", [text])
        if reviewed:
            database.execute("INSERT INTO reviewed_texts VALUES (?, ?, ?)", [text, who, stamp("microseconds")])


def import_corrections(database: Database, path: Path) -> tuple[int, int]:
    """Adds the corrections of a CSV file and carries them out; gives how many are new, and the reports they changed.

    Raises CorrectionError, and changes nothing, where a line is no correction.
    """
    writer = Writer(database)
    with writer.transaction():
        count = store.read_csv(database, path)
        reports = _carried(writer, database)
    if reports:
        settle(database)
    return count, reports


def carry(database: Database) -> int:
    """Applies to reports what was corrected in other versions of their papers, or imported; gives their number.

    The archive must be settled, and is so again.
    """
    if database.execute("SELECT 1 FROM corrections LIMIT 1").fetchone() is None:
        return 0
    writer = Writer(database)
    with writer.transaction():
        reports = _carried(writer, database)
    if reports:
        settle(database)
    return reports


def _carried(writer: Writer, database: Database) -> int:
    waiting = [identifier for (identifier,) in database.execute(_WAITING).fetchall()]
    for report_id in waiting:
        _put(writer, database, report_id)
    return len(waiting)


_NOT_PLACED = """c.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM correction_places p WHERE p.correction_id = c.id AND p.report_id = r.id)"""
_WAITING = f"""
    SELECT r.id FROM corrections c JOIN reports o ON o.text_sha256 = c.text_sha256
    JOIN reports r ON {same_paper("r", "o")} WHERE {_NOT_PLACED}
    UNION SELECT r.id FROM corrections c JOIN reports r ON r.path = c.path WHERE {_NOT_PLACED}
    UNION SELECT p.report_id FROM correction_places p JOIN corrections c ON c.id = p.correction_id
    WHERE c.withdrawn_at IS NOT NULL
    ORDER BY 1
"""


def _report(database: Database, report_id: int) -> Row:
    rows = list(database.query("SELECT * FROM reports WHERE id = ?", [report_id]))
    if not rows:
        raise CorrectionError("báo cáo này không còn trong kho")
    return rows[0]


@lru_cache(maxsize=8)
def _read(report: Report, tagger: str) -> Findings:
    return read(report, tagger)


def _read_ahead(database: Database, report_id: int) -> None:
    """Reads a report before the transaction, so that others need not wait for it."""
    row = _report(database, report_id)
    _read(stored_text(database.conn, report_id), tagger_of(str(row["extractor_version"])))


def _put_again(writer: Writer, database: Database, report_id: int, *others: int) -> None:
    """Stores anew the report, those that its corrections also speak of, and others."""
    for identifier in sorted({report_id, *_alike(database, report_id), *others}):
        _put(writer, database, identifier)


def _alike(database: Database, report_id: int) -> Iterator[int]:
    rows = database.execute(
        "SELECT o.id FROM reports r JOIN reports o ON o.text_sha256 = r.text_sha256 "
        f"OR {same_paper('o', 'r')} WHERE r.id = ?",
        [report_id],
    )
    yield from (identifier for (identifier,) in rows.fetchall())


def _put(writer: Writer, database: Database, report_id: int) -> None:
    row = _report(database, report_id)
    version_of = row["version_of"], row["version_by"]
    report = stored_text(database.conn, report_id)
    lost = str(row["lost"]) if row["lost"] else None
    version = str(row["extractor_version"])
    file = StoredFile(str(row["path"]), str(row["filename"]), str(row["sha256"]), version, str(row["format"]), lost)
    kin = [*store.texts_of_kin(database, report_id)]
    own = [identifier for (identifier,) in database.execute("SELECT id FROM reports WHERE version_of = ?", [report_id])]
    writer.put(file, report, _read(report, tagger_of(version)), kin)
    database.execute("UPDATE reports SET version_of = ?, version_by = ? WHERE id = ?", [*version_of, report_id])
    for identifier in own:  # storing a report anew takes it from those that are versions of it
        database.execute("UPDATE reports SET version_of = ? WHERE id = ?", [report_id, identifier])


def _unchanged(was: Values | None, typed: Mapping[str, str]) -> bool:
    return was is not None and {name: value for name, value in typed.items() if value} == was


def _refuse_conflict(database: Database, report_id: int, findings: Findings, made: Correction) -> None:
    kind, was, now = made.kind, made.was, made.now
    here = [claim for claim in claims(findings) if claim.kind == kind and claim.place == made.anchor.place]
    if was is not None and was not in [claim.values for claim in here]:
        raise ConflictError(_told(database, report_id, made, "Dữ kiện này đã thay đổi từ khi trang được mở."))
    known = [claim for claim in here if now is not None and KINDS[kind].same(claim.values, now)]
    if was is None and known:
        by_whom = "Người khác đã thêm" if known[0].rule == CORRECTED else "Báo cáo đã có"
        raise ConflictError(_told(database, report_id, made, f"{by_whom} dữ kiện này."))


def _told(database: Database, report_id: int, made: Correction, what: str) -> str:
    """What happened, and by whom if a correction of these words tells."""
    for row in store.of_report(database, report_id):
        there = row["at_passage"], row["at_start"], row["at_end"]
        if row["kind"] == made.kind and there == made.anchor.place:
            return f"{what} {row['made_by']} đã sửa lúc {moment(str(row['made_at']))}; hãy xem lại rồi sửa tiếp."
    return f"{what} Hãy xem lại rồi sửa tiếp."
