"""Scans made from papers whose text is known: printed by LibreOffice, drawn, and spoilt as scanners spoil.

A clean scan is drawn at 300 dpi in black, white and grey; a noisy one is drawn at 150 to 300 dpi,
turned by up to two degrees, with grain, uneven light, perhaps a stamp over the signature, and kept
as JPEG. What is done to a page follows from its paper's name and number alone, so that every run
makes the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import numpy as np
from msgspec import Struct
from PIL import Image, ImageDraw, ImageFilter

KINDS = ("clean", "noisy")
_POINTS = 72
_LEAST_QUALITY, _BEST_QUALITY = 35, 80
_STEEPEST = 2.0
"""Degrees by which a page lies askew at most."""


class Wear(Struct, frozen=True):
    """What scanning does to a page: resolution in dots an inch, degrees askew, grain, light, stamp, JPEG quality."""

    dpi: int = 300
    askew: float = 0.0
    grain: float = 0.0
    shade: float = 0.0
    faint: float = 0.0
    blur: float = 0.0
    stamp: bool = False
    quality: int = 95
    colour: bool = False


def wear_of(kind: str, name: str, page: int) -> Wear:
    """What a page of a paper suffers in a scan of one of ``KINDS``."""
    if kind == "clean":
        return Wear()
    chance = random.Random(f"{name}/{page}")
    return Wear(
        dpi=chance.choice((150, 200, 200, 300, 300)),
        askew=chance.uniform(-_STEEPEST, _STEEPEST),
        grain=chance.uniform(4, 18),
        shade=chance.uniform(0, 0.25),
        faint=chance.choice((0.0, 0.0, 0.25, 0.45)),
        blur=chance.choice((0.0, 0.4, 0.7)),
        stamp=chance.random() < 0.6,
        quality=chance.randint(_LEAST_QUALITY, _BEST_QUALITY),
        colour=chance.random() < 0.5,
    )


def scanned(pdf: bytes, kind: str, name: str) -> Iterator[bytes]:
    """The pages of a PDF as a scanner would keep them, each a JPEG with its resolution."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        wear = wear_of(kind, name, number)
        drawn = page.render(scale=wear.dpi / _POINTS).to_pil().convert("RGB")
        yield _kept(_worn(drawn, wear, random.Random(f"{name}/{number}/ink")), wear)
    document.close()


def as_pdf(pages: list[bytes]) -> bytes:
    """Pictures of pages as one PDF without text."""
    from fpdf import FPDF

    made = FPDF(unit="pt")
    for page in pages:
        picture = Image.open(BytesIO(page))
        width, height = (side / picture.info["dpi"][0] * _POINTS for side in picture.size)
        made.add_page(format=(width, height))
        made.image(BytesIO(page), 0, 0, width, height)
    return bytes(made.output())


def _kept(picture: Image.Image, wear: Wear) -> bytes:
    held = BytesIO()
    picture = picture if wear.colour else picture.convert("L")
    picture.save(held, "JPEG", quality=wear.quality, dpi=(wear.dpi, wear.dpi))
    return held.getvalue()


def _worn(drawn: Image.Image, wear: Wear, chance: random.Random) -> Image.Image:
    if wear.stamp:
        _stamp(drawn, wear.dpi, chance)
    if wear.blur:
        drawn = drawn.filter(ImageFilter.GaussianBlur(wear.blur * wear.dpi / 200))
    if wear.askew:
        drawn = drawn.rotate(wear.askew, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    if not (wear.grain or wear.shade or wear.faint):
        return drawn
    light: Any = np.asarray(drawn, dtype=np.float32)
    light = 255 - (255 - light) * (1 - wear.faint)
    across = np.linspace(1, 1 - wear.shade, light.shape[1], dtype=np.float32)
    light *= across[None, :, None]
    grain = np.random.default_rng(chance.randrange(1 << 32)).normal(0, wear.grain, light.shape[:2])
    light += grain.astype(np.float32)[:, :, None]
    return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))


def _stamp(drawn: Image.Image, dpi: int, chance: random.Random) -> None:
    """A round red stamp and a signature of blue strokes in the lower right part of the page."""
    width, height = drawn.size
    across, down = chance.uniform(0.5, 0.75) * width, chance.uniform(0.45, 0.85) * height
    radius = 0.7 * dpi
    pen = ImageDraw.Draw(drawn, "RGBA")
    red, blue = (200, 30, 40, 150), (30, 50, 160, 200)
    for inner in (1.0, 0.93, 0.6):
        r = radius * inner
        pen.ellipse((across - r, down - r, across + r, down + r), outline=red, width=max(2, dpi // 80))
    for _ in range(4):
        points = [(across + chance.uniform(-0.2, 1.2) * dpi, down + chance.uniform(-0.4, 0.5) * dpi) for _ in range(5)]
        pen.line(points, fill=blue, width=max(2, dpi // 90), joint="curve")
