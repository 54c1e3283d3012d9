// Correcting on a report's page: a fact or marked words open their form in a dialog; keys do the same. Without
// this script the links of the list of facts open the forms as pages.
(function () {
  const text = document.querySelector(".text[data-report]");
  if (!text) return;
  const dialog = document.createElement("dialog");
  dialog.className = "correcting-dialog";
  dialog.setAttribute("aria-labelledby", "correcting");
  document.body.append(dialog);
  let opener = null;

  // Shows the forms of an address; gives their section, or nothing where another was asked for meanwhile.
  let asked = 0;
  function open(address, from) {
    const turn = ++asked;
    return fetch(address).then(function (answer) { return answer.text(); }).then(function (page) {
      if (turn !== asked) return null;
      const found = new DOMParser().parseFromString(page, "text/html").querySelector(".correcting");
      if (!found) { location.href = address; return null; }
      const close = document.createElement("button");
      close.type = "button";
      close.className = "quiet close";
      close.textContent = "Đóng";
      close.addEventListener("click", function () { dialog.close(); });
      const section = document.adoptNode(found);
      dialog.replaceChildren(close, section);
      if (!dialog.open) { opener = from || document.activeElement; dialog.showModal(); }
      const first = dialog.querySelector("input:not([type=hidden]), select, a");
      if (first) first.focus();
      return section;
    }).catch(function () { location.href = address; return null; });
  }
  dialog.addEventListener("close", function () { if (opener && opener.focus) opener.focus(); });
  dialog.addEventListener("click", function (event) {
    const link = event.target.closest("a.add, .correcting ol a");
    if (link) { event.preventDefault(); open(link.href); return; }
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("submit", function (event) {
    if (event.target.method !== "get") return;
    event.preventDefault();
    open(event.target.action + "?" + new URLSearchParams(new FormData(event.target)));
  });

  function decide(mark, what) {
    open(mark.dataset.edit, mark).then(function (section) {
      const buttons = section ? section.querySelectorAll("button[value=" + what + "]") : [];
      if (buttons.length === 1) buttons[0].click();
      else if (buttons.length) buttons[0].focus();
    });
  }

  // The words that are marked, as characters of a passage: JavaScript counts UTF-16 units, the archive characters.
  function marked() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const element = range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement;
    const passage = element.closest("[data-ordinal]");
    if (!passage || !text.contains(passage) || !passage.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const start = Array.from(before.toString()).length + (words.length - words.trimStart().length);
    const length = Array.from(words.trim()).length;
    return length ? { passage: passage.dataset.ordinal, start: start, end: start + length } : null;
  }

  function add() {
    const words = marked(), report = "/bao-cao/" + text.dataset.report;
    if (!words) { open(report + "/them"); return; }
    open(report + "/sua?loai=them&doan=" + words.passage + "&tu=" + words.start + "&den=" + words.end);
  }

  document.addEventListener("keydown", function (event) {
    if (dialog.open || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches("input, select, textarea")) return;
    const mark = event.target.closest(".text .mark");
    if (event.key === "a") { event.preventDefault(); add(); }
    if (!mark) return;
    if (event.key === "e") { event.preventDefault(); open(mark.dataset.edit, mark); }
    if (event.key === "d") { event.preventDefault(); decide(mark, "dung"); }
    if (event.key === "x") { event.preventDefault(); decide(mark, "bo"); }
  });
  text.addEventListener("click", function (event) {
    const mark = event.target.closest(".mark");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button || !getSelection().isCollapsed) return;
    event.preventDefault();
    open(mark.dataset.edit, mark);
  });
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a.edit, #them");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.id === "them") add(); else open(link.href, link);
  });

  const button = document.createElement("button");
  button.type = "button";
  button.className = "add-here";
  button.textContent = "Thêm dữ kiện";
  button.hidden = true;
  button.addEventListener("pointerdown", function (event) { event.preventDefault(); });
  button.addEventListener("click", function () { button.hidden = true; add(); });
  document.body.append(button);
  document.addEventListener("selectionchange", function () {
    const words = marked();
    button.hidden = !words || dialog.open;
    if (button.hidden) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    button.style.left = box.left + window.scrollX + "px";
    button.style.top = box.bottom + window.scrollY + 8 + "px";
  });
})();
