// The data of the night and the indicators that were asked of them.

import { h } from "./dom.js";
import { night } from "./data.js";
import { href } from "./address.js";
import { bar, section, table, tag } from "./parts.js";
import { count, percent, say } from "./text.js";

export async function quality() {
  return [
    h("h2", { class: "unseen" }, say("page.view.quality")),
    section("counts", say("figures.title"), h("dl", { class: "facts" },
      ["read", "scored", "outOfScope", "rejected"].map((name) => fact(name.replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()), night.counts[name])),
      fact("flagged", night.flagged),
      fact("rejected_rows", night.rejectedRows),
      night.sidesMixedUp > 0 ? h("div", null, h("dt", null, say("page.sides")), h("dd", null, count(night.sidesMixedUp))) : null)),
    section("feeds", say("feed.title"), feeds()),
    section("indicators", say("indicator.title"), indicators()),
  ];
}

function fact(name, number) {
  return h("div", null, h("dt", null, say("count." + name)), h("dd", null, count(number)));
}

function feeds() {
  if (night.files.length === 0) {
    return h("p", { class: "calm" }, say("feed.none"));
  }
  const told = new Map(night.overview.feeds.map((feed) => [feed.feed, feed]));
  return table(say("feed.caption", "rejected-rows.csv"),
    [[say("feed.file")], [say("feed.rows"), "number"], [say("feed.rejected"), "number"], [say("feed.error_rate"), "number"], [say("page.lead.mean"), "number"]],
    night.files.map((file) => {
      const feed = told.get(file.feed);
      return [file.name, count(file.rows), count(file.rejected), [percent(file.rate), feed?.deviation === "MORE" ? [" ", tag(say("page.lead.MORE"), "overdue")] : null], percent(feed?.meanErrorRate)];
    }));
}

function indicators() {
  const asked = Math.max(1, night.counts.scored);
  return table(say("indicator.caption"),
    [[say("indicator.code")], [say("indicator.name")], [say("indicator.points")], [say("indicator.hit"), "number"], [say("indicator.clear"), "number"], [say("indicator.unknown"), "number"], [say("indicator.innocent")], [say("indicator.next")]],
    night.indicators.map((each) => [
      each.code,
      each.name,
      each.points,
      h("a", { href: href("list", { indicator: each.code }) }, count(each.hit)),
      count(each.clear),
      [count(each.unknown), h("small", null, percent(each.unknown / asked)), bar(each.unknown / asked)],
      each.innocent,
      each.next,
    ]), "indicators");
}
