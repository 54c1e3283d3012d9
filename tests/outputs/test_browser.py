"""The reading room in Chromium: main paths, accessibility, phones, and a report that means harm.

``make pictures`` runs these tests and keeps the pictures they take in ``docs/pictures``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from corpora import gazetteers
from outputs.database import open_for_reading
from pipeline.ingest import Options, ingest
from tests.outputs.chromium import NEEDED, audited, picture, served, show, started
from tests.outputs.test_room import HOSTILE

pytestmark = NEEDED


@pytest.fixture(scope="module")
def room(sample_database: Path) -> Iterator[str]:
    yield from served(sample_database)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "a.txt").write_text(HOSTILE, encoding="utf-8")
    ingest([str(folder)], folder / "a.db", Options(jobs=1))
    yield from served(folder / "a.db")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    driver = started(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


def number(database: Path, sql: str) -> int:
    return int(open_for_reading(database).execute(sql).fetchone()[0])


REPORT = "SELECT id FROM reports WHERE filename = 'bao-cao-so-noi-vu.docx'"
DIRECTIVE = "SELECT id FROM directives WHERE symbol = '21-KL/TW'"
OFFICIAL = "SELECT official_id FROM official_timeline GROUP BY official_id ORDER BY count(*) DESC, official_id LIMIT 1"
PAGES = {
    "home": "/",
    "search": "/tim?q=ky+niem+chuong",
    "report": f"/bao-cao/{{{REPORT}}}",
    "directive": f"/van-ban/{{{DIRECTIVE}}}",
    "official": f"/can-bo/{{{OFFICIAL}}}",
    "awards": "/khen-thuong",
    "awards-list": "/khen-thuong/danh-sach",
    "citations": f"/van-ban/{{{DIRECTIVE}}}/dan",
    "officials": "/can-bo",
    "compare": "/bao-cao/1/so-sanh/2",
    "organizations": "/co-quan",
    "organization": "/co-quan/{SELECT id FROM organizations ORDER BY reports DESC, mentions DESC, id LIMIT 1}",
    "network": "/mang-luoi",
    "unsure": "/can-xem-lai",
    "saved": "/da-luu",
}


def path_of(page: str, database: Path) -> str:
    path, _, rest = PAGES[page].partition("{")
    sql, _, ending = rest.partition("}")
    return f"{path}{number(database, sql)}{ending}" if sql else path


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_usable_by_everybody_and_asks_nobody_else(
    browser: Any, room: str, sample_database: Path, page: str
) -> None:
    url = room + path_of(page, sample_database)
    for dark in (False, True):
        show(browser, url, dark=dark)
        picture(browser, f"{page}-dark" if dark else page)
        assert audited(browser) == []
    asked = browser.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [name for name in asked if not name.startswith((room, "data:"))] == []
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    show(browser, url, width=390, height=844)
    picture(browser, f"{page}-phone")
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390


def test_marks_stand_where_the_database_says(browser: Any, room: str, sample_database: Path) -> None:
    report = number(sample_database, REPORT)
    show(browser, f"{room}/bao-cao/{report}")
    db = open_for_reading(sample_database)
    for identifier, start, end in db.execute(
        "SELECT passage_id, start_char, end_char FROM citations WHERE report_id = ?", [report]
    ).fetchall():
        shown = browser.execute_script(f"return document.getElementById('p{identifier}').textContent")
        marked = browser.find_elements(By.CSS_SELECTOR, f"#p{identifier} .mark.citation")
        assert shown[start:end] in [element.get_property("textContent") for element in marked]


def test_the_legend_switches_a_kind_off(browser: Any, room: str, sample_database: Path) -> None:
    show(browser, f"{room}/bao-cao/{number(sample_database, REPORT)}")
    mark = browser.find_element(By.CSS_SELECTOR, ".text .mark.citation")
    before = mark.value_of_css_property("background-color")
    browser.find_element(By.CSS_SELECTOR, "input[data-kind=citation]").send_keys(Keys.SPACE)
    assert mark.value_of_css_property("background-color") != before


def note(browser: Any) -> str:
    """What the note beside a finding says; empty where none is shown."""
    found = browser.find_element(By.ID, "note")
    return str(found.text) if found.is_displayed() else ""


def test_a_note_says_what_was_understood_to_mouse_and_keyboard(browser: Any, room: str, sample_database: Path) -> None:
    show(browser, f"{room}/bao-cao/{number(sample_database, REPORT)}")
    assert note(browser) == ""
    mark = browser.find_element(By.CSS_SELECTOR, ".text .mark.citation")
    ActionChains(browser).move_to_element(mark).perform()
    kind, told, why, sure = note(browser).split("\n")
    assert kind == "Văn bản"
    assert "Kế hoạch" in told
    assert why in {rule.note for rule in gazetteers.rules().values()}
    assert re.fullmatch(r"(chắc|khá chắc|chưa chắc) \([01]\.\d\d\)", sure)
    picture(browser, "report-note")
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert note(browser) == ""
    browser.execute_script("arguments[0].focus()", mark)
    assert "Kế hoạch" in note(browser)
    assert mark.get_attribute("aria-describedby") == "note"
    browser.switch_to.active_element.send_keys(Keys.TAB)
    assert browser.switch_to.active_element != mark
    assert "Kế hoạch" not in note(browser)
    browser.find_element(By.CSS_SELECTOR, "input[data-kind=citation]").send_keys(Keys.SPACE)
    browser.execute_script("arguments[0].focus()", mark)
    assert note(browser) == ""


def test_a_first_tap_tells_and_a_second_opens(browser: Any, room: str, sample_database: Path) -> None:
    show(browser, f"{room}/bao-cao/{number(sample_database, REPORT)}", width=390, height=844)
    here = browser.current_url
    mark = browser.find_element(By.CSS_SELECTOR, ".text .mark.citation")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)

    def tap() -> None:
        box = browser.execute_script("const b = arguments[0].getClientRects()[0]; return [b.x + 5, b.y + 5]", mark)
        point = {"x": box[0], "y": box[1]}
        browser.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
        browser.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    try:
        tap()
        WebDriverWait(browser, 5).until(lambda _: "chạm lần nữa để mở" in note(browser))
        picture(browser, "report-note-phone")
        assert browser.current_url == here
        tap()
        WebDriverWait(browser, 5).until(lambda _: "/van-ban/" in browser.current_url)
    finally:
        browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def test_the_list_of_findings_leads_to_their_places(browser: Any, room: str, sample_database: Path) -> None:
    show(browser, f"{room}/bao-cao/{number(sample_database, REPORT)}")
    links = browser.find_elements(By.CSS_SELECTOR, ".findings li > a")
    targets = [link.get_attribute("href").partition("#")[2] for link in links]
    assert targets
    found = browser.execute_script("return arguments[0].map(id => document.querySelectorAll('#' + id).length)", targets)
    assert set(found) == {1}
    browser.find_element(By.CSS_SELECTOR, "details summary").click()
    links[-1].click()
    assert browser.execute_script("return document.querySelector(':target').id") == targets[-1]


def test_the_keyboard_reaches_the_content_first(browser: Any, room: str) -> None:
    show(browser, room)
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    skip = browser.switch_to.active_element
    assert skip.text == "Đến nội dung"
    skip.send_keys(Keys.ENTER)
    assert browser.current_url.endswith("#content")


def test_facets_narrow_a_list(browser: Any, room: str) -> None:
    show(browser, room + "/khen-thuong/danh-sach")
    before = len(browser.find_elements(By.CSS_SELECTOR, "tbody tr"))
    browser.find_element(By.CSS_SELECTOR, ".facets summary").click()
    browser.find_element(By.CSS_SELECTOR, ".facets li a").click()
    assert 0 < len(browser.find_elements(By.CSS_SELECTOR, "tbody tr")) < before
    browser.find_element(By.CSS_SELECTOR, ".chosen a").click()
    assert len(browser.find_elements(By.CSS_SELECTOR, "tbody tr")) == before


def test_from_a_search_to_a_report_to_a_directive(browser: Any, room: str) -> None:
    show(browser, room)
    box = browser.find_element(By.ID, "q")
    box.send_keys("khen thuong" + Keys.ENTER)
    WebDriverWait(browser, 10).until(
        lambda _: "/tim" in browser.current_url and browser.find_elements(By.TAG_NAME, "mark")
    )
    hits = [element.text.lower() for element in browser.find_elements(By.TAG_NAME, "mark")]
    assert {"khen", "thưởng"} <= set(hits)
    browser.find_element(By.CSS_SELECTOR, ".found a").click()
    assert "/bao-cao/" in browser.current_url
    show(browser, room)
    browser.find_element(By.LINK_TEXT, "21-KL/TW").click()
    assert browser.find_element(By.TAG_NAME, "h1").text == "Kết luận 21-KL/TW"
    assert browser.find_elements(By.CSS_SELECTOR, "figure svg")


def test_a_report_that_means_harm_does_none(browser: Any, hostile: str) -> None:
    for path in ("/", "/bao-cao/1", "/tim?q=script", "/van-ban/1", "/kho/passages"):
        show(browser, hostile + path)
        assert browser.execute_script("return document.querySelectorAll('img[src=x]').length") == 0
        assert browser.execute_script("return [...document.scripts].every(s => !s.text.includes('alert'))")
    show(browser, hostile + "/bao-cao/1")
    assert "<script>alert(1)</script>" in browser.find_element(By.CSS_SELECTOR, ".text").text
    assert [e for e in browser.get_log("browser") if "alert" in e["message"]] == []
