// Why a claim is on the list: every hit with what it rests on, and what nobody knows.

import { h } from "./dom.js";
import { night } from "./data.js";
import { points, tag } from "./parts.js";
import { isNewHit } from "./worklist.js";
import { count, date, field, number, code, say } from "./text.js";
import { rowTable } from "./file.js";

const SHARES = /share|ratio|damageToValue/i;
const AMOUNTS = /amount|damage$|excess$|insured/i;

export function hits(row, sheet) {
  if (row.hits.length === 0) {
    return h("p", { class: "calm" }, say("page.hits.none"));
  }
  const explained = sheet?.hits ?? row.hits;
  return explained.map((hit) => {
    const indicator = night.indicators.find((each) => each.code === hit.code);
    return h("article", { class: "hit", "aria-labelledby": "hit-" + hit.code },
      h("h3", { id: "hit-" + hit.code }, points(hit.points), " ", h("span", { class: "code" }, hit.code), " ", indicator?.name ?? hit.code,
        isNewHit(row, hit) ? [" ", tag(say("page.tag.new_hit"), "new")] : null),
      h("p", { class: "sentence" }, hit.sentence),
      hit.checks?.length > 0 ? checks(hit.checks) : null,
      hit.rows?.length > 0 ? h("div", { class: "evidence" }, h("h4", null, say("page.evidence")), rowTable(hit.rows)) : null,
      indicator ? h("dl", { class: "advice" },
        h("div", null, h("dt", null, say("indicator.innocent")), h("dd", null, indicator.innocent)),
        h("div", null, h("dt", null, say("indicator.next")), h("dd", null, indicator.next))) : null);
  });
}

/** Value against limit, and what else the indicator asks for. */
function checks(all) {
  const limits = all.filter((check) => check.limit);
  const others = all.filter((check) => !check.limit && !isNumber(check.wanted[0]));
  return h("ul", { class: "checks" },
    limits.map((check) => h("li", { class: "limits" }, field(check.fact), " ", h("b", null, value(check.fact, check.observed)), " ",
      h("span", { class: "limit" }, say("page.limit", OPERATORS[check.operator] ?? check.operator, check.wanted.map((each) => value(check.fact, each)).join(", "))))),
    others.map((check) => h("li", null, field(check.fact), " ", h("b", null, value(check.fact, check.observed)))));
}

const OPERATORS = { "<=": "≤", ">=": "≥", "!=": "≠", "==": "=" };

function isNumber(text) {
  return text !== "" && Number.isFinite(Number(text));
}

function value(fact, text) {
  if (text === undefined || text === null) {
    return say("page.not_known");
  }
  if (text === "true" || text === "false") {
    return say(text === "true" ? "page.yes" : "page.no");
  }
  if (isNumber(text)) {
    return SHARES.test(fact) && !fact.startsWith("flag.") ? number(Number(text) * 100) + " %" : AMOUNTS.test(fact) ? count(Number(text)) : number(Number(text));
  }
  return code(text);
}

/** What nobody knows, and which paper would settle it. */
export function unknowns(sheet) {
  if (!sheet || sheet.unknown.length === 0) {
    return h("p", { class: "calm" }, say("page.unknown.none"));
  }
  return h("ul", { class: "unknowns" }, sheet.unknown.map((missing) => {
    const indicator = night.indicators.find((each) => each.code === missing.code);
    return h("li", null, h("span", { class: "code" }, missing.code), " ", h("b", null, indicator?.name ?? missing.code), ": ", missing.sentence,
      papers(missing.facts));
  }));
}

/** Hits that score nothing because somebody decided so. */
export function silenced(sheet) {
  return h("ul", { class: "unknowns" }, sheet.silent.map((hit) =>
    h("li", null, h("span", { class: "code" }, hit.code), " ", hit.sentence, h("small", null, say("page.silent.by", hit.by, date(hit.until), hit.why)))));
}

/** The papers that would tell the missing facts. */
function papers(facts) {
  const named = [...new Set(facts.map((fact) => night.texts["settle." + fact]).filter(Boolean))];
  return named.length === 0 ? null : h("small", null, say("page.unknown.settles", named.join("; ")));
}

/** How the claim got its route and due date. */
export function way(row, sheet) {
  const { floors, bandByHit, byBand, withoutInvestigation, dueFrom, submitted, workdays } = sheet.way;
  return [
    h("ul", { class: "way" },
      h("li", null, say(bandByHit ? "page.way.by_hit" : "page.way.by_band", say("band." + night.bands[row.band]), say("route." + byBand))),
      floors.map((floor) => h("li", null, h("span", { class: "code" }, floor.code), " ", floor.reasons.map((reason) => say("floor." + reason)).join(" "), " → ", say("route." + floor.route))),
      row.triggers.includes("CONTROL") ? h("li", null, h("span", { class: "code" }, "CONTROL"), " ", say("trigger.CONTROL"), " → ", say("route." + night.routes[row.route])) : null,
      row.deferred ? h("li", null, say("page.way.deferred", say("route." + withoutInvestigation)), row.deferredSince ? " " + say("page.nights", row.nightsDeferred, date(row.deferredSince)) : "") : null,
      h("li", null, say(submitted ? "page.way.due_submitted" : "page.way.due_night", count(workdays), date(dueFrom))),
      row.first ? h("li", null, say("page.way.first", date(row.first))) : null,
      row.goneHits.length > 0 ? h("li", null, say("page.way.gone", row.goneHits.join(", "))) : null),
  ];
}
