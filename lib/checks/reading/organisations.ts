import type { StorageFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import { isNonEmpty, type NonEmpty } from '../../model/text.ts';
import { sameSite } from '../../site.ts';
import { knownTrackers } from './observed-purposes.ts';
import { realWrites } from './unopened.ts';

/** Organisations other than the site whose tracers were observed, and whether a text names them. */
export interface Organisation {
  /** As the list of tracers names it, where its host shows the same name; else the host. */
  readonly name: string;
  /** As the list of tracers names it: whoever's host this is, its tracer may be another's. */
  readonly also: string | null;
  /** Stored under a host of its own: it reads it from every site. Else only its script stored something under the site's. */
  readonly ownHost: boolean;
  readonly cites: NonEmpty<Seq>;
}

/** In order of name. */
export function organisationsOf(storage: readonly StorageFact[], site: string): readonly Organisation[] {
  const byName = new Map<string, Organisation>();
  for (const item of knownTrackers(storage)) {
    const ownHost = item.party === 'third';
    if (!ownHost && !realWrites(item).some(({ script }) => isElsewhere(script, site))) continue;
    const platform = item.platform ?? null;
    const name = platform !== null && (!ownHost || isHouseOf(item.host, platform)) ? platform : item.host;
    const before = byName.get(name);
    const cites = [...(before?.cites ?? []), ...item.cites];
    if (isNonEmpty(cites)) byName.set(name, { name, also: platform ?? before?.also ?? null, ownHost: ownHost || before?.ownHost === true, cites });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isElsewhere(script: string | null, site: string): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(script ?? '')?.[1];
  return host !== undefined && !sameSite(host, site);
}

/** Brands and the companies behind them: a list may name either (the companies' own legal pages, read 2026-11-22). */
const HOUSES: readonly (readonly string[])[] = [
  ['google', 'doubleclick', 'youtube', 'adsense', 'googlesyndication', 'firebase'],
  ['meta', 'facebook', 'instagram'],
  ['microsoft', 'bing', 'clarity', 'linkedin'],
  ['twitter', 'x corp'],
  ['tiktok', 'bytedance'],
  ['adobe', 'omniture', 'demdex', 'marketo', 'everesttech'],
  ['salesforce', 'pardot', 'krux'],
  ['xandr', 'appnexus', 'adnxs', 'microsoft'],
  ['magnite', 'rubicon', 'rubiconproject'],
  ['oracle', 'bluekai', 'addthis'],
];
/** Words that name no company by themselves. */
const COMMON = new Set('ads ad analytics marketing platform pixel tag manager cookie cookies the and com net org www inc ltd corporation media digital data cloud group'.split(' '));

/** `_fbp` in a chat's frame makes the chat's host no host of Meta's. */
const isHouseOf = (host: string, platform: string): boolean => { const own = wordsOf(platform); return [...own, ...housesOf(own)].some((word) => host.split(/[.-]/).includes(word)); };
const housesOf = (own: readonly string[]): readonly string[] => HOUSES.filter((house) => house.some((brand) => own.includes(brand))).flat();

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !COMMON.has(word));

/** Does a text name this organisation, by any word of its name, its host, or the house it belongs to? */
export function isNamedIn(text: string, { name, also }: Pick<Organisation, 'name' | 'also'>): boolean {
  const said = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const own = wordsOf(`${name} ${also ?? ''}`);
  return [...own, ...housesOf(own)].some((word) => said.has(word) || (word.includes(' ') && text.toLowerCase().includes(word)));
}
