import type { AreaKind, CookieHeld, FrameHeld } from '../../lib/model/clean.ts';

/** Small makers of what a browser holds. */

/** `.example.fr` for a domain cookie, `example.fr` for one of that host alone. */
export const cookie = (name: string, domain: string, apartFor: string | null = null, more: Partial<CookieHeld> = {}): CookieHeld => ({
  name, domain: domain.replace(/^\./, ''), hostOnly: !domain.startsWith('.'), path: '/', secure: true, httpOnly: false, sameSite: 'no_restriction',
  partition: apartFor === null ? null : { topLevelSite: `https://${apartFor}` }, ...more,
});

/** @param apart is its storage kept apart for the tab's site? */
export const frame = (number: number, host: string, areas: Partial<Record<AreaKind, readonly string[]>> = {}, apart: boolean | null = true): FrameHeld => ({
  frame: number, host, apart,
  storage: { origin: `https://${host}`, sharedAccess: apart === null ? null : !apart, areas: Object.entries(areas).map(([kind, names]) => ({ kind: kind as AreaKind, names, count: names.length })) },
});
