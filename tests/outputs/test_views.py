"""The views are the public contract: their columns stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from outputs.database import fold_for_search, open_for_reading
from outputs.facts import SPANS

CONTRACT = {
    "report_summary": "report_id filename path sha256 doc_type symbol issuer "
    "place issued_on title signer passages citations "
    "people awards parent signer_role draft version_of version_by",
    "cited_directives": "report_id filename directive_id key doc_type symbol "
    "name issuer issued_on term uncertain mentions",
    "citation_passages": "citation_id report_id filename directive_id symbol "
    "surface pinpoint passage_id start_char end_char "
    "passage",
    "people_mentioned": "report_id filename official_id name mentions",
    "official_roles": "official_id name title organization position former report_id filename report_date",
    "award_decisions": "award_id report_id filename award authority "
    "decision_symbol decision_date year status reason recipient "
    "recipient_kind recipient_count official_id award_year",
    "organizations_mentioned": "report_id filename organization_id name mentions",
}


@pytest.mark.parametrize("view", CONTRACT)
def test_columns_of_the_views(sample_database: Path, view: str) -> None:
    cursor = open_for_reading(sample_database).execute(f"SELECT * FROM {view}")
    assert [column[0] for column in cursor.description] == CONTRACT[view].split()
    assert cursor.fetchone() is not None


def test_the_summary_of_a_report(sample_database: Path) -> None:
    db = open_for_reading(sample_database)
    (row,) = db.query("SELECT * FROM report_summary WHERE symbol = '256/BC-SNV'")
    assert (row["doc_type"], row["issuer"], row["place"], row["issued_on"], row["signer"]) == (
        "Báo cáo",
        "Sở Nội vụ",
        "Cà Mau",
        "2023-12-05",
        "Phan Văn Thí Dụ",
    )


@pytest.mark.parametrize("table", SPANS)
def test_every_fact_points_at_its_characters(sample_database: Path, table: str) -> None:
    rows = list(
        open_for_reading(sample_database).query(
            f"SELECT f.surface, f.start_char, f.end_char, p.text FROM {table} f JOIN passages p ON p.id = f.passage_id"
        )
    )
    assert rows
    for row in rows:
        assert row["text"][row["start_char"] : row["end_char"]] == row["surface"]


@pytest.mark.parametrize(("typed", "stored"), [("ket luan", "Kết luận"), ("dang", "Đảng"), ("hoa binh", "Hòa Bình")])
def test_folding_for_search(typed: str, stored: str) -> None:
    assert fold_for_search(stored) == typed


def test_reading_writes_nothing(sample_database: Path) -> None:
    import sqlite3

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        open_for_reading(sample_database).execute("DELETE FROM reports")
