// What is shown stands in the address: #/view/claim?filter=… It can be bookmarked, and the browser's back button works.

export const VIEWS = ["overview", "list", "lead", "quality"];
export const FILTERS = ["q", "route", "branch", "band", "indicator", "amount", "due", "new", "deferred", "sort"];

/** The state that the address tells: view, claim (of the view "claim") and filters. */
export function read() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const [view, claim] = path.split("/");
  const asked = new URLSearchParams(query ?? "");
  const filters = {};
  for (const name of FILTERS) {
    if (asked.get(name)) {
      filters[name] = asked.get(name);
    }
  }
  if (view === "claim" && claim) {
    return { view, claim: decode(claim), filters };
  }
  return { view: VIEWS.includes(view) ? view : "overview", claim: null, filters };
}

/** The address of a state. */
export function href(view, filters = {}, claim = null) {
  const asked = new URLSearchParams();
  for (const name of FILTERS) {
    if (filters[name]) {
      asked.set(name, filters[name]);
    }
  }
  const query = asked.toString();
  return "#/" + view + (claim === null ? "" : "/" + encodeURIComponent(claim)) + (query ? "?" + query : "");
}

/** Goes to an address; {@code quietly} takes the place of the present one in the browser's history. */
export function go(address, quietly = false) {
  if (address === location.hash) {
    return;
  }
  if (quietly) {
    history.replaceState(null, "", address);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = address;
  }
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
