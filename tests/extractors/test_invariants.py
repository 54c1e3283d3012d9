"""What holds for every text, however odd."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from corpora import gazetteers
from extractors.components import blank, read_with
from extractors.facts import KINDS
from extractors.normalise import normalise
from extractors.reading import read
from extractors.records import Findings, Passage, Report, Span
from tests.helpers import report_of

FRAGMENTS = [
    "đồng chí", "ông", "Nguyễn Văn Mẫu", "TRẦN THỊ THỬ", "Y Giả Niê", "Bí thư Tỉnh ủy",
    "Phó Chủ tịch UBND tỉnh", "nguyên", "Kết luận số 21-KL/TW", "ngày 25-10-2021", "của Bộ Chính trị",
    "(khóa XIII)", "Nghị quyết 18, 19", "Luật Đất đai 2013", "Nghị quyết Trung ương 4 (khóa XI, XII)",
    "tặng Bằng khen cho", "05 tập thể", "được tặng Cờ", "Huân chương Lao động hạng", "Sở Nội vụ",
    "Ban Tổ chức", "BTC TU Cà Mau", "Ảnh:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Số: 12/BC-SNV", "BÁO CÁO",
    "Cà Mau, ngày 05 tháng 12 năm 2022", ",", ";", ":", ".", "(", ")", " – ", "\n", "\t", "“", "”", "và",
    "kiêm", "1.", "-", "Tổng thống Nga", "V.Mẫu-tin", "Giêm Cô-mi", "Đại sứ Việt Nam tại", "các Phó Thủ tướng",
    "Bộ trưởng Bộ Công an", "Tô Giả", "Hà Nội", "83 tập thể", "được Chủ tịch nước", "bị tước", "Nghị quyết này",
]  # fmt: skip
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(FRAGMENTS), max_size=14).map(" ".join)).map(normalise)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    passages = []
    for index, text in enumerate(draw(st.lists(texts, max_size=6))):
        if draw(st.booleans()):
            passages.append(Passage(index, "paragraph", text))
        else:
            row, column = draw(st.integers(0, 3)), draw(st.integers(0, 3))
            passages.append(
                Passage(index, "cell", text, 0, row, column, draw(st.integers(1, 3)), draw(st.integers(1, 3)))
            )
    return Report(tuple(passages))


def spans(findings: Findings) -> Iterator[Span]:
    for kind in KINDS:
        yield from (fact.span for fact in kind.of(findings))
    for relation in findings.relations:
        yield from filter(None, (relation.source, relation.target))
    yield from (role.person for role in findings.roles)
    for recipient in (recipient for award in findings.awards for recipient in award.recipients):
        yield from filter(None, (recipient.span, recipient.person))


@given(reports())
def test_every_span_holds_what_it_says(report: Report) -> None:
    for span in spans(read(report)):
        assert 0 <= span.start_char < span.end_char
        assert report.passages[span.passage].text[span.start_char : span.end_char] == span.surface


@given(reports())
def test_records_point_at_people_that_were_found(report: Report) -> None:
    findings = read(report)
    people = {person.span for person in findings.people}
    assert {role.person for role in findings.roles} <= people
    recipients = [recipient for award in findings.awards for recipient in award.recipients]
    assert {recipient.person for recipient in recipients if recipient.person} <= people


@given(reports())
@example(report_of("Y Ei0 Niê Nguyễn E:ĐỒNG CHÍ Y Ei0 Niê"))
@example(report_of("Y Ai0 Niê N0000a A0a:ĐỒNG CHÍ Y Ai0 Niê N0000a A0a"))
def test_people_do_not_overlap_and_stand_in_order(report: Report) -> None:
    places = [(p.span.passage, p.span.start_char, p.span.end_char) for p in read(report).people]
    assert places == sorted(places)
    for (passage, _, end), (next_passage, start, _) in itertools.pairwise(places):
        assert next_passage > passage or start >= end


@given(reports())
def test_confidence_is_a_share_and_its_rule_is_known(report: Report) -> None:
    findings = read(report)
    facts = [fact for kind in KINDS for fact in kind.of(findings)]
    assert all(0 < fact.confidence <= 1 and fact.rule in gazetteers.rules() for fact in facts)


@given(reports())
def test_reading_is_a_function(report: Report) -> None:
    assert read(report) == read(report)


NLP = blank()


@given(reports())
def test_the_spacy_components_find_the_same(report: Report) -> None:
    assert read_with(NLP, report) == read(report)
