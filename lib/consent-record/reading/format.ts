import type { ConsentRecord } from '../../model/consent-record.ts';

/** One consent platform's (or standard's) way of writing down a choice. */
export interface RecordFormat {
  /** The consent rule's id, or the standard's name. */
  readonly format: string;
  /** Names of cookies and storage keys, exact or ending in `*`. */
  readonly names: readonly string[];
  /** They are parameters of requests, and nothing that is stored. */
  readonly inQuery?: true;
  /**
   * Total: any value and any name get an answer.
   * @param value as it was stored; never empty
   * @returns null when it is not this format's, or says nothing that could be told
   */
  read(value: string, name: string): ConsentRecord | null;
}

/** One purpose, category or service. */
export interface Choice { readonly name: string; readonly granted: boolean; /** Cannot be refused. Absent: told by its name. */ readonly necessary?: boolean }

/** What a reader found out. */
export interface Told {
  readonly choices: readonly Choice[];
  /**
   * Which purposes there are. `all`: every one is named, by the platform's words. `site`: every one is named, by
   * words of the site's own, so that a necessary one need not look it. `granted`: those refused are not named.
   */
  readonly named?: 'all' | 'site' | 'granted';
  /** Did somebody click? Null: the record does not tell. */
  readonly clicked?: boolean | null;
  /** What the record says in so many words, when its choices do not make it up. */
  readonly says?: ConsentRecord['says'];
  readonly decidedAt?: number | null;
  /** It carries an identifier of the choice or the visitor. */
  readonly identified?: boolean;
}

/** Most choices a record may carry; the others count for what it says and are not named. */
const CHOICES_MAX = 64;

export function recordOf(format: string, told: Told): ConsentRecord {
  const { choices, clicked = null, decidedAt = null, identified = false } = told;
  const { says, mayBe } = sumUp(told);
  // Nobody chose, and nothing that could be refused is known to be granted: the platform's default.
  const pending = clicked === false && (says === 'refused' || mayBe === 'refused');
  return {
    format,
    says: pending ? 'pending' : says,
    ...(mayBe && !pending && { mayBe }),
    choices: named(choices),
    decidedAt,
    implied: clicked === false && !pending && says !== 'pending' && says !== 'unreadable',
    provable: says !== 'unreadable' && (identified || decidedAt !== null),
  };
}

/** A name that comes twice (a purpose and a vendor, a service in two groups) is granted when both are. */
function named(choices: readonly Choice[]): ConsentRecord['choices'] {
  const all = new Map<string, boolean>();
  for (const { name, granted } of choices) if (all.size < CHOICES_MAX || all.has(name)) all.set(name, granted && all.get(name) !== false);
  return Object.fromEntries(all);
}

/** The name is the platform's, the value is not one that could be read. */
export const unreadable = (format: string): ConsentRecord => recordOf(format, { choices: [], says: 'unreadable' });

function sumUp({ choices, named = 'all', says }: Told): Pick<ConsentRecord, 'says' | 'mayBe'> {
  if (says !== undefined) return { says };
  const optional = choices.filter((choice) => !isNecessary(choice));
  const granted = optional.filter((choice) => choice.granted).length;
  if (granted === 0) return { says: 'refused' };
  if (named === 'granted') return { says: 'partial', mayBe: 'accepted' };
  if (granted === optional.length) return { says: 'accepted' };
  return { says: 'partial', ...(named === 'site' && optional.length === choices.length && { mayBe: 'refused' as const }) };
}

/** What platforms and sites call purposes that cannot be refused. Whole names only: `functional` can be. */
const NECESSARY = new RegExp(`^(?:${[
  'necessary', 'required', 'mandatory', 'essentials?', 'essential[ _-](?:services|purposes|cookies)', 'ess', 'strict',
  'strictly[ _-]?(?:necessary|required)(?:[ _-]cookies)?', 'necessary[ _-]cookies', 'technically[ _-]?(?:necessary|required)', 'functional[ _-]required',
  'c0001', 'cookie_cat_necessary', 'n[ée]cessaires?', 'obligatoires?', 'essentiels?', 'notwendig', 'essenziell', 'erforderlich', 'necesarias?', 'necessari', 'noodzakelijk',
].join('|')})$`, 'i');

const isNecessary = ({ name, necessary }: Choice): boolean => necessary ?? NECESSARY.test(name);
