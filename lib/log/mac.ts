/** HMAC-SHA-256 of a text's UTF-8 bytes under the install's key, cut to 16 bytes: 32 lowercase hex digits. */
export type Mac = (text: string) => Promise<string>;

const MAC_BYTES = 16;
const encoder = new TextEncoder();

/**
 * One Mac for one observation: the same text is asked for several times (a value and its only part), and the
 * memory of it ends with the observation, so that no value outlives the gate.
 * @param key HMAC key with SHA-256, usage `sign`
 */
export function macWith(key: CryptoKey): Mac {
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const mac = crypto.subtle.sign('HMAC', key, encoder.encode(text)).then((bytes) => hex(new Uint8Array(bytes, 0, MAC_BYTES)));
    known.set(text, mac);
    return mac;
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
