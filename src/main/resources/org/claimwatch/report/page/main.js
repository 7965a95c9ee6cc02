// Shows the view that the address asks for.

import { h, replace } from "./dom.js";
import { chartsAfterPaper, chartsForPaper, forgetCharts } from "./charts.js";
import { href, read, VIEWS } from "./address.js";
import { say } from "./text.js";
import { overview } from "./overview.js";
import { list } from "./list.js";
import { leaveOnEscape, sheet } from "./sheet.js";
import { lead } from "./lead.js";
import { quality } from "./quality.js";

const main = document.getElementById("main");
const tabs = document.getElementById("tabs");
const builders = { overview, lead, quality };
const scrolled = new Map();
let open = null;
let asked = 0;

async function show() {
  const state = read();
  const turn = ++asked;
  if (open?.view === "list" && state.view === "list") {
    open.list.update(state.filters);
    open.address = location.hash;
    mark(state);
    return;
  }
  const was = open;
  let built = null;
  let content;
  if (state.view === "list") {
    built = await list(state.filters);
    content = built.element;
  } else if (state.view === "claim") {
    content = await sheet(state.claim, state.filters);
  } else {
    content = await builders[state.view]();
  }
  if (turn !== asked) {
    return;
  }
  if (was) {
    scrolled.set(was.address, scrollY);
    was.list?.rows?.forget();
  }
  open = { view: state.view, list: built, address: location.hash };
  replace(main, content);
  main.className = "view view-" + state.view;
  forgetCharts();
  mark(state);
  if (was) {
    arrive(state, was);
  }
}

/** Where the reader comes to: the place that was left, or the top. */
function arrive(state, was) {
  if (state.view === "list" && was.view === "claim") {
    scrollTo(0, scrolled.get(location.hash) ?? 0);
    const left = [...main.querySelectorAll("a.claim")].find((link) => was.address.includes(encodeURIComponent(link.textContent)));
    (left ?? main).focus({ preventScroll: Boolean(scrolled.get(location.hash)) });
    return;
  }
  scrollTo(0, 0);
  (document.getElementById("heading") ?? main).focus({ preventScroll: true });
}

function mark(state) {
  const here = state.view === "claim" ? "list" : state.view;
  replace(tabs, VIEWS.map((view) =>
    h("a", { href: href(view, view === "list" ? state.filters : {}), "aria-current": view === here ? "page" : null, id: "tab-" + view }, say("page.view." + view))));
  tabs.hidden = false;
  document.title = [state.claim ?? say("page.view." + here), document.querySelector("h1").textContent].join(" · ");
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener("hashchange", show);
addEventListener("keydown", leaveOnEscape);
addEventListener("beforeprint", () => {
  open?.list?.rows?.forPaper();
  chartsForPaper();
});
addEventListener("afterprint", () => {
  open?.list?.rows?.afterPaper();
  chartsAfterPaper();
});
await show();
document.documentElement.setAttribute("data-ready", "");
