// A question to the kernel, and what is said to it beside the control that asks.
import { say } from "../page/words.js";

/** @typedef {import("../page/kernel_link.js").KernelLink} KernelLink */
/** @typedef {{ note?: string, result?: string, saved?: boolean }} Answer note and result: HTML */

/**
 * Ask the kernel, hand its answer to *take*, and say in *note* what it says, or that it is silent.
 * @param {KernelLink} link
 * @param {HTMLElement} note
 * @param {object} content
 * @param {(answer: Answer) => void} take
 * @param {ArrayBuffer[]} [buffers]
 * @param {number} [patience] milliseconds
 */
export async function askKernel(link, note, content, take, buffers, patience) {
  try {
    /** @type {Answer} */
    const answer = await link.ask(content, buffers, patience);
    if (answer.note) note.innerHTML = answer.note;
    take(answer);
  } catch {
    note.replaceChildren(say("survey.silent", {}, "p"));
  }
}
