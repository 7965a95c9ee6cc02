// Claims that have something in common with this one.

import { h } from "./dom.js";
import { href } from "./address.js";
import { chart, COLOURS, TOOLTIP } from "./charts.js";
import { longTable, routeMark } from "./parts.js";
import { code, date, money, say } from "./text.js";
import { partName } from "./worklist.js";

const TINTS = {
  EVENT: COLOURS.faint, VEHICLE: COLOURS.blue, DRIVER: COLOURS.green, PHONE: COLOURS.orange, ACCOUNT: COLOURS.red, PLATE: COLOURS.purple, INVOICE: "#8c6d00",
};
const SYMBOLS = {
  EVENT: "circle", VEHICLE: "rect", DRIVER: "triangle", PHONE: "roundRect", ACCOUNT: "diamond", PLATE: "pin", INVOICE: "arrow",
};

/** So many are drawn; the list has all of them. */
const DRAWN = 24;
/** So many losses before, and after, are told of a kind of link; see LinkedClaims.java. */
const TOLD = 10;
const EDGE = 24;
const STEP = 20;

/** @param listed the claim numbers that have a sheet */
export function links(claim, all, listed, filters) {
  if (all.length === 0) {
    return h("p", { class: "calm" }, say("page.links.none"));
  }
  const drawn = someOfEach(all, DRAWN);
  const place = chart("links", say("page.links.name", all.length) + ": " + drawn.map((link) => link.claim + " (" + link.by.map((each) => say("link." + each)).join(", ") + ")").join("; "),
      (width) => graph(claim, drawn, width),
      ({ data }) => {
        if (listed.has(data.claim)) {
          location.hash = href("claim", filters, data.claim);
        }
      });
  place.style.height = heightOf(drawn) + "px";
  return [
    place,
    h("p", { class: "hint" }, say("page.links.nodes")),
    all.length > drawn.length ? h("p", { class: "hint" }, say("page.links.drawn", drawn.length, all.length)) : null,
    all.length >= TOLD ? h("p", { class: "hint" }, say("page.links.cut")) : null,
    longTable(DRAWN, null, [[say("work.claim")], [say("page.links.by")], [say("field.loss_at")], [say("field.loss_cause")], [say("page.amount"), "number"], [say("page.links.state")]],
      all.map((link) => [
        listed.has(link.claim) ? h("a", { href: href("claim", filters, link.claim) }, link.claim) : link.claim,
        [link.by.map((each) => say("link." + each)).join(", "), link.parts.length > 0 ? h("small", null, say("page.links.parts", link.parts.map((part) => partName(part)).join(", "))) : null],
        date(link.loss),
        code(link.cause),
        money(link.damage),
        link.route === undefined ? code(link.status) : [routeMark(link.route), h("small", null, say("page.score.is", link.score))],
      ]), "links"),
  ];
}

/** Some of the claims, in their order, so that each kind of link is among them. */
function someOfEach(all, number) {
  const kinds = new Set(all.flatMap((link) => link.by));
  const each = Math.floor(number / kinds.size);
  const chosen = new Set([...kinds].flatMap((kind) => all.filter((link) => link.by.includes(kind)).slice(0, each)));
  const more = all.filter((link) => !chosen.has(link)).slice(0, Math.max(0, number - chosen.size));
  return all.filter((link) => chosen.has(link) || more.includes(link));
}

/** From left to right: this claim, what they share, the other claims. */
function graph(claim, links, width) {
  const [left, middle, right] = [120, Math.min(width / 2, 420), Math.min(width - 150, 720)];
  const height = heightOf(links) - 2 * EDGE;
  const shared = Object.keys(TINTS).filter((kind) => links.some((link) => link.by.includes(kind)));
  const spread = (i, number) => EDGE + (height * (i + 0.5)) / number;
  const nodes = [{
    id: claim, name: claim, claim, x: left, y: EDGE + height / 2, symbolSize: 26, itemStyle: { color: COLOURS.ink },
    label: { show: true, position: "bottom", fontWeight: "bold", color: COLOURS.ink },
  }];
  const edges = [];
  shared.forEach((kind, i) => {
    nodes.push({
      id: kind, name: say("link." + kind), x: middle, y: spread(i, shared.length), symbol: SYMBOLS[kind], symbolSize: 16,
      itemStyle: { color: TINTS[kind] }, label: { show: true, position: "top", color: COLOURS.ink },
    });
    edges.push({ source: claim, target: kind, lineStyle: { color: TINTS[kind], width: 2 } });
  });
  // Claims stand beside what they share with this one, so that few lines cross.
  const inOrder = [...links].sort((a, b) => shared.indexOf(a.by[0]) - shared.indexOf(b.by[0]));
  inOrder.forEach((link, i) => {
    nodes.push({
      id: link.claim, name: link.claim, claim: link.claim, x: right, y: spread(i, inOrder.length), symbolSize: 13,
      itemStyle: { color: link.open ? "#fff" : COLOURS.grey, borderColor: COLOURS.faint, borderWidth: 2 },
      label: { show: true, position: "right", color: COLOURS.ink, fontSize: 11 },
    });
    link.by.forEach((kind) => edges.push({ source: kind, target: link.claim, lineStyle: { color: TINTS[kind] } }));
  });
  const ys = nodes.map((node) => node.y);
  return {
    tooltip: { ...TOOLTIP, formatter: ({ dataType, name }) => (dataType === "node" ? name : "") },
    series: [{
      type: "graph", layout: "none", roam: false, data: nodes, links: edges, emphasis: { disabled: true }, lineStyle: { opacity: 0.8 },
      // The places are given in pixels.
      left, width: right - left, top: Math.min(...ys), height: Math.max(1, Math.max(...ys) - Math.min(...ys)),
    }],
  };
}

function heightOf(links) {
  const shared = new Set(links.flatMap((link) => link.by));
  return Math.max(130, links.length * STEP + 2 * EDGE, shared.size * 48 + EDGE);
}
