from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extractors.components import COMPONENTS, UndertheseaTokenizer, blank, read_with
from tests.helpers import report_of

TEXT = "Đồng chí Phạm Văn Mẫu – Bí thư Tỉnh ủy quán triệt Kết luận số 21-KL/TW; tặng Giấy khen cho bà Lê Thị Thử."
NLP = blank()
TOKENIZER = UndertheseaTokenizer(NLP.vocab)


def test_span_groups_of_a_document() -> None:
    doc = NLP(TEXT)
    found = {group: [span.text for span in spans] for group, spans in doc.spans.items()}
    assert found == {
        "header": [TEXT],
        "citations": ["Kết luận số 21-KL/TW"],
        "relations": [],
        "organizations": [],
        "people": ["Phạm Văn Mẫu", "Lê Thị Thử"],
        "roles": ["Bí thư Tỉnh ủy"],
        "awards": ["tặng Giấy khen"],
    }
    assert [citation.symbol for citation in doc._.baocao_citations] == ["21-KL/TW"]


def test_components_come_from_the_registry() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("baocao_people")
    assert [person.name for person in nlp(TEXT)._.baocao_people] == ["Phạm Văn Mẫu", "Lê Thị Thử"]
    assert NLP.pipe_names == list(COMPONENTS)


def test_what_a_component_needs_is_declared() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("baocao_roles")
    analysis = nlp.analyze_pipes()
    assert analysis is not None
    assert analysis["problems"]["baocao_roles"] == ["doc._.baocao_header", "doc._.baocao_people"]


def test_a_component_can_be_replaced() -> None:
    nlp = blank()
    nlp.remove_pipe("baocao_awards")
    findings = read_with(nlp, report_of(TEXT))
    assert findings.awards == ()
    assert findings.people


@pytest.mark.parametrize("text", ["Thuý  Hoà\nUỷ ban ", "", " \t ", "Đ/c Lê Văn Mẫu,TP. Cần Thơ 25/10/2021"])
def test_tokens_leave_the_text_as_it_is(text: str) -> None:
    assert TOKENIZER(text).text == text


@given(st.text(max_size=60))
def test_tokens_leave_every_text_as_it_is(text: str) -> None:
    assert TOKENIZER(text).text == text
