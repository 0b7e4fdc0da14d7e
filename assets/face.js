// Comfort only: every page works without this file. One module, nothing from outside.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// A doubt is answered with one key, only while it has the focus; the next doubt takes the focus.
for (const doubt of all("[data-doubt]")) {
  doubt.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== doubt) return;
    if (event.key === "j" || event.key === "ArrowDown") return step(doubt, 1, event);
    if (event.key === "k" || event.key === "ArrowUp") return step(doubt, -1, event);
    const button = one(`[data-key="${CSS.escape(event.key)}"]`, doubt);
    if (!button) return;
    event.preventDefault();
    if (button.form) button.form.requestSubmit(button);
    else button.click();
  });
}

function step(doubt, by, event) {
  const doubts = all("[data-doubt]");
  const next = doubts[doubts.indexOf(doubt) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

// A fact and its words light up together.
for (const side of ["mouseover", "focusin", "mouseout", "focusout"]) {
  document.addEventListener(side, (event) => {
    const part = event.target.closest?.("[data-f]");
    if (!part) return;
    const on = side === "mouseover" || side === "focusin";
    for (const twin of all(`[data-f="${CSS.escape(part.dataset.f)}"]`)) twin.classList.toggle("on", on);
    if (on && side === "focusin" && part.matches(".fact")) {
      const words = one(`mark[data-f="${CSS.escape(part.dataset.f)}"]`);
      const pane = words?.closest(".sticky");
      if (pane && pane.scrollHeight > pane.clientHeight) pane.scrollTop = words.offsetTop - pane.clientHeight / 3;
    }
  });
}

// Selecting words in the text offers to make a fact of them.
const picked = one("[data-picked]");
const text = one("[data-text]");
if (picked && text) {
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const words = selection.toString().replace(/\s+/g, " ").trim();
    const isInside = selection.rangeCount > 0 && text.contains(selection.getRangeAt(0).commonAncestorContainer);
    if (!isInside || words.length < 3) return;
    picked.hidden = false;
    one("[name=chu]", picked).value = words.slice(0, 2000);
    one("[data-words]", picked).textContent = words.length > 90 ? words.slice(0, 88) + "…" : words;
  });
}

// Dropping a file on the drop zone; the bar shows how much has been sent, the words what happens next.
for (const zone of all("[data-drop]")) {
  const input = one("input[type=file]", zone);
  const form = zone.closest("form");
  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => { event.preventDefault(); zone.classList.add("over"); });
  }
  for (const kind of ["dragleave", "drop"]) {
    zone.addEventListener(kind, () => zone.classList.remove("over"));
  }
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  input.addEventListener("change", () => { if (input.files.length) form.requestSubmit(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); send(form, zone); });
}

function send(form, zone) {
  const bar = one("progress", zone);
  const words = one("[data-state]", zone);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.addEventListener("progress", (event) => {
    bar.hidden = false;
    if (event.lengthComputable) { bar.max = event.total; bar.value = event.loaded; }
  });
  request.upload.addEventListener("load", () => { bar.removeAttribute("value"); words.textContent = zone.dataset.reading; });
  request.addEventListener("load", () => {
    // The server leads on to the reviewed document, or draws the page with what is wrong.
    if (request.status < 400 && request.responseURL) return location.assign(request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    one("main").replaceWith(one("main", page));
  });
  request.addEventListener("error", () => { bar.hidden = true; words.textContent = zone.dataset.failed; });
  words.textContent = zone.dataset.sending;
  request.send(new FormData(form));
}

// Counters that change while the page is open.
const live = one("[data-live]");
if (live) {
  const stream = new EventSource(live.dataset.live);
  stream.addEventListener("so", (event) => {
    for (const [name, value] of Object.entries(JSON.parse(event.data))) {
      for (const place of all(`[data-count="${CSS.escape(name)}"]`)) place.textContent = value;
      if (name === "moc" && value > Number(live.dataset.known)) one("[data-changed]")?.removeAttribute("hidden");
    }
  });
  addEventListener("pagehide", () => stream.close());
}

// Parts of a whole are added up while they are typed; the server counts again.
for (const form of all("form[data-sum]")) {
  const words = one("[data-sum-words]", form);
  form.addEventListener("input", () => {
    const typed = all("[data-part]", form).map((part) => Number(part.value.replace(/[. ]/g, "") || 0));
    const rest = Number(form.dataset.sum) - typed.reduce((sum, part) => sum + part, 0);
    if (Number.isNaN(rest)) return;
    const state = rest === 0 ? "equal" : rest > 0 ? "short" : "over";
    words.textContent = form.dataset[state].replace("{n}", Math.abs(rest));
    words.className = `small ${state}`;
  });
}

// A due day dragged to another on the sheet of a month fills the form below; the reason is still to be said.
const mover = one("form[data-do=move]");
if (mover) {
  let dragged = null;
  for (const item of all("li[data-due]")) {
    item.addEventListener("dragstart", (event) => {
      dragged = item.dataset.due;
      event.dataTransfer.setData("text/plain", dragged);
    });
  }
  for (const cell of all("td[data-on]")) {
    cell.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      cell.classList.add("over");
    });
    for (const kind of ["dragleave", "drop"]) cell.addEventListener(kind, () => cell.classList.remove("over"));
    cell.addEventListener("drop", (event) => {
      if (!dragged) return;
      event.preventDefault();
      one("[name=viec]", mover).value = dragged;
      one("[name=ngay]", mover).value = cell.dataset.on;
      dragged = null;
      one("[name=ly-do]", mover).focus();
    });
  }
}

// A choice that fills a list at once; without this file a button does it.
for (const form of all("form[data-do=auto]")) {
  form.addEventListener("change", () => form.requestSubmit());
}

// Esc closes what was opened over the page.
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const open of all(".who[open], .dock details[open]")) open.open = false;
});
