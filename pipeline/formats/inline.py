"""What stands in a paragraph of a .docx file as Word shows it: its text, its boxes, its notes.

Tracked insertions are read and deletions are not; of a field its result is, of a form's
field its value; of the forms in which a file keeps the same content for new and for old
readers one is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct, field

from corpora.legacy_fonts import Encoding, encoding_of
from pipeline.formats.equations import EQUATION, EQUATIONS, linear
from pipeline.formats.fonts import Fonts, Pieces
from pipeline.formats.package import Opened, W
from pipeline.formats.styles import PLAIN, Look, Styles, is_on, look_of, value

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

ALTERNATE = _MC + "AlternateContent"
BOX = W + "txbxContent"
WORD_ART = _V + "textpath"
TRANSPARENT = frozenset(
    W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir")
)
"""Elements whose content is read as if they were not there."""
_GONE = (W + "del", W + "moveFrom")
_TEXT_OF = {
    W + "tab": "\t",
    W + "cr": "\n",
    W + "br": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "\u00ad",
    W + "ptab": "\t",
}
_R, _T = W + "r", W + "t"
_FIELD = W + "fldChar"
_PICTURES = (W + "drawing", W + "pict", W + "object")
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_SHOWN = (_T, W + "sym", BOX, WORD_ART, EQUATION)
"""Elements that show something to be read."""
TELLING = (
    *_TEXT_OF,
    *_GONE,
    *_NOTES,
    *_PICTURES,
    *(W + name for name in ("sdt", "sym", "vanish", "caps", "smallCaps", "ruby", "fldChar", "instrText", "delText")),
    *(ALTERNATE, EQUATION, W + "subDoc"),
)
"""Elements of a paragraph that are more than letters, or whose letters are not shown as they are."""
_KNOWN_READERS = ("http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/")
"""How the names of the extensions begin that Word understands."""
_UNREAD_GRAPHICS = {"chart": "a chart", "chartex": "a chart", "diagram": "a diagram (SmartArt)"}
_TICKS = {"\uf0fe": "☒", "\uf0fd": "☒", "\uf0fc": "✓", "\uf0a8": "☐", "\uf06f": "☐", "\uf052": "☑", "\uf053": "☒"}
"""Boxes to tick, as the symbol fonts of Windows have them."""


class Inline(Struct):
    """What a paragraph holds."""

    text: Pieces = field(default_factory=Pieces)
    boxes: list[Any] = field(default_factory=list)
    """Text boxes and word art that are anchored in it."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Kind and identifier of the notes that it refers to."""
    unread: list[str] = field(default_factory=list)


class _Field(Struct):
    """A field that has begun: its code is not shown, its result is unless the form shows a value instead."""

    shown: bool = False
    has_value: bool = False


class Collector:
    """Collects the content of paragraphs, which must be given in reading order: fields go over their ends."""

    def __init__(self, document: Opened, styles: Styles) -> None:
        self._fonts = Fonts(document, styles)
        self._styles = styles
        self._fields: list[_Field] = []
        self._sound: dict[Any, bool] = {}
        self._paragraph_look = PLAIN
        self.telling = tuple(tag for tag in TELLING if document.mentions(tag.rpartition("}")[2]))
        """Those of ``TELLING`` that the document has at all: looking for few is quick."""
        self._may_run_on = any(map(document.mentions, ("dropCap", "del", "moveFrom", "vanish")))
        self._look_matters = bool(styles.usual_look.hidden or styles.usual_look.capitals) or any(
            name == styles.usual or document.mentions(name) for name in styles.telling
        )

    @property
    def may_skip(self) -> bool:
        """Whether letters that no element marks are shown as they are, so that styles and fonts need not be asked."""
        return not self._fonts.matter and not self._look_matters and not self._fields

    def collect(self, paragraphs: Iterable[Any]) -> Inline:
        """The content of paragraphs that are shown as one."""
        inline = Inline()
        for paragraph in paragraphs:
            if self.may_skip and (text := self._plain_text(paragraph)) is not None:
                inline.text.add(text)
                continue
            self._fonts.enter(paragraph)
            self._paragraph_look = self._look_of(paragraph)
            self._content(paragraph, inline)
        return inline

    def hides(self, paragraph: Any) -> bool:
        """Whether the mark of a paragraph is hidden: with no text it does not show, and its number does not count."""
        return bool(look_of(paragraph.find(f"{W}pPr/{W}rPr")).over(self._look_of(paragraph)).hidden)

    def runs_on(self, paragraph: Any) -> bool:
        """Whether the next paragraph is shown in the same one: its mark is gone, or it is a large initial."""
        return self._may_run_on and _runs_on(paragraph)

    def _plain_text(self, paragraph: Any) -> str | None:
        """The text of a paragraph that holds nothing but runs of letters, as most do; None for any other."""
        pieces = []
        for element in paragraph.iter(_T, *self.telling):
            if element.tag != _T:
                return None
            pieces.append(element.text or "")
        return "".join(pieces)

    def _look_of(self, paragraph: Any) -> Look:
        if not self._look_matters:
            return PLAIN
        return self._styles.look(value(paragraph.find(W + "pPr"), "pStyle") or self._styles.usual)

    def _content(self, element: Any, into: Inline) -> None:
        for child in element:
            tag = child.tag
            if tag == _R:
                self._run(child, into)
            elif tag in TRANSPARENT:
                self._content(child, into)
            elif tag == ALTERNATE:
                if (form := form_of(child)) is not None:
                    self._content(form, into)
            elif tag in (EQUATION, EQUATIONS):
                self._show(linear(child), into)
            elif tag == W + "subDoc":
                into.unread.append("a document kept in a file of its own")

    def _run(self, run: Any, into: Inline) -> None:
        properties = run.find(W + "rPr")
        look = self._run_look(properties)
        self._pieces(run, into, self._fonts.encoding(properties), look)

    def _run_look(self, properties: Any | None) -> Look:
        named = self._paragraph_look
        if self._look_matters and (style := value(properties, "rStyle")):
            named = named.toggled_by(self._styles.look(style))
        return look_of(properties).over(named.over(self._styles.usual_look) if self._look_matters else PLAIN)

    def _pieces(self, run: Any, into: Inline, encoding: Encoding | None, look: Look) -> None:
        """Adds what stands in a run, or in a form of its content."""
        for child in run:
            tag = child.tag
            if tag == _FIELD:
                self._field(child, into, look)
            elif look.hidden:
                continue
            elif tag == _T:
                self._show(child.text or "", into, encoding, bool(look.capitals))
            elif tag in _TEXT_OF:
                self._show(_TEXT_OF[tag], into, encoding)
            elif tag == W + "sym":
                self._symbol(child, into)
            elif tag in _NOTES:
                into.notes.append((_NOTES[tag], child.get(W + "id")))
            elif tag == ALTERNATE:
                if (form := form_of(child)) is not None:
                    self._pieces(form, into, encoding, look)
            elif tag in _PICTURES:
                into.boxes.extend(_boxes_in(child))
                into.unread.extend(_unread_in(child))
            elif tag == W + "ruby":
                for base in child.iter(W + "rubyBase"):
                    self._content(base, into)
            elif tag in (EQUATION, EQUATIONS):
                self._show(linear(child), into)

    def _show(self, text: str, into: Inline, encoding: Encoding | None = None, capitals: bool = False) -> None:
        if all(field.shown for field in self._fields):
            into.text.add(text, encoding, capitals)

    def _symbol(self, element: Any, into: Inline) -> None:
        """A character that a run takes from a font by its code; pictures of symbol fonts give nothing, save ticks."""
        encoding = encoding_of(element.get(W + "font", ""))
        code = int(element.get(W + "char", "0"), 16)
        if encoding is not None and 0xF020 <= code < 0xF0A0:
            code -= 0xF000
        if tick := _TICKS.get(chr(code)) if encoding is None else None:
            self._show(tick, into)
        elif 0x20 <= code < 0xE000 or 0xF0A0 <= code < 0xF100:
            self._show(chr(code), into, encoding)

    def _field(self, mark: Any, into: Inline, look: Look) -> None:
        """Follows a field; one whose beginnings and ends do not match in the file is read as if it had none."""
        if not self._is_sound(mark):
            return
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            chosen = _form_value(mark)
            if chosen is not None and not look.hidden:
                self._show(chosen, into)
            self._fields.append(_Field(has_value=chosen is not None))
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = not self._fields[-1].has_value
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_sound(self, mark: Any) -> bool:
        root = mark.getroottree().getroot()
        if root not in self._sound:
            marks = [m.get(W + "fldCharType") for m in root.iter(_FIELD) if not _is_gone(m)]
            self._sound[root] = marks.count("begin") == marks.count("end")
        return self._sound[root]


def form_of(alternate: Any) -> Any | None:
    """The form of some content that is read: the first that Word understands and that shows something."""
    usable = [form for form in alternate if form.tag == _MC + "Fallback" or _is_understood(form)]
    shown = (form for form in usable if next(form.iter(*_SHOWN), None) is not None)
    return next(shown, usable[0] if usable else None)


def _is_understood(choice: Any) -> bool:
    names = (choice.get("Requires") or "").split()
    return all((choice.nsmap.get(name) or "").startswith(_KNOWN_READERS) for name in names)


def _runs_on(paragraph: Any) -> bool:
    """Whether a paragraph has a deleted or hidden mark, or is a large initial."""
    properties = paragraph.find(W + "pPr")
    if properties is None:
        return False
    frame = properties.find(W + "framePr")
    if frame is not None and frame.get(W + "dropCap", "none") != "none":
        return True
    mark = properties.find(W + "rPr")
    return mark is not None and (any(mark.find(tag) is not None for tag in _GONE) or is_on(mark.find(W + "vanish")))


def _is_gone(element: Any) -> bool:
    return any(above.tag in _GONE for above in element.iterancestors())


def _boxes_in(element: Any) -> list[Any]:
    """The outermost text boxes below an element, and word art with its text."""
    found = []
    for box in element.iter(BOX, WORD_ART):
        if not any(above.tag == BOX for above in box.iterancestors() if above is not box):
            found.append(box)
    return found


def _unread_in(picture: Any) -> list[str]:
    """What of a picture is no picture, and holds text that is not read."""
    objects = [f"an embedded object ({found.get('ProgID', 'unknown')})" for found in picture.iter(_O + "OLEObject")]
    kinds = (found.get("uri", "").rpartition("/")[2] for found in picture.iter(_A + "graphicData"))
    return objects + [_UNREAD_GRAPHICS[kind] for kind in kinds if kind in _UNREAD_GRAPHICS]


def _form_value(mark: Any) -> str | None:
    """What a form shows at a field that is no text: the chosen entry of a list, or a box with or without a tick."""
    data = mark.find(W + "ffData")
    choices = data.find(W + "ddList") if data is not None else None
    if choices is not None:
        entries = [entry.get(W + "val", "") for entry in choices.findall(W + "listEntry")]
        chosen = value(choices, "result") or value(choices, "default") or "0"
        return entries[int(chosen)] if chosen.isdigit() and int(chosen) < len(entries) else ""
    box = data.find(W + "checkBox") if data is not None else None
    if box is not None:
        ticked = box.find(W + "checked")
        return "☒" if is_on(ticked if ticked is not None else box.find(W + "default")) else "☐"
    return None
