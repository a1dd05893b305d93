import type { CookieAsked, StorageFact, WidgetFact, WriteFact } from '../../model/facts.ts';
import type { Finding } from '../../model/check.ts';
import { isLocal } from '../../site.ts';
import { isNonEmpty, type Text } from '../../model/text.ts';
import { FINDINGS_AT_MOST } from './sorted.ts';
import { andMore, inEach, itemWords } from '../words/parts.ts';
import { ownerWords } from '../words/stored.ts';
import { widgetOf } from './presence.ts';

/** A cookie with its last writing that told its attributes: what is left is what counts. */
export interface AskedCookie { readonly item: StorageFact; readonly write: WriteFact; readonly asked: CookieAsked; readonly owner: string | null }

/**
 * Cookies of the site and of its chats whose attributes were told. Those of other third parties are theirs, and this
 * machine's are a developer's. What was set over http cannot be `Secure` at all (browsers refuse it): that it was set
 * there is what `https-redirect` and `https-page` judge.
 */
export function askedCookies(storage: readonly StorageFact[], widgets: readonly WidgetFact[]): readonly AskedCookie[] {
  return storage.flatMap((item): AskedCookie[] => {
    if (item.kind !== 'cookie' || isLocal(item.host)) return [];
    const widget = widgetOf(widgets, item.vendor);
    if (item.party === 'third' && widget === undefined) return [];
    const write = item.writes.findLast((one) => one.asked !== undefined && !one.probe);
    if (write?.asked === undefined || write.asked.over === 'http') return [];
    return [{ item, write, asked: write.asked, owner: widget?.name ?? null }];
  }).sort((a, b) => a.write.at - b.write.at || (a.item.name < b.item.name ? -1 : a.item.name > b.item.name ? 1 : a.write.cites[0] - b.write.cites[0]));
}

/** One finding each, the many told in one. `end`: how the sentence goes on after the cookie. */
export function tellCookies(cookies: readonly AskedCookie[], end: Text): readonly Finding[] {
  const told = cookies.map(({ item, write, owner }): Finding => ({
    what: inEach((lang) => {
      const what = itemWords(item, owner === null ? null : ownerWords(owner, item, lang), lang);
      return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${end[lang]}`;
    }),
    cites: write.cites,
  }));
  if (told.length <= FINDINGS_AT_MOST) return told;
  const rest = cookies.slice(FINDINGS_AT_MOST - 1);
  const cites = [...new Set(rest.flatMap(({ write }) => write.cites))];
  return [...told.slice(0, FINDINGS_AT_MOST - 1), ...(isNonEmpty(cites) ? [{ what: andMore(rest.map(({ item }) => item.name)), cites }] : [])];
}

/** What lets somebody else take a visitor's place or follow them: a session, or a conversation's identifier. */
export const isSensitive = ({ item, write }: AskedCookie): boolean =>
  item.session !== undefined || (item.vendor !== null && item.confidence === 'high' && item.purposes.includes('conversation') && (write.identifies || item.identifies === true));
