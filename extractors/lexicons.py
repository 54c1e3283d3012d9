"""Every lexicon over the gazetteers, each made once a process.

A lexicon knows phrases and finds them over words; what stands around a phrase is for the readers
of names, organisations, roles and awards to judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from corpora import gazetteers
from corpora.gazetteers import (
    Act,
    AwardForm,
    AwardVerb,
    DocumentType,
    Job,
    Law,
    OrganizationHead,
    Paper,
    Province,
    RelationPhrase,
    RoleTitle,
    ShortPost,
    Territory,
    Trait,
)
from corpora.letters import fold
from extractors.lexicon import Lexicon
from extractors.words import Words, words_of


def _themselves(phrases: list[str] | tuple[str, ...]) -> Lexicon[str]:
    """A lexicon whose phrases stand for nothing but themselves."""
    return Lexicon.of((phrase, phrase) for phrase in phrases)


# --- people ---


@lru_cache
def titles() -> Lexicon[RoleTitle]:
    """Every title that heads a role, with its aliases and those of deputies that theirs tell."""
    told = [(form, entry) for entry in gazetteers.role_titles() for form in (entry.title, *entry.aliases)]
    deputies = [
        (form, entry)
        for head, entry in _heads_and_deputies()
        for form in (*_as_deputy(head), *(f"Phó {short}" for short in head.in_cells))
    ]
    return Lexicon.of([*told, *deputies])


_DEPUTY = "Phó "


def _heads_and_deputies() -> list[tuple[RoleTitle, RoleTitle]]:
    entries = {entry.title: entry for entry in gazetteers.role_titles()}
    deputies = [entry for title, entry in entries.items() if title.startswith(_DEPUTY)]
    pairs = [(entries.get(entry.title.removeprefix(_DEPUTY)), entry) for entry in deputies]
    return [(head, deputy) for head, deputy in pairs if head is not None]


def _as_deputy(head: RoleTitle) -> Iterator[str]:
    """How a deputy is written short by what the head is called: ``P. Chủ tịch``."""
    for form in (head.title, *head.aliases):
        yield from (f"Phó {form}", f"P. {form}", f"P.{form}")


@lru_cache
def jobs() -> Lexicon[Job]:
    """What people do, told in small letters behind a name."""
    return Lexicon.of((entry.job, entry) for entry in gazetteers.jobs())


@lru_cache
def short_posts() -> Lexicon[ShortPost]:
    """Capitals that stand for a title with its body (``UVBTV``)."""
    return Lexicon.of((entry.short, entry) for entry in gazetteers.short_posts())


@lru_cache
def titles_in_cells() -> Lexicon[RoleTitle]:
    """The short forms of titles that only cells of tables use (``CT``, ``TT``, ``P. TP``, elsewhere a ward)."""
    told = [(form, entry) for entry in gazetteers.role_titles() for form in entry.in_cells]
    deputies = [(f"P. {form}", entry) for head, entry in _heads_and_deputies() for form in head.in_cells]
    return Lexicon.of([*told, *deputies])


@lru_cache
def honorifics() -> Lexicon[str]:
    """Every form of address, rank, degree and honour, with its kind."""
    return Lexicon.of((form, entry.kind) for entry in gazetteers.honorifics() for form in (entry.form, *entry.variants))


def before_address(words: Words, end: int) -> int:
    """The word at which the forms of address, ranks and degrees begin that run up to word ``end``; else ``end``."""
    while (found := honorifics().match_before(words, end, longest=5)) is not None:
        end = found[0]
    return end


def without_address(text: str) -> str:
    """The text without forms of address, ranks and degrees at its end."""
    words = words_of(text)
    end = before_address(words, len(words))
    return text[: words.starts[end]] if end < len(words) else text


@lru_cache
def surnames() -> Lexicon[str]:
    """Surnames with the strength by which each announces a name."""
    return Lexicon.of((entry.surname.replace("’", "'"), entry.strength) for entry in gazetteers.surnames())


@lru_cache
def historical_figures() -> Lexicon[str]:
    return _themselves(gazetteers.historical_figures())


@lru_cache
def not_people() -> Lexicon[str]:
    """Words after which a person's name names something else, with the kind of that."""
    return Lexicon.of((entry.head, entry.kind) for entry in gazetteers.not_people())


# --- places ---


@lru_cache
def provinces() -> Lexicon[Province]:
    """Provinces by every name and alias (not by their two-letter abbreviations)."""
    return Lexicon.of(
        (form, province) for province in gazetteers.provinces() for form in (province.name, *province.aliases)
    )


@lru_cache
def named_places() -> Lexicon[str]:
    """Districts, communes, regions whose names look like those of people."""
    return _themselves(gazetteers.places())


@lru_cache
def countries() -> Lexicon[str]:
    return _themselves(gazetteers.countries())


@lru_cache
def territories() -> Lexicon[Territory]:
    """Words for sorts of territories (tỉnh, thị xã, TP)."""
    return Lexicon.of((entry.word, entry) for entry in gazetteers.territories())


def place_at(words: Words, index: int) -> int | None:
    """The word after the province or other known place that starts here."""
    found = provinces().match(words, index) or named_places().match(words, index)
    return found[0] if found else None


# --- organisations ---


@lru_cache
def organization_heads() -> Lexicon[OrganizationHead]:
    return Lexicon.of((entry.head, entry) for entry in gazetteers.organization_heads())


@lru_cache
def first_words_of_heads(trait: Trait) -> frozenset[str]:
    """The first words of the heads that behave so, folded."""
    return frozenset(fold(entry.head).split()[0] for entry in gazetteers.organization_heads() if trait in entry.traits)


@lru_cache
def heads_that_are(trait: Trait) -> frozenset[str]:
    """The heads that behave so, folded."""
    return frozenset(fold(entry.head) for entry in gazetteers.organization_heads() if trait in entry.traits)


_NOT_ONE_NAME = (" / ", ";", "<")
"""Rows of the gazetteers that stand for several organisations (Công đoàn ngành; Công đoàn viên chức)."""


@lru_cache
def whole_names() -> Lexicon[str]:
    """Names that hold commas, ``và`` or a person's name, so that they must be known whole."""
    names = [name for entry in gazetteers.issuers() for name in (entry.name, *entry.aliases)]
    names += [name for entry in gazetteers.ministries() for name in (entry.name, *entry.aliases)]
    known = [name for name in names if " " in name]
    known += gazetteers.organizations_with_commas()
    # What a ministry deals with also names departments below it (Sở Văn hóa, Thể thao và Du lịch).
    known += [entry.name.removeprefix("Bộ ") for entry in gazetteers.ministries() if entry.name.startswith("Bộ ")]
    known += [entry.name.removeprefix("Sở ") for entry in gazetteers.issuers() if entry.name.startswith("Sở ")]
    known += [entry.expansion for entry in gazetteers.abbreviations() if "," in entry.expansion]
    known += [name.replace(" và ", " & ") for name in known if " và " in name]
    return _themselves([name for name in known if not any(sign in name for sign in _NOT_ONE_NAME)])


@lru_cache
def inner_words() -> frozenset[str]:
    """Words that may stand in lower case inside the name of an organisation by themselves."""
    return frozenset(fold(word) for word in gazetteers.organization_words() if " " not in word)


@lru_cache
def inner_phrases() -> Lexicon[str]:
    """Compounds of such words; they win over a verb that their last syllable looks like (đăng ký)."""
    return _themselves([phrase for phrase in gazetteers.organization_words() if " " in phrase])


@lru_cache
def inner_pairs() -> frozenset[tuple[str, str]]:
    """Syllables that stand side by side in the names of organisations (nội vụ, chứng khoán)."""
    sources = [entry.name for entry in gazetteers.issuers()]
    sources += [entry.name for entry in gazetteers.ministries()]
    sources += [entry.expansion for entry in gazetteers.abbreviations()]
    sources += [entry.head for entry in gazetteers.organization_heads()]
    sources += gazetteers.organization_words()
    sources += gazetteers.organizations_with_commas()
    return frozenset(
        pair
        for source in sources
        for part in fold(source).split(",")
        for pair in pairwise(part.replace(" - ", " ").split())
    )


@lru_cache
def usual_spellings() -> Lexicon[str]:
    """Names and titles as running text spells them, by which text in capitals is rewritten."""
    names = [province.name for province in gazetteers.provinces()]
    names += [alias for province in gazetteers.provinces() for alias in province.aliases if " " in alias]
    names += list(gazetteers.places())
    names += [issuer.name for issuer in gazetteers.issuers() if "/" not in issuer.name]
    names += [ministry.name for ministry in gazetteers.ministries()]
    names += [head.head for head in gazetteers.organization_heads()]
    whole = (entry.expansion for entry in gazetteers.abbreviations() if entry.expansion[0].isupper())
    names += [name for name in whole if not name.split()[-1].isupper()]  # Công ty TNHH goes on: Tư vấn …
    names += [title.title for title in gazetteers.role_titles()]
    names += ["lần thứ", "Trung ương", "Đảng", "Việt Nam", "Nhà nước", "Quân đội nhân dân"]
    return _themselves(names)


# --- documents and awards ---


@lru_cache
def document_types() -> dict[str, DocumentType]:
    """Types of documents by their folded names."""
    return {fold(entry.name): entry for entry in gazetteers.document_types()}


def act_of(doc_type: str | None) -> Act:
    """What a type of document does, by its name; nothing where it is unknown."""
    if doc_type is None:
        return ""
    entry = document_types().get(fold(doc_type)) or _papers().get(fold(doc_type))
    return entry.acts if entry else ""


@lru_cache
def _papers() -> dict[str, Paper]:
    return {fold(entry.name): entry for entry in gazetteers.papers()}


@lru_cache
def kinds_of_papers() -> list[tuple[str, str]]:
    """What stands over papers in capitals, the longest first, with the kind that it says."""
    kinds = {entry.name.upper(): entry.name for entry in gazetteers.document_types()}
    for paper in gazetteers.papers():
        kinds.update((heading.upper(), paper.name) for heading in (paper.name, *paper.headings))
    return sorted(kinds.items(), key=lambda kind: -len(kind[0]))


@lru_cache
def long_document_types() -> Lexicon[str]:
    """Types of documents and kinds of papers of two words or more."""
    names = [entry.name for entry in gazetteers.document_types()]
    names += [name for entry in gazetteers.papers() for name in (entry.name, *entry.headings)]
    return _themselves([name for name in names if " " in name])


@lru_cache
def documents_and_awards() -> Lexicon[str]:
    """Documents and awards: what a capital may start that is no part of an organisation's name."""
    names = [entry.name for entry in gazetteers.document_types() if " " in entry.name]
    names += [entry.name for entry in gazetteers.awards() if " " in entry.name]
    return _themselves(names)


@lru_cache
def body_heads() -> Lexicon[bool]:
    """Words that begin the names of councils, boards and teams, each with whether people sit on what it names."""
    return Lexicon.of((entry.head, entry.body) for entry in gazetteers.body_heads())


@lru_cache
def laws() -> Lexicon[Law]:
    """Laws by their names, with the commas in them and without."""
    return Lexicon.of((name, law) for law in gazetteers.laws() for name in {law.name, law.name.replace(",", "")})


@lru_cache
def relation_phrases() -> Lexicon[RelationPhrase]:
    return Lexicon.of((entry.phrase, entry) for entry in gazetteers.relation_phrases())


@lru_cache
def award_forms() -> Lexicon[AwardForm]:
    """Awards by every name, with ``sĩ`` and ``sỹ`` for one another, also with quotes around what is their own."""
    return Lexicon.of(
        (spelling, entry)
        for entry in gazetteers.awards()
        for form in (entry.name, *entry.aliases)
        for spelling in dict.fromkeys((form, form.replace("sĩ", "sỹ"), *_quoted(form)))
    )


def _quoted(award: str) -> Iterator[str]:
    """``Giải thưởng “Sao tháng Giêng``, for each sign that opens a quotation."""
    for sort in ("Giải thưởng", "Huy hiệu", "Bằng khen", "Kỷ niệm chương"):
        if award.startswith(f"{sort} "):
            yield from (f"{sort} {sign}{award.removeprefix(sort).strip()}" for sign in "\"“”'‘’«")


@lru_cache
def award_verbs() -> Lexicon[AwardVerb]:
    return Lexicon.of((entry.phrase, entry) for entry in gazetteers.award_verbs())


# --- clauses ---


@lru_cache
def village_words() -> frozenset[str]:
    """The words for villages and quarters (thôn, ấp, khu phố), folded."""
    return frozenset(fold(word) for word in gazetteers.village_words())


def village_word_of(name: str) -> str | None:
    """The word for villages with which a name begins (``khu phố 3``), folded."""
    told = f"{fold(name)} "
    return next((word for word in village_words() if told.startswith(f"{word} ")), None)


@lru_cache
def clause_words() -> Lexicon[str]:
    """Words of clauses, which end the name of an organisation."""
    return _themselves(gazetteers.clause_words())


@lru_cache
def sentence_openers() -> Lexicon[str]:
    """What sentences start with: inside a name it shows a lost full stop."""
    return _themselves(gazetteers.sentence_openers())


@lru_cache
def form_labels() -> Lexicon[str]:
    """What forms ask for behind a name, often with nothing between: ``Ông A Chức vụ: Giám đốc``."""
    return _themselves(gazetteers.form_labels())


def opens_sentence(words: Words, position: int) -> bool:
    """Whether the capitalised word starts a sentence whose predecessor lost its full stop."""
    found = sentence_openers().match(words, position)
    if found is None:
        return False
    # a single opener is a syllable of many names, unless an everyday word follows it
    single = found[0] - position == 1
    follows = found[0] < len(words) and words.shapes[found[0]] in "ln"
    return not single or follows
