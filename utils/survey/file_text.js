// The text of a file that a spreadsheet or a form service saved, in whatever encoding.

/** @typedef {{ begins: number[], inside: string, key: string }} OtherFile what else a spreadsheet saves: its first bytes, what stands in it further on, the key of what is said of it */
/** @typedef {{ key: string, values?: Record<string, string> }} Fault */

/**
 * The text in *bytes*, or what is wrong with them. An encoding may be guessed: who looks for a few known words finds none
 * of them after a wrong guess.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {OtherFile[]} otherFiles
 * @returns {string | Fault}
 */
export function textOf(bytes, otherFiles) {
  const other = otherFiles.find(({ begins, inside }) =>
    begins.every((byte, place) => bytes[place] === byte) && new TextDecoder("latin1").decode(bytes).includes(inside)
  );
  if (other) return { key: other.key };
  const mark = bytes[0] * 256 + bytes[1];
  const wide = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : null;
  if (wide || bytes.includes(0)) {
    const text = wide && decoded(bytes, wide);
    return text ?? { key: "encoding", values: { encoding: "UTF-16" } };
  }
  return decoded(bytes, "utf-8") ?? new TextDecoder("windows-1256").decode(bytes);
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} encoding
 * @returns {string | null} null where the bytes are no text in it
 */
function decoded(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
