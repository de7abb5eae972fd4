// The page that a script stands on: where its language is kept, elements made in one line, elements that wake.
import { bytesOf } from "./digits85.js";
import { inTurn } from "./waking.js";

/**
 * The element that carries the language, or null where a viewer keeps outputs apart from the prose: JupyterLab does so
 * in a console, and where an output is shown once more beside its notebook.
 * @param {Element} element
 * @returns {HTMLElement | null}
 */
export function findRoot(element) {
  const panel = element.closest(".jp-NotebookPanel");
  if (panel instanceof HTMLElement) return panel;
  if (document.querySelector(".jp-NotebookPanel, .jp-LinkedOutputView, .jp-CodeConsole")) return null;
  return document.querySelector(".jp-Cell, main .twin") ? document.body : null;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<Omit<HTMLElementTagNameMap[Tag], "style">> & { style?: string }} [properties]
 * @param {Record<string, string>} [attributes]
 * @param {Iterable<Node | string>} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, properties = {}, attributes = {}, children = []) {
  const node = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * The one element below *root* that *selector* finds. Throws where there is none: the page and its script do not fit.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function find(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * All elements below *root* that *selector* finds.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function findAll(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}

/**
 * Keep JupyterLab's shortcuts away from the keys of *element*.
 * @param {HTMLElement} element
 */
export function ownKeys(element) {
  element.dataset.lmSuppressShortcuts = "true";
  for (const type of ["keydown", "keypress", "keyup"]) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}

/**
 * The text that packed() of packing.py packed: a byte for a letter, gzip, digits of base 85.
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function unpacked(text) {
  const stream = new Blob([bytesOf(text.trim())]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new TextDecoder("windows-1256").decode(await new Response(stream).arrayBuffer())
    .replace(/\x7f(\w+);/g, (_, number) => String.fromCodePoint(parseInt(number, 16)));
}

/**
 * Let every element *name* wake: wake(element) is called once for each, when it is on the page, in whatever order the
 * cells appear. Where two notebooks bring the same script, the first one defines it for both.
 * @param {string} name
 * @param {(element: HTMLElement) => void} wake
 */
export function defineElement(name, wake) {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #awake = false;

      connectedCallback() {
        if (this.#awake) return; // JupyterLab moves its outputs about
        this.#awake = true;
        inTurn(this, wake);
      }
    },
  );
}

/**
 * Keep the styles *selector* of the page in its head: while the cell that brought one runs again, its output is away.
 * @param {string} selector
 */
export function keepStyles(selector) {
  const kept = new Set([...document.head.querySelectorAll(selector)].map((style) => style.textContent));
  for (const style of document.body.querySelectorAll(selector)) {
    if (kept.has(style.textContent)) continue;
    kept.add(style.textContent);
    document.head.append(style.cloneNode(true));
  }
}
