// The work list: which claims pass a filter, and in which order.

import { loadList, night } from "./data.js";
import { field } from "./text.js";

const { deskDay, dayAfter } = night.overview;
const branchNames = new Map(night.overview.branches.map((branch) => [branch.institutionId, branch.name]));

/** The name of a branch, or its identifier. */
export function branchName(id) {
  return branchNames.get(id) ?? id;
}

/** When a claim is due, seen from the day on which the desks open: overdue, today, tomorrow or later. */
export function dueWhen(due) {
  const day = due.slice(0, 10);
  if (day <= night.date) {
    return "overdue";
  }
  return day <= deskDay ? "today" : day <= dayAfter ? "tomorrow" : "later";
}

let claims = null;

/** All flagged claims, most urgent first. */
export async function openList() {
  claims ??= rows(await loadList());
  return claims;
}

function rows(columns) {
  const text = (number) => columns.texts[number];
  return columns.claim.map((claim, i) => {
    const hits = [];
    for (let at = 0; at < columns.hits[i].length; at += 3) {
      const [codeText, points, sentence] = columns.hits[i].slice(at, at + 3);
      hits.push({ code: text(codeText), points, sentence: text(sentence) });
    }
    const damage = columns.damage[i];
    return {
      place: i,
      claim,
      policy: columns.policy[i],
      plate: columns.plate[i],
      branch: text(columns.branch[i]),
      route: columns.route[i],
      band: columns.band[i],
      score: columns.score[i],
      amount: damage ?? columns.reserve[i],
      isReserve: damage === null && columns.reserve[i] !== null,
      due: text(columns.due[i]),
      loss: columns.loss[i],
      first: columns.first[i] < 0 ? null : text(columns.first[i]),
      isNew: columns.isNew[i],
      deferred: columns.deferred[i],
      deferredSince: columns.deferredSince[i] < 0 ? null : text(columns.deferredSince[i]),
      nightsDeferred: columns.nightsDeferred[i],
      previous: columns.previous[i],
      hits,
      newHits: columns.newHits[i].map(text),
      goneHits: columns.goneHits[i].map(text),
      triggers: columns.triggers[i].map(text),
      block: columns.block[i],
      words: [claim, columns.policy[i], columns.plate[i]].filter(Boolean).join("\n").toLowerCase(),
    };
  });
}

/** The claims that pass every filter, in the order that is asked for. */
export function find(all, filters) {
  const tests = [];
  const words = (filters.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    tests.push((row) => words.every((word) => row.words.includes(word)));
  }
  if (filters.route) {
    const route = night.routes.indexOf(filters.route);
    tests.push((row) => row.route === route);
  }
  if (filters.band) {
    const band = night.bands.indexOf(filters.band);
    tests.push((row) => row.band === band);
  }
  if (filters.branch) {
    tests.push((row) => row.branch === filters.branch);
  }
  if (filters.indicator) {
    tests.push((row) => row.hits.some((hit) => hit.code === filters.indicator));
  }
  if (filters.amount) {
    const least = Number(filters.amount);
    tests.push((row) => row.amount !== null && row.amount >= least);
  }
  if (filters.due) {
    tests.push((row) => (filters.due === "needed" ? row.due.slice(0, 10) <= deskDay : dueWhen(row.due) === filters.due));
  }
  if (filters.new) {
    tests.push((row) => row.isNew);
  }
  if (filters.deferred) {
    tests.push((row) => row.deferred);
  }
  return sorted(all.filter((row) => tests.every((test) => test(row))), filters.sort);
}

const KEYS = {
  claim: (row) => row.claim,
  branch: (row) => branchName(row.branch),
  route: (row) => row.route,
  due: (row) => row.due,
  score: (row) => row.score,
  amount: (row) => row.amount,
  reasons: (row) => row.hits.reduce((sum, hit) => sum + hit.points, 0),
};

/** The columns by which the list can be sorted; "-" before one turns it round. */
export const SORTS = Object.keys(KEYS);

function sorted(rows, sort) {
  const key = KEYS[(sort ?? "").replace("-", "")];
  if (!key) {
    return rows;
  }
  const turn = sort.startsWith("-") ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  // What is not known comes last either way; of equals the more urgent comes first.
  keyed.sort(
    (a, b) =>
      (a.key === null) - (b.key === null) ||
      turn * ((a.key > b.key) - (a.key < b.key)) ||
      a.row.place - b.row.place,
  );
  return keyed.map((each) => each.row);
}

/** Whether a claim that was scored before has a reason that it did not have then. */
export function isNewHit(row, hit) {
  return row.previous >= 0 && row.newHits.includes(hit.code);
}

/** The name of an indicator, or its code. */
export function indicatorName(indicator) {
  return night.indicators.find((each) => each.code === indicator)?.name ?? indicator;
}

/** The name of a part: the catalogue's, else the one on the estimate, else the code. */
export function partName(partCode, given) {
  const side = /_([LR])$/.exec(partCode ?? "");
  const part = night.parts[partCode] ?? (side && night.parts[partCode.slice(0, -2)]);
  if (!part) {
    return given || partCode || "–";
  }
  return side && part.sided ? part.name + " " + field("side_" + side[1]) : part.name;
}

