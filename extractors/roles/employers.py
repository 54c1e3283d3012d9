"""Posts in what a report calls just ``Công ty``, ``Bệnh viện`` …: the only one that the report names in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.header.organs import expand_all
from extractors.records import Header, OrganizationMention, RoleMention

_HEADS = "Tổng công ty|Tổng Công ty|Công ty|Tập đoàn|Bệnh viện|Học viện|Hợp tác xã|HTX|Nhà máy|Xí nghiệp|Ngân hàng"
_WHOLE = regex(rf"(?<!\w)(?P<head>{_HEADS})\s+[^\W\d_].*", re.DOTALL)
_BARE = regex(rf"(?:^|(?<=\s))(?P<head>{_HEADS})(?=\s*$|\s+(?:nhiệm kỳ|khóa)\s)")
_FEWEST = 2
"""Words behind the head of a whole name."""


def with_whole_employers(
    roles: Sequence[RoleMention], organizations: Sequence[OrganizationMention], header: Header | None
) -> list[RoleMention]:
    """The roles, the bare name at the end of an organisation written out where only one can be meant."""
    if not any(role.organization is not None and _BARE.search(role.organization) for role in roles):
        return list(roles)
    known = _known(organizations, header)
    return [_completed(role, known) for role in roles]


def _known(organizations: Sequence[OrganizationMention], header: Header | None) -> dict[str, str]:
    """The one whole name for each head; that of who issues the paper or whom its title names before others."""
    first = dict(_whole(header.issuer or "" if header else "", header.title or "" if header else ""))
    found: dict[str, list[str]] = {}
    for head, name in _whole(*(mention.name for mention in organizations)):
        found.setdefault(head, []).append(name)
    told_again = {head: names[0] for head, names in found.items() if len(names) > 1 and len(set(map(fold, names))) == 1}
    return told_again | first


def _whole(*texts: str) -> Iterator[tuple[str, str]]:
    for text in texts:
        match = _WHOLE.search(text)
        if match is None:
            continue
        name = squeeze(expand_all(_TERM.split(match[0])[0]))
        if len(name.split()) >= len(match["head"].split()) + _FEWEST:
            yield fold(match["head"]), name


_TERM = regex(r",|\s(?:nhiệm kỳ|khóa|gồm|năm|vi phạm|về|do|được|bị|trong|tại|có|đã|từ|để|xét|họp)\b")


def _completed(role: RoleMention, known: dict[str, str]) -> RoleMention:
    bare = _BARE.search(role.organization or "")
    whole = known.get(fold(bare["head"])) if bare is not None else None
    if bare is None or whole is None or role.organization is None or fold(role.name) in fold(whole):
        return role  # Giám đốc Công ty Vũ Văn Mẫu: the title names who leads it
    name = role.organization[: bare.start()] + whole + role.organization[bare.end() :]
    parent = role.parent if role.parent is not None and fold(whole) in fold(role.parent) else None
    return replace(role, organization=name, parent=parent, inherited=True)
