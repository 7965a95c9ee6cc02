// A car from above, with points of impact and damaged parts. The front is at the top; positions are those of a clock.

import { h, s } from "./dom.js";
import { say } from "./text.js";

const CENTRE = [150, 215];
const HALF = [64, 158];

/** Where the positions lie, from the middle (0) to the skin (1): to the right, and down. */
const CLOCK = {
  12: [0, -1], 1: [0.6, -0.97], 2: [0.97, -0.62], 3: [1, 0], 4: [0.97, 0.62], 5: [0.6, 0.97],
  6: [0, 1], 7: [-0.6, 0.97], 8: [-0.97, 0.62], 9: [-1, 0], 10: [-0.97, -0.62], 11: [-0.6, -0.97],
  13: [0, -0.12], 14: [0, 0.2],
};

/** How deep a layer lies: 0 skin … 4 core. */
const DEPTH = [0.95, 0.8, 0.66, 0.52, 0.38];
const INSIDE = 0.6;

const BADGE = 10.5;

/** The shapes of the verdicts: they tell them apart without colours. */
const SHAPES = {
  CONSISTENT: () => s("circle", { r: BADGE }),
  SEVERITY_EXCESS: () => s("path", { d: "M0,-13.5 L13,10 L-13,10 Z" }),
  ZONE_CONFLICT: () => s("path", { d: "M0,-14 L14,0 L0,14 L-14,0 Z" }),
  NOT_ASSESSABLE: () => s("rect", { x: -10, y: -10, width: 20, height: 20, rx: 3 }),
};

/** The mark of a verdict, with a number or without. */
export function verdictMark(verdict, number = "") {
  return s("g", { class: "verdict verdict-" + verdict },
    SHAPES[verdict](), s("text", { y: verdict === "SEVERITY_EXCESS" ? 6 : 4 }, number === "" ? [] : String(number)));
}

export function verdictSign(verdict, number = "") {
  return s("svg", { class: "sign", viewBox: "-15 -15 30 30", width: 22, height: 22, "aria-hidden": "true" }, verdictMark(verdict, number));
}

/**
 * The picture.
 *
 * @param marks parts with number, positions, layer and verdict
 */
export function car(impact, marks, name) {
  const placed = impact.map((position) => (position > 12 ? at(position, 1) : outside(position, 19)));
  return s("svg", { class: "car", viewBox: "0 0 300 430", role: "img", "aria-label": name },
    silhouette(),
    clock(),
    marks.map((mark) => zone(mark)),
    impact.map(arrow),
    marks.map((mark) => badge(mark, placed)));
}

export function legend(verdicts, hasImpact) {
  return h("ul", { class: "legend" },
    hasImpact ? h("li", null, s("svg", { class: "sign", viewBox: "-15 -18 30 36", width: 22, height: 22, "aria-hidden": "true" }, s("path", { class: "impact", d: ARROW })), say("page.car.impact")) : null,
    verdicts.map((verdict) => h("li", null, verdictSign(verdict), say("page.verdict." + verdict))));
}

function at(position, depth) {
  const [x, y] = CLOCK[position];
  return [CENTRE[0] + x * HALF[0] * depth, CENTRE[1] + y * HALF[1] * depth];
}

function depth(layer) {
  return DEPTH[layer] ?? INSIDE;
}

/** Around the clock, beginning behind the widest gap. */
export function inOrder(positions) {
  const around = positions.filter((position) => position <= 12).sort((a, b) => a - b);
  let first = 0;
  let widest = 0;
  around.forEach((position, i) => {
    const gap = i === 0 ? position + 12 - around.at(-1) : position - around[i - 1];
    if (gap > widest) {
      widest = gap;
      first = i;
    }
  });
  return [...around.slice(first), ...around.slice(0, first)];
}

function zone({ position, layer, verdict }) {
  const around = inOrder(position);
  if (around.length === 0) {
    return [];
  }
  const points = around.map((each) => at(each, depth(layer)));
  if (points.length === 1) {
    const [x, y] = points[0];
    return s("circle", { class: "zone zone-" + verdict, cx: x, cy: y, r: 9 });
  }
  return s("path", { class: "zone zone-" + verdict, d: "M" + points.map((point) => point.map((n) => n.toFixed(1)).join(",")).join(" L") });
}

function badge({ number, position, layer, verdict }, placed) {
  if (position.length === 0) {
    return [];
  }
  const around = inOrder(position);
  const [x, y] = around.length === 0 ? at(position[0], 1) : at(around[Math.floor((around.length - 1) / 2)], depth(layer));
  const spot = freeSpot(x, y, placed);
  placed.push(spot);
  const mark = verdictMark(verdict, number);
  mark.setAttribute("transform", `translate(${spot[0].toFixed(1)} ${spot[1].toFixed(1)})`);
  return mark;
}

/** The nearest spot where no other badge is. */
function freeSpot(x, y, placed) {
  for (let ring = 0; ring < 8; ring++) {
    for (let turn = 0; turn < Math.max(1, ring * 8); turn++) {
      const angle = (turn / Math.max(1, ring * 8)) * 2 * Math.PI;
      const spot = [x + Math.cos(angle) * ring * 12, y + Math.sin(angle) * ring * 12];
      if (placed.every(([px, py]) => Math.hypot(px - spot[0], py - spot[1]) > 24)) {
        return spot;
      }
    }
  }
  return [x, y];
}

const ARROW = "M0,14 L-10,-1 L-4.5,-1 L-4.5,-16 L4.5,-16 L4.5,-1 L10,-1 Z";

/** A spot outside the car, so many pixels from its skin. */
function outside(position, pixels) {
  const [dx, dy] = CLOCK[position];
  const [x, y] = at(position, 1);
  return [x + (dx * pixels) / Math.hypot(dx, dy), y + (dy * pixels) / Math.hypot(dx, dy)];
}

function arrow(position) {
  const inner = position > 12;
  const [x, y] = inner ? at(position, 1) : outside(position, 19);
  const [dx, dy] = CLOCK[position];
  const towards = inner ? 0 : (Math.atan2(-dy, -dx) * 180) / Math.PI - 90;
  return s("path", { class: "impact", d: ARROW, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${towards.toFixed(1)})` });
}

function clock() {
  const around = Array.from({ length: 12 }, (_, i) => i + 1).map((position) => {
    const [x, y] = outside(position, 48);
    return s("text", { x, y: y + 4 }, position === 12 ? say("page.car.front") : String(position));
  });
  return s("g", { class: "clock" }, around);
}

function silhouette() {
  return s("g", { class: "body" },
    [[80, 96], [204, 96], [80, 290], [204, 290]].map(([x, y]) => s("rect", { class: "tyre", x, y, width: 16, height: 46, rx: 5 })),
    s("path", { class: "skin", d: "M112,62 Q150,50 188,62 Q208,70 212,104 L215,190 L214,320 Q212,356 192,367 Q150,377 108,367 Q88,356 86,320 L85,190 L88,104 Q92,70 112,62 Z" }),
    s("path", { class: "line", d: "M100,118 Q150,98 200,118" }),
    s("path", { class: "glass", d: "M101,150 Q150,126 199,150 L188,186 Q150,174 112,186 Z" }),
    s("path", { class: "glass", d: "M112,300 Q150,308 188,300 L196,330 Q150,344 104,330 Z" }),
    s("path", { class: "roof", d: "M112,186 Q150,174 188,186 L188,300 Q150,308 112,300 Z" }),
    s("path", { class: "line", d: "M86,172 L106,176 M86,236 L112,238 M88,302 L112,300 M214,172 L194,176 M214,236 L188,238 M212,302 L188,300" }),
    s("path", { class: "mirror", d: "M85,166 L72,160 L72,170 L85,176 Z M215,166 L228,160 L228,170 L215,176 Z" }),
    s("path", { class: "lamp", d: "M95,84 Q100,70 116,66 L118,76 Q104,80 98,90 Z M205,84 Q200,70 184,66 L182,76 Q196,80 202,90 Z" }),
    s("path", { class: "lamp rear", d: "M92,345 Q97,358 112,363 L115,354 Q103,350 98,340 Z M208,345 Q203,358 188,363 L185,354 Q197,350 202,340 Z" }),
  );
}
