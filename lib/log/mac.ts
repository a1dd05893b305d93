/** HMAC-SHA-256 of a text's UTF-8 bytes under the install's key, cut to 16 bytes: 32 lowercase hex digits. */
export type Mac = (text: string) => Promise<string>;

const MAC_BYTES = 16;
const encoder = new TextEncoder();

/**
 * One Mac for one batch: the same text is asked for several times (a value and its only part, a key written again),
 * and the memory of it ends with the batch, so that no value outlives the gate.
 * @param key HMAC key with SHA-256, usage `sign`
 */
export function macWith(key: CryptoKey): Mac {
  return once((text) => crypto.subtle.sign('HMAC', key, encoder.encode(text)).then((bytes) => hex(new Uint8Array(bytes, 0, MAC_BYTES))));
}

/** The same work for the same text once, for as long as the function it returns lives. */
export function once<T>(work: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, result = work(text));
    return result;
  };
}

/** What stands in a name or path for the part that was taken out: `{` 8 hex digits of its HMAC `}`. */
export async function stub(text: string, mac: Mac): Promise<string> {
  return `{${(await mac(text)).slice(0, 8)}}`;
}

export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
