// Pieces that several views are made of.

import { h } from "./dom.js";
import { night } from "./data.js";
import { band, count, dateShort, route, say } from "./text.js";
import { dueWhen } from "./worklist.js";

/** Marks that differ in shape as well, for those who don't tell the colours. */
const ROUTE_MARKS = {
  INVESTIGATION: "◆",
  PROBLEM_CASE: "▲",
  RE_SURVEY_SCENE: "●",
  RE_SURVEY_POST_REPAIR: "○",
  DESK_REVIEW: "■",
  NORMAL: "□",
  FAST_TRACK: "·",
};

export function routeMark(name) {
  return h("span", { class: "route route-" + name }, h("span", { "aria-hidden": "true" }, ROUTE_MARKS[name]), "\u00a0", route(name));
}

export function bandMark(name) {
  return h("span", { class: "band band-" + name }, band(name));
}

/** The points of a hit, the darker the more. */
export function points(number) {
  const weight = number >= 50 ? "decisive" : number >= 30 ? "strong" : number >= 15 ? "moderate" : "weak";
  return h("span", { class: "points points-" + weight, title: say("page.points", number) }, String(number));
}

export function tag(text, kind) {
  return h("span", { class: "tag tag-" + kind }, text);
}

export function dueMark(due) {
  const when = dueWhen(due);
  return [dateShort(due) + " " + due.slice(11), when === "later" ? null : tag(say("page.due." + when), when)];
}

/** A table: columns are [heading, class]; rows hold nodes or texts, the first is the row's heading. */
export function table(caption, columns, rows, kind = "") {
  return h(
    "table",
    { class: "data " + kind },
    caption ? h("caption", null, caption) : null,
    h("thead", null, h("tr", null, columns.map(([text, style]) => h("th", { scope: "col", class: style }, text)))),
    h(
      "tbody",
      null,
      rows.map((row) =>
        h("tr", null, row.map((cell, i) => h(i === 0 ? "th" : "td", { scope: i === 0 ? "row" : null, class: columns[i][1] }, cell))),
      ),
    ),
  );
}

/** The same with so many rows; the others are shown when they are asked for. */
export function longTable(shown, caption, columns, rows, kind = "") {
  return [
    table(caption, columns, rows.slice(0, shown), kind),
    rows.length > shown ? more(rows.length - shown, () => table(null, columns, rows.slice(shown), kind)) : null,
  ];
}

/** What is made and shown when it is asked for. */
export function more(number, build) {
  const place = h("details", {
    class: "behind more",
    ontoggle: () => {
      if (place.open && place.childElementCount === 1) {
        place.append(build());
      }
    },
  }, h("summary", null, say("page.more", count(number))));
  return place;
}

/** A part of a view under its heading. */
export function section(id, heading, ...content) {
  return h("section", { class: "card", "aria-labelledby": id }, h("h2", { id }, heading), content);
}

/** What stands behind a picture, for those who can't see it or want the figures. */
export function behind(summary, ...content) {
  return h("details", { class: "behind" }, h("summary", null, summary), content);
}

export function claims(number) {
  return say("page.claims", count(number));
}

/** A bar from 0 to 1 beside its figure. */
export function bar(share, kind = "") {
  const filled = h("span", { class: "filled" });
  filled.style.width = Math.max(0, Math.min(1, share)) * 100 + "%";
  return h("span", { class: "bar " + kind, "aria-hidden": "true" }, filled);
}

export const nightIsFirst = night.overview.changes === undefined;
