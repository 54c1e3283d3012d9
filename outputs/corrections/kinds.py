"""What of each kind of fact people can correct: what a fact says as plain values, and a fact that says them.

A fact is recognised by its ``identity``: a citation by its symbol or name, a post by its holder
and title. What else it says (a date, an organisation, a status) may differ between readings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.records import (
    Award,
    Citation,
    Decision,
    DirectiveRelation,
    Findings,
    HeaderField,
    OrganizationMention,
    PersonMention,
    Recipient,
    RoleMention,
    Span,
)
from extractors.references.symbols import find_symbols
from extractors.rules import by
from outputs.columns import HEADER, MENTIONS, RECIPIENTS, RELATIONS, STATUS
from outputs.corrections.records import CorrectionError, Values

CORRECTED = "decided by a person"
"""The rule of facts that people confirmed, changed or added."""
LONGEST = 2000
"""Letters that a value may have."""


class Field(Struct, frozen=True):
    """A value that people can correct: its heading, the words it is chosen from, and whether it must be told."""

    name: str
    label: str
    choices: Mapping[str, str] = field(default_factory=dict)
    needed: bool = False
    fixed: bool = False
    """Whether people see it and cannot change it."""
    told: Callable[[str], str] = str
    """The value as it is stored, from what was typed. Raises CorrectionError for what it cannot be."""


class CorrectedKind(Struct, frozen=True):
    """How facts of a kind are corrected; ``name`` is that of its ``FactKind``.

    ``read`` tells what a record says, ``written`` makes it say something else, ``made`` makes one
    over characters of a passage; it is None where people cannot add facts of the kind, and
    returns None where what the fact needs is not there. ``rival`` tells whether of two records
    over the same characters only one can be so.
    """

    name: str
    fields: tuple[Field, ...]
    identity: tuple[str, ...]
    read: Callable[[Any], dict[str, str | None]]
    written: Callable[[Any, Values, Findings], Any]
    made: Callable[[Span, Values, Findings], Any] | None
    rival: Callable[[Any, Any], bool] = lambda one, other: True
    once: bool = False
    """Whether a report has but one fact of each identity, wherever it stands."""
    whole: Callable[[Values], Values] = dict
    """Values that were checked one by one, as they are stored together. Raises CorrectionError."""

    def says(self, record: Any) -> Values:
        """What a record says."""
        return {name: value for name, value in self.read(record).items() if value}

    def same(self, one: Values, other: Values) -> bool:
        """Whether two facts over the same characters are one."""
        return all(fold(one.get(name, "")) == fold(other.get(name, "")) for name in self.identity)

    def checked(self, typed: Mapping[str, str]) -> Values:
        """What was typed, as it is stored. Raises CorrectionError, which says in Vietnamese what is wrong."""
        values = {}
        for one in self.fields:
            value = squeeze(unicodedata.normalize("NFC", typed.get(one.name, "")))[:LONGEST]
            if one.choices and value and value not in one.choices:
                raise CorrectionError(f"{one.label}: “{value}” không có trong danh sách")
            if value:
                values[one.name] = one.told(value)
            elif one.needed:
                raise CorrectionError(f"{one.label}: chưa điền")
        if not any(name in values for name in self.identity):
            labels = [one.label for one in self.fields if one.name in self.identity]
            raise CorrectionError(f"chưa điền {' hoặc '.join(labels)}")
        return self.whole(values)

    def knows(self, values: Values) -> bool:
        """Whether values are such as facts of the kind have."""
        return set(values) <= {one.name for one in self.fields}


_DAY = regex(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})|(\d{4})-(\d{2})(?:-(\d{2}))?")


def _day(typed: str) -> str:
    """25/10/2021, 10/2021, 2021 or ISO, as ISO."""
    found = _DAY.fullmatch(typed.replace(" ", ""))
    if found is None:
        raise CorrectionError(f"“{typed}” không phải là ngày; hãy viết như 25/10/2021, 10/2021 hoặc 2021")
    day, month, year = (found[1], found[2], found[3]) if found[3] else (found[6], found[5], found[4])
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise CorrectionError(f"“{typed}” không có trong lịch") from None
    return "-".join(part.rjust(2, "0") for part in (year, month, day) if part)


def _symbol(typed: str) -> str:
    found = next(find_symbols(typed), None)
    return found.text if found is not None else typed


def _year(typed: str) -> str:
    if not re.fullmatch(r"(?:19|20)\d\d", typed):
        raise CorrectionError(f"“{typed}” không phải là năm")
    return typed


def _read_citation(record: Citation) -> dict[str, str | None]:
    return {
        "doc_type": record.doc_type,
        "symbol": record.symbol,
        "name": None if record.symbol else record.name,
        "date": record.date,
        "issuer": record.issuer,
    }


def _write_citation(record: Citation, values: Values, findings: Findings) -> Citation:
    symbol = values.get("symbol")
    name = values.get("name") or (record.name if symbol and symbol == record.symbol else None)
    return replace(
        record,
        kind=record.kind if symbol == record.symbol and name == record.name else _kind_of(symbol, name),
        doc_type=values.get("doc_type"),
        symbol=symbol,
        symbol_as_written=record.symbol_as_written or (record.span.surface if symbol else None),
        name=name,
        date=values.get("date"),
        issuer=values.get("issuer"),
        uncertain=False,
        **by(CORRECTED),
    )


def _make_citation(span: Span, values: Values, findings: Findings) -> Citation:
    bare = Citation(span=span, kind=_kind_of(values.get("symbol"), values.get("name")), doc_type=None, **by(CORRECTED))
    return _write_citation(bare, values, findings)


def _kind_of(symbol: str | None, name: str | None) -> str:
    return "numbered" if symbol else "named"


def _read_relation(record: DirectiveRelation) -> dict[str, str | None]:
    return {
        "kind": record.kind,
        "source": record.source.surface if record.source else None,
        "target": record.target.surface,
    }


def _read_organization(record: OrganizationMention) -> dict[str, str | None]:
    return {"name": record.name, "parent": record.parent}


def _write_organization(record: OrganizationMention, values: Values, findings: Findings) -> OrganizationMention:
    if values["name"] != record.name:
        record = replace(record, name=values["name"], head=None, field=None, territory=None)
    return replace(record, parent=values.get("parent"), **by(CORRECTED))


def _make_organization(span: Span, values: Values, findings: Findings) -> OrganizationMention:
    return OrganizationMention(span=span, name=values["name"], parent=values.get("parent"), **by(CORRECTED))


def _read_person(record: PersonMention) -> dict[str, str | None]:
    return {"name": record.name, "kind": record.kind}


def _write_person(record: PersonMention, values: Values, findings: Findings) -> PersonMention:
    return replace(record, name=values["name"], kind=values["kind"], **by(CORRECTED))


def _make_person(span: Span, values: Values, findings: Findings) -> PersonMention:
    return PersonMention(span=span, name=values["name"], kind=values["kind"], **by(CORRECTED))


def _read_role(record: RoleMention) -> dict[str, str | None]:
    return {
        "name": record.name,
        "title": record.title,
        "organization": _joined(record.organization, record.parent),
        "former": "1" if record.former else None,
    }


def _joined(organization: str | None, parent: str | None) -> str | None:
    return f"{organization}, {parent}" if organization and parent else organization


def _write_role(record: RoleMention, values: Values, findings: Findings) -> RoleMention | None:
    if fold(values["name"]) != fold(record.name):
        return _make_role(record.span, values, findings)
    if values.get("organization") != _joined(record.organization, record.parent):
        record = replace(record, organization=values.get("organization"), parent=None, inherited=False)
    return replace(record, title=values["title"], former="former" in values, **by(CORRECTED))


def _make_role(span: Span, values: Values, findings: Findings) -> RoleMention | None:
    person = nearest_named(findings.people, values["name"], span)
    if person is None:
        return None
    return RoleMention(
        span=span,
        person=person.span,
        name=person.name,
        title=values["title"],
        organization=values.get("organization"),
        former="former" in values,
        **by(CORRECTED),
    )


def holds_posts(person: PersonMention) -> bool:
    """Whether a mention is of somebody who can hold a post: who wrote a text or took a picture is no official."""
    return person.kind in ("person", "historical")


def nearest_named(people: Sequence[PersonMention], name: str, span: Span) -> PersonMention | None:
    """The mention of a name that stands nearest to some characters; None where nobody is named so."""
    named = [person for person in people if fold(person.name) == fold(name) and holds_posts(person)]
    return min(named, key=lambda person: _apart(person.span, span), default=None)


def _apart(one: Span, other: Span) -> tuple[int, int]:
    return abs(one.passage - other.passage), abs(one.start_char - other.start_char)


def _read_award(record: Award) -> dict[str, str | None]:
    (recipient,) = record.recipients
    return {
        "award": record.award,
        "recipient": recipient.name,
        "recipient_kind": recipient.kind,
        "status": record.status,
        "authority": record.authority,
        "decision_symbol": record.decision.symbol,
        "decision_date": record.decision.date,
        "year": str(record.year) if record.year else None,
    }


def _write_award(record: Award, values: Values, findings: Findings) -> Award:
    (recipient,) = record.recipients
    name, kind = values["recipient"], values["recipient_kind"]
    if (name, kind) != (recipient.name, recipient.kind):
        person = nearest_named(findings.people, name, record.span) if kind == "individual" else None
        span = person.span if person else recipient.span
        recipient = Recipient(span=span, name=name, kind=kind, person=person.span if person else None)
    return replace(
        record,
        recipients=(recipient,),
        award=values["award"],
        status=values["status"],
        authority=values.get("authority"),
        decision=Decision(values.get("decision_symbol"), values.get("decision_date"), record.decision.issuer),
        year=int(values["year"]) if "year" in values else None,
        **by(CORRECTED),
    )


def _make_award(span: Span, values: Values, findings: Findings) -> Award:
    nobody = Recipient(span=span, name="", kind="")
    bare = Award(span=span, award=values["award"], status=values["status"], recipients=(nobody,), **by(CORRECTED))
    return _write_award(bare, values, findings)


def _read_field(record: HeaderField) -> dict[str, str | None]:
    return {"name": record.name, "value": record.value}


def _write_field(record: HeaderField, values: Values, findings: Findings) -> HeaderField:
    return replace(record, name=values["name"], value=values["value"], **by(CORRECTED))


def _make_field(span: Span, values: Values, findings: Findings) -> HeaderField:
    return HeaderField(span=span, name=values["name"], value=values["value"], **by(CORRECTED))


_TOLD = {"issued_on": _day, "symbol": _symbol}


def _whole_field(values: Values) -> Values:
    return {**values, "value": _TOLD.get(values["name"], str)(values["value"])}


KINDS: dict[str, CorrectedKind] = {
    kind.name: kind
    for kind in (
        CorrectedKind(
            "letterhead",
            (Field("name", "Phần đầu", HEADER, needed=True), Field("value", "Nội dung", needed=True)),
            ("name",),
            _read_field,
            _write_field,
            _make_field,
            once=True,
            whole=_whole_field,
        ),
        CorrectedKind(
            "citation",
            (
                Field("doc_type", "Loại văn bản"),
                Field("symbol", "Số, ký hiệu", told=_symbol),
                Field("name", "Tên (nếu không có số)"),
                Field("date", "Ngày", told=_day),
                Field("issuer", "Cơ quan ban hành"),
            ),
            ("symbol", "name"),
            _read_citation,
            _write_citation,
            _make_citation,
        ),
        CorrectedKind(
            "relation",
            (
                Field("kind", "Quan hệ", RELATIONS, needed=True),
                Field("source", "Văn bản", fixed=True),
                Field("target", "Với văn bản", fixed=True),
            ),
            ("kind", "source", "target"),
            _read_relation,
            lambda record, values, findings: replace(record, kind=values["kind"], **by(CORRECTED)),
            None,
            lambda one, other: bool(one.source == other.source and one.target == other.target),
        ),
        CorrectedKind(
            "organization",
            (Field("name", "Tên cơ quan, đơn vị", needed=True), Field("parent", "Thuộc cơ quan")),
            ("name",),
            _read_organization,
            _write_organization,
            _make_organization,
        ),
        CorrectedKind(
            "person",
            (Field("name", "Họ và tên", needed=True), Field("kind", "Được nêu là", MENTIONS, needed=True)),
            ("name",),
            _read_person,
            _write_person,
            _make_person,
        ),
        CorrectedKind(
            "role",
            (
                Field("name", "Họ và tên", needed=True),
                Field("title", "Chức danh", needed=True),
                Field("organization", "Cơ quan, đơn vị"),
                Field("former", "Đã thôi giữ", {"1": "đã thôi giữ"}),
            ),
            ("name", "title"),
            _read_role,
            _write_role,
            _make_role,
            lambda one, other: fold(one.name) == fold(other.name),
        ),
        CorrectedKind(
            "award",
            (
                Field("award", "Hình thức khen thưởng", needed=True),
                Field("recipient", "Tập thể, cá nhân", needed=True),
                Field("recipient_kind", "Đối tượng", RECIPIENTS, needed=True),
                Field("status", "Tình trạng", STATUS, needed=True),
                Field("authority", "Cơ quan tặng"),
                Field("decision_symbol", "Quyết định số", told=_symbol),
                Field("decision_date", "Ngày quyết định", told=_day),
                Field("year", "Năm", told=_year),
            ),
            ("award", "recipient"),
            _read_award,
            _write_award,
            _make_award,
            lambda one, other: (
                fold(one.recipients[0].name) == fold(other.recipients[0].name) and one.span == other.span
            ),
        ),
    )
}
"""The kinds by name; the tests require one for each of ``extractors.facts.KINDS``."""
