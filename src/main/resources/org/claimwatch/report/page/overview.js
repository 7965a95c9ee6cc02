// The night in five seconds.

import { h } from "./dom.js";
import { night } from "./data.js";
import { href } from "./address.js";
import { AXIS, chart, COLOURS, ROUTE_COLOURS, TOOLTIP } from "./charts.js";
import { band, count, date, percent, route, say } from "./text.js";
import { behind, claims, dueMark, nightIsFirst, points, routeMark, section, table } from "./parts.js";
import { branchName, indicatorName, openList } from "./worklist.js";

const MOST_URGENT = 8;
/** All routes but the two of the ordinary review. */
const FLAGGED = night.routes.length - 2;

export async function overview() {
  const all = await openList();
  return [
    h("h2", { class: "unseen" }, say("page.view.overview")),
    tiles(),
    h("div", { class: "columns" },
      h("div", null, unusual(), changes()),
      h("div", null, routes(), bands())),
    urgent(all.slice(0, MOST_URGENT)),
  ];
}

function tiles() {
  const { due, changes: changed } = night.overview;
  const odd = findUnusual().length;
  return h("ul", { class: "tiles" },
    tile(count(night.counts.scored), say("count.scored"), say("page.tile.flagged", count(night.flagged)), href("list")),
    tile(count(due.overdue + due.today), say("page.today"), say("page.tile.today", date(night.overview.deskDay)), href("list", { due: "needed" }), "now"),
    tile(count(due.overdue), say("page.overdue"), say("page.tile.overdue"), href("list", { due: "overdue" }), due.overdue > 0 ? "late" : ""),
    tile(nightIsFirst ? "–" : count(changed.newlyFlagged), say("page.new"),
      nightIsFirst ? say("page.tile.first") : say("page.tile.gone", count(changed.noLongerFlagged + changed.settled)), href("list", { new: "1" })),
    tile(count(odd), say("page.unusual"), say("page.tile.unusual"), "#unusual", odd > 0 ? "odd" : ""));
}

function tile(figure, label, note, target, kind = "") {
  const go = target === "#unusual" ? (event) => {
    event.preventDefault();
    document.getElementById("unusual").scrollIntoView();
    document.getElementById("unusual").focus();
  } : null;
  return h("li", { class: "tile " + kind },
    h("a", { href: target, onclick: go }, h("b", null, figure), h("span", { class: "label" }, label), h("small", null, note)));
}

/** What differs far from what was to be expected, in sentences. */
export function findUnusual() {
  const { indicators, branches, feeds } = night.overview;
  const found = [];
  for (const each of indicators) {
    if (each.deviation === "MORE" || each.deviation === "FEWER") {
      found.push({
        kind: each.deviation,
        text: say("page.unusual.indicator." + each.deviation, indicatorName(each.code), count(each.hits), percent(rate(each)), percent(meanRate(each))),
        href: href("list", { indicator: each.code }),
      });
    }
  }
  for (const { institutionId, sceneSurveys } of branches) {
    if (sceneSurveys.deviation === "MORE") {
      found.push({
        kind: "MORE",
        text: say("page.unusual.branch", branchName(institutionId), count(sceneSurveys.missing), count(sceneSurveys.needed)),
        href: href("list", { branch: institutionId, indicator: "SE-01" }),
      });
    }
  }
  for (const each of feeds) {
    if (each.deviation === "MORE") {
      const file = night.files.find((one) => one.feed === each.feed)?.name ?? each.feed;
      found.push({
        kind: "MORE",
        text: say("page.unusual.feed", file, count(each.rejected), count(each.rows)),
        href: href("quality"),
      });
    }
  }
  return found;
}

export function rate(trend) {
  return trend.scored === 0 ? null : trend.hits / trend.scored;
}

export function meanRate(trend) {
  const scored = trend.weeks.reduce((sum, week) => sum + week.scored, 0);
  return scored === 0 ? null : trend.weeks.reduce((sum, week) => sum + week.hits, 0) / scored;
}

function unusual() {
  const found = findUnusual();
  const judged = night.overview.indicators.some((each) => each.deviation !== "NOT_JUDGED");
  return h("section", { class: "card", "aria-labelledby": "unusual" },
    h("h2", { id: "unusual", tabindex: "-1" }, say("page.unusual")),
    found.length > 0
      ? h("ul", { class: "unusual" }, found.map((each) =>
          h("li", { class: each.kind }, h("span", { class: "arrow", "aria-hidden": "true" }, each.kind === "MORE" ? "▲" : "▼"),
            h("a", { href: each.href }, each.text))))
      : h("p", { class: "calm" }, say(judged ? "page.unusual.none" : "page.unusual.unjudged")),
    found.length > 0 && !judged ? h("p", { class: "hint" }, say("page.unusual.unjudged")) : null,
    h("p", { class: "hint" }, say("page.unusual.how")));
}

function changes() {
  const changed = night.overview.changes;
  return section("changes", say("page.changes"),
    nightIsFirst
      ? h("p", { class: "calm" }, say("page.changes.first"))
      : [
          h("p", null, say("page.changes.since", date(changed.previousDate), count(changed.previousFlagged))),
          h("dl", { class: "facts" },
            fact("page.changes.new", changed.newlyFlagged, href("list", { new: "1" })),
            fact("page.changes.still", changed.stillFlagged),
            fact("page.changes.gone", changed.noLongerFlagged),
            fact("page.changes.settled", changed.settled)),
          changed.moves.length > 0
            ? table(say("page.changes.moves"), [[say("page.from")], [say("page.to")], [say("figures.claims"), "number"]],
                changed.moves.map((move) => [routeMark(move.from), routeMark(move.to), count(move.claims)]))
            : null,
        ]);
}

function fact(key, number, target = null) {
  return h("div", null, h("dt", null, say(key)), h("dd", null, target ? h("a", { href: target }, count(number)) : count(number)));
}

function routes() {
  const shown = [...night.routes].reverse();
  const counts = shown.map((name) => night.routeCounts[night.routes.indexOf(name)]);
  return section("routes", say("figures.routes"),
    chart("routes", say("figures.routes") + ": " + shown.map((name, i) => route(name) + " " + counts[i]).join(", "), {
      grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true },
      tooltip: { ...TOOLTIP, formatter: ({ name, value }) => name + ": " + claims(value) },
      xAxis: { type: "value", show: false },
      yAxis: { ...AXIS, type: "category", inverse: true, data: shown.map(route), axisLine: { show: false }, axisLabel: { ...AXIS.axisLabel, color: COLOURS.ink } },
      series: [{
        type: "bar",
        barWidth: 15,
        data: shown.map((name, i) => ({ value: counts[i], itemStyle: { color: ROUTE_COLOURS[name] } })),
        label: { show: true, position: "right", color: COLOURS.ink, formatter: ({ value }) => count(value) },
      }],
    }, ({ dataIndex }) => {
      if (dataIndex < FLAGGED) {
        location.hash = href("list", { route: shown[dataIndex] });
      }
    }),
    behind(say("page.figures"), table(null, [[say("figures.route")], [say("figures.claims"), "number"]],
      shown.map((name, i) => [i < FLAGGED ? h("a", { href: href("list", { route: name }) }, route(name)) : route(name), count(counts[i])]))));
}

function bands() {
  const shown = [...night.bands].reverse();
  return section("bands", say("figures.bands"),
    h("dl", { class: "facts bands" }, shown.map((name) =>
      h("div", null, h("dt", null, band(name)),
        h("dd", null, count(night.bandCounts[night.bands.indexOf(name)]))))));
}

function urgent(rows) {
  return section("urgent", say("page.urgent"),
    rows.length === 0
      ? h("p", { class: "calm" }, say("work.none"))
      : table(null, [[say("work.claim")], [say("work.route")], [say("work.due")], [say("work.score"), "number"], [say("page.first_reason")]],
          rows.map((row) => [
            h("a", { href: href("claim", {}, row.claim) }, row.claim),
            routeMark(night.routes[row.route]),
            h("span", null, dueMark(row.due)),
            String(row.score),
            row.hits.length > 0
              ? [points(row.hits[0].points), " ", row.hits[0].sentence, row.hits.length > 1 ? h("small", null, " " + say("page.more_reasons", row.hits.length - 1)) : null]
              : row.triggers.map((each) => say("trigger." + each)).join(" "),
          ]), "urgent"),
    h("p", null, h("a", { href: href("list") }, say("page.whole_list", count(night.flagged)))));
}
