"""Typed loaders for the gazetteers: one function and one row type a CSV file.

The files beside this one are meant to be read and mended by people who know Vietnamese
administration and no Python; a list inside a cell is separated by ``|``. A row type has a field
for each column, in the order of the columns; the meaning of each column is written below and,
for those who mend the files, in ``README.md`` beside them. Each loader reads its file once per
process and returns an immutable tuple in file order; a cell that its column does not allow
raises ``GazetteerError`` with the file, the line and what is allowed.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from corpora.gazetteers.loading import GazetteerError, load

__all__ = ["GazetteerError"]

System = Literal["party", "state", "mass", "army", "judiciary", "religion"]
"""Whose way of writing papers and symbols: Party, State, front and unions, army and police, courts, churches."""
Level = Literal[
    "central", "regional", "provincial", "district", "commune", "village", "grassroots", "cell", "service", "any"
]
Act = Literal["", "decides", "proposes", "law", "letter", "asks", "tells", "rules"]
Caption = Literal["chair", "clerk", "author", "confirms"]
"""What a type of paper does: it gives what it names, asks for it, is a law, is a letter."""


class DocumentType(Struct, frozen=True):
    """A type of document (nghị quyết, chỉ thị …) and the codes its symbols carry."""

    name: str
    codes: tuple[str, ...]
    systems: tuple[System, ...]
    aliases: tuple[str, ...]
    numbered_short: bool
    """Whether writers cite it by bare number (``Nghị quyết 18``)."""
    small: bool
    """Whether such a bare number counts after the type in lower case too (``nghị quyết 18``)."""
    yearly: bool
    """Whether number and year alone cite it (``Nghị định 34/2011``)."""
    dated: bool
    """Whether its date alone cites it (``Kết luận ngày 25/10/2021``)."""
    codeless: bool
    """Whether its symbols may lack a type code, so that the type word must stand before them (``730/KCB-NV``)."""
    sole_issuer: str
    """The code of the only organ that issues it, if there is one."""
    acts: Act
    with_year: bool
    """Whether all its symbols bear the year (126/2024/NĐ-CP), so that one without is cut short."""
    titled: bool
    """Whether its title alone cites it (``Nghị quyết về nâng cao chất lượng …``)."""


@lru_cache
def document_types() -> tuple[DocumentType, ...]:
    return load(DocumentType, "document_types")


class Paper(Struct, frozen=True):
    """A kind of paper that is no directive and that no symbol cites (phiếu trình, danh sách …)."""

    name: str
    headings: tuple[str, ...]
    """What else stands over such papers."""
    acts: Act
    """``asks``: it asks those above to decide, whose opinions on it sign nothing."""


@lru_cache
def papers() -> tuple[Paper, ...]:
    return load(Paper, "papers")


class SignatureCaption(Struct, frozen=True):
    """What stands above a signature and is no title of a post."""

    caption: str
    kind: Caption
    """Whether it shows who led what is written down, or who wrote it down."""


@lru_cache
def signature_captions() -> tuple[SignatureCaption, ...]:
    return load(SignatureCaption, "signature_captions")


class Issuer(Struct, frozen=True):
    """An organ that issues documents, with the code it signs symbols with."""

    code: str
    name: str
    system: tuple[System, ...]
    level: Level
    parent: str
    """Codes of the organs above it, where there is one kind of them."""
    aliases: tuple[str, ...]
    signs_alone: bool
    """Whether its code alone, without one for the type, makes a symbol (``108/2014/CP``)."""
    unmistakable: bool
    """Whether its code in a symbol says who issued it, whatever stands around it."""
    rebuilt: tuple[str, ...]
    """The types that a bare number of it may be completed for (``Quyết định 12 của Thủ tướng``); ``*`` for all."""


@lru_cache
def issuers() -> tuple[Issuer, ...]:
    return load(Issuer, "issuers")


class Ministry(Struct, frozen=True):
    """A ministry or central agency; ``start`` and ``end`` are years or ISO dates, empty if open."""

    code: str
    name: str
    start: str
    end: str
    successor: str
    """The code of the ministry that took its work over."""
    aliases: tuple[str, ...]


@lru_cache
def ministries() -> tuple[Ministry, ...]:
    return load(Ministry, "ministries")


Committee = Literal["Tỉnh ủy", "Thành ủy"]
"""The Party's committee in a province, and in a city directly under the centre."""


class Province(Struct, frozen=True):
    """A province of 2008-2025 and the one it became part of on 1 July 2025."""

    name: str
    kind: Literal["tỉnh", "thành phố"]
    party_committee: Committee
    code: str
    name_2025: str
    kind_2025: Literal["tỉnh", "thành phố"]
    party_committee_2025: Committee
    code_2025: str
    abbreviations: tuple[str, ...]
    aliases: tuple[str, ...]


@lru_cache
def provinces() -> tuple[Province, ...]:
    return load(Province, "provinces")


TerritoryLevel = Literal["province", "city", "district", "commune"]
"""``city``: one directly under the centre or one of a province."""


class Territory(Struct, frozen=True):
    """A word for a sort of territory (tỉnh, phường); ``short`` where it is an abbreviation (TP)."""

    word: str
    level: TerritoryLevel
    short: bool


@lru_cache
def territories() -> tuple[Territory, ...]:
    return load(Territory, "territories")


Strength = Literal["strong", "medium", "weak"]


class Surname(Struct, frozen=True):
    """A surname; ``strength`` says how far it alone announces a name.

    ``strong``: hardly ever another word. ``medium``: needs three syllables or a sign beside it.
    ``weak``: an everyday word at the start of sentences (Từ, Tăng, Đoàn), needs a sign.
    """

    surname: str
    people: str
    """Who bears it."""
    strength: Strength


@lru_cache
def surnames() -> tuple[Surname, ...]:
    return load(Surname, "surnames")


HonorificKind = Literal[
    "address", "label", "profession", "degree", "honour", "status", "rank", "religious", "village", "imperial"
]


class Honorific(Struct, frozen=True):
    """A form of address, rank, degree or honour that stands before a name; ``gender`` where it tells one."""

    form: str
    variants: tuple[str, ...]
    kind: HonorificKind
    gender: Literal["", "man", "woman"]


@lru_cache
def honorifics() -> tuple[Honorific, ...]:
    return load(Honorific, "honorifics")


class RoleTitle(Struct, frozen=True):
    """A title that heads a role."""

    title: str
    aliases: tuple[str, ...]
    in_cells: tuple[str, ...]
    """Short forms that only a table's cell for posts uses (``TT tổ Ngữ văn``)."""
    level: Level
    organs: tuple[str, ...]
    """Heads of the organisations it goes with, for roles whose organisation the context lends."""
    holder: Literal["person", "organisation"]
    of_state: bool
    """Whether it is held for a state, so that a foreign word after it is its holder or the state."""
    full_time: bool
    """Whether who holds it in one organisation holds no such post in another."""
    needs: tuple[Literal["organ", "whole_organ", "trade"], ...] = ()
    """What must be told with it, else it says what somebody is.

    ``organ``: the organisation or the field of work (cán bộ Sở Nội vụ); ``whole_organ``: the whole name of
    an organisation right behind it (bác sĩ Bệnh viện Chợ Rẫy; bác sĩ Khoa is called so); ``trade``: or, before a
    name, an organisation told elsewhere (bác sĩ A của Bệnh viện Chợ Rẫy).
    """


class Job(Struct, frozen=True):
    """What somebody does, told in small letters behind a name and a sign (``A, bảo vệ Trường …``)."""

    job: str
    alone: bool
    """Whether it counts without the organisation that it is done for (``A (kế toán)``)."""


class ShortPost(Struct, frozen=True):
    """Capitals that stand for a title and the body or organ it is held in (``UVBTV``, ``CTCĐ``)."""

    short: str
    title: str
    organization: str


class TitleInLetters(Struct, frozen=True):
    """Letters that in some organs stand for another title than elsewhere (``GV`` in a university)."""

    letters: str
    organs: tuple[str, ...]
    title: str


@lru_cache
def titles_in_letters() -> tuple[TitleInLetters, ...]:
    return load(TitleInLetters, "titles_in_letters")


@lru_cache
def short_posts() -> tuple[ShortPost, ...]:
    return load(ShortPost, "short_posts")


@lru_cache
def role_titles() -> tuple[RoleTitle, ...]:
    return load(RoleTitle, "role_titles")


@lru_cache
def jobs() -> tuple[Job, ...]:
    return load(Job, "jobs")


HeadKind = Literal[
    "party", "state", "mass", "army", "police", "judiciary", "enterprise", "service", "school", "institute",
    "press", "emulation", "religion", "mission", "any",
]  # fmt: skip
Trait = Literal[
    "everyday", "bare", "parent", "field", "recalled", "part", "needs_parent", "runs_on", "vague", "directed",
    "namesake",
]  # fmt: skip
"""How a head behaves.

``everyday``: in lower case it is an everyday word unless a name follows (ban, hội).
``bare``: alone it means an organisation of its kind that was named before (Giám đốc Trung tâm).
``parent``: after a comma it may be the superior of the organisation before it.
``field``: the word after it is capitalised (Sở Nội vụ), which text in capitals does not show.
``recalled``: later sentences may mean it by its head alone (Công ty đã được tặng …).
``part``: it may be a part of what follows it after a comma (Phòng A, Sở B).
``needs_parent``: its name says little without that of its superior.
``namesake``: behind its field a person's name may stand that is its own (Bệnh viện mắt Nguyễn Đình Chiểu).
``runs_on``: a field of work in everyday words follows it (Phòng Thu hồi đất).
``vague``: alone it names no one organisation (Trung ương).
``directed``: a director or the like leads it, and no chairman (Sở, Trường).
"""


class OrganizationHead(Struct, frozen=True):
    """A word that begins the name of an organisation or territory."""

    head: str
    level: Level
    kind: HeadKind
    rung: int
    """How high such an organ stands: it is part only of those on a higher rung; 0 where it may stand anywhere."""
    traits: tuple[Trait, ...]


class OfficeLeader(Struct, frozen=True):
    """A title that says by itself who leads, or decides in, an office whose name begins so, with Phó for a deputy."""

    head: str
    title: str


@lru_cache
def office_leaders() -> tuple[OfficeLeader, ...]:
    return load(OfficeLeader, "office_leaders")


class _VillageWord(Struct, frozen=True):
    word: str


@lru_cache
def village_words() -> tuple[str, ...]:
    """What parts of a commune are called before their names."""
    return tuple(row.word for row in load(_VillageWord, "village_words"))


class _Occupation(Struct, frozen=True):
    occupation: str


@lru_cache
def occupations() -> tuple[str, ...]:
    """What people do that is no post."""
    return tuple(row.occupation for row in load(_Occupation, "occupations"))


class BodyHead(Struct, frozen=True):
    """A word that begins the name of a body that people sit on (Ban Chỉ đạo), or, no ``body``, of what is none."""

    head: str
    body: bool


@lru_cache
def body_heads() -> tuple[BodyHead, ...]:
    return load(BodyHead, "body_heads")


@lru_cache
def organization_heads() -> tuple[OrganizationHead, ...]:
    return load(OrganizationHead, "organization_heads")


AwardKind = Literal["order", "medal", "honour", "title", "certificate", "prize", "flag", "insignia", "badge", "rating"]


class AwardForm(Struct, frozen=True):
    """A title or form of award."""

    name: str
    aliases: tuple[str, ...]
    classes: tuple[str, ...]
    kind: AwardKind
    authority: str
    """Filled where only one organ can grant it."""
    by_years: bool
    """Whether it counts years of membership: badges in a row are given one to one, and their authority is local."""


@lru_cache
def awards() -> tuple[AwardForm, ...]:
    return load(AwardForm, "awards")


AwardStatus = Literal["granted", "proposed", "registered", "revoked"]
VerbUse = Literal["receives", "rates", "follows"]
"""``receives``: its subject receives the award. ``rates``: it may govern a rating (hoàn thành xuất sắc nhiệm vụ),
which is no award after another verb. ``follows``: it may stand after the award (Bằng khen của UBND tỉnh tặng bà A)."""


class AwardVerb(Struct, frozen=True):
    """A phrase that governs an award and what it makes of it (granted, proposed …)."""

    phrase: str
    status: AwardStatus
    uses: tuple[VerbUse, ...]


@lru_cache
def award_verbs() -> tuple[AwardVerb, ...]:
    return load(AwardVerb, "award_verbs")


class CountedUnit(Struct, frozen=True):
    """What awards count (``23 tập thể``, ``7 đảng viên``).

    ``described`` units are told apart by the words after them (``30 hội viên thuộc Liên chi hội Nhà báo``).
    """

    unit: str
    kind: Literal["individual", "collective"]
    described: bool


@lru_cache
def counted_units() -> tuple[CountedUnit, ...]:
    return load(CountedUnit, "counted_units")


ColumnMeaning = Literal[
    "award", "prize", "earlier", "decision", "date", "year", "authority", "reason", "result", "period", "votes",
    "number", "note", "address", "role", "recipient", "given", "unit", "place", "career", "relation",
    "other",
]  # fmt: skip


class TableColumn(Struct, frozen=True):
    """Words by which the heading of a table's column tells what it holds; of several rows the first that fits counts.

    ``whole``: ``no`` where they may stand anywhere in the heading, ``start`` where they must
    open it, ``yes`` where they must be all of it.
    """

    meaning: ColumnMeaning
    heading: str
    whole: Literal["no", "start", "yes"]


@lru_cache
def table_columns() -> tuple[TableColumn, ...]:
    return load(TableColumn, "table_columns")


RelationKind = Literal["amends", "replaces", "repeals", "guides", "implements", "based_on"]


class RelationPhrase(Struct, frozen=True):
    """Words by which one directive acts on another; ``passive`` where the one acted on stands first."""

    phrase: str
    kind: RelationKind
    passive: bool


@lru_cache
def relation_phrases() -> tuple[RelationPhrase, ...]:
    return load(RelationPhrase, "relation_phrases")


class Abbreviation(Struct, frozen=True):
    """An abbreviation in the names of organisations, what it stands for, and how else it is written."""

    abbreviation: str
    expansion: str
    variants: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way in which it is written."""
        return (self.abbreviation, *self.variants)


@lru_cache
def abbreviations() -> tuple[Abbreviation, ...]:
    return load(Abbreviation, "abbreviations")


class Law(Struct, frozen=True):
    """A law, code or ordinance cited by name, without the word for its kind."""

    kind: Literal["Luật", "Bộ luật", "Pháp lệnh"]
    name: str


@lru_cache
def laws() -> tuple[Law, ...]:
    return load(Law, "laws")


NotPeopleKind = Literal[
    "street", "place", "school", "fund", "hospital", "company", "press", "award", "event", "organisation", "doctrine",
    "army", "vessel", "clan", "work",
]  # fmt: skip


class NotPeopleHead(Struct, frozen=True):
    """A word after which a person's name is the name of something else (đường, trường, quỹ)."""

    head: str
    kind: NotPeopleKind


@lru_cache
def not_people() -> tuple[NotPeopleHead, ...]:
    return load(NotPeopleHead, "not_people")


class _Name(Struct, frozen=True):
    name: str


class _Word(Struct, frozen=True):
    word: str


class _Phrase(Struct, frozen=True):
    words: str


@lru_cache
def organizations_with_commas() -> tuple[str, ...]:
    """Organisations whose names hold a comma or a conjunction, so that they must be known whole."""
    return tuple(row.name for row in load(_Name, "organizations_with_commas"))


class Place(Struct, frozen=True):
    """A place whose name looks like a person's, and what it is (huyện, vùng, nước …)."""

    place: str
    kind: str


@lru_cache
def places() -> tuple[str, ...]:
    """Districts, communes, regions and countries whose names look like those of people."""
    return tuple(row.place for row in load(Place, "places"))


class ClauseWord(Struct, frozen=True):
    """A word that cannot be part of an organisation's name; ``in_names`` whether one of a person's may be it."""

    word: str
    kind: Literal["verb", "noun", "conjunction", "preposition", "determiner"]
    in_names: bool


@lru_cache
def _clause_words() -> tuple[ClauseWord, ...]:
    return load(ClauseWord, "clause_words")


@lru_cache
def clause_words() -> tuple[str, ...]:
    """Words that cannot be part of an organisation's name, so they end one."""
    return tuple(row.word for row in _clause_words())


@lru_cache
def words_not_in_names() -> frozenset[str]:
    """Single clause words that are no syllable of a name either, so they end one (Với, Tại)."""
    return frozenset(row.word for row in _clause_words() if not row.in_names and " " not in row.word)


@lru_cache
def historical_figures() -> tuple[str, ...]:
    """People of history whom reports name (``Chủ tịch Hồ Chí Minh``), pseudonyms included."""
    return tuple(row.name for row in load(_Name, "historical_figures"))


@lru_cache
def corporate_words() -> frozenset[str]:
    """Words in the foreign names of companies, clubs and papers (motors, group), which people do not bear."""
    return frozenset(row.word for row in load(_Word, "corporate_words"))


@lru_cache
def countries() -> tuple[str, ...]:
    """Countries and foreign bodies, whose names stand before those of their officials."""
    return tuple(row.name for row in load(_Name, "countries"))


@lru_cache
def sentence_openers() -> tuple[str, ...]:
    """What sentences start with: seen in the middle of a name, a full stop was lost before it."""
    return tuple(row.words for row in load(_Phrase, "sentence_openers"))


@lru_cache
def form_labels() -> tuple[str, ...]:
    """What forms ask for behind a name (``Chức vụ:``)."""
    return tuple(row.words for row in load(_Phrase, "form_labels"))


@lru_cache
def organization_words() -> tuple[str, ...]:
    """Words that stand in lower case inside the names of organisations."""
    return tuple(row.words for row in load(_Phrase, "organization_words"))


class Term(Struct, frozen=True):
    """A term of the Party's congress or of the National Assembly; ``end`` is None while it runs."""

    term: str
    number: int
    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@lru_cache
def party_terms() -> tuple[Term, ...]:
    """Terms between two congresses of the Party; each starts the day after its congress closed."""
    return load(Term, "party_terms")


@lru_cache
def national_assembly_terms() -> tuple[Term, ...]:
    return load(Term, "national_assembly_terms")


class NameSyllable(Struct, frozen=True):
    """A syllable of names: how large a share of people bears it there (empty where only rarely).

    ``telling`` whether, second in a run of capitalised syllables, it shows that the run is a name.
    """

    part: Literal["surname", "middle", "given"]
    syllable: str
    share: float | None
    telling: bool


@lru_cache
def _name_syllables() -> tuple[NameSyllable, ...]:
    return load(NameSyllable, "name_frequencies")


@lru_cache
def name_frequencies() -> dict[tuple[str, str], float]:
    """How large a share of people bears a syllable as ``surname``, ``middle`` or ``given`` name (by part and syllable).

    Rough shares, for telling a rare name from a common one; syllables left out are rare.
    """
    return {(row.part, row.syllable.lower()): row.share for row in _name_syllables() if row.share is not None}


@lru_cache
def telling_middle_names() -> frozenset[str]:
    """Middle names, in lower case, that show a run of capitalised syllables to be a name (Văn, Thị, Ngọc …)."""
    return frozenset(row.syllable.lower() for row in _name_syllables() if row.part == "middle" and row.telling)


class Rule(Struct, frozen=True):
    """A rule that decides facts: how sure what it decides is, from 0 to 1, and why, as the note beside a fact says."""

    rule: str
    confidence: float
    note: str


@lru_cache
def rules() -> dict[str, Rule]:
    """The rules by their names."""
    return {row.rule: row for row in load(Rule, "rules")}
