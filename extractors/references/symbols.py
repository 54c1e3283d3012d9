"""Document symbols: finding ``21-KL/TW`` or ``98/2023/NĐ-CP`` and writing them one way.

A symbol is a number, perhaps a year, a type code and an issuer code. The Party joins them
as ``21-KL/TW``, the State as ``1436/QĐ-UBND``; writers mix the two, put spaces round the
separators and spell TW four ways. What is found is rewritten in the issuer's own style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.letters import LOWER, UPPER
from corpora.regex import regex
from extractors.patterns import DASH

_GROUP = rf"(?:T\s?\.\s?[ƯW]\.?(?!\w)|[{UPPER}][\w&]*(?:\.[{UPPER}]{{1,5}}(?!\w))?|[cdef]\d{{1,4}}(?!\w))"
_SYMBOL = regex(
    # the first figure, then what may stand before it: the engine leaps from one figure to the next
    rf"(?P<number>\d(?:(?<=[sS]ố\d)|(?<![\w/.,]\d)(?<![{UPPER}a-zđ]-\d))\d{{0,5}}"
    rf"(?:[a-zA-ZđĐ](?=\s{{0,2}}(?:{DASH}|/))|-(?:19|20)\d{{2}}(?=/[{UPPER}]))?)"
    rf"(?:\s{{0,2}}/\s{{0,2}}(?P<year>(?:19|20)\d{{2}}))?"
    rf"\s{{0,3}}(?P<first>{DASH}|/)?\s{{0,2}}"
    rf"(?P<head>{_GROUP})"
    rf"(?P<rest>(?:\s{{0,2}}(?:{DASH}|/)\s{{0,2}}{_GROUP}|\s(?:TTg|UBND|HĐND|CTN)(?!\w))?(?:(?:{DASH}|/|_){_GROUP})*)"
)
_JOINTS = regex(rf"\s*(?:{DASH}|/|_)\s*|\s(?=TTg|UBND|HĐND|CTN)")
_CENTRAL = regex(r"T\s?\.?\s?[ƯW]\.?")
_ASSEMBLY = regex(r"(UBTVQH|QH)(\d{0,2})")
_PARTY_TAIL = regex(r"(?:[A-ZĐ&]{2,}|T)(?:TW|TU|HU|QU|ĐU|ThU)|TW|TU|HU|QU|ĐU\w*|ThU|TWĐTN|QUTW|BCSĐ\w*|ĐĐ(?!BQH)\w*")
_SPELLINGS = {"TTG": "TTg", "Ttg": "TTg", "HDND": "HĐND", "TTGCP": "TTg", "ƯBND": "UBND", "CPTTg": "TTg"}
_CODE_SPELLINGS = {
    "QD": "QĐ", "Qđ": "QĐ", "Qd": "QĐ", "ND": "NĐ", "Nđ": "NĐ", "QĐI": "QĐi", "Qđi": "QĐi", "DA": "ĐA",
    "CTR": "CTr", "Ctr": "CTr", "TTR": "TTr", "Ttr": "TTr", "CTrHD": "CTrHĐ", "CTHD": "CTHĐ", "TTLB": "TTLB",
    "CD": "CĐ",
}  # fmt: skip


class Symbol(Struct, frozen=True):
    """A symbol found; ``start`` and ``end`` are offsets into the text searched."""

    start: int
    end: int
    surface: str
    number: str
    year: str | None
    code: str | None
    issuer: str | None
    style: str
    """``party``, ``state``, ``assembly`` or ``letter``."""
    swapped: bool = False
    """Whether it was written in the other side's style."""
    certain: bool = True
    """False where only a type word before it can make it a symbol (``730/KCB-NV``)."""

    @property
    def text(self) -> str:
        """The symbol as it is normally printed."""
        number = pad(self.number)
        if self.style == "party":
            return f"{number}-{self.code}/{self.issuer}" if self.code else f"{number}/{self.issuer}"
        head = f"{number}/{self.year}" if self.year else number
        if self.code and self.issuer:
            return f"{head}/{self.code}-{self.issuer}"
        return f"{head}/{self.code or self.issuer}"


def pad(number: str) -> str:
    """Single-figure numbers are printed with a zero before them (05-CT/TW)."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZđĐ")
    return digits.lstrip("0").rjust(2, "0") + number[len(digits) :]


@lru_cache
def _codes() -> frozenset[str]:
    return frozenset(code for kind in gazetteers.document_types() for code in kind.codes)


@lru_cache
def _issuer_codes() -> frozenset[str]:
    codes = {issuer.code for issuer in gazetteers.issuers()}
    return frozenset(codes | {ministry.code for ministry in gazetteers.ministries()})


@lru_cache
def _codes_of_others() -> frozenset[str]:
    """Codes of issuers that are of the Party or a union too."""
    return frozenset(issuer.code for issuer in gazetteers.issuers() if set(issuer.system) - {"state"})


@lru_cache
def signing_alone() -> frozenset[str]:
    """Codes of issuers that make a symbol without a type code."""
    return frozenset(issuer.code for issuer in gazetteers.issuers() if issuer.signs_alone)


def canonical_code(part: str) -> str | None:
    """The type code that a part of a symbol stands for, or None."""
    if part in _codes():
        return part
    return _CODE_SPELLINGS.get(part)


def canonical_issuer(part: str) -> str:
    """An issuer code in its usual spelling (``T.Ư`` → ``TW``, ``TTG`` → ``TTg``)."""
    if _CENTRAL.fullmatch(part):
        return "TW"
    if part in _SPELLINGS:
        return _SPELLINGS[part]
    return re.sub(r"TƯ$", "TW", part.rstrip("."))


def _plausible(part: str) -> bool:
    capitals = sum(letter in UPPER for letter in part)
    known = capitals >= 2 or _CENTRAL.fullmatch(part) is not None or part in _SPELLINGS
    return len(part) <= 25 and (known or _REGIMENT.fullmatch(part) is not None)


def is_party(issuer: str) -> bool:
    """Whether an issuer code belongs to the Party's way of writing symbols."""
    return _PARTY_TAIL.fullmatch(issuer.split("-")[0]) is not None and not issuer.startswith(("MTTW", "TLĐ"))


def find_symbols(text: str) -> Iterator[Symbol]:
    """Every document symbol in the text, from left to right.

    Phone numbers, ratios, dates, routes and case numbers are not symbols: a symbol has a
    type code with an issuer, a National Assembly suffix, or an issuer that signs letters.
    A number with a type code alone, or an issuer alone (``108/2014/CP``), is reported
    too: whether it is a citation is for the words before it to say.
    """
    position = 0
    while match := _SYMBOL.search(text, position):
        symbol = _read(text, match)
        position = symbol.end if symbol else match.end("number")
        if symbol:
            yield symbol


def _read(text: str, match: re.Match[str]) -> Symbol | None:
    number, year, head = match["number"], match["year"], match["head"]
    parts, ends = [head], [match.end("head")]
    position = match.end("head")
    while position < match.end("rest"):
        joint = _JOINTS.match(text, position)
        following = _JOINTS.search(text, joint.end(), match.end("rest")) if joint else None
        if joint is None:
            break
        end = following.start() if following else match.end("rest")
        parts.append(text[joint.end() : end])
        ends.append(end)
        position = end
    whole = _unglued(parts[-1])
    ends[-1] -= len(parts[-1]) - len(whole)
    parts[-1] = whole
    return _assemble(text, match.start("number"), number, year, match["first"], parts, ends)


_GLUED = regex(rf"[{UPPER}&]*[{UPPER}]\d*(?=(?P<word>[{LOWER}]{{2,}})\Z)")
_UNIT = regex(rf"[{UPPER}]\d{{2}}")
"""The number of a department behind its ministry's code (05/CT-BCA-V28)."""
_OFFICE = regex(r"(?:P|UB|VP)[A-ZĐ&]{3,8}")
"""The code of a district's office that numbers letters (402/PGDĐT)."""
_REGIMENT = regex(r"[cdef]\d{1,4}")
"""How the army writes its units: company, battalion, regiment and division (711/QĐ-e193)."""
_WORD = 3
"""Letters from which on small letters behind a code are a word that ran into it; codes end in one or two (``TTg``)."""


def _unglued(part: str) -> str:
    """A part of a symbol without a word that lost the space before it (``UBNDngày``)."""
    glued = _GLUED.match(part)
    if glued is None or is_known(canonical_issuer(part)) or canonical_code(part):
        return part
    for length in range(len(part) - 2, 1, -1):
        if part[length:].islower() and (is_known(canonical_issuer(part[:length])) or canonical_code(part[:length])):
            return part[:length]
    is_word = len(glued["word"]) >= _WORD or not glued["word"].isascii()
    return glued[0] if is_word and len(glued[0]) > 1 else part


def _assemble(
    text: str, start: int, number: str, year: str | None, first: str | None, parts: list[str], ends: list[int]
) -> Symbol | None:
    def symbol(
        used: int, code: str | None, issuer: str | None, style: str, *, swapped: bool = False, certain: bool = True
    ) -> Symbol:
        end = ends[used - 1]
        return Symbol(start, end, text[start:end], number, year, code, issuer, style, swapped, certain)

    if year and (assembly := _ASSEMBLY.fullmatch(parts[0].upper())):
        return symbol(1, None, assembly[1] + assembly[2], "assembly")
    code = canonical_code(parts[0])
    if code is None and len(parts) == 1 and (fused := _fused(parts[0])) and first:
        return symbol(1, *fused, "party" if is_party(fused[1]) else "state", swapped=is_party(fused[1]))
    used = 1
    while used < len(parts) and (_plausible(parts[used]) or _UNIT.fullmatch(parts[used])):
        used += 1
    if code and used > 1:
        issuer = "-".join(canonical_issuer(part) for part in parts[1:used])
        if first is None and not is_known(canonical_issuer(parts[1])) and not year:
            return None
        written_party = first != "/" and not year
        party = is_party(issuer) or (code == "CV" and written_party)
        if not party and not _is_of_state(issuer.split("-")[0]):
            party = written_party and not year and ("/" in text[ends[0] : ends[1]])
        return symbol(used, code, issuer, "party" if party else "state", swapped=party != written_party)
    if first is None:
        return None
    head = canonical_issuer(parts[0])
    if used > 1 and first == "/" and (head in _issuer_codes() or re.fullmatch(r"(?:S|B|UB|VP)[A-ZĐ]{2,8}", head)):
        return symbol(used, None, "-".join([head, *parts[1:used]]), "letter")
    if used > 1 and first == "/" and _plausible(head):
        return symbol(used, None, "-".join([head, *parts[1:used]]), "letter", certain=False)
    if first == "/" and not code and used == 1 and _OFFICE.fullmatch(head):
        return symbol(1, None, head, "letter", certain=False)
    if head in signing_alone() or code:
        return symbol(1, code, None if code else head, "state")
    return None


def _is_of_state(issuer: str) -> bool:
    """Whether an issuer code is that of organs of the State alone; others write symbols in either way."""
    return is_known(issuer) and issuer.rstrip("0123456789") not in _codes_of_others()


def _fused(part: str) -> tuple[str, str] | None:
    """Code and issuer of a part that lost the separator between them (``HDBTGDVTW``)."""
    for length in (3, 2, 4):
        code, issuer = canonical_code(part[:length]), canonical_issuer(part[length:])
        if code and len(issuer) > 1 and is_known(issuer):
            return code, issuer
    return None


def is_known(issuer: str) -> bool:
    """Whether the gazetteers hold this issuer code."""
    return issuer in _issuer_codes() or issuer.rstrip("0123456789") in _issuer_codes()
