// What a report's page does beyond showing: the legend switches kinds of findings off, and a note beside a
// finding says what was understood and how sure it is: to a mouse, to the keyboard, and to a first tap.
(function () {
  const text = document.querySelector(".text");
  if (!text) return;
  document.querySelectorAll("input[data-kind]").forEach(function (box) {
    const follow = function () { text.classList.toggle("without-" + box.dataset.kind, !box.checked); };
    box.addEventListener("change", follow);
    follow();  // browsers remember boxes when a page is loaded again
  });

  const names = {};
  document.querySelectorAll(".legend .mark").forEach(function (name) { names[name.classList[1]] = name.textContent; });
  const note = document.createElement("div");
  note.className = "note";
  note.id = "note";
  note.setAttribute("role", "tooltip");
  note.hidden = true;
  document.body.append(note);
  let shown = null, leaving = 0;

  // Without this script the browser shows titles itself; with it there would be two notes.
  text.querySelectorAll(".mark[title]").forEach(function (mark) {
    mark.dataset.lines = mark.title;
    mark.removeAttribute("title");
  });

  function line(kind, words) {
    const element = document.createElement(kind);
    element.textContent = words;
    note.append(element);
  }

  function show(mark, tapped) {
    clearTimeout(leaving);
    const kind = mark.classList[1];
    if (mark === shown || text.classList.contains("without-" + kind)) return;
    hide();
    note.replaceChildren();
    line("b", names[kind]);
    mark.dataset.lines.split("\n").forEach(function (words) { line("span", words); });
    line("small", mark.dataset.why);
    line("small", mark.dataset.sure + (tapped && mark.href ? " – chạm lần nữa để mở" : ""));
    note.hidden = false;
    const box = mark.getClientRects()[0], most = document.documentElement.clientWidth - note.offsetWidth - 8;
    note.style.left = Math.max(8, Math.min(box.left, most)) + window.scrollX + "px";
    const below = box.bottom + 6, fits = below + note.offsetHeight < window.innerHeight;
    note.style.top = (fits ? below : Math.max(4, box.top - note.offsetHeight - 6)) + window.scrollY + "px";
    mark.setAttribute("aria-describedby", "note");
    shown = mark;
  }

  function hide() {
    note.hidden = true;
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
  }

  function marked(event) { return event.target.closest ? event.target.closest(".text .mark") : null; }
  function soon() { leaving = setTimeout(hide, 250); }

  let opened = null;
  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    if (note.contains(event.target)) clearTimeout(leaving);
    else if (marked(event)) show(marked(event), false);
  });
  document.addEventListener("pointerout", function (event) {
    if (event.pointerType !== "touch" && (marked(event) || note.contains(event.target))) soon();
  });
  document.addEventListener("pointerdown", function (event) {
    opened = null;
    if (event.pointerType !== "touch") return;
    const mark = marked(event);
    if (mark && mark !== shown) opened = mark;
    if (!mark && !note.contains(event.target)) hide();
  });
  document.addEventListener("click", function (event) {
    if (!opened || marked(event) !== opened) return;
    event.preventDefault();
    show(opened, true);
    opened = null;
  });
  text.addEventListener("focusin", function (event) { if (marked(event) && !opened) show(marked(event), false); });
  text.addEventListener("focusout", function (event) { if (!opened) hide(); });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
})();
