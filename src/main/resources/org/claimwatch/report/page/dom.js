// Elements. Data come in as text and as values of harmless attributes only.

const SVG = "http://www.w3.org/2000/svg";
const ATTRIBUTES = new Set([
  "class", "id", "type", "value", "name", "for", "scope", "colspan", "role", "tabindex", "title", "placeholder",
  "min", "step", "open", "hidden", "selected", "checked", "disabled", "lang", "download", "autocomplete",
]);

/**
 * An element with its children: nodes, texts, or null for nothing.
 * An attribute that begins with "on" is a listener; "href" leads to a place in this page.
 */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for a drawing: the attributes are those of its shapes. */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    element.setAttribute(name, value);
  }
  return fill(element, null, children);
}

/** Puts new children in the place of the old ones. */
export function replace(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (name === "href") {
      element.setAttribute("href", value.startsWith("#") ? value : "#");
    } else if (ATTRIBUTES.has(name) || name.startsWith("aria-") || name.startsWith("data-")) {
      element.setAttribute(name, value === true ? "" : value);
    } else {
      throw new Error("no attribute for data: " + name);
    }
  }
  replace(element, ...children);
  return element;
}

/** Tells people who don't see the page. */
export function announce(text) {
  document.getElementById("said").textContent = text;
}
