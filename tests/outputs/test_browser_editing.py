"""Handing in and correcting in Chromium: by mouse, by keyboard alone, by two at once, on a phone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from outputs.database import open_for_reading
from outputs.room import accounts
from pipeline.ingest import Options, ingest
from tests.outputs.chromium import NEEDED, audited, picture, served_for_editing, show, started

pytestmark = NEEDED
SAMPLES = Path(__file__).parents[2] / "corpora" / "samples"
TEXT = """BÁO CÁO 😀
Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 😀 có ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau.
Bà Trần Thị Thí Dụ phát biểu."""


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Any]]:
    """Opens browsers, each with its own cookies; they are closed at the end."""
    drivers: list[Any] = []

    def start() -> Any:
        driver = started(tmp_path_factory.mktemp("chromium"))
        drivers.append(driver)
        return driver

    yield start
    for driver in drivers:
        driver.quit()


@pytest.fixture(scope="module")
def browser(opened: Callable[[], Any]) -> Any:
    return opened()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    (tmp_path / "một.txt").write_text(TEXT, encoding="utf-8")
    shutil.copy(SAMPLES / "quyet-dinh-bang-khen.docx", tmp_path / "hai.docx")
    ingest([str(tmp_path / "một.txt"), str(tmp_path / "hai.docx")], tmp_path / "a.db", Options(jobs=1))
    return tmp_path / "a.db"


@pytest.fixture
def room(database: Path, browser: Any) -> Iterator[str]:
    """A room that the browser has entered."""
    for address, link in served_for_editing(database):
        show(browser, link)
        assert audited(browser) == []
        picture(browser, "enter")
        browser.find_element(By.ID, "ten").send_keys("Chị Hà" + Keys.ENTER)
        wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, ".who"))
        yield address


def wait(browser: Any, what: Callable[[], Any]) -> Any:
    return WebDriverWait(
        browser, 30, ignored_exceptions=[StaleElementReferenceException, NoSuchElementException]
    ).until(lambda _: what())


def roles(database: Path) -> set[tuple[str, str]]:
    rows = open_for_reading(database).execute(
        "SELECT o.name, s.position FROM role_mentions m JOIN officials o ON o.id = m.official_id "
        "JOIN positions s ON s.id = m.position_id WHERE m.report_id = 1"
    )
    return {(name, position) for name, position in rows.fetchall()}


def press(browser: Any, where: str, keys: str) -> None:
    """Sends keys to an element, once it is there."""

    def pressed() -> bool:
        browser.find_element(By.CSS_SELECTOR, where).send_keys(keys)
        return True

    wait(browser, pressed)


def dialog(browser: Any, kind: str = "role") -> Any:
    """The form of a kind of fact, once its dialog is there."""
    where = f"dialog[open] form.fact:has([value={kind}])"
    return wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, where))[0]


def saved(browser: Any, words: str) -> None:
    """Waits until the page says that it saved something."""
    wait(browser, lambda: words in browser.find_element(By.CSS_SELECTOR, ".saved").text)


def test_files_are_handed_in_and_followed(browser: Any, room: str, tmp_path: Path) -> None:
    good, bad = tmp_path / "Báo cáo mới.txt", tmp_path / "hỏng <b>.docx"
    good.write_text(TEXT + "\nMới.", encoding="utf-8")
    bad.write_bytes(b"PK\x03\x04 broken")
    show(browser, room + "/nap")
    assert audited(browser) == []
    picture(browser, "intake")
    browser.find_element(By.ID, "tep").send_keys(f"{good}\n{bad}")
    browser.find_element(By.CSS_SELECTOR, ".intake button").click()
    wait(browser, lambda: "Đã xong 2 / 2 tệp" in browser.find_element(By.CSS_SELECTOR, "[role=status]").text)
    assert audited(browser) == []
    picture(browser, "batch")
    assert "tệp hỏng" in browser.find_element(By.CSS_SELECTOR, "tr.refused").text
    browser.find_element(By.LINK_TEXT, "Báo cáo mới.txt").click()
    wait(browser, lambda: "Lê Văn Mẫu" in browser.find_element(By.CSS_SELECTOR, ".text").text)
    assert browser.find_elements(By.LINK_TEXT, "Tệp gốc")


def test_files_are_handed_in_without_scripts(browser: Any, room: str, tmp_path: Path) -> None:
    good = tmp_path / "Không kịch bản.txt"
    good.write_text(TEXT + "\nKhông.", encoding="utf-8")
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        show(browser, room + "/nap")
        browser.find_element(By.ID, "tep").send_keys(str(good))
        browser.find_element(By.CSS_SELECTOR, ".intake button").click()
        wait(browser, lambda: browser.find_elements(By.LINK_TEXT, "Không kịch bản.txt"))
        browser.get(room + "/bao-cao/1")
        browser.find_element(By.CSS_SELECTOR, "details:last-of-type summary").click()
        browser.find_element(By.CSS_SELECTOR, ".findings .role a.edit").click()
        assert browser.find_element(By.ID, "correcting").text == "Sửa dữ kiện"
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_a_fact_is_changed_by_mouse_and_the_change_undone(browser: Any, room: str, database: Path) -> None:
    before = roles(database)
    show(browser, room + "/bao-cao/1")
    browser.find_element(By.CSS_SELECTOR, ".text .mark.role").click()
    form = dialog(browser)
    assert audited(browser) == []
    picture(browser, "correct")
    title = form.find_element(By.NAME, "o_title")
    title.clear()
    title.send_keys("Quyền Giám đốc")
    form.find_element(By.CSS_SELECTOR, "button[value=luu]").click()
    saved(browser, "Lê Văn Mẫu · Quyền Giám đốc")
    assert audited(browser) == []
    picture(browser, "corrected")
    assert ("Lê Văn Mẫu", "Quyền Giám đốc Sở Y tế tỉnh Cà Mau") in roles(database)
    browser.find_element(By.CSS_SELECTOR, ".saved button").click()
    wait(browser, lambda: roles(database) == before)
    assert "đã hoàn tác" in browser.page_source


def test_the_keyboard_alone_changes_confirms_rejects_and_adds(browser: Any, room: str, database: Path) -> None:
    show(browser, room + "/bao-cao/1")
    for _ in range(80):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if "role" in (browser.switch_to.active_element.get_attribute("class") or "").split():
            break
    browser.switch_to.active_element.send_keys("e")
    form = dialog(browser)
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    wait(browser, lambda: not browser.find_elements(By.CSS_SELECTOR, "dialog[open]"))
    assert "role" in browser.switch_to.active_element.get_attribute("class")  # the focus comes back
    browser.switch_to.active_element.send_keys("e")
    form = dialog(browser)
    wait(browser, lambda: browser.switch_to.active_element.get_attribute("name") == "o_name")
    browser.switch_to.active_element.send_keys(Keys.TAB)
    browser.switch_to.active_element.send_keys(Keys.CONTROL + "a")
    browser.switch_to.active_element.send_keys("Phó Giám đốc" + Keys.ENTER)
    saved(browser, "Phó Giám đốc")
    assert form
    press(browser, ".text .mark.citation", "d")
    saved(browser, "xác nhận là đúng")
    press(browser, ".text .mark.role", "x")
    saved(browser, "bỏ: Lê Văn Mẫu")
    assert roles(database) == set()
    press(browser, "body", "a")
    press(browser, "dialog[open] #chu", "tran thi thi du" + Keys.ENTER)
    press(browser, "dialog[open] ol a", Keys.ENTER)
    press(browser, "dialog[open] a.add[href*='loai=role']", Keys.ENTER)
    form = dialog(browser)
    for name, value in {"o_name": "Trần Thị Thí Dụ", "o_title": "Chánh Văn phòng", "o_organization": "Sở Y tế"}.items():
        field = form.find_element(By.NAME, name)
        field.clear()
        field.send_keys(value)
    form.find_element(By.NAME, "o_organization").send_keys(Keys.ENTER)
    saved(browser, "thêm: Trần Thị Thí Dụ · Chánh Văn phòng")
    assert {name for name, _ in roles(database)} == {"Trần Thị Thí Dụ"}


MARK = """
const passage = [...document.querySelectorAll('.text p')].find(p => p.textContent.includes(arguments[0]));
const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
let node;
while ((node = walker.nextNode())) {
  const at = node.data.indexOf(arguments[0]);
  if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length); return; }
}
"""


def test_a_fact_is_added_by_marking_its_words(browser: Any, room: str, database: Path) -> None:
    show(browser, room + "/bao-cao/1")
    browser.execute_script(MARK, "phát biểu")
    wait(browser, lambda: browser.find_element(By.CSS_SELECTOR, ".add-here").is_displayed())
    browser.find_element(By.CSS_SELECTOR, ".add-here").click()
    wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, "dialog[open] a.add"))
    browser.find_element(By.LINK_TEXT, "Người").click()
    form = dialog(browser, "person")
    name = form.find_element(By.NAME, "o_name")
    assert name.get_attribute("value") == "phát biểu"
    name.clear()
    name.send_keys("Phát Biểu" + Keys.ENTER)
    saved(browser, "Phát Biểu")
    row = (
        open_for_reading(database)
        .execute("SELECT surface, start_char FROM person_mentions WHERE name = 'Phát Biểu'")
        .fetchone()
    )
    assert row == ("phát biểu", TEXT.splitlines()[2].index("phát biểu"))


def test_letters_beyond_sixteen_bits_do_not_shift_marks(browser: Any, room: str, database: Path) -> None:
    show(browser, room + "/bao-cao/1")
    browser.execute_script(MARK, " có ông ")
    browser.find_element(By.TAG_NAME, "body").send_keys("a")
    wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, "dialog[open] blockquote mark"))
    assert browser.find_element(By.CSS_SELECTOR, "dialog blockquote mark").text == "có ông"


def test_two_editors_at_once_lose_nothing(opened: Callable[[], Any], browser: Any, database: Path) -> None:
    for name in ("Chị Hà", "Anh Bình"):
        accounts.add(accounts.beside(database), name, "editor", f"mật khẩu {name}")
    other = opened()
    for address, _ in served_for_editing(database):
        for driver, name in ((browser, "Chị Hà"), (other, "Anh Bình")):
            show(driver, address + "/bao-cao/1")
            driver.find_element(By.ID, "ten").send_keys(name)
            driver.find_element(By.ID, "mat-khau").send_keys(f"mật khẩu {name}" + Keys.ENTER)
            wait(driver, partial(driver.find_element, By.CSS_SELECTOR, ".text .mark.role")).click()
            title = dialog(driver).find_element(By.NAME, "o_title")
            title.clear()
            title.send_keys(f"Chức danh của {name}")
        dialog(browser).find_element(By.CSS_SELECTOR, "button[value=luu]").click()
        saved(browser, "Chức danh của Chị Hà")
        dialog(other).find_element(By.CSS_SELECTOR, "button[value=luu]").click()
        told = wait(other, lambda: other.find_elements(By.CSS_SELECTOR, "[role=alert]"))[0].text
        assert "Chị Hà đã sửa lúc" in told
        assert "Bạn đã nhập: Lê Văn Mẫu · Chức danh của Anh Bình" in told
        assert audited(other) == []
        picture(other, "conflict")
        assert any("Chức danh của Chị Hà" in position for _, position in roles(database))


def test_the_pages_fit_a_phone(browser: Any, room: str) -> None:
    browser.get_log("browser")
    for name, path in {
        "intake": "/nap", "editing": "/bao-cao/1", "words": "/bao-cao/1/them?chu=ong",
        "correct": "/bao-cao/1/sua?loai=them&doan=2&tu=0&den=2", "entering": "/vao",
    }.items():  # fmt: skip
        show(browser, room + path, width=390, height=844)
        picture(browser, f"{name}-phone")
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390, path
        assert audited(browser) == []
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
