// Keys and focus. What a key does is read from the sheet in the page (corpora/review/keys.py);
// all else is done by pressing the buttons that the page shows, so nothing needs this file to work
// but the keys, the selection of words and the place of the focus.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const keys = all("#keys kbd[data-key]").map((kbd) => kbd.dataset);
  const FIELD = "input, textarea, select";
  let place = null; // the flag or pair that had the focus last, by its id
  let flagged = null; // the flag that had it last, while its pair is not left
  let acted = null; // what was done to which flag, until the answer has come
  let selected = null; // the words selected last in a text

  // ---- where the reviewer is

  const here = () => (document.activeElement || document.body).closest(".flag, .item")
    || (place && document.getElementById(place));
  const pairOf = (element) => element && element.closest(".item");
  // The flag the reviewer is at, tools of its pair included; without one, the pair.
  const flagAt = (element) => {
    const last = flagged && document.getElementById(flagged);
    return element && (element.closest(".flag") || (last && pairOf(last) === pairOf(element) ? last : null));
  };

  function go(element) {
    if (!element) return false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
    place = element.id;
    return true;
  }

  // The neighbour in the order of the page; without a place, the first or the last.
  function neighbour(selector, forward, from = here()) {
    const found = all(selector);
    if (!from) return found[forward ? 0 : found.length - 1];
    const wanted = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const beyond = found.filter((e) => e !== from && from.compareDocumentPosition(e) & wanted
      && (forward || !e.contains(from)));
    return beyond[forward ? 0 : beyond.length - 1];
  }

  function step(selector, forward) {
    if (go(neighbour(selector, forward))) return;
    const link = one(forward ? 'a[rel="next"]' : 'a[rel="prev"]');
    if (link) link.click();
    else say(forward ? "That was the last one." : "This is the first one.");
  }

  function nextWaiting(from) {
    const waiting = neighbour(".flag:has(> [data-waits])", true, from);
    if (go(waiting)) return;
    const link = one('a[rel="next"]');
    const left = one(".flag:has(> [data-waits])");
    if (link) link.click();
    else if (left) go(left);
    else go(one("#progress"));
  }

  const say = (text) => { one("#said").textContent = text; clearTimeout(say.timer); say.timer = setTimeout(() => { one("#said").textContent = ""; }, 6000); };

  // ---- pressing what the page shows

  function press(element) {
    for (let up = element.parentElement; up; up = up.parentElement.closest("details")) {
      if (up.tagName === "DETAILS") up.open = true;
      if (!up.parentElement) break;
    }
    if (element.tagName === "SUMMARY") {
      element.parentElement.open = true;
      const field = one("textarea, input:not([type=hidden]), select", element.parentElement);
      if (field) { field.focus(); if (field.select) field.select(); }
    } else if (element.matches(FIELD)) {
      element.focus();
      element.select();
    } else {
      element.click();
    }
  }

  const scripts = {
    next: () => step(".flag", true),
    previous: () => step(".flag", false),
    "next-pair": () => step(".item", true),
    "previous-pair": () => step(".item", false),
    mark: openMark,
    help: () => one("#keys").showModal(),
    close: leave,
  };

  function leave() {
    const field = document.activeElement;
    const tool = field && field.closest("details.tool");
    const back = field && (flagAt(field) || pairOf(field));
    if (tool) tool.open = false;
    if (field) field.blur();
    if (back) go(back);
  }

  function run(key) {
    if (key.scope === "script") return scripts[key.does]();
    const selector = `[data-action="${key.does}"]`;
    if (key.scope === "page") {
      const found = one(selector);
      return found ? press(found) : say("Nothing there.");
    }
    const at = here();
    if (!at) return step(key.scope === "flag" ? ".flag" : ".item", true);
    const root = key.scope === "flag" ? flagAt(at) : pairOf(at);
    const found = root && one(selector, root);
    if (found) press(found);
    else say(key.scope === "flag" && !root ? "Go to a flag first: j." : "Not possible here.");
  }

  // A Korean input method gives no Latin letter: then the place of the key decides.
  function keyOf(event) {
    const named = keys.find((key) => key.key === event.key || key.key === event.key.toLowerCase());
    if (named || /^[\x20-\x7e]$/.test(event.key)) return named;
    return keys.find((key) => key.code && key.code === (event.shiftKey ? "Shift+" : "") + event.code);
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && target.form) {
      event.preventDefault();
      target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.matches(FIELD)) {
      if (event.key === "Escape" && !target.closest("dialog") && !event.isComposing) leave();
      return;
    }
    if (one("dialog[open]")) return;
    const key = keyOf(event);
    if (!key || !keysOn()) return;
    // A button in focus keeps Enter and Space; all else here is ours.
    event.preventDefault();
    run(key);
  });

  document.addEventListener("focusin", (event) => {
    const at = event.target.closest(".flag, .item");
    if (!at) return;
    place = at.id;
    if (at.matches(".flag")) flagged = at.id;
    else if (event.target === at) flagged = null;
  });

  // ---- words of a text, counted in code points as Python counts them

  document.addEventListener("selectionchange", takeSelection);

  function takeSelection() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const side = sideOf(range.startContainer);
    if (!side || side !== sideOf(range.endContainer)) return;
    const before = document.createRange();
    before.setStart(side, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const words = wordsOf(range);
    const lead = words.length - words.trimStart().length;
    selected = {
      pair: pairOf(side).dataset.pair,
      lang: side.lang,
      words: words.trim(),
      start: [...wordsOf(before)].length + [...words.slice(0, lead)].length,
    };
  }

  const sideOf = (node) => (node.nodeType === 1 ? node : node.parentElement).closest(".item p.text[lang]");

  function wordsOf(range) {
    const copy = range.cloneContents();
    all("sup", copy).forEach((number) => number.remove());
    return copy.textContent;
  }

  function openMark() {
    const dialog = one("#mark");
    const item = pairOf(here());
    const live = document.getSelection();
    // The event of a selection comes late; what is selected now counts.
    takeSelection();
    if (live.isCollapsed && item && selected && selected.pair !== item.dataset.pair) selected = null;
    const pair = selected ? selected.pair : item && item.dataset.pair;
    if (!dialog || !pair) return say("Select words, or go to a pair first: n.");
    const form = one("form", dialog);
    form.reset();
    form.elements.pair.value = pair;
    form.elements.start.value = selected ? selected.start : "";
    form.elements.words.value = selected ? selected.words : "";
    form.elements.lang.value = selected ? selected.lang : "en";
    form.setAttribute("hx-target", `#pair-${pair}`);
    dialog.showModal();
    form.elements[selected ? "category" : "words"].focus();
  }

  document.addEventListener("input", (event) => {
    // Words that were typed stand wherever the server finds them.
    if (event.target.name === "words" || event.target.name === "lang") event.target.form.elements.start.value = "";
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action], [data-close]");
    if (!button) return;
    if ("close" in button.dataset) button.closest("dialog").close();
    else if (button.dataset.action === "help") scripts.help();
    else if (button.dataset.action === "mark") {
      place = pairOf(button).id;
      openMark();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches(".filters select")) event.target.form.requestSubmit();
    if (event.target.id === "keys-on") keep("daeyeok-keys", event.target.checked ? "on" : "off");
  });

  // ---- answers of the server

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.detail.elt;
    const at = form.closest(".flag") || (pairOf(form) && flagAt(form));
    const decides = form.matches('[hx-post$="/verdict"], [hx-post$="/repair"]')
      && !(form.elements.verdict && form.elements.verdict.value === "");
    const named = form.elements && form.elements.pair;
    acted = { flag: at && at.id, pair: named ? `pair-${named.value}` : pairOf(form) && pairOf(form).id, decides };
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const at = acted;
    if (!at || !event.detail.target || !event.detail.target.closest(".item, #main")) return;
    acted = null;
    selected = null;
    one("#mark[open]") && one("#mark").close();
    const flag = at.flag && document.getElementById(at.flag);
    const pair = at.pair && document.getElementById(at.pair);
    if (at.decides) nextWaiting(flag || pair);
    else go(flag || pair);
  });

  document.addEventListener("said", (event) => say(event.detail.value));

  document.addEventListener("refresh", async (event) => {
    acted = null;
    await htmx.ajax("GET", location.pathname + location.search, { target: "#main", select: "#main", swap: "outerHTML" });
    const at = document.getElementById(`pair-${event.detail.pair}`);
    go((at && one(".flag", at)) || at || here() || one(".item") || one("#progress"));
  });

  document.addEventListener("htmx:responseError", (event) => {
    acted = null;
    say(event.detail.xhr.responseText.slice(0, 300) || "That did not work.");
  });
  document.addEventListener("htmx:sendError", () => {
    acted = null;
    say("Not kept: the review server does not answer. Start it again, then repeat this.");
  });

  // ---- settings and the first place

  function keep(name, value) {
    try { localStorage.setItem(name, value); } catch { /* without storage it holds for this page */ }
  }

  function keysOn() {
    return one("#keys-on").checked;
  }

  try { one("#keys-on").checked = localStorage.getItem("daeyeok-keys") !== "off"; } catch { /* as above */ }
  if (location.hash === "#first") go(one(".flag:has(> [data-waits])") || one(".flag, .item"));
  if (location.hash === "#last") go(all(".flag").pop() || all(".item").pop());
})();
