"""Numbers of lists as Word shows them, through whole files: how levels restart, link and hide."""

from __future__ import annotations

import pytest

from pipeline.formats.reading import read_bytes
from tests.pipeline.formats.builders import W, docx, part, with_parts

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = f'<Relationship Id="rIdN" Type="{_R}/numbering" Target="numbering.xml"/></Relationships>'


def level(at: int, number_format: str, text: str, extra: str = "", start: int = 1) -> str:
    """A level; what else it says stands where the schema wants it."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(identifier: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def num(identifier: int, of: int, override: str = "") -> str:
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def item(text: str, at: int | None = 0, of: int = 1, extra: str = "") -> str:
    """A paragraph of a list, or with ``at`` None one that is numbered by its style alone."""
    numbered = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{of}"/></w:numPr>' if at is not None else ""
    return f"<w:p><w:pPr>{extra}{numbered}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def style(identifier: str, inner: str, kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{identifier}"/>{inner}</w:style>'


def in_list(of: int) -> str:
    return f'<w:pPr><w:numPr><w:numId w:val="{of}"/></w:numPr></w:pPr>'


def shown(numbering: str, body: str, styles: str = "") -> list[str]:
    plain = docx()
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode(),
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>'.encode(),
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>'.encode(),
    }
    name = "word/_rels/document.xml.rels"
    relationships = part(plain, name)
    if b"/numbering" not in relationships:
        parts[name] = relationships.replace(b"</Relationships>", _RELATION.encode())
    return [passage.text for passage in read_bytes(with_parts(plain, parts)).report.passages]


CHAPTERS = level(0, "upperRoman", "Chương %1.")
CASES: list[tuple[str, str, str, str, list[str]]] = [
    ("articles that run on over chapters",
     abstract(0, CHAPTERS, level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>')) + num(1, 0),
     item("a") + item("b", 1) + item("c", 1) + item("d") + item("e", 1), "",
     ["Chương I. a", "Điều 1. b", "Điều 2. c", "Chương II. d", "Điều 3. e"]),
    ("articles that start again only with a part",
     abstract(0, level(0, "upperRoman", "Phần %1."), level(1, "decimal", "Mục %2."),
              level(2, "decimal", "Điều %3.", '<w:lvlRestart w:val="1"/>')) + num(1, 0),
     item("a") + item("b", 1) + item("c", 2) + item("d", 1) + item("e", 2) + item("f") + item("g", 1) + item("h", 2),
     "",
     ["Phần I. a", "Mục 1. b", "Điều 1. c", "Mục 2. d", "Điều 2. e", "Phần II. f", "Mục 1. g", "Điều 1. h"]),
    ("figures for the numbers of the levels above",
     abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>")) + num(1, 0),
     item("a") + item("b", 1) + item("c") + item("d", 1), "", ["I. a", "1.1. b", "II. c", "2.1. d"]),
    ("figures switched off",
     abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", '<w:isLgl w:val="0"/>')) + num(1, 0),
     item("a") + item("b", 1), "", ["I. a", "I.1. b"]),
    ("a style's level is that which names it",
     abstract(0, level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>'),
              level(1, "decimal", "%2.", '<w:pStyle w:val="Tieu"/>')) + num(1, 0),
     item("a", None, extra='<w:pStyle w:val="Muc"/>') + item("b", None, extra='<w:pStyle w:val="Tieu"/>')
     + item("c", None, extra='<w:pStyle w:val="Con"/>') + item("d", None, extra='<w:pStyle w:val="Muc"/>'),
     style("Muc", in_list(1)) + style("Tieu", in_list(1)) + style("Con", '<w:basedOn w:val="Tieu"/>'),
     ["I. a", "1. b", "2. c", "II. d"]),
    ("a kind of list that names a style of lists",
     abstract(0, '<w:styleLink w:val="Luat"/>', level(0, "decimal", "Điều %1.")) + abstract(1,
     '<w:numStyleLink w:val="Luat"/>') + num(1, 0) + num(2, 1),
     item("a", of=2) + item("b", of=2), style("Luat", in_list(1), "numbering"), ["Điều 1. a", "Điều 2. b"]),
    ("a style of lists that only its own list tells",
     abstract(0, level(0, "decimal", "Điều %1.")) + abstract(1, '<w:numStyleLink w:val="Luat"/>') + num(1, 0)
     + num(2, 1), item("a", of=2), style("Luat", in_list(1), "numbering"), ["Điều 1. a"]),
    ("a hidden number counts",
     abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%2.", "<w:rPr><w:vanish/></w:rPr>")) + num(1, 0),
     item("a") + item("b", 1) + item("c"), "", ["1. a", "b", "2. c"]),
    ("an empty paragraph shows its number",
     abstract(0, level(0, "decimal", "%1.")) + num(1, 0), item("a") + item("") + item("c"), "", ["1. a", "2.", "3. c"]),
    ("a bullet alone says nothing",
     abstract(0, level(0, "bullet", "-")) + num(1, 0), item("a") + item("") + item("c"), "", ["- a", "- c"]),
    ("numbered cells",
     abstract(0, level(0, "decimal", "%1")) + num(1, 0),
     "<w:tbl>" + "".join(f"<w:tr><w:tc>{item('')}</w:tc><w:tc><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:tc></w:tr>"
                         for name in "ab") + "</w:tbl>", "", ["1", "a", "2", "b"]),
    ("a hidden paragraph does not count",
     abstract(0, level(0, "decimal", "%1.")) + num(1, 0),
     item("a") + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:vanish/></w:rPr>"
     "</w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p><w:tbl/>" + item("b"), "", ["1. a", "2. b"]),
    ("roman numbers above thirty-nine",
     abstract(0, level(0, "upperRoman", "%1.", start=39), ) + num(1, 0), item("a") + item("b"), "",
     ["XXXIX. a", "XL. b"]),
    ("noughts before figures",
     abstract(0, level(0, "decimalZero", "%1.")) + num(1, 0), item("a"), "", ["01. a"]),
    ("three figures",
     abstract(0, '<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="custom" w:format="001, 002, ..."/>'
              '<w:lvlText w:val="%1."/></w:lvl>') + num(1, 0), item("a"), "", ["007. a"]),
    ("nothing between number and text",
     abstract(0, level(0, "decimal", "Điều %1", '<w:suff w:val="nothing"/>')) + num(1, 0), item(". Phạm vi"), "",
     ["Điều 1. Phạm vi"]),
    ("a list of the same kind that starts elsewhere, and starts there again",
     abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.")) + num(1, 0) + num(2, 0,
     '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'),
     item("a") + item("b", 1, 2) + item("c") + item("d", 1, 2), "", ["I. a", "5. b", "II. c", "5. d"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("numbering", "body", "styles", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_numbers_are_those_that_word_shows(numbering: str, body: str, styles: str, expected: list[str]) -> None:
    assert shown(numbering, body, styles) == expected
