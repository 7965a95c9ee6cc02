// The rows of a long list: of tens of thousands only those near the window are in the page.

import { h } from "./dom.js";

const CHUNK = 40;
const NEAR = "1200px";
/** What a row is taken to be high before it was seen. */
const ROW_HEIGHT = 64;
/** So many rows are printed at the most. */
export const PRINTED = 1_000;

/**
 * Fills a table with rows, chunk by chunk, as they come near the window.
 *
 * @param build makes the element of a row from the row and its place
 */
export function longRows(table, rows, build) {
  const chunks = [];
  const watch = new IntersectionObserver(
    (entries) => entries.forEach((entry) => (entry.isIntersecting ? show(entry.target) : hide(entry.target))),
    { rootMargin: NEAR },
  );
  const places = new WeakMap();

  function show(body) {
    const place = places.get(body);
    if (!place.shown) {
      place.shown = true;
      body.replaceChildren(...rows.slice(place.from, place.from + CHUNK).map((row, i) => build(row, place.from + i)));
    }
  }

  function hide(body) {
    const place = places.get(body);
    if (place.shown && !body.contains(document.activeElement)) {
      const height = body.offsetHeight;
      place.shown = false;
      body.replaceChildren(gap(height));
    }
  }

  function gap(height) {
    const cell = h("td", { colspan: "7" });
    cell.style.height = height + "px";
    cell.className = "gap";
    return h("tr", { role: "presentation", "aria-hidden": "true" }, cell);
  }

  for (let from = 0; from < rows.length; from += CHUNK) {
    const body = h("tbody", null);
    places.set(body, { from, shown: false });
    body.append(gap(Math.min(CHUNK, rows.length - from) * ROW_HEIGHT));
    chunks.push(body);
  }
  chunks.slice(0, 1).forEach(show);
  table.append(...chunks);
  chunks.forEach((body) => watch.observe(body));

  return {
    /** Puts the first rows into the page for the printer. */
    forPaper() {
      watch.disconnect();
      chunks.slice(0, PRINTED / CHUNK).forEach(show);
      chunks.slice(PRINTED / CHUNK).forEach((body) => body.setAttribute("hidden", ""));
    },
    afterPaper() {
      chunks.forEach((body) => {
        body.removeAttribute("hidden");
        watch.observe(body);
      });
    },
    forget() {
      watch.disconnect();
    },
  };
}
