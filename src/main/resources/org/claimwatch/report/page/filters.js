// The filters of the work list.

import { h } from "./dom.js";
import { night } from "./data.js";
import { band, route, say } from "./text.js";
import { branchName, indicatorName } from "./worklist.js";

const TYPING_MS = 120;

/**
 * The form of the filters.
 *
 * @param change is told the new filters; the second argument says whether it is one of many small changes
 */
export function filterForm(rows, filters, change) {
  const flagged = night.routes.slice(2).reverse();
  const branches = unique(rows.map((row) => row.branch)).sort((a, b) => compare(branchName(a), branchName(b)));
  const indicators = unique(rows.flatMap((row) => row.hits.map((hit) => hit.code))).sort(compare);
  let typing = 0;

  function set(name, value, small = false) {
    const next = { ...form.filters, [name]: value };
    if (!value) {
      delete next[name];
    }
    form.filters = next;
    change(next, small);
  }

  function later(name, value) {
    clearTimeout(typing);
    typing = setTimeout(() => set(name, value, true), TYPING_MS);
  }

  const search = h("input", {
    type: "search", id: "q", autocomplete: "off", placeholder: say("page.search.hint"),
    oninput: (event) => later("q", event.target.value.trim()),
  });
  const amount = h("input", {
    type: "number", id: "amount", min: "0", step: "1000",
    oninput: (event) => later("amount", event.target.value),
  });
  const selects = {
    route: select("route", flagged.map((name) => [name, route(name)])),
    branch: select("branch", branches.map((id) => [id, branchName(id)])),
    band: select("band", [...night.bands].reverse().map((name) => [name, band(name)])),
    indicator: select("indicator", indicators.map((each) => [each, each + " " + indicatorName(each)])),
    due: select("due", ["needed", "overdue", "today", "tomorrow", "later"].map((when) => [when, say("page.due." + when)])),
  };
  const checks = { new: check("new"), deferred: check("deferred") };

  function select(name, options) {
    return h("select", { id: name, onchange: (event) => set(name, event.target.value) },
      h("option", { value: "" }, say("page.all")),
      options.map(([value, text]) => h("option", { value }, text)));
  }

  function check(name) {
    return h("input", { type: "checkbox", id: name, onchange: (event) => set(name, event.target.checked ? "1" : "") });
  }

  const form = {
    filters,
    element: h("form", { class: "filters", role: "search", "aria-label": say("page.filters"), onsubmit: (event) => event.preventDefault() },
      labelled("q", search, "wide"),
      Object.entries(selects).map(([name, element]) => labelled(name, element)),
      labelled("amount", amount),
      Object.entries(checks).map(([name, element]) => h("label", { class: "check" }, element, " ", say("page.filter." + name))),
      h("button", { type: "button", id: "reset", onclick: () => show({}) || change({}, false) }, say("page.reset"))),
    show,
  };

  /** Sets the controls to filters that come from the address. */
  function show(next) {
    clearTimeout(typing);
    form.filters = next;
    if (document.activeElement !== search || search.value.trim() !== (next.q ?? "")) {
      search.value = next.q ?? "";
    }
    if (document.activeElement !== amount || amount.value !== (next.amount ?? "")) {
      amount.value = next.amount ?? "";
    }
    for (const [name, element] of Object.entries(selects)) {
      element.value = next[name] ?? "";
    }
    for (const [name, element] of Object.entries(checks)) {
      element.checked = Boolean(next[name]);
    }
  }

  show(filters);
  return form;
}

function labelled(name, control, style = "") {
  return h("label", { class: "field " + style, for: name }, h("span", null, say("page.filter." + name)), control);
}

function unique(values) {
  return [...new Set(values)];
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
