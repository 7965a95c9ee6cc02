// A claim in time: the term of the cover to scale, and the days, hours and minutes around the loss.

import { AXIS, chart, COLOURS, TOOLTIP } from "./charts.js";
import { behind, table } from "./parts.js";
import { sides } from "./labels.js";
import { code, distance, instant, say, time } from "./text.js";

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A photo may be so much earlier than the loss that was told: nobody looks at the clock in an accident. */
const CLOCK_TOLERANCE = 10 * MINUTE;

/** The pixels left and right of the picture's rows, and those of the letters in it. */
const LEFT = 96;
const RIGHT = 40;
const LABEL = 11;

/** The scale around the loss: equal steps for ten minutes, an hour, a day, a week … either way. */
const STEPS = [0, 10 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY, 365 * DAY, 1_461 * DAY];
const STEP_NAMES = ["loss", "minutes10", "hour", "hours6", "day", "week", "days30", "year", "years4"];

const ROWS = ["cover", "loss", "survey", "photo", "estimate", "other"];
const ROW_OF = {
  PREVIOUS_END: "cover", ISSUED: "cover", PAID: "cover", COVER_START: "cover", COVER_END: "cover", ENDORSEMENT: "cover",
  LOSS: "loss", DISCOVERED: "loss", REPORT: "loss",
  SURVEY: "survey", PHOTO: "photo", ESTIMATE: "estimate", REPAIR: "estimate",
  EARLIER_CLAIM: "other", LATER_CLAIM: "other",
};
const SYMBOLS = { cover: "rect", loss: "diamond", survey: "triangle", photo: "circle", estimate: "roundRect", other: "diamond" };
const TINTS = {
  cover: COLOURS.blue, loss: COLOURS.ink, survey: COLOURS.green, photo: COLOURS.purple, estimate: COLOURS.faint, other: COLOURS.orange,
};

export function timeline(events) {
  const loss = instant(events.find((event) => event.kind === "LOSS").at);
  const told = events.map((event) => {
    const at = instant(event.at);
    return { ...event, at, text: describe(event), row: ROW_OF[event.kind], distance: apart(at, loss), odd: isOdd(event.kind, at - loss) };
  });
  const rows = ROWS.filter((row) => told.some((event) => event.row === row));
  const height = 134 + rows.length * 30;
  const name = say("page.timeline.name") + ": " + told.filter((each) => each.odd || each.row !== "photo").map((each) => each.text + " " + each.distance).join("; ");
  const place = chart("timeline", name, (width) => option(told, rows, loss, width));
  place.style.height = height + "px";
  return [
    place,
    behind(say("page.figures"), table(null, [[say("page.when")], [say("page.what")], [say("page.timeline.distance")]],
      told.map((event, i) => [time(events[i].at), event.odd ? event.text + " · " + say("page.timeline.odd") : event.text, event.distance]))),
  ];
}

function describe(event) {
  const what = say("time.kind." + event.kind);
  const more = event.code ? code(event.code) : null;
  const id = event.kind.endsWith("_CLAIM") ? event.id : null;
  return [what, more, id].filter(Boolean).join(" · ");
}

function apart(at, loss) {
  return at === loss ? "" : say(at < loss ? "time.before" : "time.after", distance(at, loss));
}

/** What should come the other way round. */
function isOdd(kind, sinceLoss) {
  return (kind === "PHOTO" && sinceLoss < -CLOCK_TOLERANCE)
    || ((kind === "ISSUED" || kind === "COVER_START") && sinceLoss > 0)
    || (kind === "COVER_END" && sinceLoss < 0);
}

/** A place on the scale around the loss. */
export function onScale(milliseconds) {
  const size = Math.abs(milliseconds);
  let step = STEPS.findIndex((each) => each > size);
  if (step < 0) {
    step = STEPS.length;
    return Math.sign(milliseconds) * (step - 1);
  }
  return Math.sign(milliseconds) * (step - 1 + (size - STEPS[step - 1]) / (STEPS[step] - STEPS[step - 1]));
}

function option(told, rows, loss, width) {
  const term = told.filter((each) => ["cover", "loss", "other"].includes(each.row) && each.kind !== "REPORT");
  const around = told.map((each) => ({ ...each, x: onScale(each.at - loss), label: label(each), size: each.odd ? 15 : 11 }));
  const least = Math.min(-1, ...around.map((each) => Math.floor(each.x)));
  const most = Math.max(1, ...around.map((each) => Math.ceil(each.x)));
  placeLabels(around, (x) => LEFT + ((x - least) / (most - least)) * (width - LEFT - RIGHT), width);
  const start = told.find((each) => each.kind === "COVER_START")?.at;
  const end = told.find((each) => each.kind === "COVER_END")?.at;
  const days = term.map((each) => each.at);
  const spread = Math.max(DAY, Math.max(...days) - Math.min(...days)) * 0.03;
  return {
    tooltip: { ...TOOLTIP, formatter: ({ data }) => data.tip ?? "" },
    grid: [
      { left: LEFT, right: RIGHT, top: 26, height: 26 },
      { left: LEFT, right: RIGHT, top: 102, bottom: 26 },
    ],
    xAxis: [
      { ...AXIS, type: "time", gridIndex: 0, min: Math.min(...days) - spread, max: Math.max(...days) + spread, splitLine: { show: false }, useUTC: true, axisLabel: { ...AXIS.axisLabel, hideOverlap: true } },
      {
        ...AXIS, type: "value", gridIndex: 1, min: least, max: most, interval: 1,
        axisLabel: { ...AXIS.axisLabel, formatter: stepName, hideOverlap: true },
      },
    ],
    yAxis: [
      { ...AXIS, type: "category", gridIndex: 0, data: [say("page.timeline.term")], axisLine: { show: false }, axisLabel: { ...AXIS.axisLabel, width: 84, overflow: "break" } },
      { ...AXIS, type: "category", gridIndex: 1, inverse: true, data: rows.map((row) => say("time.row." + row)), axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: "#eef1f4" } } },
    ],
    useUTC: true,
    series: [
      ...(start !== undefined && end !== undefined ? [{
        type: "line", xAxisIndex: 0, yAxisIndex: 0, symbol: "none", silent: true,
        data: [[start, 0], [end, 0]], lineStyle: { color: COLOURS.sky, width: 14, cap: "butt", opacity: 0.55 },
      }] : []),
      {
        type: "scatter", xAxisIndex: 0, yAxisIndex: 0, z: 4,
        data: term.filter((each) => each.kind !== "COVER_START" && each.kind !== "COVER_END").map((each) => point(each, [each.at, 0])),
      },
      {
        type: "scatter", xAxisIndex: 0, yAxisIndex: 0, z: 5, symbol: "diamond", symbolSize: 17, itemStyle: { color: COLOURS.red, borderColor: "#fff", borderWidth: 1.5 },
        data: [{
          value: [loss, 0],
          label: { show: true, position: "top", distance: 4, color: COLOURS.ink, fontWeight: "bold", align: start !== undefined && end !== undefined && loss - start > (end - start) / 2 ? "right" : "left", formatter: termLabel(start, end, loss) },
          tip: termLabel(start, end, loss),
        }],
      },
      {
        type: "scatter", xAxisIndex: 1, yAxisIndex: 1, z: 4,
        data: around.map((each) => ({
          ...point(each, [each.x, rows.indexOf(each.row)]),
          label: { show: each.side !== null, position: each.side, distance: 5, fontSize: LABEL, color: each.odd ? "#a33f00" : COLOURS.ink, fontWeight: each.odd ? "bold" : "normal", formatter: each.label },
        })),
        markLine: {
          silent: true, symbol: "none", label: { show: false }, lineStyle: { color: COLOURS.red, width: 1.5, type: "solid" }, data: [{ xAxis: 0 }],
        },
        markArea: {
          silent: true, itemStyle: { color: "rgba(213, 94, 0, 0.07)" },
          label: { position: "top", color: COLOURS.faint, fontSize: 11 },
          data: [[{ name: say("page.timeline.before"), xAxis: least }, { xAxis: 0 }]],
        },
      },
    ],
  };
}

/** Gives each mark the side of its label; in a row the odd ones come first. */
function placeLabels(around, pixel, width) {
  for (const row of ROWS) {
    const marks = around.filter((each) => each.row === row).sort((a, b) => b.odd - a.odd);
    // The line of the loss is a mark without a text: a label across it could be read on the wrong side.
    const line = { x: pixel(0), size: 2, text: "" };
    const free = sides([...marks.map(({ x, size, label: text }) => ({ x: pixel(x), size, text })), line], LABEL, LEFT, width);
    marks.forEach((mark, i) => {
      mark.side = free[i];
    });
  }
}

function point(event, value) {
  return {
    value,
    symbol: SYMBOLS[event.row],
    symbolSize: event.odd ? 15 : 11,
    itemStyle: { color: event.odd ? COLOURS.red : TINTS[event.row], borderColor: "#fff", borderWidth: 1 },
    tip: event.text + "\n" + event.distance,
  };
}

function label(event) {
  return event.odd || event.row === "photo" ? event.text.split(" · ").at(-1) + (event.odd ? " " + event.distance : "") : event.text;
}

function termLabel(start, end, loss) {
  if (start === undefined || end === undefined) {
    return say("time.kind.LOSS");
  }
  if (loss < start || loss > end) {
    return say("page.timeline.outside");
  }
  return loss - start <= end - loss
    ? say("page.timeline.since_start", distance(start, loss))
    : say("page.timeline.to_end", distance(loss, end));
}

function stepName(value) {
  const name = say("time.step." + STEP_NAMES[Math.abs(value)]);
  return value === 0 ? name : (value < 0 ? "−" : "+") + name;
}
