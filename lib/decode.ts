/** Encoded by a library, then by a framework, then by the URL: no deeper nesting was seen. */
export const LAYERS = 3;

/** Undoes URI encoding, up to three layers. What does not decode stays as it is; never throws. */
export function decodeDeep(text: string): string {
  let current = text;
  for (let layer = 0; layer < LAYERS && current.includes('%'); layer++) {
    const next = decodeOnce(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** Undoes one layer of it. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // One stray % must not hide an address elsewhere in the text: decode the runs that do decode.
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}
