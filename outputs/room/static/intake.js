// Handing files in: dropped files and folders go up in parts, and a batch's page follows its progress. Without
// this script the form sends the chosen files at once, and the page of the batch loads itself again.
(function () {
  const PART_FILES = 40, PART_BYTES = 48 << 20;

  function table(batch, told) {
    batch.querySelector("[role=status]").textContent = "Đã xong " + told.done + " / " + told.total + " tệp.";
    const bar = batch.querySelector("progress");
    bar.max = told.total;
    bar.value = told.done;
    const rows = told.items.map(function (item) {
      const row = document.createElement("tr"), name = document.createElement("td"), end = document.createElement("td");
      row.className = item.state;
      const named = item.report ? document.createElement("a") : document.createElement("span");
      if (item.report) named.href = "/bao-cao/" + item.report;
      named.textContent = item.name;
      name.append(named);
      end.textContent = item.told;
      if (item.reason) {
        const reason = document.createElement("small");
        reason.lang = "en";
        reason.textContent = " " + item.reason;
        end.append(reason);
      }
      row.append(name, end);
      return row;
    });
    batch.querySelector("tbody").replaceChildren(...rows);
  }

  function follow(batch) {
    fetch("/nap/" + batch.dataset.batch + ".json").then(function (answer) { return answer.json(); }).then(function (told) {
      table(batch, told);
      if (told.running) { setTimeout(function () { follow(batch); }, told.total > 200 ? 3000 : 1000); return; }
      const more = document.createElement("a");
      more.href = "/nap";
      more.textContent = "Nạp thêm";
      batch.querySelector("[role=status]").append(" ", more);
      batch.removeAttribute("data-running");
    }).catch(function () { setTimeout(function () { follow(batch); }, 5000); });
  }

  const batch = document.querySelector("[data-running]");
  if (batch) follow(batch);

  const form = document.querySelector("form.intake");
  if (!form) return;
  const status = form.querySelector("[role=status]"), button = form.querySelector("button");

  function parts(files) {
    const made = [[]];
    let size = 0;
    files.forEach(function (file) {
      if (made[made.length - 1].length >= PART_FILES || (size && size + file.size > PART_BYTES)) { made.push([]); size = 0; }
      made[made.length - 1].push(file);
      size += file.size;
    });
    return made.filter(function (part) { return part.length; });
  }

  function send(part, key, before, total) {
    return new Promise(function (resolve, reject) {
      const body = new FormData(), request = new XMLHttpRequest();
      body.append("khoa", form.dataset.key);
      if (key) body.append("dot", key);
      part.forEach(function (file) { body.append("tep", file, file.name); });
      request.open("POST", "/nap");
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", function (event) {
        const share = event.total ? event.loaded / event.total : 0;
        status.textContent = "Đang gửi: " + Math.floor(before + share * part.length) + " / " + total + " tệp.";
      });
      request.addEventListener("load", function () {
        let told = {};
        try { told = JSON.parse(request.responseText); } catch (error) { /* not ours: the status says enough */ }
        if (request.status === 200 && told.batch) resolve(told.batch);
        else reject(new Error(told.error || "Không gửi được (" + request.status + ")."));
      });
      request.addEventListener("error", function () { reject(new Error("Đường truyền bị ngắt.")); });
      request.send(body);
    });
  }

  async function sendAll(files) {
    if (!files.length) { status.textContent = "Chưa chọn tệp nào."; return; }
    button.disabled = true;
    let key = null, sent = 0;
    try {
      for (const part of parts(files)) {
        key = await send(part, key, sent, files.length);
        sent += part.length;
      }
      location.href = "/nap/" + key;
    } catch (error) {
      status.textContent = error.message + (sent ? " Đã gửi " + sent + " / " + files.length + " tệp." : "");
      button.disabled = false;
    }
  }

  function filesOf(entry) {
    return new Promise(function (resolve) {
      if (entry.isFile) { entry.file(function (file) { resolve([file]); }, function () { resolve([]); }); return; }
      const reader = entry.createReader(), found = [];
      (function more() {
        reader.readEntries(function (entries) {
          if (!entries.length) { Promise.all(found.map(filesOf)).then(function (lists) { resolve(lists.flat()); }); return; }
          found.push(...entries);
          more();
        }, function () { resolve([]); });
      })();
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    sendAll(Array.from(form.querySelector("input[type=file]").files));
  });
  document.addEventListener("dragover", function (event) { event.preventDefault(); form.classList.add("over"); });
  document.addEventListener("dragleave", function () { form.classList.remove("over"); });
  document.addEventListener("drop", function (event) {
    event.preventDefault();
    form.classList.remove("over");
    const entries = Array.from(event.dataTransfer.items, function (item) { return item.webkitGetAsEntry && item.webkitGetAsEntry(); });
    if (!entries.some(Boolean)) { sendAll(Array.from(event.dataTransfer.files)); return; }
    Promise.all(entries.filter(Boolean).map(filesOf)).then(function (lists) { sendAll(lists.flat()); });
  });
})();
