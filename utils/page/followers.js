// Who wants to hear of every change, as long as the element lives that wants it.

/** Elements that follow a change. JupyterLab may take a cell off the page and bring it back: all that live are told. */
export class Followers {
  /** @type {WeakMap<HTMLElement, (() => void)[]>} */
  #calls = new WeakMap();
  /** @type {Set<WeakRef<HTMLElement>>} */
  #elements = new Set();

  /**
   * Call *tell* at every change, as long as there is *element*.
   * @param {HTMLElement} element
   * @param {() => void} tell
   */
  add(element, tell) {
    if (!this.#calls.has(element)) this.#elements.add(new WeakRef(element));
    this.#calls.set(element, [...this.#calls.get(element) ?? [], tell]);
  }

  tell() {
    for (const follower of this.#elements) {
      const element = follower.deref();
      if (element) this.#calls.get(element)?.forEach((tell) => tell());
      else this.#elements.delete(follower);
    }
  }
}
