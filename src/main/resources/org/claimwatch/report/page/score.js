// How the score adds up.

import { h } from "./dom.js";
import { AXIS, chart, COLOURS, TOOLTIP } from "./charts.js";
import { behind, table } from "./parts.js";
import { say } from "./text.js";

const TINTS = {
  weak: "#b3bec8", PT: COLOURS.blue, CH: COLOURS.orange, DC: COLOURS.red, SE: COLOURS.green, TP: COLOURS.sky,
  PN: COLOURS.purple, AP: "#8c6d00", VH: "#4b5966", DO: "#6a51a3",
};

export function score(steps) {
  const parts = [
    ...(steps.weakSum > 0 ? [{ key: "weak", name: say("page.score.weak"), sum: steps.weakSum, cap: steps.weakCap, counted: Math.min(steps.weakSum, steps.weakCap) }] : []),
    ...steps.groups.map((group) => ({ key: group.group, name: groupName(group.group), ...group })),
  ];
  const cut = steps.raw - steps.mitigation - steps.score;
  const name = say("page.score.name", steps.score) + ": " + parts.map((part) => part.name + " " + part.counted).join(", ");
  const segment = (row, value, title, color, more = {}) => ({
    type: "bar", stack: "points", barWidth: 24, name: title,
    data: [0, 1].map((each) => (each === row ? value : 0)),
    itemStyle: { color, borderColor: "#fff", borderWidth: 1, ...more.itemStyle },
    label: { show: value >= 8, color: more.ink ?? "#fff", fontWeight: "bold", formatter: ({ dataIndex, value: shown }) => (dataIndex === row && shown > 0 ? (more.text ?? String(shown)) : "") },
  });
  return [
    parts.length === 0 ? h("p", { class: "calm" }, say("page.score.none")) : [
      chart("score", name, {
        aria: { enabled: true, label: { enabled: false } },
        grid: { left: 4, right: 16, top: 4, bottom: 4, containLabel: true },
        tooltip: { ...TOOLTIP, formatter: ({ seriesName, value }) => seriesName + ": " + value },
        xAxis: { ...AXIS, type: "value", max: Math.max(100, steps.raw) },
        yAxis: { ...AXIS, type: "category", inverse: true, data: [say("page.score.points"), say("work.score")], axisLine: { show: false } },
        series: [
          ...parts.map((part) => segment(0, part.counted, part.name, TINTS[part.key] ?? COLOURS.faint, { text: part.key === "weak" ? String(part.counted) : part.key + " " + part.counted, ink: ["weak", "TP", "CH"].includes(part.key) ? COLOURS.ink : "#fff" })),
          segment(1, steps.score, say("work.score"), COLOURS.ink),
          ...(steps.mitigation > 0 ? [segment(1, steps.mitigation, say("page.score.mitigation"), "#fff", { ink: COLOURS.ink, text: "−" + steps.mitigation, itemStyle: { borderColor: COLOURS.faint, borderType: "dashed" } })] : []),
          ...(cut > 0 ? [segment(1, cut, say("page.score.cut"), "#eef1f4", { ink: COLOURS.ink, text: "−" + cut })] : []),
        ],
      }),
      h("ul", { class: "legend" }, parts.map((part) => h("li", null, swatch(TINTS[part.key] ?? COLOURS.faint), part.name))),
      behind(say("page.figures"), table(null, [[say("page.score.group")], [say("page.score.sum"), "number"], [say("page.score.cap"), "number"], [say("page.score.counted"), "number"]],
        parts.map((part) => [part.name, String(part.sum), String(part.cap), String(part.counted)]))),
    ],
    h("p", null, say("page.score.sentence", steps.raw, steps.mitigation, steps.score),
      !steps.strong && cut > 0 ? [" ", say("page.score.no_strong", steps.maxWithoutStrong)] : null),
  ];
}

/** What speaks for the customer. */
export function favours(steps) {
  if (steps.favours.length === 0) {
    return h("p", { class: "calm" }, say("page.favours.none"));
  }
  return [
    h("ul", { class: "favours" }, steps.favours.map((favour) => h("li", null, h("span", { class: "points points-favour" }, "−" + favour.points), " ", say("favour." + favour.name)))),
    h("p", { class: "hint" }, steps.decisive ? say("page.favours.decisive") : say("page.favours.cap", steps.mitigationCap, steps.mitigation)),
  ];
}

export function groupName(group) {
  return group + " " + say("group." + group);
}

function swatch(colour) {
  const element = h("span", { class: "swatch", "aria-hidden": "true" });
  element.style.background = colour;
  return element;
}
