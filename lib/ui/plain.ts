/** Characters that turn, hide or break the text around them: controls, zero-width and bidirectional marks. */
const TRICKS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * A name from outside (a cookie's, a widget's), safe to set beside our own words: on one line, without
 * invisible characters, cut. Never mark-up: preact writes it as text.
 * @param most longest result, in characters, the ellipsis included
 */
export function plain(name: string, most = 48): string {
  const line = name.replace(TRICKS, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

/** `https://widget.example.net/a/b/frame.js` → `widget.example.net/…/frame.js`. What is no address stays as it is. */
export function shortUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.host === '') return plain(address, 60);
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  const path = last === undefined ? '' : parts.length > 1 ? `/…/${last}` : `/${last}`;
  return plain(url.host + path, 60);
}
