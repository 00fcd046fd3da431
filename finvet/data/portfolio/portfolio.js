"use strict";
// Picks and orders the rows of the table; every row is written by finvet and stays as it is.
document.documentElement.classList.add("scripted");
document.addEventListener("DOMContentLoaded", () => {
  const STEP = 30;  // more than a screen of them
  const table = document.getElementById("partners");
  if (!table) return;
  const find = (id) => document.getElementById(id);
  const [body] = table.tBodies, rows = [...body.rows], headings = [...table.tHead.rows[0].cells];
  const { places, words, charts } = JSON.parse(find("data").textContent);
  const form = find("choose"), region = find("region"), more = find("more");
  const choices = [...form.querySelectorAll("select")];
  const sorted = { by: null, falls: false };
  let order = [], shown = 0, texts = null;

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const searched = () => {
    const cells = headings.map((th, place) => place).filter((place) => "searched" in headings[place].dataset);
    texts ??= rows.map((row) => folded(cells.map((place) => row.cells[place].textContent).join("\n")));
    return texts;
  };

  const chosen = () => {
    const sought = folded(form.elements.find.value).split(/\s+/).filter(Boolean);
    const wanted = choices.filter((one) => one.value).map((one) => [places[one.name], Number(one.value)]);
    const among = sought.length ? searched() : null;
    return rows.map((row, place) => place).filter((place) =>
      wanted.every(([of, value]) => of[place] === value) && sought.every((word) => among[place].includes(word)));
  };

  // A value that is not known stands last, whichever way a column is sorted; amounts stay within their currency.
  const between = (of, way) => (a, b) => {
    if (of[a] === of[b]) return 0;
    if (of[a] === null) return 1;
    return of[b] === null ? -1 : (of[a] - of[b]) * way;
  };
  const sort = () => {
    const { by, falls } = sorted;
    if (!by) return;
    const way = falls ? -1 : 1, value = places[by.id] ? between(places[by.id], way) : (a, b) => (a - b) * way;
    const currency = "money" in by.dataset ? between(places.currency, 1) : () => 0;
    order.sort((a, b) => currency(a, b) || value(a, b) || a - b);
  };

  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const tell = () => {
    const by = sorted.by && (("money" in sorted.by.dataset) ? words["sorted-within"] : words.sorted);
    const counts = { shown: order.length.toLocaleString("en"), all: rows.length.toLocaleString("en") };
    const way = sorted.falls ? words.falling : words.rising;
    find("told").textContent = [filled(order.length ? words.shown : words.none, counts),
      by ? filled(by, { column: sorted.by.textContent.trim(), way }) : words.ranked].join(" ");
    for (const th of headings) {
      if (th === sorted.by) th.setAttribute("aria-sort", sorted.falls ? "descending" : "ascending");
      else th.removeAttribute("aria-sort");
    }
  };

  const link = (path, text) => {
    const a = document.createElement("a");
    a.href = path;
    a.textContent = text;
    return a;
  };
  // Links to the charts, which would make up a third of the page, are made when their row is first shown.
  const complete = (place) => {
    const cell = rows[place].lastElementChild, memo = cell.querySelector("a"), set = charts.sets[charts.of[place]];
    if (!memo || !set || cell.querySelector(".charts")) return;
    const folder = memo.getAttribute("href").split("/")[0];
    const list = document.createElement("details"), summary = document.createElement("summary");
    list.className = "charts";
    summary.textContent = set.told;
    list.append(summary, ...set.links.flatMap(([file, title]) => [link(`${folder}/${file}`, title), " "]));
    cell.append(list);
  };

  const near = new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) add(STEP);
  }, { root: region, rootMargin: "400px" });
  const add = (count) => {
    const next = order.slice(shown, shown + count);
    next.forEach((place, at) => {
      rows[place].setAttribute("aria-rowindex", shown + at + 2);
      complete(place);
    });
    body.append(...next.map((place) => rows[place]));
    shown += next.length;
    more.hidden = shown >= order.length;
    near.unobserve(more);  // a new look, for it may be in sight as before
    if (!more.hidden) near.observe(more);
  };
  const apply = () => {
    order = chosen();
    sort();
    body.replaceChildren();
    shown = 0;
    table.setAttribute("aria-rowcount", order.length + 1);
    add(STEP);
    region.scrollTop = 0;
    tell();
    for (const item of counts) item.firstChild.setAttribute("aria-pressed", verdict.value === item.dataset.chooses);
  };

  for (const th of headings.filter((one) => one.dataset.sorts)) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...th.childNodes);
    th.append(button);
    button.addEventListener("click", () => {
      sorted.falls = sorted.by === th ? !sorted.falls : th.dataset.sorts === "falls";
      sorted.by = th;
      apply();
    });
  }
  // A count chooses its verdict, and a second press lets all in again.
  const verdict = form.elements.verdict, counts = verdict ? [...document.querySelectorAll("[data-chooses]")] : [];
  for (const item of counts) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener("click", () => {
      verdict.value = verdict.value === item.dataset.chooses ? "" : item.dataset.chooses;
      apply();
    });
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => { sorted.by = null; setTimeout(apply); });
  more.querySelector("button").addEventListener("click", () => add(STEP));
  addEventListener("beforeprint", () => add(rows.length));
  addEventListener("afterprint", apply);

  form.hidden = false;
  apply();
  document.documentElement.classList.add("ready");
});
