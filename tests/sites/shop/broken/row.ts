import type { Outcome } from '../../../../lib/model/check.ts';
import type { Journey } from '../journeys.ts';
import type { NoticeSections } from '../notice.ts';
import type { Shop } from '../plan.ts';

/** One obligation broken: the good shop with one thing changed, and exactly what that must change in its results. */
export interface Broken {
  readonly id: string;
  readonly journey: Journey;
  /** Compared with the good shop after another journey: what came by itself there took an act here. */
  readonly like?: Journey;
  /** A fault shows sooner than its absence: the good shop passes after one of these journeys, which begin as the row's does. */
  readonly passesAfter?: Journey | readonly Journey[];
  /** What twin and good shop have both, where the obligation needs a subject that the shop has not; visited for itself. */
  readonly base?: (shop: Shop) => Shop;
  readonly how: (shop: Shop) => Shop;
  /** By check; several where the first moments of a page decide which. All others come out as they do at the good shop after the same journey. */
  readonly breaks: Readonly<Record<string, Outcome | readonly Outcome[]>>;
  /** What of `breaks` the good shop does not pass but comes out so, and why no journey and no shop could: else a row might prove a difference and not a fault found. */
  readonly was?: Readonly<Record<string, readonly [Outcome, why: string]>>;
  /** Words of the twin's finding that the good shop's have not: where a person is asked of both, what was found is the fault. */
  readonly tells?: Readonly<Record<string, string>>;
  /** What else the same cause changes, and why. */
  readonly follows?: Readonly<Record<string, readonly [Outcome, why: string]>>;
}

/** @throws when there is nothing to change: a row that breaks nothing would prove nothing */
export const swap = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`not in the good shop: ${from}`);
  return text.replace(from, to);
};
export const header = (name: string, value: string | null) => (shop: Shop): Shop => ({ ...shop, headers: Object.fromEntries(Object.entries(shop.headers).flatMap(([key, held]) => (key === name ? (value === null ? [] : [[key, value]]) : [[key, held]]))) });
export const allowing = (shop: Shop, directive: string, host: string): Shop => header('content-security-policy', swap(shop.headers['content-security-policy']!, directive, `${directive} ${host}`))(shop);
export const consent = (change: Partial<Shop['consent']>) => (shop: Shop): Shop => ({ ...shop, consent: { ...shop.consent, ...change } });
export const chat = (change: Partial<Shop['chat']>) => (shop: Shop): Shop => ({ ...shop, chat: { ...shop.chat, ...change } });
export const withoutSection = (...sections: (keyof NoticeSections)[]) => (shop: Shop): Shop => ({ ...shop, notice: Object.fromEntries(Object.entries(shop.notice).map(([name, html]) => [name, sections.includes(name as keyof NoticeSections) ? '' : html])) as NoticeSections });
export const inSection = (section: keyof NoticeSections, from: string, to = '') => (shop: Shop): Shop => ({ ...shop, notice: { ...shop.notice, [section]: swap(shop.notice[section], from, to) } });
/** Changes one after the other. */
export const all = (...changes: ((shop: Shop) => Shop)[]) => (shop: Shop): Shop => changes.reduce((changed, change) => change(changed), shop);

export const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
