import type { AreaKind, Belongs, CleanItem, CleanPlan, CleanReport, CookieHeld } from '../../lib/model/clean.ts';
import type { CleanStage } from '../../lib/ui/clean-view.ts';

/** Plans as `lib/clean/plan.ts` gives them, for the dialogue's stories and pictures. */

export const cookieItem = (name: string, domain: string, belongs: Belongs = 'site', more: Partial<CookieHeld> = {}): CleanItem => {
  const cookie: CookieHeld = { name, domain, hostOnly: true, path: '/', secure: true, httpOnly: false, sameSite: 'lax', partition: belongs === 'embedded' ? { topLevelSite: 'https://example.fr' } : null, ...more };
  return { id: `cookie ${domain} ${name}`, belongs, kind: 'cookie', host: domain, site: domain.split('.').slice(-2).join('.'), names: [name], count: 1, through: { cookie, url: `https://${domain}/` } };
};
export const areaItem = (kind: AreaKind, host: string, names: readonly string[], belongs: Belongs = 'site', count = names.length): CleanItem =>
  ({ id: `${kind} ${host}`, belongs, kind, host, site: host.split('.').slice(-2).join('.'), names, count, through: { frames: [0] } });

export const PLAN: CleanPlan = {
  site: 'example.fr', otherTabs: 0,
  items: [
    cookieItem('PHPSESSID', 'shop.example.fr'), cookieItem('_ga', 'example.fr', 'site', { hostOnly: false }), cookieItem('tarteaucitron', 'shop.example.fr'),
    areaItem('localStorage', 'shop.example.fr', ['panier', 'crisp-client/session']), areaItem('indexedDB', 'shop.example.fr', ['firebase-heartbeat']),
    cookieItem('parley_visitor', 'widget.parley.example', 'embedded'), areaItem('localStorage', 'widget.parley.example', ['parley_id'], 'embedded'),
    cookieItem('login', 'parley.example', 'shared'), cookieItem('__Secure-device', 'parley.example', 'shared'),
  ],
  unreached: [{ host: 'checkout.example.fr', why: 'not-open' }],
};
const NOTHING: CleanPlan = { site: 'example.fr', items: [], unreached: [], otherTabs: 0 };
const HOSTILE = '<img src=x onerror="document.title=1">\u202Egnirts';
const MANY: CleanPlan = {
  site: 'tres-long-nom-de-boutique-artisanale-de-bretagne.example.fr', otherTabs: 2,
  items: [
    ...Array.from({ length: 40 }, (_, i) => cookieItem(`${HOSTILE}${'x'.repeat(i * 4)}`, 'shop.example.fr')),
    areaItem('localStorage', 'shop.example.fr', Array.from({ length: 200 }, (_, i) => `key ${i}`), 'site', 1_234), areaItem('sessionStorage', 'shop.example.fr', ['one']),
    areaItem('cacheStorage', 'shop.example.fr', ['v1', 'v2']), areaItem('serviceWorker', 'shop.example.fr', ['https://shop.example.fr/']), areaItem('fileSystem', 'shop.example.fr', ['notes.txt']),
    ...['un', 'deux', 'trois'].flatMap((name) => [cookieItem('id', `${name}.vendeur-au-nom-interminable-${name}.example`, 'embedded'), cookieItem('login', `${name}.vendeur-au-nom-interminable-${name}.example`, 'shared')]),
  ],
  unreached: [{ host: 'a.example', why: 'closed' }, { host: 'b.example', why: 'unclear' }, { host: 'c.example', why: 'not-open' }, { host: 'd.example', why: 'not-open' }],
};
const [session, , , , database] = PLAN.items as [CleanItem, CleanItem, CleanItem, CleanItem, CleanItem];
const gone = (items: readonly CleanItem[]): CleanReport['results'] => items.map((item) => ({ item, fate: 'gone', error: null }));

/** Every step of the dialogue, by name. */
export const CLEAN_STAGES: Readonly<Record<string, CleanStage>> = {
  'clean looking': { is: 'looking' },
  'clean asking': { is: 'asking', plan: PLAN, ticked: [] },
  'clean ticked': { is: 'asking', plan: PLAN, ticked: ['parley.example'] },
  'clean nothing': { is: 'asking', plan: NOTHING, ticked: [] },
  'clean many and hostile': { is: 'asking', plan: MANY, ticked: [] },
  'clean clearing': { is: 'clearing' },
  'clean done': { is: 'done', report: { results: gone(PLAN.items.slice(0, 7)), stopped: null } },
  'clean partly': { is: 'done', report: { results: [...gone(PLAN.items.slice(1, 4)), { item: session, fate: 'stayed', error: 'Failed to parse or set cookie' }, { item: database, fate: 'emptied', error: null }], stopped: null } },
  'clean held': { is: 'done', report: { results: gone(PLAN.items.slice(3, 5)), stopped: 'held' } },
  'clean failed': { is: 'failed-run' },
};
