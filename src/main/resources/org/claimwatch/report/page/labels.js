// Labels beside the marks of a row: where there is room, and only there.

import { FONT } from "./charts.js";

const GAP = 5;
const pen = document.createElement("canvas").getContext("2d");

/**
 * The side of each mark, "left" or "right", on which its label neither leaves the picture nor meets another mark or
 * label of the row; null where there is none. Who comes first has the choice.
 *
 * @param marks with their middle x and size in pixels, and their text
 * @param from the first pixel that a label may take
 * @param to the last one
 */
export function sides(marks, fontSize, from, to) {
  pen.font = "bold " + fontSize + "px " + FONT;
  const taken = marks.map(({ x, size }) => [x - size / 2, x + size / 2]);
  return marks.map(({ x, size, text }) => {
    const width = pen.measureText(text).width;
    const free = (start) =>
      start >= from && start + width <= to && taken.every(([left, right]) => start + width <= left || start >= right);
    const places = { right: x + size / 2 + GAP, left: x - size / 2 - GAP - width };
    const side = ["right", "left"].find((each) => free(places[each])) ?? null;
    if (side) {
      taken.push([places[side] - GAP, places[side] + width + GAP]);
    }
    return side;
  });
}
