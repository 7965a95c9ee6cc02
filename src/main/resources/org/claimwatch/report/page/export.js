// The claims that are shown, as a CSV file for a spreadsheet.

import { night } from "./data.js";
import { band, route, say } from "./text.js";
import { branchName } from "./worklist.js";

const COLUMNS = [
  ["page.column.claim_no", (row) => row.claim],
  ["page.policy", (row) => row.policy],
  ["page.plate", (row) => row.plate],
  ["page.branch", (row) => branchName(row.branch)],
  ["page.column.route", (row) => route(night.routes[row.route])],
  ["page.column.deferred", (row) => say(row.deferred ? "page.yes" : "page.no")],
  ["page.column.due_at", (row) => row.due],
  ["page.column.score", (row) => row.score],
  ["page.column.band", (row) => band(night.bands[row.band])],
  ["page.column.damage", (row) => (row.isReserve ? null : row.amount)],
  ["page.reserve", (row) => (row.isReserve ? row.amount : null)],
  ["page.column.hits", (row) => row.hits.map((hit) => hit.code + ":" + hit.points).join("|")],
  ["page.column.reasons", (row) => row.hits.map((hit) => hit.sentence).join(" ; ")],
  ["page.column.triggers", (row) => row.triggers.join("|")],
];

/** The text of the file. */
export function csv(rows) {
  const lines = [COLUMNS.map(([key]) => say(key))];
  for (const row of rows) {
    lines.push(COLUMNS.map(([, value]) => value(row)));
  }
  return lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
}

/** No text may be taken for a formula. */
function cell(value) {
  if (value === null || value === undefined) {
    return "";
  }
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

export function download(rows) {
  // Spreadsheets take a file for UTF-8 when it begins with the mark.
  const file = new Blob(["\uFEFF" + csv(rows)], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "claims-" + night.date + ".csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
