// Charts: drawn by ECharts as SVG, each with a name for screen readers and the figures behind it.

import { h } from "./dom.js";

/** Colours that colour-blind people can tell apart (Okabe and Ito). */
export const COLOURS = {
  blue: "#0072b2",
  sky: "#56b4e9",
  green: "#009e73",
  orange: "#e69f00",
  red: "#d55e00",
  purple: "#cc79a7",
  grey: "#8a97a3",
  pale: "#d5dce2",
  ink: "#1f2933",
  faint: "#4b5966",
};

export const ROUTE_COLOURS = {
  FAST_TRACK: "#d5dce2",
  NORMAL: "#b3bec8",
  DESK_REVIEW: "#0072b2",
  RE_SURVEY_POST_REPAIR: "#56b4e9",
  RE_SURVEY_SCENE: "#009e73",
  PROBLEM_CASE: "#e69f00",
  INVESTIGATION: "#d55e00",
};

export const FONT = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif';
/** What a card on A4 holds between its borders, in CSS pixels. */
const PAPER_WIDTH = 684;
const open = new Map();
const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const chart = open.get(target);
    if (chart && target.clientWidth > 0 && chart.drawn.getWidth() !== target.clientWidth) {
      draw(chart, target.clientWidth);
    }
  }
});

/**
 * A place for a chart, which is drawn as soon as the place is in the page.
 *
 * @param name what a screen reader says of it
 * @param option the options of ECharts; a function is asked with the width of the place
 * @param react what happens on a click, if anything
 */
export function chart(kind, name, option, react = null) {
  const place = h("div", { class: "chart chart-" + kind, role: "img", "aria-label": name });
  requestAnimationFrame(() => begin(place, option, react));
  return place;
}

function begin(place, option, react) {
  if (!place.isConnected || open.has(place)) {
    return;
  }
  const drawn = globalThis.echarts.init(place, null, { renderer: "svg" });
  if (react) {
    drawn.on("click", react);
  }
  const chart = { drawn, option };
  open.set(place, chart);
  draw(chart, place.clientWidth);
  resized.observe(place);
}

/** Draws a chart so wide, at once. */
function draw({ drawn, option }, width) {
  drawn.resize({ width, silent: true });
  const asked = typeof option === "function" ? option(width) : option;
  drawn.setOption({ animation: false, textStyle: { fontFamily: FONT, color: COLOURS.ink }, ...asked }, true);
  drawn.getZr().flush();
}

/** Draws the charts as wide as a sheet of A4 has room for, so that their texts keep their size. */
export function chartsForPaper() {
  for (const [place, chart] of open) {
    resized.unobserve(place);
    if (!place.classList.contains("chart-spark")) {
      draw(chart, PAPER_WIDTH);
    }
  }
}

export function chartsAfterPaper() {
  for (const [place, chart] of open) {
    draw(chart, place.clientWidth);
    resized.observe(place);
  }
}

/** Lets go of the charts that are no longer in the page. */
export function forgetCharts() {
  for (const [place, chart] of open) {
    if (!place.isConnected) {
      resized.unobserve(place);
      chart.drawn.dispose();
      open.delete(place);
    }
  }
}

/** A tooltip without markup: what it shows is drawn as text. */
export const TOOLTIP = {
  renderMode: "richText",
  confine: true,
  backgroundColor: "#1f2933",
  borderWidth: 0,
  padding: [6, 9],
  textStyle: { color: "#fff", fontSize: 12 },
};

export const AXIS = {
  axisLine: { lineStyle: { color: "#8a97a3" } },
  axisTick: { show: false },
  axisLabel: { color: COLOURS.faint, fontSize: 12 },
  splitLine: { lineStyle: { color: "#e4e9ed" } },
};
