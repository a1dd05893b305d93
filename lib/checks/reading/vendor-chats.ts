import { inapplicable, type Finding, type Verdict } from '../../model/check.ts';
import type { Facts, WidgetFact } from '../../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { sameSite } from '../../site.ts';
import { inEach } from '../words/parts.ts';
import { seenChats } from './seen-chat.ts';
import { citing } from './sorted.ts';

type Asked = Pick<Facts, 'widgets' | 'pages' | 'watch' | 'site'>;

/** Chats behind which another company may stand, or why there is none. A known product under the site's own name may still be a vendor's. */
export function vendorChats({ site, ...facts }: Asked): NonEmpty<WidgetFact> | Verdict {
  const chats = seenChats(facts);
  if ('outcome' in chats) return chats;
  const theirs = [...chats].filter((widget) => !isOwn(widget, site.site)).sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
  return isNonEmpty(theirs) ? theirs : inapplicable(OWN_CHAT);
}

const isOwn = ({ foundBy, hosts }: WidgetFact, site: string): boolean => foundBy === 'shape' && hosts.length > 0 && hosts.every((host) => sameSite(host, site));

/**
 * A frame at an address that a rule knows as its vendor's, and that is not the site's: whatever the site drew around it,
 * what stands there is that vendor's chat, and neither a form of the site's nor the vendor's own site.
 */
export const runsAtVendor = (widget: WidgetFact, site: string): boolean => vendorFrames(widget, site).length > 0;

/** Hosts of those frames. Who sells a chat frames its own on its own site, often from another domain: none there. */
export const vendorFrames = ({ frames, vendor }: WidgetFact, site: string): readonly string[] => {
  const own = letters(site.split('.')[0] ?? '');
  const name = letters(vendor);
  return own.includes(name) || name.includes(own) ? [] : (frames ?? []).flatMap(({ of, host, ruled }) => (ruled === true && of === 'own' && host !== null && !sameSite(host, site) ? [host] : []));
};
const letters = (name: string): string => name.replaceAll(/[^a-z0-9]/g, '');

export const vendorSeen = ({ name, maker, hosts, cites }: WidgetFact): Finding => ({
  what: inEach((lang) => {
    const who = maker?.company == null ? name : lang === 'fr' ? `${name}, de ${maker.company}` : `${name}, by ${maker.company}`;
    const from = hosts.length === 0 ? '' : ` (${[...hosts].sort().slice(0, 5).join(', ')})`;
    return lang === 'fr' ? `Le site utilise le chat ${who}${from}.` : `The site uses the chat ${who}${from}.`;
  }),
  cites: citing(cites),
});

const OWN_CHAT: Text = {
  en: 'Everything the chat is made of comes from the site itself.',
  fr: 'Tout ce qui compose le chat vient du site lui-même.',
};
