import type { CookieLine } from '../model/observation.ts';

/**
 * Reads one cookie line as RFC 6265 (section 5.2) and its successor do: unknown attributes are ignored, the
 * last of a repeated attribute wins, Max-Age wins over Expires.
 * @param at epoch ms at which the line was given; turns Expires into a duration
 * @returns null for a line no browser would take (no name and no value)
 */
export function readCookieLine(line: string, at: number): CookieLine<string> | null {
  const parts = line.split(';');
  const pair = parts[0] ?? '';
  const equals = pair.indexOf('=');
  // A pair without "=" is a value without a name: browsers keep it under the empty name.
  const name = equals < 0 ? '' : pair.slice(0, equals).trim();
  const value = (equals < 0 ? pair : pair.slice(equals + 1)).trim();
  if (name === '' && value === '') return null;

  let domain: string | null = null;
  let path: string | null = null;
  let maxAge: number | null = null;
  let expires: number | null = null;
  let secure = false;
  let httpOnly = false;
  let partitioned = false;
  let sameSite: CookieLine['sameSite'] = null;
  for (const part of parts.slice(1)) {
    const cut = part.indexOf('=');
    const key = (cut < 0 ? part : part.slice(0, cut)).trim().toLowerCase();
    const given = cut < 0 ? '' : part.slice(cut + 1).trim();
    if (key === 'domain') domain = given.replace(/^\./, '').toLowerCase() || null;
    else if (key === 'path') path = given.startsWith('/') ? given : null;
    else if (key === 'max-age' && /^-?\d+$/.test(given)) maxAge = Math.max(-1, Number(given));
    else if (key === 'expires') { const time = Date.parse(given.replace(/-/g, ' ')); if (!Number.isNaN(time)) expires = Math.round((time - at) / 1000); }
    else if (key === 'secure') secure = true;
    else if (key === 'httponly') httpOnly = true;
    else if (key === 'partitioned') partitioned = true;
    else if (key === 'samesite') sameSite = /^(strict|lax|none)$/i.test(given) ? (given.toLowerCase() as 'strict' | 'lax' | 'none') : null;
  }
  return { name, value, domain, path, maxAgeSeconds: maxAge ?? expires, secure, httpOnly, sameSite, partitioned };
}
