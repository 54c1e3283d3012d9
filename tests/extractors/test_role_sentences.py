"""Papers that tell of posts, put together from their parts: each part is read whatever stands beside it.

Decisions about one official, boards that a paper sets up, and who was at a meeting.
"""

from __future__ import annotations

from itertools import cycle, product

import pytest

from extractors.reading import read
from extractors.records import Report
from pipeline.comparing import same_position

NAMES = ["Nguyễn Văn Mẫu", "Trần Thị Thử", "Phạm Văn Bản"]
POSTS = [
    ("Phó Giám đốc Sở Nội vụ", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"),
    ("Trưởng phòng Kế hoạch - Tài chính", "Trưởng phòng Kế hoạch - Tài chính"),
    ("Chủ tịch UBND huyện Đầm Dơi", "Chủ tịch Ủy ban nhân dân huyện Đầm Dơi"),
    ("Kế toán trưởng", "Kế toán trưởng"),
    ("Đội trưởng Đội Quản lý thị trường số 2", "Đội trưởng Đội Quản lý thị trường số 2"),
    ("Bí thư Đảng ủy xã Tân Lập", "Bí thư Đảng ủy xã Tân Lập"),
    ("Chỉ huy trưởng Ban Chỉ huy Quân sự huyện", "Chỉ huy trưởng Ban Chỉ huy Quân sự huyện"),
]


def _roles(lines: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(role.name, role.position) for role in read(Report.from_text("\n".join(lines))).roles]


def _is_told(roles: list[tuple[str, str]], name: str, position: str) -> bool:
    """Whether somebody holds a post, of which the paper may tell more (``Kế toán trưởng`` of whose paper it is)."""
    return any(own == name and (same_position(position, told) or told.startswith(position)) for own, told in roles)


ACTS = [
    ("Điều 1. Bổ nhiệm {who}, {now}, giữ chức vụ {then} kể từ ngày 01/4/2024.", True),
    ("Điều 1. Bổ nhiệm lại {who} giữ chức vụ {then}, thời hạn 05 năm.", False),
    ("Điều 1. Điều động, bổ nhiệm {who}, {now} giữ chức vụ {then}.", True),
    ("Điều 1. Chỉ định {who}, {now} giữ chức {then} nhiệm kỳ 2020-2025.", True),
    ("Điều 1. Công nhận {who} giữ chức vụ {then} nhiệm kỳ 2020-2025.", False),
    ("Điều 1. Cho {who} thôi giữ chức vụ {then} để nhận nhiệm vụ mới.", False),
    ("Điều 1. Bổ nhiệm {who}, sinh ngày 02/5/1975, hiện là {now}, giữ chức vụ {then}.", True),
]
ADDRESSES = ["ông Nguyễn Văn Mẫu", "đồng chí Nguyễn Văn Mẫu", "đ/c Nguyễn Văn Mẫu"]
PARTY = ("TỈNH ỦY CÀ MAU", "BAN TỔ CHỨC", "Số: 12-QĐ/BTCTU", "QUYẾT ĐỊNH", "về công tác cán bộ", "QUYẾT ĐỊNH:")

_addresses, _before = cycle(ADDRESSES), cycle(POSTS[1:] + POSTS[:1])
DECIDED = [
    (act.format(who=who, now=now[0], then=then[0]), [now[1], then[1]] if tells else [then[1]])
    for ((act, tells), then), who, now in zip(product(ACTS, POSTS), _addresses, _before, strict=False)
]


@pytest.mark.parametrize(("article", "positions"), DECIDED, ids=[article for article, _ in DECIDED])
def test_decisions_about_an_official(article: str, positions: list[str]) -> None:
    roles = _roles((*PARTY, article))
    assert [position for position in positions if not _is_told(roles, "Nguyễn Văn Mẫu", position)] == []


BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau"
PROVINCE = (
    *("UBND TỈNH CÀ MAU", "Số: 12/QĐ-UBND", "Cà Mau, ngày 5 tháng 3 năm 2024", "QUYẾT ĐỊNH"),
    *(f"Về việc thành lập {BOARD}", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:"),
)
OPENINGS = [
    f"Điều 1. Thành lập {BOARD} gồm các ông, bà có tên sau:",
    f"Điều 1. Kiện toàn {BOARD} như sau:",
    f"Điều 1. Nay thành lập {BOARD} (sau đây gọi tắt là Ban Chỉ đạo) gồm các đồng chí:",
]
SEATED = [
    *("{who}, {post} - {seat}", "{who} - {post} - {seat}", "{who}, {post}, {seat}", "{who} – {post}; {seat}"),
    *("{who}, {post}: {seat}", "{seat}: {who}, {post}", "{who} - {post}, làm {seat}", "{seat} - {who}, {post}"),
    *("{who}, {post}, giữ chức {seat}", "{who}, {post} ({seat})"),
]
SEATS = ["Trưởng ban", "Phó Trưởng ban", "Thư ký"]
BULLETS = ["1. ", "- ", "+ "]

_openings, _bullets, _signs = cycle(OPENINGS), cycle(BULLETS), cycle([";", "."])
_posts = [POSTS[:3], POSTS[3:6], [POSTS[6], POSTS[0], POSTS[2]]]
BOARDS = [
    (
        opening,
        tuple(
            f"{bullet.replace('1', str(number))}{shape.format(who=f'{form}{name}', post=post, seat=seat)}{sign}"
            for number, (name, (post, _), seat) in enumerate(zip(NAMES, posts, SEATS, strict=True), 1)
        ),
        posts,
    )
    for (shape, form, posts), opening, bullet, sign in zip(
        product(SEATED, ["Đồng chí ", ""], _posts), _openings, _bullets, _signs, strict=False
    )
]


@pytest.mark.parametrize(("opening", "lines", "posts"), BOARDS, ids=[lines[0] for _, lines, _ in BOARDS])
def test_members_of_a_board(opening: str, lines: tuple[str, ...], posts: list[tuple[str, str]]) -> None:
    roles = _roles((*PROVINCE, opening, *lines, "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."))
    expected = [(name, position) for name, (_, position) in zip(NAMES, posts, strict=True)]
    expected += [(name, f"{seat} {BOARD}") for name, seat in zip(NAMES, SEATS, strict=True)]
    assert [one for one in expected if not _is_told(roles, *one)] == []


LABELS = [
    ("1. Trưởng ban:", "2. Phó Trưởng ban:", "3. Thư ký:"),
    ("* Trưởng ban:", "* Các Phó Trưởng ban:", "* Thư ký:"),
    ("Trưởng ban", "Phó Trưởng ban", "Thư ký"),
    ("I. TRƯỞNG BAN", "II. PHÓ TRƯỞNG BAN", "III. THƯ KÝ"),
]
BELOW = ["- {who}, {post};", "+ {who} - {post}", "{who}, hiện là {post}.", "- {who} ({post});"]
_below_posts = cycle(_posts)
LABELLED = [
    (labels, below, posts) for (labels, below), posts in zip(product(LABELS, BELOW), _below_posts, strict=False)
]


@pytest.mark.parametrize(("labels", "below", "posts"), LABELLED)
def test_members_below_their_places(labels: tuple[str, ...], below: str, posts: list[tuple[str, str]]) -> None:
    lines = [
        line
        for label, name, (post, _) in zip(labels, NAMES, posts, strict=True)
        for line in (label, below.format(who=f"Đồng chí {name}", post=post))
    ]
    roles = _roles((*PROVINCE, f"Điều 1. Thành lập {BOARD} gồm:", *lines, "Điều 2. Quyết định này có hiệu lực."))
    seats = [(name, position) for name, position in roles if position.endswith("chuyển đổi số tỉnh Cà Mau")]
    held = [(name, position) for name, (_, position) in zip(NAMES, posts, strict=True)]
    assert [one for one in held if not _is_told(roles, *one)] == []
    assert len(seats) == len(SEATS)
    assert all(_is_told(seats, name, f"{seat} {BOARD}") for name, seat in zip(NAMES, SEATS, strict=True))


HEADINGS = ["I. THÀNH PHẦN THAM DỰ", "Thành phần tham dự gồm có:", "* Thành phần dự họp:"]
PRESENT = [
    *("{who}, {post}", "{who} - {post}", "{who}: {post}", "{who} ({post})", "{who}, chức vụ: {post}"),
    *("{who} - Chức vụ: {post}", "{who}, {post} - Chủ trì"),
]
MINUTES = (
    "SỞ NỘI VỤ TỈNH CÀ MAU",
    "VĂN PHÒNG",
    "Số: 12/BB-VP",
    "BIÊN BẢN",
    "Họp triển khai công tác",
    "Hôm nay, ngày 5/3/2024.",
)

_headings, _sorts = cycle(HEADINGS), cycle(_posts)
ATTENDED = [
    (heading, shape, form, posts)
    for (shape, form), heading, posts in zip(
        product(PRESENT, ["Ông ", "Đ/c ", ""]), _headings, _sorts, strict=False
    )
]  # fmt: skip


@pytest.mark.parametrize(("heading", "shape", "form", "posts"), ATTENDED)
def test_who_was_there(heading: str, shape: str, form: str, posts: list[tuple[str, str]]) -> None:
    lines = [
        f"{number}. {shape.format(who=f'{form}{name}', post=post)};"
        for number, (name, (post, _)) in enumerate(zip(NAMES, posts, strict=True), 1)
    ]
    roles = _roles((*MINUTES, heading, *lines, "II. NỘI DUNG", "Cuộc họp đã thảo luận."))
    expected = [(name, position) for name, (_, position) in zip(NAMES, posts, strict=True)]
    assert [one for one in expected if not _is_told(roles, *one)] == []
