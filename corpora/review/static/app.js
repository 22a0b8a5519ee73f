// Keys, focus and answers. What a key does is read from the sheet in the page (corpora/review/keys.py);
// all else is done by pressing the buttons that the page shows, so nothing needs this file to work
// but the keys and the place of the focus. Texts are read and kept by texts.js.
"use strict";
(() => {
  const { all, one, pairOf } = texts;
  const keys = all("#keys kbd[data-key]").map((kbd) => kbd.dataset);
  const FIELD = "input, textarea, select";
  const ROW = ".articles > li > a";
  let place = null; // the flag or pair that had the focus last, by its id
  let flagged = null; // the flag that had it last, while its pair is not left
  let acted = null; // what was done to which flag, until its answer stands in the page
  let going = false; // another page is on its way
  const waiting = []; // keys and clicks that came meanwhile, in order

  // ---- where the reviewer is

  const here = () => (document.activeElement || document.body).closest(`.flag, .item, ${ROW}`)
    || (place && document.getElementById(place));
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

  // A page that is left takes no more keys: they would meet what is no longer read.
  function follow(link) {
    going = true;
    link.click();
  }

  function step(selector, forward) {
    if (go(neighbour(selector, forward))) return;
    const link = one(forward ? 'a[rel="next"]' : 'a[rel="prev"]');
    if (link) follow(link);
    else say(forward ? "That was the last one." : "This is the first one.");
  }

  function nextWaiting(from) {
    const waiting = neighbour(".flag:has(> [data-waits])", true, from);
    if (go(waiting)) return;
    const link = one('a[rel="next"]');
    const left = one(".flag:has(> [data-waits])");
    if (link) follow(link);
    else if (left) go(left);
    else go(one("#progress"));
  }

  const say = (...said) => {
    one("#said").replaceChildren(...said);
    clearTimeout(say.timer);
    say.timer = setTimeout(() => one("#said").replaceChildren(), 6000);
  };

  // What went wrong is said until the next act, or Escape; what was to follow it is not done.
  function fail(text) {
    waiting.length = 0;
    say(text);
    clearTimeout(say.timer);
  }

  // ---- pressing what the page shows

  function press(element) {
    const box = element.matches("summary") && element.parentElement;
    const field = box ? one("textarea, input:not([type=hidden]), select", box) : element;
    if (box && !field) return unfold(box, element);
    for (let up = element.closest("details"); up; up = up.parentElement.closest("details")) up.open = true;
    if (field.matches(FIELD)) enter(field, flagAt(here()));
    else if (field.matches("a[href]")) follow(field);
    else field.click();
  }

  function unfold(box, summary) {
    box.open = !box.open;
    if (!box.open && go(here())) return;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView();
  }

  // A text that stands there is not to be typed over: the caret goes to the words of the flag.
  function enter(field, flag) {
    if (field.name === "en" && !texts.changed(field)) {
      const words = flag && one("[data-en]", flag);
      const unit = (point) => [...field.value].slice(0, point).join("").length;
      const span = words ? words.dataset.en.split(" ").map(unit) : [0, 0];
      field.setSelectionRange(...span);
    }
    field.focus();
    if (field.matches("input")) field.select();
  }

  const scripts = {
    next: () => step(`.flag, ${ROW}`, true),
    previous: () => step(`.flag, ${ROW}`, false),
    "next-pair": () => step(`.item, ${ROW}`, true),
    "previous-pair": () => step(`.item, ${ROW}`, false),
    mark: openMark,
    help: () => one("#keys").showModal(),
    close: leave,
  };

  function leave() {
    const field = document.activeElement;
    const tool = field && field.closest("details.tool");
    const back = field && (flagAt(field) || pairOf(field));
    say();
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
    if (!at) return go(one(key.scope === "flag" ? ".flag" : ".item")) || say("Nothing there.");
    const root = key.scope === "flag" ? flagAt(at) : pairOf(at);
    const found = root && one(selector, root);
    if (found) press(found);
    else say(key.scope === "flag" && !root ? "Go to a flag first: j." : "Not possible here.");
  }

  const MOVES = ["next", "previous", "next-pair", "previous-pair"];

  // A Korean input method gives no Latin letter: then the place of the key decides.
  function keyOf(event) {
    const named = keys.find((key) => [event.key, event.key.toLowerCase()].includes(key.key));
    if (named || /^[\x20-\x7e]$/.test(event.key)) return named;
    return keys.find((key) => key.code && key.code === (event.shiftKey ? "Shift+" : "") + event.code);
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    const field = target.matches(FIELD) && !(acted && acted.form.contains(target));
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && field) {
      event.preventDefault();
      target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (field) {
      if (event.key === "Escape" && !target.closest("dialog") && !event.isComposing) leave();
      if (event.key === "Enter" && target.matches(".filters select")) target.form.requestSubmit();
      return;
    }
    const key = keyOf(event);
    const open = one("dialog[open]");
    if (!keysOn()) return;
    if (acted && event.key !== "Tab" && (target.matches(FIELD) || (!open && (key || waiting.length)))) {
      event.preventDefault();
      if (!event.repeat) waiting.push(() => take(event));
      return;
    }
    if (open || !key) return;
    // A button in focus keeps Enter and Space; all else here is ours.
    event.preventDefault();
    if (going || (event.repeat && !MOVES.includes(key.does))) return;
    run(key);
  });

  // A key that had to wait meets the page as it is by now: an earlier one may have opened a field.
  function take(event) {
    const field = document.activeElement;
    const key = keyOf(event);
    if (!field.matches(FIELD)) return key && !one("dialog[open]") && run(key);
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && field.matches("input")) field.form.requestSubmit();
    else if ([...event.key].length === 1 && "selectionStart" in field && field.selectionStart !== null) {
      field.setRangeText(event.key, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function free() {
    acted = null;
    // After htmx has done with the answer: until then it takes no other request.
    setTimeout(() => { while (waiting.length && !acted && !going) waiting.shift()(); });
  }

  document.addEventListener("focusin", (event) => {
    const at = event.target.closest(`.flag, .item, ${ROW}`);
    if (!at) return;
    place = at.id;
    if (at.matches(".flag")) flagged = at.id;
    else if (event.target === at) flagged = null;
  });

  // ---- marking

  function openMark() {
    const dialog = one("#mark");
    const item = pairOf(here());
    const live = document.getSelection();
    const selected = texts.selectedIn(live.isCollapsed && item);
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
    if (event.target.id === "keys-on") keep("daeyeok-keys", event.target.checked ? "on" : "off");
  });

  // ---- answers of the server

  // One request at a time: an answer draws anew what the next one is to be sent from.
  document.addEventListener("htmx:confirm", (event) => {
    if (!acted || event.detail.verb === "get") return;
    event.preventDefault();
    const { elt, triggeringEvent } = event.detail;
    waiting.push(() => sendAgain(elt, triggeringEvent && triggeringEvent.submitter));
  });

  // A verdict is about a flag, so it may be sent from where the flag stands by now.
  function sendAgain(form, submitter) {
    if (!form.elements) return form.click();
    if (form.isConnected) return form.requestSubmit(submitter);
    const { key, context, verdict, reason } = form.elements;
    const found = key && all(`form[hx-post="${form.getAttribute("hx-post")}"]`).find(({ elements }) =>
      elements.key.value === key.value && elements.context.value === context.value
      && (!verdict || elements.verdict.value === verdict.value));
    if (!found) return fail("Not done: the pair has changed meanwhile. Look at it and do it again.");
    if (reason) found.elements.reason.value = reason.value;
    found.requestSubmit();
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.requestConfig.verb === "get") return;
    const form = event.detail.elt;
    const at = form.closest(".flag") || (pairOf(form) && flagAt(form));
    const decides = form.matches('[hx-post$="/verdict"], [hx-post$="/repair"]')
      && !(form.elements.verdict && form.elements.verdict.value === "");
    const named = form.elements && form.elements.pair;
    acted = { form, xhr: event.detail.xhr, flag: at && at.id, pair: named ? `pair-${named.value}` : pairOf(form) && pairOf(form).id, decides };
    say();
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const target = event.detail.target;
    texts.dress();
    if (target.matches(".raw")) one("summary", target.parentElement).scrollIntoView();
    // One answer settles in several pieces.
    if (!acted || acted.settled || !target.closest(".item")) return;
    acted.settled = true;
    texts.deselect();
    one("#mark[open]") && one("#mark").close();
    const flag = acted.flag && document.getElementById(acted.flag);
    const pair = acted.pair && document.getElementById(acted.pair);
    if (acted.decides) nextWaiting(flag || pair);
    else go(flag || pair);
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    if (acted && acted.xhr === event.detail.xhr && !acted.fetching) free();
  });

  document.addEventListener("htmx:onLoadError", free);

  document.addEventListener("said", (event) => say(event.detail.value));

  document.addEventListener("refresh", async (event) => {
    const { pair, key, context } = event.detail;
    if (acted) acted.fetching = true;
    try {
      await htmx.ajax("GET", location.pathname + location.search, { target: "#main", select: "#main", swap: "outerHTML" });
    } catch { return free(); /* htmx:sendError has said why */ }
    texts.deselect();
    const item = document.getElementById(`pair-${pair}`);
    const flag = item && key && all(".flag", item).find((e) => one(`[name="key"][value="${key}"] + [value="${context}"]`, e));
    // Where no flag was meant, none is gone to: the next key would decide on it.
    if (!go(flag || item)) {
      go(here() || one(".item") || one("#progress"));
      sayWhere(pair);
    }
    free();
  });

  function sayWhere(pair) {
    const link = Object.assign(document.createElement("a"), { href: `/pair/${pair}`, textContent: "Go to the pair" });
    say(one("#said").textContent, " ", link);
    clearTimeout(say.timer);
  }

  document.addEventListener("htmx:responseError", (event) => fail(event.detail.xhr.responseText.slice(0, 300) || "That did not work."));
  document.addEventListener("htmx:sendError", () => fail("Not kept: the review server does not answer. Start it again, then repeat this."));

  // ---- settings and the first place

  function keep(name, value) {
    try { localStorage.setItem(name, value); } catch { /* without storage it holds for this page */ }
  }

  function keysOn() {
    return one("#keys-on").checked;
  }

  try { one("#keys-on").checked = localStorage.getItem("daeyeok-keys") !== "off"; } catch { /* as above */ }
  window.addEventListener("pageshow", () => { going = false; });
  window.addEventListener("beforeunload", (event) => {
    // Runs once the reviewer has chosen to stay with what is not saved.
    if (event.defaultPrevented) setTimeout(() => { going = false; });
  });
  texts.dress();
  if (location.hash === "#first") go(one(".flag:has(> [data-waits])") || one(`.flag, .item, ${ROW}`));
  else if (location.hash === "#last") go(all(".flag").pop() || all(`.item, ${ROW}`).pop());
})();
