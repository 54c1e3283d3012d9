"""Deputies by whose names a report of the National Assembly tells from where they are: ``đại biểu A (Quảng Nam)``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.lexicons import provinces
from extractors.places import kind_of_province, province_named
from extractors.records import PersonMention, RoleMention
from extractors.roles.seats import place_on
from extractors.view import PassageView, ReportView, by_passage

_ASSEMBLY = "Quốc hội"
_DEPUTY = regex(r"(?:[Đđ]ại biểu|ĐB)\s+(?:(?:Quốc hội|QH)\s+)?(?:ông\s+|bà\s+|đồng chí\s+)?$")
_OF_PLACE = regex(r"\s*(?:\(|,\s*|[-–]\s*)(?P<team>(?:thuộc\s+)?[Đđ]oàn\s+(?:ĐBQH\s+)?)?(?P<place>[^()\n;:]{2,40})")
_IN_SESSION = regex(
    r"(?:đại biểu|đoàn|ĐB)\s?(?:Quốc hội|QH)\b|(?:[Kk]ỳ họp|[Pp]hiên (?:họp|chất vấn|thảo luận|giải trình)|[Cc]hất vấn)"
    r"[^.\n]{0,60}\bQuốc hội\b|\bQuốc hội\s(?:thảo luận|chất vấn|nghe|họp|thông qua|tiến hành|làm việc|biểu quyết)"
)
"""What tells that it is the National Assembly that meets."""
_WITHIN = 40
_KINDS = ("tỉnh ", "thành phố ", "tp")


def find_debaters(
    report: ReportView, people: list[PersonMention], roles: Sequence[RoleMention]
) -> Iterator[RoleMention]:
    """Everybody whom a report that names the National Assembly calls a deputy with the province of his team.

    ``roles`` are those told so far: whom one of them makes a deputy with a province is none once more.
    """
    if not any(_IN_SESSION.search(view.text) for view in report.passages):
        return
    told = {role.name for role in roles if role.title == "Đại biểu" and province_named(role.position)}
    named = by_passage(mention for mention in people if mention.kind == "person")
    for view in report.passages:
        for mention in named.get(view.passage.index, []):
            start = mention.span.start_char
            before = _DEPUTY.search(view.text, max(0, start - _WITHIN), start)
            place = _place_behind(view, mention.span.end_char) if before is not None else None
            if before is None or place is None or mention.name in told:
                continue
            told.add(mention.name)
            yield place_on(
                f"{_ASSEMBLY} {place}",
                view.span(before.start(), before.start() + len(before[0].rstrip())),
                mention,
                "Đại biểu",
                "deputy of a province",
            )


def _place_behind(view: PassageView, start: int) -> str | None:
    """The province in brackets behind a name, or behind ``đoàn``."""
    match = _OF_PLACE.match(view.text, start)
    if match is None:
        return None
    bracketed = view.text[start:].lstrip().startswith("(")
    if not bracketed and match["team"] is None:
        return None
    words = view.words
    start = words.first_from(match.start("place"))
    told = (provinces().match(words, at) for at in range(start, min(start + 3, len(words))))  # thành phố Huế
    found = next(filter(None, told), None)
    if found is None or (bracketed and not view.text[words.ends[found[0] - 1] :].lstrip(" .").startswith(")")):
        return None
    place = squeeze(words.slice(start, found[0]))
    if "," in place:
        return None  # of a district
    if fold(place).startswith(_KINDS):
        return place
    return f"{'TP' if kind_of_province(found[1].name) == 'thành phố' else 'tỉnh'} {place}"
