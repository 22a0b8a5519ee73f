// Texts of the page: the words selected in them, hits of a search, and drafts that are not saved.
"use strict";
const texts = (() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const pairOf = (element) => element && element.closest(".item");
  const drafts = new Map(); // unsaved texts whose fields are being drawn anew, or have gone
  let selected = null; // the words selected last in a text

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

  // The words selected now or last; those of another pair are left where one is asked for.
  function selectedIn(item) {
    // The event of a selection comes late; what is selected now counts.
    takeSelection();
    if (item && selected && selected.pair !== item.dataset.pair) selected = null;
    return selected;
  }

  // ---- texts that are not saved

  const changed = (field) => field.value !== field.defaultValue;
  const unsaved = () => all(".item textarea").filter(changed);

  function showUnsaved() {
    for (const field of all(".item textarea")) one(".unsaved", field.closest("details")).hidden = !changed(field);
  }

  // What is drawn anew takes over the texts that somebody is at, but for the one just sent.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { shouldSwap, target, requestConfig } = event.detail;
    if (!shouldSwap) return;
    for (const field of all(".item textarea").filter((e) => target.contains(e) && changed(e) && e.form !== requestConfig.elt)) {
      drafts.set(`#${pairOf(field).id} textarea[name="${field.name}"]`, {
        text: field.value, read: field.form.elements.read && field.form.elements.read.value, open: field.closest("details").open,
      });
    }
  });

  function giveBack() {
    for (const [selector, draft] of drafts) {
      const field = one(selector);
      if (!field) continue;
      field.value = draft.text;
      // What it was written over: the server refuses it where that is another English by now.
      if (field.form.elements.read) field.form.elements.read.value = draft.read;
      field.closest("details").open = draft.open;
      drafts.delete(selector);
    }
    showUnsaved();
  }

  document.addEventListener("input", showUnsaved);

  window.addEventListener("beforeunload", (event) => {
    if (drafts.size || unsaved().length) event.preventDefault();
  });

  // ---- hits of a search

  // Words of a search, as the server has read it, wherever the texts hold them.
  function light() {
    const asked = one('.filters [name="q"]');
    if (!asked || !window.Highlight) return;
    const words = asked.defaultValue.normalize("NFC").toLowerCase().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const ranges = all(".item p.text[lang]").flatMap((text) => words.flatMap((word) => rangesOf(text, word)));
    CSS.highlights.set("hit", new Highlight(...ranges));
  }

  function rangesOf(text, word) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("sup")) nodes.push(walker.currentNode);
    const read = nodes.map((node) => node.data).join("");
    const whole = read.toLowerCase();
    const ranges = [];
    // A letter that grows in lower case would shift all that follows.
    if (whole.length !== read.length) return ranges;
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      const range = document.createRange();
      range.setStart(...pointOf(nodes, at));
      range.setEnd(...pointOf(nodes, at + word.length - 1, 1));
      ranges.push(range);
    }
    return ranges;
  }

  // The node that holds a letter, and its place there; ``after`` is the place behind it.
  function pointOf(nodes, at, after = 0) {
    let rest = at;
    for (const node of nodes) {
      if (rest < node.length) return [node, rest + after];
      rest -= node.length;
    }
    return [nodes.at(-1), nodes.at(-1).length];
  }

  // What the server cannot know: drafts, hits, and when something was done by the reviewer's clock.
  function dress() {
    giveBack();
    light();
    for (const time of all(".at time")) time.textContent = new Date(time.dateTime).toLocaleString("sv", { dateStyle: "short", timeStyle: "short" });
  }

  return { all, one, pairOf, changed, dress, selectedIn, deselect: () => { selected = null; } };
})();
