// All about one claim, in three minutes.

import { h } from "./dom.js";
import { loadSheet, night } from "./data.js";
import { href } from "./address.js";
import { bandMark, dueMark, routeMark, section, tag } from "./parts.js";
import { money, say, time } from "./text.js";
import { branchName, find, openList } from "./worklist.js";
import { timeline } from "./timeline.js";
import { damage } from "./damage.js";
import { favours, score } from "./score.js";
import { links } from "./links.js";
import { hits, silenced, unknowns, way } from "./reasons.js";
import { file } from "./file.js";

export async function sheet(claim, filters) {
  const all = await openList();
  const row = all.find((each) => each.claim === claim);
  if (!row) {
    return [h("h2", { id: "heading", tabindex: "-1" }, claim), h("p", { class: "calm" }, say("page.sheet.none")), h("p", null, h("a", { href: href("list", filters) }, say("page.back")))];
  }
  const told = await loadSheet(claim, row.block);
  const listed = new Set(all.map((each) => each.claim));
  return [
    steps(row, find(all, filters), filters),
    head(row),
    told
      ? [
          section("time", say("page.timeline"), timeline(told.timeline)),
          h("div", { class: "columns sheet" },
            h("div", null,
              section("why", say("page.hits"), hits(row, told)),
              section("unknown", say("page.unknown"), unknowns(told)),
              told.silent.length > 0 ? section("silent", say("page.silent"), silenced(told)) : null),
            h("div", null,
              section("score", say("page.score"), score(told.score)),
              section("favours", say("page.favours"), favours(told.score)),
              section("way", say("page.way"), way(row, told)))),
          section("car", say("page.car"), damage(told.damage)),
          section("links", say("page.links"), links(claim, told.links, listed, filters)),
          section("file", say("page.file"), h("p", { class: "hint" }, say("page.file.masked")), file(told.file)),
        ]
      : section("why", say("page.hits"), hits(row, null), h("p", { class: "hint" }, say("page.sheet.missing"))),
  ];
}

/** Escape leads back to the list. */
export function leaveOnEscape(event) {
  if (event.key === "Escape" && document.querySelector(".steps") && !["INPUT", "SELECT"].includes(event.target.tagName)) {
    document.querySelector(".steps a").click();
  }
}

function steps(row, found, filters) {
  const place = found.findIndex((each) => each.claim === row.claim);
  const to = (other, id, text) => (other
    ? h("a", { href: href("claim", filters, other.claim), id }, text)
    : h("span", { class: "off", id }, text));
  return h("nav", { class: "steps", "aria-label": say("page.sheet.steps") },
    h("a", { href: href("list", filters), id: "back" }, "← " + say("page.back")),
    h("span", { class: "hint" }, place < 0 ? "" : say("page.sheet.place", place + 1, found.length)),
    to(found[place - 1], "previous", "‹ " + say("page.previous")),
    to(place < 0 ? null : found[place + 1], "next", say("page.next") + " ›"),
    h("button", { type: "button", onclick: () => print() }, say("page.print")));
}

function head(row) {
  const moved = row.previous >= 0 && row.previous !== row.route;
  return h("div", { class: "head" },
    h("h2", { id: "heading", tabindex: "-1" }, row.claim, row.isNew ? [" ", tag(say("page.tag.new"), "new")] : null),
    h("dl", { class: "facts" },
      fact(say("work.route"), routeMark(night.routes[row.route]),
        row.deferred ? say("work.deferred") : moved ? say("page.was", say("route." + night.routes[row.previous])) : null),
      fact(say("work.score"), [h("b", { class: "big" }, String(row.score)), " ", bandMark(night.bands[row.band])]),
      fact(say("work.due"), dueMark(row.due)),
      fact(say(row.isReserve ? "page.reserve" : "work.damage"), h("b", { class: "big" }, money(row.amount))),
      fact(say("field.loss_at"), time(row.loss)),
      fact(say("page.branch"), branchName(row.branch)),
      fact(say("page.policy"), row.policy ?? "–"),
      fact(say("page.plate"), row.plate ?? "–")),
    row.triggers.length > 0 ? h("ul", { class: "reasons" }, row.triggers.map((each) => h("li", { class: "trigger" }, h("span", { class: "code" }, each), " ", say("trigger." + each)))) : null);
}

function fact(name, value, note = null) {
  return h("div", null, h("dt", null, name), h("dd", null, value, note ? h("small", null, note) : null));
}
