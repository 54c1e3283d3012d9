"""What people are called by before their names, where that is a post only with an organisation told elsewhere.

``bác sĩ quân y Lê Văn Mẫu thuộc Đồn Biên phòng X``, ``hai điều dưỡng A, B``: what he is and the field that he
is in. Of whose organisation, the reading of links decides; told of none, it is no post.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from corpora.letters import squeeze
from extractors.lexicons import clause_words, honorifics, titles
from extractors.records import RoleMention
from extractors.words import Words

TRADE = "trade before a name"
"""The rule of a trade for as long as nothing tells its organisation."""
TRADE_OF = "trade before a name with its organisation behind"
_LONGEST_FIELD = 3


def trade_at(words: Words, index: int, names: Collection[int]) -> tuple[int, str] | None:
    """A trade that starts at a word and runs up to a name: where it ends, and what it is.

    ``names`` are the words at which people's names begin.
    """
    found = titles().match(words, index)
    if found is None or "trade" not in found[1].needs:
        return None
    end = found[0]
    while end not in names:
        if end - found[0] == _LONGEST_FIELD or end >= len(words) or words.shapes[end] != "l":
            return None
        if not words.joined(end - 1) or clause_words().match(words, end) or honorifics().match(words, end):
            return None
        end += 1
    if not words.joined(end - 1):
        return None
    told = squeeze(words.slice(index, end))
    return end, told[0].upper() + told[1:]


def without_addresses(roles: Iterable[RoleMention]) -> list[RoleMention]:
    """The roles but for trades of who is told to hold a post beside: ``bác sĩ A, Giám đốc Bệnh viện`` is called so."""
    roles = list(roles)
    holders = {role.person for role in roles if role.rule not in (TRADE, TRADE_OF) and not role.former}
    return [role for role in roles if role.rule not in (TRADE, TRADE_OF) or role.person not in holders]


def without_trades(roles: Iterable[RoleMention]) -> list[RoleMention]:
    """The roles but for trades whose organisation is told nowhere."""
    return [role for role in roles if role.organization is not None or role.rule != TRADE]
