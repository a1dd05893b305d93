/**
 * The clothes that words wear when they leave: JSON within JSON, forms, base64, bytes of UTF-8 and UTF-16. A body is
 * undressed into every text it may be read as; what the visitor typed is then looked for as it was typed.
 */

/** A preview in a socket's message is dressed twice or three times (SockJS: JSON in a JSON string in a frame). */
const LAYERS = 3;
const MOST_FORMS = 24;
const BASE64 = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
const MOST_BASE64 = 20;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Spaces of every kind as one, accents in one form: fields and editors write both in their own way. */
export const flat = (text: string): string => text.normalize('NFC').replace(/[\u200b-\u200d\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');

/** Every text that a body may be read as, itself first. Linear in its length; never throws. */
export function formsOf(body: string, bytes: boolean): string[] {
  let layer: string[] = [body, ...(bytes ? wide(body) : [])];
  const forms = new Set(layer.map(flat));
  for (let depth = 0; depth < LAYERS && layer.length > 0; depth++) {
    const next: string[] = [];
    for (const text of layer) {
      for (const inner of [utf8(text), unescaped(text), unquoted(text), entities(text), ...(depth < 2 ? base64(text) : [])]) {
        if (inner === null || inner === text || forms.size >= MOST_FORMS || forms.has(flat(inner))) continue;
        forms.add(flat(inner));
        next.push(inner);
      }
    }
    layer = next;
  }
  return [...forms];
}

/** `%C3%A9` and `+`; a lone percent sign stays what it is. */
function unquoted(text: string): string | null {
  if (!/%[0-9a-f]{2}|\+/i.test(text)) return null;
  return text.replace(/\+/g, ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => { try { return decodeURIComponent(run); } catch { return run; } });
}

/** What JSON and JavaScript escape in a string. */
function unescaped(text: string): string | null {
  if (!text.includes('\\')) return null;
  return text.replace(/\\(?:u\{?([0-9a-f]{4,6})\}?|x([0-9a-f]{2})|([^ux]))/gi, (whole, unicode: string | undefined, hex: string | undefined, one: string | undefined) => {
    if (one !== undefined) return 'nrt'.includes(one) ? ' ' : one;
    const code = Number.parseInt(unicode ?? hex ?? '', 16);
    return code <= 0x10_ffff ? String.fromCharCode(...(code > 0xffff ? [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)] : [code])) : whole;
  });
}

function entities(text: string): string | null {
  if (!/&(?:#|amp|lt|gt|quot|apos|nbsp)/.test(text)) return null;
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
    (name === undefined ? String.fromCharCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) : (ENTITIES[name] ?? whole)));
}

/** Of bytes, one character each. Null for words, which hold more than bytes do, and for plain ASCII. */
function utf8(text: string): string | null {
  if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text)) return null; // eslint-disable-line no-control-regex -- bytes
  return new TextDecoder().decode(Uint8Array.from(text, (one) => one.charCodeAt(0)));
}

/** UTF-16, in either order, beginning at either byte. */
function wide(bytes: string): string[] {
  if (!bytes.includes('\0')) return [];
  return [0, 1].map((first) => {
    let text = '';
    for (let i = first; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes.charCodeAt(i) | (bytes.charCodeAt(i + 1) << 8));
    return text;
  });
}

function base64(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(BASE64)) {
    if (found.length === MOST_BASE64) break;
    const read = fromBase64(run);
    if (read !== null && isReadable(read)) found.push(read);
  }
  return found;
}

export function fromBase64(run: string): string | null {
  try { return atob(run.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')); } catch { return null; }
}

/** Words in some alphabet's UTF-8, rather than noise: nearly no control characters, and valid. */
export function isReadable(bytes: string): boolean {
  const noise = bytes.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0; // eslint-disable-line no-control-regex -- bytes
  if (noise > bytes.length * 0.1) return false;
  const read = /[\x80-\xff]/.test(bytes) ? utf8(bytes) : bytes;
  return read === null || (read.match(/\ufffd/g)?.length ?? 0) <= read.length * 0.05;
}
