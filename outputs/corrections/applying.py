"""Corrections applied to what was read: pure, so that a report read again comes out as people left it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from extractors import facts
from extractors.places import province_named
from extractors.records import Award, Findings, Header, Report, RoleMention, Span
from outputs.corrections.anchors import elsewhere, here
from outputs.corrections.kinds import CORRECTED, KINDS, CorrectedKind, holds_posts, nearest_named
from outputs.corrections.records import Correction, CorrectionError, Values
from outputs.texts import text_sha256


class Applied(Struct, frozen=True):
    """Findings after corrections, and where the words of each correction stand in the report; None: nowhere."""

    findings: Findings
    places: dict[int, Span | None]


class Claim(Struct, frozen=True):
    """What one fact says, as corrections name facts."""

    kind: str
    span: Span
    values: Values
    rule: str
    confidence: float

    @property
    def place(self) -> tuple[int, int, int]:
        """The passage, and its characters."""
        return self.span.passage, self.span.start_char, self.span.end_char


def claims(findings: Findings) -> Iterator[Claim]:
    """Everything that findings say, a claim for each recipient of an award."""
    for name, records in _by_kind(findings).items():
        for record in records:
            yield Claim(name, record.span, KINDS[name].says(record), record.rule, record.confidence)


def apply(report: Report, findings: Findings, corrections: Iterable[Correction]) -> Applied:
    """What was read in a report, as people corrected it, the newest correction last.

    A correction that cannot be carried out here stands nowhere, and nothing else is lost by it.
    """
    known = _by_kind(findings)
    text = text_sha256(report)
    places: dict[int, Span | None] = {}
    for correction in corrections:
        kind = KINDS[correction.kind]
        span = _place(report, text, kind, known[kind.name], correction)
        try:
            if span is not None and not _carried_out(known, kind, span, correction, findings):
                span = None
        except (CorrectionError, KeyError, TypeError, ValueError):
            span = None
        places[correction.id] = span
        findings = _joined(findings, known)
    return Applied(findings, places)


def _place(report: Report, text: str, kind: CorrectedKind, records: list[Any], correction: Correction) -> Span | None:
    """Where the correction speaks of this report; in another text than its own where the fact is said that it is of."""
    if correction.text_sha256 == text:
        return here(report, correction.anchor)
    places = elsewhere(report, correction.anchor)
    if correction.was is not None:
        for span in (*places.told, *places.alone):
            if _found(kind, records, span, correction.was) is not None:
                return span
        if correction.now is None:
            return None  # there is nothing to reject
    return places.told[0] if places.told else None


def _by_kind(findings: Findings) -> dict[str, list[Any]]:
    known = {kind.name: list(kind.of(findings)) for kind in facts.KINDS}
    known["award"] = [
        replace(award, recipients=(recipient,)) for award in findings.awards for recipient in award.recipients
    ]
    return known


def _carried_out(
    known: dict[str, list[Any]], kind: CorrectedKind, span: Span, correction: Correction, findings: Findings
) -> bool:
    """Whether the correction could be carried out over these characters."""
    records = known[kind.name]
    found = _found(kind, records, span, correction.was)
    if correction.now is None:
        if found is not None:
            records.remove(found)
        return True
    replaced = found is not None
    if found is None:
        found = _found(kind, records, span, correction.now)
    if found is not None:
        decided = kind.written(found, correction.now, findings)
    else:
        decided = kind.made(span, correction.now, findings) if kind.made else None
    if decided is None:
        return False
    gives_way = partial(_gives_way, kind, decided, replaced or correction.was is None)
    known[kind.name] = [one for one in records if one is not found and not gives_way(one)]
    known[kind.name].append(decided)
    known[kind.name].sort(key=lambda record: (record.span.passage, record.span.start_char))
    return True


def _found(kind: CorrectedKind, records: list[Any], span: Span, values: Values | None) -> Any:
    if values is None:
        return None
    at = (one for one in records if one.span == span and kind.same(kind.says(one), values))
    return next(at, None)


def _gives_way(kind: CorrectedKind, decided: Any, alone: bool, record: Any) -> bool:
    """Whether a record cannot stand beside what a person decided.

    What says the same over some of the same characters cannot; a part of the head stands in one place.
    ``alone`` tells that the decision speaks of one fact only, found or added. Where the fact that it
    changed is not read any more, what is read instead gives way, and what was decided before of the same words.
    """
    one, other = record.span, decided.span
    if kind.once:
        return kind.same(kind.says(record), kind.says(decided))
    if one.passage != other.passage or one.start_char >= other.end_char or other.start_char >= one.end_char:
        return False
    if kind.same(kind.says(record), kind.says(decided)):
        return True
    return not alone and (one == other or record.rule != CORRECTED) and kind.rival(record, decided)


def _joined(findings: Findings, known: dict[str, list[Any]]) -> Findings:
    """Findings of the records by kind, without those whose parts are gone."""
    people = {person.span: person for person in known["person"]}
    cited = {citation.span for citation in known["citation"]}
    known["role"] = [role for one in known["role"] if (role := _held(one, known["person"], people)) is not None]
    known["relation"] = [
        one for one in known["relation"] if one.target in cited and (one.source is None or one.source in cited)
    ]
    known["award"] = [_given(award, people) for award in known["award"]]
    return Findings(
        header=_header(findings.header, known["letterhead"]),
        citations=tuple(known["citation"]),
        relations=tuple(known["relation"]),
        organizations=tuple(known["organization"]),
        people=tuple(known["person"]),
        roles=tuple(known["role"]),
        awards=tuple(_gathered(known["award"])),
    )


def _held(role: RoleMention, named: list[Any], people: dict[Span, Any]) -> RoleMention | None:
    """The post of whoever its name is now; None where nobody is named so any more."""
    person = people.get(role.person)
    if person is not None and person.rule != CORRECTED:
        return role
    if person is None or not holds_posts(person):
        person = nearest_named(named, role.name, role.span)
    return replace(role, person=person.span, name=person.name) if person else None


def _given(award: Award, people: dict[Span, Any]) -> Award:
    (recipient,) = award.recipients
    if recipient.person is None:
        return award
    person = people.get(recipient.person)
    if person is None or not holds_posts(person):
        return replace(award, recipients=(replace(recipient, person=None),))
    return replace(award, recipients=(replace(recipient, name=person.name),)) if person.rule == CORRECTED else award


def _gathered(awards: list[Award]) -> Iterator[Award]:
    """Awards to one recipient each, those by one act gathered again."""
    acts: dict[tuple[Any, ...], list[Award]] = {}
    for award in awards:
        act = tuple(getattr(award, name) for name in award.__struct_fields__ if name != "recipients")
        acts.setdefault(act, []).append(award)
    for same in acts.values():
        yield replace(same[0], recipients=tuple(award.recipients[0] for award in same))


def _header(header: Header, parts: list[Any]) -> Header:
    """The head with what its parts say now; what had a place and has none any more is unknown."""
    gone = {part.name for part in header.fields} - {part.name for part in parts}
    decided = {part.name: part.value for part in parts if part.rule == CORRECTED}
    changed: dict[str, Any] = {**dict.fromkeys(gone), **decided, "fields": tuple(parts)}
    header = replace(header, **changed)
    if decided.keys() & {"issuer", "parent", "place"}:
        named = " ".join(filter(None, (header.issuer, header.parent, header.place)))
        header = replace(header, province=province_named(named) or header.province)
    return header
