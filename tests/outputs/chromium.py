"""Chromium at a reading room that the installed command serves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_core_python
import pytest
from selenium import webdriver

from outputs.room.accounts import beside

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
NEEDED = pytest.mark.skipif(
    not (CHROMIUM and DRIVER),
    reason="Chromium and its driver are not installed: apt-get install chromium chromium-driver",
)
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def served(database: Path) -> Iterator[str]:
    """The address of a reading room."""
    for address, _ in _told(database):
        yield address


def served_for_editing(database: Path) -> Iterator[tuple[str, str]]:
    """The address of a reading room that can be edited, and the link that opens it for one."""
    yield from _told(database, "--edit", "--ocr", "off")


def _told(database: Path, *arguments: str) -> Iterator[tuple[str, str]]:
    command = [str(Path(sys.executable).with_name("baocao")), "serve", "--db", str(database), "--port", "0", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout
        address = process.stdout.readline().split()[0]
        link = process.stdout.readline().split()[0] if arguments and not beside(database).exists() else ""
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"{address}/room/room.css", timeout=5).close()
                break
            except OSError:
                assert time.monotonic() < deadline, "the reading room does not open"
                time.sleep(0.2)
        yield address, link
    finally:
        process.terminate()
        process.wait(timeout=20)


def started(folder: Path) -> Any:
    """A browser with its own profile in a folder."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        "--disable-dev-shm-usage", f"--user-data-dir={folder}",
    ):  # fmt: skip
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(str(DRIVER)))


def show(browser: Any, url: str, width: int = 1200, height: int = 900, dark: bool = False) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    browser.get(url)


def picture(browser: Any, name: str) -> None:
    if os.environ.get("BAOCAO_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        browser.save_screenshot(str(PICTURES / f"{name}.png"))


def audited(browser: Any) -> list[Any]:
    """Grave faults of a page that axe-core finds."""
    browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    browser.execute_script(AXE)
    found = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    return [
        (fault["id"], [node["html"][:100] for node in fault["nodes"][:3]])
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]
