"""The records that flow through the house: a report, its passages, and what was read in them.

Offsets are half-open and counted in Python characters of the passage's text, and
``passage.text[record.start_char:record.end_char] == record.surface`` always holds.
Dates are ISO text whose unknown parts are left out (``2021-10-25``, ``2021-10``, ``2021``);
an unknown value is None, never a guess.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct, field

from corpora.letters import fold


class ScannedWord(Struct, frozen=True):
    """A word of a passage as it was read from the picture of a page.

    ``start_char`` and ``end_char`` are its characters in the passage, ``confidence`` how sure the
    reading is, from 0 to 1. It stands on ``page``, from 1, in a box of points from the left and the
    top of the page turned upright. ``printed`` is what was read, where the passage has what it must have been.
    """

    start_char: int
    end_char: int
    confidence: float
    page: int
    left: float
    top: float
    right: float
    bottom: float
    printed: str | None = None


class ScannedPage(Struct, frozen=True):
    """A page, from 1, that was read from its picture.

    ``width`` and ``height`` are points after it was turned clockwise by quarters of a circle, and then by degrees.
    """

    page: int
    width: float
    height: float
    quarters: int = 0
    degrees: float = 0.0


class Passage(Struct, frozen=True):
    """A stretch of a report that is read as one: a paragraph, a table cell, a footnote …

    ``index`` is its place in reading order from 0. ``kind`` is one of ``heading``,
    ``paragraph``, ``list``, ``cell``, ``textbox``, ``footnote``, ``endnote``, ``header``,
    ``footer``. Cells say which ``table`` of the report (from 0) they are in, their grid
    ``row`` and ``column``, and how many rows and columns a merged cell covers.
    """

    index: int
    kind: str
    text: str
    table: int | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1
    words: tuple[ScannedWord, ...] = ()
    """Its words in their order where it was read from a picture; nothing where the file told its letters."""


class Report(Struct, frozen=True):
    """The passages of one report, in reading order, and its pages that were read from pictures."""

    passages: tuple[Passage, ...]
    scans: tuple[ScannedPage, ...] = ()

    def __post_init__(self) -> None:
        for place, passage in enumerate(self.passages):
            if passage.index != place:
                raise ValueError(f"passage {passage.index} stands at place {place}")

    @classmethod
    def from_text(cls, text: str) -> Report:
        """A report from plain text, one paragraph a line; ``text`` must be normalised."""
        lines = [line.strip() for line in text.splitlines()]
        return cls(tuple(Passage(i, "paragraph", line) for i, line in enumerate(filter(None, lines))))


class Span(Struct, frozen=True):
    """Characters of a passage that state something."""

    passage: int
    start_char: int
    end_char: int
    surface: str


class Citation(Struct, frozen=True, kw_only=True):
    """A directive cited.

    ``kind`` is ``numbered`` (a full symbol), ``short`` (a number without its symbol, perhaps
    resolved to one), ``named`` (a law, a congress or plenum resolution), ``dated`` (a type and
    a date only) or ``anaphor`` (``Nghị quyết này``, carrying the symbol or name of the directive
    it refers to). ``symbol`` is normalised (``05-CT/TW``), ``symbol_as_written`` is what
    the report prints. ``term`` is the Roman number of the Party term where stated.
    """

    span: Span
    kind: str
    doc_type: str | None
    symbol: str | None = None
    symbol_as_written: str | None = None
    name: str | None = None
    date: str | None = None
    issuer: str | None = None
    term: str | None = None
    title: str | None = None
    pinpoint: str | None = None
    uncertain: bool = False
    rule: str
    confidence: float


class DirectiveRelation(Struct, frozen=True, kw_only=True):
    """What one directive does to another; ``span`` is the words that say it.

    ``kind`` is ``amends``, ``replaces``, ``repeals``, ``guides``, ``implements`` or ``based_on``.
    ``source`` is the span of the citation that acts, None for the report itself; ``target``
    that of the one acted on.
    """

    span: Span
    kind: str
    source: Span | None
    target: Span
    rule: str
    confidence: float


class OrganizationMention(Struct, frozen=True, kw_only=True):
    """An organisation named.

    ``name`` is what the text says, its abbreviations spelled out; ``head`` is the gazetteer's
    form of the word that begins it (``Sở``), ``field`` what it deals with (``Nội vụ``),
    ``territory`` the territory it is of, with the word for it (``tỉnh Cà Mau``), each None where
    the name has none. ``parent`` is the organisation printed after it that it is a part of.
    """

    span: Span
    name: str
    head: str | None = None
    field: str | None = None
    territory: str | None = None
    parent: str | None = None
    rule: str
    confidence: float


class PersonMention(Struct, frozen=True, kw_only=True):
    """A person named. ``kind`` is ``person``, ``historical``, ``byline`` or ``credit``."""

    span: Span
    name: str
    kind: str = "person"
    honorific: str | None = None
    rule: str
    confidence: float


class RoleMention(Struct, frozen=True, kw_only=True):
    """A role stated of a person; ``span`` is the role's words, ``person`` those of the name.

    ``organization`` is what the text says or what the context lends (``inherited``), ``parent``
    the organisation named after it that it is a part of; ``position`` is all of it as one phrase.
    ``likelihood`` is how likely the model that linked post and person holds the link.
    """

    span: Span
    person: Span
    name: str
    title: str
    organization: str | None
    parent: str | None = None
    former: bool = False
    acting: bool = False
    inherited: bool = False
    likelihood: float = 1.0
    rule: str
    confidence: float

    @property
    def position(self) -> str:
        """Title, organisation and parent as one phrase."""
        return position(self.title, self.organization, self.parent)


_WHOLE_BODY = 3
"""Words of a title that repeat a whole body (``Trưởng Ban Chỉ đạo``), which is written as the body writes itself."""


@lru_cache(maxsize=1 << 14)
def position(title: str, organization: str | None, parent: str | None = None) -> str:
    """Title and organisation as one phrase: ``Trưởng Ban`` + ``Ban Tổ chức`` is Trưởng Ban Tổ chức."""
    if organization is None:
        return title
    held, named = title.split(), organization.split()
    ends, opens = fold(title).split(), fold(organization).split()
    phrase = f"{title} {organization}"
    for shared in (_WHOLE_BODY, 2, 1):
        if len(named) > shared and ends[-shared:] == opens[:shared]:
            kept = len(held) - shared if shared == _WHOLE_BODY else len(held)
            phrase = " ".join([*held[:kept], *named[shared - (len(held) - kept) :]])
            break
    return f"{phrase}, {parent}" if parent else phrase


class Recipient(Struct, frozen=True, kw_only=True):
    """Who receives an award: ``kind`` is ``individual``, ``collective`` or ``group``.

    ``count`` is how many a counted group has (``23 tập thể``); ``person`` is the mention that
    names an individual; ``span`` is where the recipient is named.
    """

    span: Span
    name: str
    kind: str
    count: int | None = None
    person: Span | None = None


class Decision(Struct, frozen=True):
    """The decision by which something is given, as far as it is told."""

    symbol: str | None = None
    date: str | None = None
    issuer: str | None = None


class Award(Struct, frozen=True, kw_only=True):
    """An award given to, or asked for, one or several recipients by one decision.

    ``status`` is ``granted``, ``proposed``, ``registered`` or ``revoked``.
    """

    span: Span
    award: str
    status: str
    recipients: tuple[Recipient, ...]
    authority: str | None = None
    decision: Decision = Decision()
    year: int | None = None
    reason: str | None = None
    rule: str
    confidence: float


class HeaderField(Struct, frozen=True, kw_only=True):
    """One part of what a report says of itself: ``name`` is a field of ``Header``, ``value`` what was understood."""

    span: Span
    name: str
    value: str
    rule: str
    confidence: float


class Header(Struct, frozen=True, kw_only=True):
    """What a report says of itself; every part may be unknown. ``fields`` says where each part stands."""

    doc_type: str | None = None
    symbol: str | None = None
    issuer: str | None = None
    parent: str | None = None
    place: str | None = None
    province: str | None = None
    issued_on: str | None = None
    title: str | None = None
    signer: str | None = None
    signer_role: str | None = None
    draft: bool = False
    called: str | None = None
    """The issuer as the line names it that says who decides, where that tells more than the letterhead."""
    topmost: str | None = None
    """The organ that stands above the parent, where the letterhead prints three: posts name the parent with it."""
    fields: tuple[HeaderField, ...] = ()


class Findings(Struct, frozen=True, kw_only=True):
    """All that was read in one report."""

    header: Header = field(default_factory=Header)
    citations: tuple[Citation, ...] = ()
    relations: tuple[DirectiveRelation, ...] = ()
    organizations: tuple[OrganizationMention, ...] = ()
    people: tuple[PersonMention, ...] = ()
    roles: tuple[RoleMention, ...] = ()
    awards: tuple[Award, ...] = ()
