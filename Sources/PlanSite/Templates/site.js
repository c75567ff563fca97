// Search, filters and sorting. Every page can be read without this script, which only shows what needs it.
(function () {
  "use strict";

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  /** Lower case without diacritics, đ as d: as the plan's own search folds. */
  const fold = (text) =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\u0111/g, "d");

  const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /** Keeps the address in step, so that a filtered list can be sent on; some browsers forbid it for files. */
  const remember = (values) => {
    const query = new URLSearchParams(values.filter(([, value]) => value)).toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch (error) {
      // Only the address stays as it was.
    }
  };

  /** A list that a form filters: items show when they match every control, groups when they hold such an item. */
  const setUpFilter = (form) => {
    const list = document.getElementById(form.dataset.list);
    const status = form.querySelector("[role=status]");
    if (!list) return;
    const items = all("[data-item]", list);
    const groups = all("[data-group]", list).reverse();
    const entries = all("[data-entry]", list);
    const parts = all("[data-part]", list);
    const folds = all("details", list);
    const texts = new Map();
    const textOf = (item) => {
      if (!texts.has(item)) {
        // A number stands for its title, and an item of the calendar for what is to be done with it.
        const titles = all("[title]", item).map((part) => part.title);
        const label = item.closest("dd") ? item.closest("dd").firstElementChild.textContent : "";
        texts.set(item, " " + wordsOf([item.textContent, ...titles, label].join(" ")).join(" "));
      }
      return texts.get(item);
    };

    const apply = () => {
      const controls = all("[name]", form).map((control) => [control.name, control.value]);
      const words = wordsOf(form.elements.q ? form.elements.q.value : "");
      const chosen = controls.filter(([name, value]) => name !== "q" && value);
      const candidates = items.filter((item) =>
        chosen.every(([name, value]) => (item.dataset[name] || "").split(" ").includes(value)));
      // Vietnamese words are several syllables: what stands together is meant, and only else each by itself.
      const together = candidates.filter((item) => textOf(item).includes(" " + words.join(" ")));
      const matching = new Set(words.length === 0 ? candidates : together.length > 0 ? together
        : candidates.filter((item) => words.every((word) => textOf(item).includes(" " + word))));
      const shown = matching.size;
      // What is folded away within an item opens on what was chosen.
      for (const part of parts) part.hidden = chosen.some(([name, value]) => name in part.dataset && part.dataset[name] !== value);
      const isPartChosen = parts.length > 0 && chosen.some(([name]) => name in parts[0].dataset);
      for (const fold of folds) fold.open = isPartChosen && matching.has(fold.closest("[data-item]"));
      for (const item of items) item.hidden = !matching.has(item);
      for (const group of groups) group.hidden = !group.querySelector("[data-item]:not([hidden])");
      for (const entry of entries) {
        const count = all("#" + CSS.escape(entry.dataset.entry) + " [data-item]:not([hidden])").length;
        entry.hidden = count === 0;
        entry.querySelector(".n").textContent = count;
      }
      status.textContent = shown === 0
        ? status.dataset.none
        : [status.dataset.shown, shown, status.dataset.of, items.length, status.dataset.noun].join(" ") + ".";
      return controls;
    };

    let waiting = 0;
    const change = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => remember(apply()), 120);
    };
    form.addEventListener("input", change);
    form.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => remember(apply()), 0));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") form.reset();
    });

    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (control) control.value = value;
    }
    apply();
  };

  /**
   * A table that a click on a head puts into the order of its column: numbers the largest first, names the first. A
   * second click turns the order around, a third gives back that of the page.
   */
  const setUpSorting = (table) => {
    const heads = all("thead th", table);
    const rows = all("tbody tr", table);
    const collator = new Intl.Collator("vi", { numeric: true });
    /** Parts of a whole are compared as such; what is not there is the least. */
    const keyOf = (cell) => {
      const text = cell.dataset.rank || cell.textContent.trim();
      const [, part, whole] = /^(\d+)\/(\d+)/.exec(text) || [];
      if (whole) return Number(whole) ? part / whole : 0;
      return text === "–" ? -1 : /^\d+$/.test(text) ? Number(text) : text;
    };
    const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b));
    const sort = (column) => {
      const head = heads[column];
      const isLargestFirst = head.classList.contains("count") || head.dataset.first === "descending";
      const orders = isLargestFirst ? ["descending", "ascending", null] : ["ascending", "descending", null];
      const order = orders[(orders.indexOf(head.getAttribute("aria-sort")) + 1) % orders.length];
      for (const other of heads) other.removeAttribute("aria-sort");
      if (order) head.setAttribute("aria-sort", order);
      const sign = order === "descending" ? -1 : 1;
      const keyed = rows.map((row) => ({ row, key: order ? keyOf(row.cells[column]) : 0 }));
      if (order) keyed.sort((a, b) => sign * compare(a.key, b.key));
      table.tBodies[0].append(...keyed.map(({ row }) => row));
    };
    heads.forEach((head, column) => {
      if (head.classList.contains("bars")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(column));
      head.append(button);
    });
  };

  /** The title with the words that were looked for marked; folding one letter at a time keeps the places. */
  const marked = (title, words) => {
    const letters = Array.from(title.normalize("NFC"));
    // One place further than the letters: a word begins after a space.
    const folded = " " + letters.map((letter) => wordsOf(letter)[0] || " ").join("");
    const isMarked = letters.map(() => false);
    for (const word of words) {
      for (let at = folded.indexOf(" " + word); at >= 0; at = folded.indexOf(" " + word, at + 1)) {
        isMarked.fill(true, at, at + word.length);
      }
    }
    const parts = document.createDocumentFragment();
    let start = 0;
    for (let end = 1; end <= letters.length; end += 1) {
      if (end < letters.length && isMarked[end] === isMarked[start]) continue;
      const text = letters.slice(start, end).join("");
      if (isMarked[start]) {
        const mark = document.createElement("mark");
        mark.textContent = text;
        parts.append(mark);
      } else {
        parts.append(text);
      }
      start = end;
    }
    return parts;
  };

  const setUpSearch = (form, list) => {
    const status = form.querySelector("[role=status]");
    const kinds = list.dataset.kinds.split("|");
    const index = (window.kehoachIndex || []).map((row) => {
      const [kind, number, title, note, address, rest] = row;
      const spaced = (text) => " " + wordsOf(text).join(" ") + " ";
      return { kind, number, title, note, address, figure: spaced(number), name: spaced(title), rest: spaced(rest) };
    });

    /** The lower, the better: the number, the words together, and last each by itself; none when one is missing. */
    const rank = (entry, words) => {
      const phrase = " " + words.join(" ");
      if (entry.figure === phrase + " ") return 0;
      if (entry.name.includes(phrase)) return 1;
      if (entry.rest.includes(phrase) || entry.figure.includes(phrase)) return 2;
      const isIn = (word) => [entry.name, entry.rest, entry.figure].some((text) => text.includes(" " + word));
      return words.every(isIn) ? 3 : null;
    };

    const search = () => {
      const words = wordsOf(form.elements.q.value);
      const ranked = words.length === 0 ? [] : index
        .map((entry, place) => ({ entry, place, rank: rank(entry, words) }))
        .filter((result) => result.rank !== null)
        .sort((a, b) => a.rank - b.rank || a.place - b.place);
      // Vietnamese words are several syllables: what stands together is meant, and only else each by itself.
      const isTogether = ranked.length > 0 && ranked[0].rank < 3;
      const found = isTogether ? ranked.filter((result) => result.rank < 3) : ranked;
      list.replaceChildren(...found.slice(0, 100).map(({ entry }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = entry.address;
        if (entry.number) link.append(entry.number + " ");
        link.append(marked(entry.title, isTogether ? [words.join(" ")] : words));
        const note = document.createElement("span");
        note.className = "soft";
        note.textContent = [kinds[entry.kind], entry.note].filter(Boolean).join(" · ");
        item.append(link, note);
        return item;
      }));
      status.textContent =
        words.length === 0 ? "" : found.length === 0 ? status.dataset.none : found.length + " " + status.dataset.noun.toLowerCase();
      remember([["q", form.elements.q.value]]);
    };

    let waiting = 0;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(search, 120);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      search();
      const first = list.querySelector("a");
      if (first) first.focus();
    });
    form.elements.q.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !form.elements.q.value) return;
      event.preventDefault();
      form.elements.q.value = "";
      search();
    });
    form.elements.q.value = new URLSearchParams(location.search).get("q") || "";
    search();
    form.elements.q.focus();
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of all(".needs-script")) part.hidden = false;
    all("form.filter").forEach(setUpFilter);
    all("table[data-sorted]").forEach(setUpSorting);
    const results = document.querySelector(".results");
    if (results) setUpSearch(document.querySelector("form.search"), results);
  });
})();
