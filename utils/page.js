// What the widgets of the course share: the page they stand on, and elements made of twins.

/** The element that carries the language, or null where a viewer keeps outputs apart from the prose. */
export function findRoot(element) {
  const panel = element.closest(".jp-NotebookPanel");
  if (panel) return panel;
  return document.querySelector(".jp-Cell, main .twin") ? document.body : null;
}

export function make(tag, properties = {}, attributes = {}, children = []) {
  const node = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Keep JupyterLab's shortcuts away from the keys of *element*. */
export function ownKeys(element) {
  element.dataset.lmSuppressShortcuts = "true";
  for (const type of ["keydown", "keypress", "keyup"]) element.addEventListener(type, (event) => event.stopPropagation());
}

/** The HTML that front_end.packed() made *text* of (gzip, base64), as a document. */
export async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new DOMParser().parseFromString(await new Response(stream).text(), "text/html");
}

/** Call *start* once *element* is on the page; a front end may render a view before it places it. */
export function whenPlaced(element, start) {
  const watcher = new ResizeObserver(() => {
    if (!element.isConnected) return;
    watcher.disconnect();
    start();
  });
  element.style.minWidth = element.style.minHeight = "1px"; // an element of no size is never reported
  watcher.observe(element);
  return () => watcher.disconnect();
}

/** Call attach(root) for each page around an element *selector*: the start that stored HTML output brings. */
export function startAt(selector, attach) {
  for (const mark of document.querySelectorAll(selector)) {
    const root = findRoot(mark);
    if (!root) continue;
    keepStyle(mark);
    attach(root);
  }
}

/** Keep the style before *mark* on the page while the cell runs again and its output is away. */
function keepStyle(mark) {
  const name = `${mark.className}-style`;
  if (document.head.querySelector(`style.${name}`)) return;
  const style = mark.previousElementSibling.cloneNode(true);
  style.className = name;
  document.head.append(style);
}
