// What the damage model says of the estimate: the car, and the lines behind it.

import { h } from "./dom.js";
import { car, inOrder, legend, verdictSign } from "./car.js";
import { table } from "./parts.js";
import { code, listed, money, say } from "./text.js";
import { partName } from "./worklist.js";

const VERDICTS = ["ZONE_CONFLICT", "SEVERITY_EXCESS", "CONSISTENT", "NOT_ASSESSABLE"];

export function damage({ impact, stated, severity, otherImpactConfirmed, lines }) {
  if (lines.length === 0) {
    return h("p", { class: "calm" }, say("page.car.no_estimate"));
  }
  const parts = grouped(lines);
  const used = VERDICTS.filter((verdict) => parts.some((part) => part.verdict === verdict));
  const named = parts.filter((part) => part.verdict === "ZONE_CONFLICT" || part.verdict === "SEVERITY_EXCESS");
  const name = [
    impact.length > 0 ? say("page.car.impact_at", where(impact)) : say("page.car.no_impact"),
    ...named.map((part) => partName(part.part, part.name) + ": " + say("page.verdict." + part.verdict)),
  ].join("; ");
  return [
    h("p", null,
      impact.length > 0 ? say(stated ? "page.car.impact_at" : "page.car.impact_from_kind", where(impact)) : say("page.car.no_impact"),
      " ", severity === undefined ? say("page.car.no_severity") : say("page.car.severity", severity),
      otherImpactConfirmed ? [" ", say("page.car.other_impact")] : null),
    h("div", { class: "damage" },
      h("div", null, car(impact, parts, name), legend(used, impact.length > 0)),
      table(say("page.car.lines"), [[say("page.part")], [say("page.operation")], [say("page.layer"), "number"], [say("page.need"), "number"], [say("page.amount"), "number"], [say("page.verdict")]],
        parts.map((part) => [
          [verdictSign(part.verdict, part.number), " ", partName(part.part, part.name), part.position.length > 0 ? h("small", null, where(part.position)) : null],
          part.operations.map((each) => code(each)).join(", "),
          part.layer === undefined ? "–" : String(part.layer),
          part.verdict === "NOT_ASSESSABLE" ? "–" : part.need === undefined ? say("page.never") : String(part.need),
          money(part.amount),
          [say("page.verdict." + part.verdict), part.teardown ? h("small", null, say("page.teardown")) : null],
        ]), "parts")),
    h("p", { class: "hint" }, say("page.car.how")),
  ];
}

/** Lines of one part and one verdict together, the worst verdict first, then the largest amount. */
function grouped(lines) {
  const parts = new Map();
  for (const line of lines) {
    const key = [line.part ?? line.name, line.verdict].join("\n");
    const part = parts.get(key);
    if (part) {
      part.amount += line.amount;
      part.operations = [...new Set([...part.operations, line.operation])];
      part.teardown ||= line.teardown;
    } else {
      parts.set(key, { ...line, operations: [line.operation] });
    }
  }
  return [...parts.values()]
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.amount - a.amount)
    .map((part, i) => ({ ...part, number: i + 1 }));
}

function where(positions) {
  const clock = inOrder(positions);
  return listed([
    ...(clock.length > 0 ? [say("page.car.clock", listed(clock))] : []),
    ...(positions.includes(13) ? [say("page.car.top")] : []),
    ...(positions.includes(14) ? [say("page.car.underbody")] : []),
  ]);
}
