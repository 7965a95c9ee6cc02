// The work list: filters, what passes them, most urgent first.

import { announce, h, replace } from "./dom.js";
import { night } from "./data.js";
import { go, href } from "./address.js";
import { count, date, money, say } from "./text.js";
import { bandMark, bar, dueMark, points, routeMark, tag } from "./parts.js";
import { branchName, find, indicatorName, isNewHit, openList, SORTS } from "./worklist.js";
import { download } from "./export.js";
import { filterForm } from "./filters.js";
import { longRows, PRINTED } from "./rows.js";

const NUMBERS = ["score", "amount"];
/** These begin with the largest when they are asked to sort. */
const FALLING = [...NUMBERS, "reasons"];
let shown = null;

/** The claims that the list shows, in its order: the claim sheet steps through them. */
export function inList() {
  return shown?.found ?? [];
}

export async function list(filters) {
  const all = await openList();
  const place = h("div", { class: "rows" });
  const result = h("p", { class: "result" });
  const form = filterForm(all, filters, (next, small) => go(href("list", next), small));
  const view = {
    found: [],
    rows: null,
    /** Shows what passes other filters; how long it took until it was painted is noted beside the result. */
    update(next) {
      form.show(next);
      const before = performance.now();
      view.found = find(all, next);
      view.rows?.forget();
      const body = tableOf(view.found, next, all.length);
      replace(place, body.element);
      view.rows = body.rows;
      const text = say("page.result", count(view.found.length), count(all.length));
      replace(result, h("b", null, text), view.found.length > PRINTED ? h("span", { class: "paper" }, " " + say("page.printed", count(PRINTED))) : null);
      result.removeAttribute("data-milliseconds");
      requestAnimationFrame(() => setTimeout(() => result.setAttribute("data-milliseconds", (performance.now() - before).toFixed(0))));
      announce(text);
    },
    element: [
      h("h2", { class: "unseen" }, say("work.title")),
      form.element,
      h("div", { class: "over" }, result,
        h("button", { type: "button", id: "export", onclick: () => download(view.found) }, say("page.export"))),
      place,
    ],
  };
  shown = view;
  view.update(filters);
  return view;
}

function tableOf(found, filters, total) {
  if (found.length === 0) {
    return { element: h("p", { class: "calm" }, say(total === 0 ? "work.none" : "page.nothing")), rows: null };
  }
  const table = h("table", { class: "work", "aria-rowcount": String(found.length + 1), onkeydown: step },
    h("caption", { class: "unseen" }, say("work.caption", count(found.length))),
    h("thead", null, h("tr", { "aria-rowindex": "1" }, SORTS.map((column) => heading(column, filters)))));
  return { element: table, rows: longRows(table, found, (row, i) => line(row, i, filters)) };
}

function heading(column, filters) {
  const order = FALLING.includes(column) ? ["-" + column, column, ""] : [column, "-" + column, ""];
  const sort = filters.sort ?? "";
  const next = order[(order.slice(0, 2).indexOf(sort) + 1) % 3];
  const direction = sort === column ? "ascending" : sort === "-" + column ? "descending" : null;
  return h("th", { scope: "col", class: column + (NUMBERS.includes(column) ? " number" : ""), "aria-sort": direction },
    h("button", { type: "button", id: "sort-" + column, onclick: () => {
      go(href("list", { ...filters, sort: next }));
    } }, say("page.column." + column), h("span", { "aria-hidden": "true" }, direction === "ascending" ? " ▲" : direction === "descending" ? " ▼" : "")));
}

function line(row, i, filters) {
  const route = night.routes[row.route];
  return h("tr", { "aria-rowindex": String(i + 2) },
    h("th", { scope: "row" },
      h("a", { href: href("claim", filters, row.claim), class: "claim" }, row.claim),
      row.isNew ? [" ", tag(say("page.tag.new"), "new")] : null,
      h("small", null, row.plate ?? "")),
    h("td", null, branchName(row.branch)),
    h("td", null, routeMark(route),
      row.deferred ? h("small", null, say("work.deferred"), row.deferredSince ? " " + say("page.since", date(row.deferredSince)) : "") : null),
    h("td", { class: "due" }, dueMark(row.due)),
    h("td", { class: "number" }, h("b", null, String(row.score)), h("small", null, bandMark(night.bands[row.band])), bar(row.score / 100, "band-" + night.bands[row.band])),
    h("td", { class: "number" }, money(row.amount), row.isReserve ? h("small", null, say("page.reserve")) : null),
    h("td", null, reasons(row)));
}

export function reasons(row) {
  return h("ul", { class: "reasons" },
    row.hits.map((hit) => h("li", null, points(hit.points), " ", h("span", { title: hit.code + " " + indicatorName(hit.code) }, hit.sentence),
      isNewHit(row, hit) ? [" ", tag(say("page.tag.new_hit"), "new")] : null)),
    row.triggers.map((trigger) => h("li", { class: "trigger" }, h("span", { class: "code" }, trigger), " ", say("trigger." + trigger))));
}

/** Up and down go from claim to claim. */
function step(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") {
    return;
  }
  const here = event.target.closest("tr");
  const links = [...event.currentTarget.querySelectorAll("a.claim")];
  const next = links[links.indexOf(here?.querySelector("a.claim")) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
