// What is on file about a claim. Identifiers are masked.

import { h } from "./dom.js";
import { behind, more } from "./parts.js";
import { code, date, field, money, number, say, time } from "./text.js";
import { partName } from "./worklist.js";

const KINDS = [
  "CLAIM", "POLICY", "COVERAGE", "ENDORSEMENT", "VEHICLE", "PARTY", "SURVEY", "PHOTO", "ESTIMATE", "ESTIMATE_LINE", "DOCUMENT", "PAYMENT", "SALVAGE", "LINKED_CLAIM",
];
/** Kinds of which a claim has several: a table is better than a list. */
const TABLES = new Set(["COVERAGE", "ENDORSEMENT", "PARTY", "SURVEY", "PHOTO", "ESTIMATE", "ESTIMATE_LINE", "DOCUMENT", "PAYMENT", "LINKED_CLAIM", "SALVAGE"]);

/** So many rows of evidence are shown at once. */
const TOLD = 8;

export function file(rows) {
  return KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind)])
    .filter(([, some]) => some.length > 0)
    .map(([kind, some]) => behind(say("row." + kind) + (TABLES.has(kind) ? " (" + some.length + ")" : ""),
      TABLES.has(kind) ? wide(some) : some.map(values)));
}

/** Evidence: rows of any kind, each on a line. */
export function rowTable(rows) {
  return [
    lines(rows.slice(0, TOLD)),
    rows.length > TOLD ? more(rows.length - TOLD, () => lines(rows.slice(TOLD))) : null,
  ];
}

function lines(rows) {
  return h("ul", { class: "rows-told" }, rows.map((row) =>
    h("li", null, h("span", { class: "kind" }, say("row." + row.kind)), " ", h("span", { class: "code" }, row.id), " ",
      row.values.map((value, i) => [i > 0 ? " · " : "", h("span", { class: "label" }, field(value[0])), " ", written(value)]))));
}

function values(row) {
  return h("dl", { class: "values" },
    row.id ? h("div", null, h("dt", null, say("page.id")), h("dd", null, row.id)) : null,
    row.values.map((value) => h("div", null, h("dt", null, field(value[0])), h("dd", null, written(value)))));
}

function wide(rows) {
  const labels = [...new Set(rows.flatMap((row) => row.values.map(([label]) => label)))];
  return h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": say("row." + rows[0].kind) },
    h("table", { class: "data" },
      h("thead", null, h("tr", null, h("th", { scope: "col" }, say("page.id")), labels.map((label) => h("th", { scope: "col" }, field(label))))),
      h("tbody", null, rows.map((row) => {
        const told = new Map(row.values.map((value) => [value[0], value]));
        return h("tr", null, h("th", { scope: "row" }, row.id), labels.map((label) => h("td", null, told.has(label) ? written(told.get(label)) : "")));
      }))));
}

function written([label, type, value]) {
  switch (type) {
    case "time":
      return time(value);
    case "day":
      return date(value);
    case "money":
      return money(value);
    case "number":
      return number(value);
    case "truth":
      return say(value ? "page.yes" : "page.no");
    case "code":
      return code(value);
    default:
      return label === "part_code" ? partName(value) + " (" + value + ")" : String(value);
  }
}
