// For the team lead: who has how much to do, and where the evidence comes from.

import { h } from "./dom.js";
import { night } from "./data.js";
import { href } from "./address.js";
import { AXIS, chart, COLOURS, ROUTE_COLOURS, TOOLTIP } from "./charts.js";
import { bar, longTable, section, table, tag } from "./parts.js";
import { code, count, date, listed, number, percent, route, say } from "./text.js";
import { branchName, indicatorName, openList } from "./worklist.js";
import { meanRate, rate } from "./overview.js";

/** So many rows of a list of people or shops are shown at once. */
const SHOWN = 12;
const FLAGGED = night.routes.slice(2).reverse();

export async function lead() {
  const all = await openList();
  return [
    h("h2", { class: "unseen" }, say("page.view.lead")),
    section("branches", say("page.lead.branches"), branches()),
    section("waiting", say("page.lead.deferred"), deferred(all)),
    h("div", { class: "columns" },
      h("div", null, section("scene", say("page.lead.scene"), scene())),
      h("div", null, section("surveyors", say("page.lead.surveyors"), surveyors()))),
    section("trends", say("page.lead.trends"), trends()),
    section("shops", say("page.lead.shops"), shops()),
  ];
}

function branches() {
  const shown = night.overview.branches;
  if (shown.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.no_branch"));
  }
  return [
    shown.length > 30 ? null : picture(shown),
    table(say("page.lead.branches.caption"),
      [[say("page.branch")], ...FLAGGED.map((name) => [route(name), "number"]), [say("page.quota"), "number"], [say("page.overdue"), "number"], [say("page.due.today"), "number"], [say("page.due.tomorrow"), "number"], [say("page.lead.waiting"), "number"]],
      shown.map((branch) => [
        h("a", { href: href("list", { branch: branch.institutionId }) }, branchName(branch.institutionId)),
        ...FLAGGED.map((name) => count(branch.routes[name] ?? 0)),
        quota(branch),
        branch.due.overdue > 0 ? tag(count(branch.due.overdue), "overdue") : "0",
        count(branch.due.today),
        count(branch.due.tomorrow),
        branch.deferred === 0 ? "0" : [count(branch.deferred), h("small", null, say("page.since", date(branch.deferredSince)))],
      ]), "branches"),
  ];
}

/** Investigations against what the branch can do in a day. */
function quota(branch) {
  const used = branch.routes.INVESTIGATION ?? 0;
  if (branch.quota === undefined) {
    return say("page.quota.none");
  }
  return [say("page.quota.used", count(used), count(branch.quota)), bar(branch.quota === 0 ? 1 : used / branch.quota, used >= branch.quota ? "full" : "")];
}

function picture(shown) {
  const height = 60 + shown.length * 26;
  const place = chart("branches", say("page.lead.branches"), {
    grid: { left: 4, right: 24, top: 30, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: COLOURS.ink } },
    tooltip: { ...TOOLTIP, trigger: "axis", axisPointer: { type: "shadow" }, formatter: (all) => all[0].name + all.filter((each) => each.value > 0).map((each) => "\n" + each.seriesName + ": " + each.value).join("") },
    xAxis: { ...AXIS, type: "value", minInterval: 1 },
    yAxis: { ...AXIS, type: "category", inverse: true, data: shown.map((branch) => branchName(branch.institutionId)), axisLabel: { ...AXIS.axisLabel, color: COLOURS.ink, width: 200, overflow: "truncate" } },
    aria: { enabled: true, decal: { show: true }, label: { enabled: false } },
    series: FLAGGED.map((name) => ({
      type: "bar", stack: "routes", name: route(name), barMaxWidth: 16, data: shown.map((branch) => branch.routes[name] ?? 0), itemStyle: { color: ROUTE_COLOURS[name] },
    })),
  });
  place.style.height = height + "px";
  return place;
}

function deferred(all) {
  const waiting = all.filter((row) => row.deferred).sort((a, b) => b.nightsDeferred - a.nightsDeferred || a.place - b.place);
  if (waiting.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.none_deferred"));
  }
  return [
    table(say("page.lead.deferred.caption", count(waiting.length)),
      [[say("work.claim")], [say("page.branch")], [say("page.lead.since")], [say("page.lead.nights"), "number"], [say("work.score"), "number"], [say("work.route")]],
      waiting.slice(0, 50).map((row) => [
        h("a", { href: href("claim", { deferred: "1" }, row.claim) }, row.claim),
        branchName(row.branch),
        row.deferredSince ? date(row.deferredSince) : "–",
        count(row.nightsDeferred),
        String(row.score),
        route(night.routes[row.route]),
      ])),
    h("p", null, h("a", { href: href("list", { deferred: "1" }) }, say("page.lead.all_deferred"))),
  ];
}

function share(surveys) {
  return surveys.needed === 0 ? null : (surveys.needed - surveys.missing) / surveys.needed;
}

function surveyed(surveys) {
  return [
    percent(share(surveys)),
    surveys.needed === 0 ? null : bar(share(surveys), surveys.deviation === "MORE" ? "odd" : ""),
    surveys.deviation === "MORE" ? tag(say("page.lead.far_fewer"), "overdue") : null,
  ];
}

function scene() {
  const shown = night.overview.branches.filter((branch) => branch.sceneSurveys.needed > 0);
  if (shown.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.no_scene"));
  }
  return table(say("page.lead.scene.caption"), [[say("page.branch")], [say("page.lead.needed"), "number"], [say("page.lead.missing"), "number"], [say("page.lead.rate"), "number"]],
    shown.map(({ institutionId, sceneSurveys }) => [branchName(institutionId), count(sceneSurveys.needed), count(sceneSurveys.missing), surveyed(sceneSurveys)]));
}

function surveyors() {
  const shown = night.overview.surveyors.filter((each) => each.sceneSurveys.needed > 0).sort((a, b) => b.sceneSurveys.missing - a.sceneSurveys.missing);
  if (shown.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.no_scene"));
  }
  return longTable(SHOWN, say("page.lead.surveyors.caption"), [[say("page.surveyor")], [say("page.branch")], [say("page.lead.needed"), "number"], [say("page.lead.missing"), "number"], [say("page.lead.rate"), "number"]],
    shown.map(({ surveyorId, institutionId, sceneSurveys }) => [surveyorId, branchName(institutionId), count(sceneSurveys.needed), count(sceneSurveys.missing), surveyed(sceneSurveys)]));
}

function trends() {
  const shown = night.overview.indicators;
  if (shown.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.no_trend"));
  }
  return table(say("page.lead.trends.caption"),
    [[say("page.indicator")], [say("page.lead.tonight"), "number"], [say("page.lead.tonight_rate"), "number"], [say("page.lead.mean"), "number"], [say("page.lead.weeks"), "trend"], [say("page.lead.compared")]],
    shown.map((trend) => [
      h("a", { href: href("list", { indicator: trend.code }) }, h("span", { class: "code" }, trend.code), " ", indicatorName(trend.code)),
      count(trend.hits),
      percent(rate(trend)),
      percent(meanRate(trend)),
      sparkline(trend),
      trend.deviation === "MORE" || trend.deviation === "FEWER" ? tag(say("page.lead." + trend.deviation), "overdue") : trend.deviation === "NOT_JUDGED" ? h("small", null, say("page.lead.not_judged")) : "",
    ]), "trends");
}

/** The weeks as a line, the night as a point at its end. */
function sparkline(trend) {
  const rates = trend.weeks.map((week) => (week.scored === 0 ? null : week.hits / week.scored));
  const told = trend.weeks.map((week, i) => (rates[i] === null ? null : date(week.from) + " " + percent(rates[i]))).filter(Boolean).join("; ");
  if (!told) {
    return h("small", null, say("page.lead.no_weeks"));
  }
  return chart("spark", say("page.lead.weeks") + ": " + told, {
    grid: { left: 3, right: 6, top: 4, bottom: 4 },
    tooltip: { ...TOOLTIP, trigger: "axis", formatter: ([point]) => (point.dataIndex < trend.weeks.length ? date(trend.weeks[point.dataIndex].from) : say("page.lead.tonight")) + "\n" + percent(point.value) },
    xAxis: { type: "category", show: false, data: [...trend.weeks.map((week) => week.from), night.date] },
    yAxis: { type: "value", show: false, min: 0 },
    series: [{
      type: "line", symbol: "none", connectNulls: true, lineStyle: { color: COLOURS.blue, width: 1.5 },
      data: [...rates, { value: rate(trend), symbol: "circle", symbolSize: 6, itemStyle: { color: trend.deviation === "MORE" || trend.deviation === "FEWER" ? COLOURS.red : COLOURS.blue } }],
    }],
  });
}

function shops() {
  const shown = [...night.overview.shops].sort((a, b) => (b.traceMatch.NO ?? 0) - (a.traceMatch.NO ?? 0) || b.reSurveys - a.reSurveys || b.flagged - a.flagged);
  if (shown.length === 0) {
    return h("p", { class: "calm" }, say("page.lead.no_shop"));
  }
  return longTable(SHOWN, say("page.lead.shops.caption"),
    [[say("page.shop")], [say("field.kind")], [say("count.scored"), "number"], [say("count.flagged"), "number"], [say("page.lead.resurveys"), "number"], [say("page.lead.not_shown"), "number"], [say("page.lead.trace_yes"), "number"], [say("page.lead.trace_no"), "number"], [say("page.lead.flags")]],
    shown.map((shop) => [
      shop.shopId,
      shop.kind ? code(shop.kind) : "–",
      count(shop.scored),
      count(shop.flagged),
      count(shop.reSurveys),
      count(shop.notShown),
      count(shop.traceMatch.YES ?? 0),
      count(shop.traceMatch.NO ?? 0),
      listed(Object.entries(shop.flags).map(([flag, times]) => code(flag) + " " + number(times))),
    ]));
}
