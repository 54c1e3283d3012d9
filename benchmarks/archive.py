"""A made-up archive in which it is known who is who: officials with careers, and reports that mention them.

Names are drawn with the frequencies of Vietnamese names, so namesakes arise by themselves;
more are made on purpose in the same and in other provinces. People rise, move, retire and
are called ``nguyên``; some reports give no post, write old tone placement or capitals; in
July 2025 provinces merge and their offices are renamed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from msgspec import Struct, field

from corpora import gazetteers
from corpora.provinces import MERGED_ON, successor
from outputs.resolution.names import share

PROVINCES = ("Cà Mau", "Bạc Liêu", "Hà Giang", "Tuyên Quang", "Nghệ An", "Quảng Trị", "Quảng Bình", "Lạng Sơn")
_DEPARTMENTS = ("Y tế", "Nội vụ", "Tài chính", "Tư pháp", "Xây dựng", "Công Thương", "Giáo dục và Đào tạo")
_COMMUNES = ("Tân Thử", "Mẫu Sơn", "Bình Nháp", "Phú Mẫu", "Long Thử", "Hòa Nháp", "An Mẫu", "Đông Thử")
_RARE_SYLLABLES = ("Khải", "Thăng", "Bảo", "Vĩnh", "Lộc", "Tường", "Nghị", "Phúc", "Diệp", "Quyên", "Thoa", "Nhâm")


class Stage(Struct, frozen=True):
    """A post from a year on: its wording, with ``{p}`` for the province of the day, and that province."""

    since: int
    title: str
    province: str | None

    def text(self, day: str) -> str:
        name = self.province or ""
        if self.province and day >= MERGED_ON:
            name = successor(self.province) or name
        return self.title.format(p=name)


class Person(Struct):
    """A made-up official: ``number`` says who it is, whatever the name."""

    number: int
    name: str
    woman: bool
    career: list[Stage] = field(default_factory=list)

    def stage(self, day: str) -> Stage | None:
        held = [stage for stage in self.career if stage.since <= int(day[:4])]
        return held[-1] if held else None


class MadeReport(Struct, frozen=True):
    """A report's text, and for the names in it whose they are: (name in running text, person)."""

    filename: str
    text: str
    people: tuple[tuple[str, int], ...]


def make_people(count: int, chance: random.Random) -> list[Person]:
    """``count`` officials of eight provinces and the centre; one in eight shares a common name on purpose."""
    people: list[Person] = []
    by_name: dict[str, list[Person]] = {}
    common: list[Person] = []
    for number in range(count):
        if common and chance.random() < 0.125:
            model = chance.choice(common)
            name, woman = model.name, model.woman
        else:
            woman = chance.random() < 0.35
            name = _name(woman, chance)
        namesakes = by_name.setdefault(name, [])
        career = _career(chance)
        for _ in range(20):
            if not any(_alike(career, other.career) for other in namesakes):
                break
            career = _career(chance)
        person = Person(number, name, woman, career)
        people.append(person)
        namesakes.append(person)
        if share(name) > 1e-5:
            common.append(person)
    return people


def _alike(career: list[Stage], other: list[Stage]) -> bool:
    """Whether two careers have an organisation in common: then nothing but a photograph could tell namesakes apart."""
    units = {(stage.title.removeprefix("Phó "), stage.province) for stage in career}
    return any((stage.title.removeprefix("Phó "), stage.province) in units for stage in other)


def _name(woman: bool, chance: random.Random) -> str:
    def draw(part: str) -> str:
        known = [(s, share) for (kind, s), share in gazetteers.name_frequencies().items() if kind == part]
        rest = max(0.05, 1 - sum(share for _, share in known))
        options = [s for s, _ in known] + [""]
        drawn = chance.choices(options, [share for _, share in known] + [rest])[0]
        return (drawn or chance.choice(_RARE_SYLLABLES)).title()

    surname = draw("surname")
    if surname in _RARE_SYLLABLES:
        surname = chance.choice(("Tô", "Kiều", "Quách", "Nghiêm", "Doãn", "Thái", "Phùng", "Lục"))
    middle = "Thị" if woman and chance.random() < 0.6 else draw("middle")
    return f"{surname} {'Văn' if middle == 'Thị' and not woman else middle} {draw('given')}"


def _career(chance: random.Random) -> list[Stage]:
    province = chance.choice(PROVINCES)
    kind = chance.random()
    year = chance.randint(2016, 2021)
    if kind < 0.45:
        office = f"Sở {chance.choice(_DEPARTMENTS)} tỉnh {{p}}"
        career = [Stage(year, f"Phó Giám đốc {office}", province)]
        if chance.random() < 0.6:
            career.append(Stage(year + chance.randint(2, 3), f"Giám đốc {office}", province))
        if len(career) == 2 and chance.random() < 0.3:
            career.append(Stage(career[-1].since + 2, "Phó Chủ tịch UBND tỉnh {p}", province))
        return career
    if kind < 0.75:
        commune = f"xã {chance.choice(_COMMUNES)}, tỉnh {{p}}"
        career = [Stage(year, f"Phó Chủ tịch UBND {commune}", province)]
        if chance.random() < 0.5:
            career.append(Stage(year + 3, f"Chủ tịch UBND {commune}", province))
        return career
    if kind < 0.9:
        career = [Stage(year, "Phó Bí thư Tỉnh ủy {p}", province)]
        if chance.random() < 0.5:
            career.append(Stage(year + 2, "Bí thư Tỉnh ủy {p}", province))
        if chance.random() < 0.3:
            other = chance.choice([p for p in PROVINCES if p != province])
            career.append(Stage(career[-1].since + 2, "Bí thư Tỉnh ủy {p}", other))
        return career
    ministry = chance.choice(("Bộ Y tế", "Bộ Nội vụ", "Bộ Tài chính", "Bộ Tư pháp"))
    return [Stage(year, f"Thứ trưởng {ministry}", None), Stage(year + 3, f"Bộ trưởng {ministry}", None)]


def make_reports(people: list[Person], count: int, chance: random.Random) -> Iterator[MadeReport]:
    """``count`` reports of 2020 to 2026, each naming some people of its province and of the centre."""
    by_province: dict[str | None, list[Person]] = {}
    for person in people:
        for home in {stage.province for stage in person.career}:
            by_province.setdefault(home, []).append(person)
    for number in range(count):
        province = chance.choice(PROVINCES)
        day = f"{chance.randint(2020, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        present = _sample(by_province.get(province, []), province, day, chance.randint(3, 9), chance)
        present += _sample(by_province.get(None, []), None, day, chance.randint(0, 2), chance)
        present = list({person.name: person for person in present}.values())
        yield _report(number, province, day, present, chance)


def _sample(people: list[Person], home: str | None, day: str, count: int, chance: random.Random) -> list[Person]:
    """Some people of a place who hold a post there that day; the choice costs the same in any archive."""
    drawn = chance.sample(people, min(len(people), count * 3))
    there = [p for p in drawn if (stage := p.stage(day)) and stage.province == home]
    return there[:count]


def _report(number: int, province: str, day: str, present: list[Person], chance: random.Random) -> MadeReport:
    name = (successor(province) if day >= MERGED_ON else None) or province
    year, month, date = day.split("-")
    lines = [
        f"ỦY BAN NHÂN DÂN TỈNH {name.upper()}",
        f"Số: {number + 1}/BC-UBND",
        f"{name}, ngày {int(date)} tháng {int(month)} năm {year}",
        "BÁO CÁO",
        "Kết quả công tác",
    ]
    told: list[tuple[str, int]] = []
    for person in present:
        lines.append(_sentence(person, day, chance))
        told.append((person.name, person.number))
    chance.shuffle(lines[5:])
    return MadeReport(f"bao-cao-{number:04}.txt", "\n".join(lines), tuple(told))


def _sentence(person: Person, day: str, chance: random.Random) -> str:
    stage = person.stage(day)
    assert stage is not None
    name = _spelling(person.name, chance)
    address = chance.choice(("đồng chí", "bà" if person.woman else "ông"))
    earlier = [s for s in person.career if s.since < stage.since]
    kind = chance.random()
    if kind < 0.08:
        return f"Hội nghị biểu dương {address} {name}."
    if kind < 0.18 and earlier:
        return f"Hội nghị mời {address} {name}, nguyên {earlier[-1].text(day)}, {stage.text(day)} phát biểu."
    if kind < 0.6:
        return f"Dự hội nghị có {address} {name}, {stage.text(day)}."
    return f"Kết luận hội nghị, {address} {name} – {stage.text(day)} đề nghị các đơn vị tiếp tục thực hiện."


_OLD_TONES = (("Hòa", "Hoà"), ("Thủy", "Thuỷ"), ("Lý", "Lí"), ("Thúy", "Thuý"))


def _spelling(name: str, chance: random.Random) -> str:
    if chance.random() < 0.2:
        for new, old in _OLD_TONES:
            name = name.replace(new, old)
    return name
