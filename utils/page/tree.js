// What is drawn and said of a result, as a value: written as markup where there is no page, painted where there is one.

/** @typedef {{ tag: string, attributes: Record<string, string>, children: Child[] }} Tree */
/** @typedef {Tree | string} Child */
/** @typedef {Record<string, string | number | null | undefined>} Attributes one without a value is left out */

const SVG = "http://www.w3.org/2000/svg";
/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const SHAPES = ["circle", "path", "rect"]; // of SVG: they hold nothing

/**
 * An element *tag*. Its children may be nested lists, and null where there is none.
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {unknown[]} [children]
 * @returns {Tree}
 */
export function tree(tag, attributes = {}, children = []) {
  const named = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return {
    tag,
    attributes: Object.fromEntries(named.map(([name, value]) => [name, String(value)])),
    children: /** @type {Child[]} */ (children.flat(9).filter((child) => child !== null && child !== "")),
  };
}

/**
 * *child* as HTML. Its attributes stand in single quotes: a notebook, which is JSON, stores a double one as two signs.
 * @param {Child} child
 * @returns {string}
 */
export function toMarkup(child) {
  if (typeof child === "string") return escaped(child);
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}='${escaped(value)}'`);
  if (SHAPES.includes(child.tag) && !child.children.length) return `<${child.tag}${attributes.join("")}/>`;
  return `<${child.tag}${attributes.join("")}>${child.children.map(toMarkup).join("")}</${child.tag}>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]);
}

/**
 * Let *holder* show *children*. What is there already and fits is changed in place, so that nothing flickers.
 * @param {Element} holder
 * @param {Child[]} children
 */
export function paint(holder, children) {
  const there = [...holder.childNodes];
  children.forEach((child, place) => {
    const old = there[place];
    const now = typeof child === "string" ? paintText(old, child) : paintElement(holder, old, child);
    if (now === old) return;
    if (old) old.replaceWith(now);
    else holder.append(now);
  });
  for (const old of there.slice(children.length)) old.remove();
}

/**
 * @param {Node | undefined} old
 * @param {string} text
 */
function paintText(old, text) {
  if (!(old instanceof Text)) return document.createTextNode(text);
  if (old.data !== text) old.data = text;
  return old;
}

/**
 * @param {Element} holder
 * @param {Node | undefined} old
 * @param {Tree} child
 */
function paintElement(holder, old, child) {
  const space = child.tag === "svg" || holder.namespaceURI === SVG ? SVG : "http://www.w3.org/1999/xhtml";
  const fits = old instanceof Element && old.localName === child.tag && old.namespaceURI === space;
  const node = fits ? old : document.createElementNS(space, child.tag);
  for (const [name, value] of Object.entries(child.attributes)) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  for (const name of fits ? node.getAttributeNames() : []) {
    if (!(name in child.attributes)) node.removeAttribute(name);
  }
  paint(node, child.children);
  return node;
}
