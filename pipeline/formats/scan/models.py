"""Where Tesseract's models lie, and what is missing to read pictures."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

LANGUAGE = "vie"
FOLDER = "TESSDATA_PREFIX"
"""The environment variable that names the folder of the models, as Tesseract itself has it."""
_USUAL = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)
_LIBRARIES = {"tesserocr": "tesserocr", "cv2": "opencv-python-headless"}
REMEDY = "install OCR (baocao doctor says how), or run OCR on it first"


def folder(language: str = LANGUAGE) -> Path | None:
    """The folder that holds the model of a language."""
    named = os.environ.get(FOLDER)
    places = ([Path(named), Path(named, "tessdata")] if named else []) + [Path(place) for place in _USUAL]
    return next((place for place in places if (place / f"{language}.traineddata").is_file()), None)


def missing() -> list[str]:
    """What would have to be installed before pictures can be read; nothing if all is there."""
    lacking = [name for module, name in _LIBRARIES.items() if find_spec(module) is None]
    found = ["pip install 'baocao[ocr]'"] if lacking else []
    return found + (["apt-get install tesseract-ocr-vie"] if folder() is None else [])


@lru_cache(maxsize=4)
def fingerprint(path: Path) -> str:
    """The beginning of the SHA-256 of a model, by which what was read with it is known."""
    return hashlib.sha256((path / f"{LANGUAGE}.traineddata").read_bytes()).hexdigest()[:16]
