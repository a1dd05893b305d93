import type { Result, Score } from '../model/check.ts';
import type { Lang } from '../model/text.ts';
import { LEAST_COVERAGE, shareOf } from '../score.ts';
import { onCard } from './groups.ts';
import { count, typeset, type Said } from './language.ts';
import { percent } from './time.ts';

/** Too little was seen for a grade: how far it is, and what would add most. No fault of the site's. */
export interface GapView {
  readonly title: string;
  readonly words: string;
  /** 0 to 1, and the least that gives a grade. */
  readonly coverage: number;
  readonly least: number;
  readonly acts: readonly { readonly key: string; readonly what: string; readonly adds: string }[];
}

const MOST_ACTS = 3;

/** Pure. Null when there is a grade, when a check broke, or when nothing that weighs applies: then more looking gives none. */
export function gapOf(results: readonly Result[], { grade, coverage }: Score, lang: Lang): GapView | null {
  if (grade !== null || results.some(({ outcome }) => outcome === 'error')) return null;
  const acts = actsOf(results);
  if (acts.length === 0) return null;
  return {
    title: typeset(lang, TITLE[lang]), words: typeset(lang, WORDS[lang](percent(lang, coverage), percent(lang, LEAST_COVERAGE))), coverage, least: LEAST_COVERAGE,
    acts: acts.slice(0, MOST_ACTS).map(({ key, what, share, checks }) => ({ key, what: typeset(lang, what[lang]), adds: typeset(lang, ADDS[lang](percent(lang, share), checks)) })),
  };
}

interface ActGain { readonly key: string; readonly what: Said; readonly share: number; readonly checks: number }

/**
 * What each act would add to the coverage, most first: the weight of the checks that say they wait for it. A check
 * says so in its reason, which is an instruction; acts are read from its English words.
 */
export function actsOf(results: readonly Result[]): ActGain[] {
  const by = new Map<string, { what: Said; waiting: Result[] }>();
  for (const result of results) {
    const act = waitsFor(result);
    if (act === null) continue;
    const key = `${act.clean ? 'clean ' : ''}${act.is}`;
    const held = by.get(key) ?? { what: act.clean ? inCleanVisit(ACT[act.is]) : ACT[act.is], waiting: [] };
    held.waiting.push(result);
    by.set(key, held);
  }
  return [...by].map(([key, { what, waiting }]): ActGain => ({ key, what, share: shareOf(waiting, results), checks: waiting.length }))
    .filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}

function waitsFor(result: Result): { readonly is: ActName; readonly clean: boolean } | null {
  if (onCard(result)) return { is: 'answer', clean: false };
  if (result.outcome !== 'untested' || result.reason === null) return null;
  return actNamed(result.reason.en);
}

/** In the order in which a sentence that names several is to be understood: the last act of a chain is what decides. */
const NAMED = [
  ['withdraw', /withdraw|call the banner up again/iu],
  ['settings', /settings of the banner/iu],
  ['refuse', /\brefus/iu],
  ['accept', /\b(?:accept|agree)\b/iu],
  ['banner', /\banswer the banner/iu],
  ['notice', /privacy (?:notice|policy)|\bnotice\b|\bpolicy\b/iu],
  ['type', /\b(?:type|write|typing|fill)\b/iu],
  ['chat', /(?<!without )\bopen(?:ed)? (?:the|a) chat|\bchat\b.*\bopen\b|leave it open/iu],
  ['look', /\bstay\b|\bscroll|\bvisit one more page|\bgo to\b|\bwait\b/iu],
  ['reload', /\breload/iu],
  ['form', /\bform\b/iu],
] as const satisfies readonly (readonly [string, RegExp])[];
type ActName = (typeof NAMED)[number][0] | 'clean' | 'answer';

/**
 * Null: none is named, so no act of the visitor's would decide it.
 * @param instruction a check's reason for being untested, in English
 */
export function actNamed(instruction: string): { readonly is: ActName; readonly clean: boolean } | null {
  // What is to be left undone is no act.
  const words = instruction.replace(/,? (?:without|before) (?:opening|answering|writing)[^.;,]*/giu, '');
  const clean = /\bclean visit/iu.test(words);
  const is = NAMED.find(([, said]) => said.test(words.replace(/\bclean visits?\b/giu, '')))?.[0] ?? (clean ? 'clean' : null);
  return is === null ? null : { is, clean: clean && is !== 'clean' };
}

const ACT: Readonly<Record<ActName, Said>> = {
  withdraw: { en: 'Accept in the banner, then change your mind', fr: 'Acceptez dans le bandeau, puis changez d’avis' },
  settings: { en: 'Open the settings of the banner', fr: 'Ouvrez les réglages du bandeau' },
  refuse: { en: 'Refuse in the banner, then reload', fr: 'Refusez dans le bandeau, puis rechargez' },
  accept: { en: 'Accept in the banner', fr: 'Acceptez dans le bandeau' },
  banner: { en: 'Answer the banner', fr: 'Répondez au bandeau' },
  notice: { en: 'Open the site’s privacy page', fr: 'Ouvrez la page vie privée du site' },
  type: { en: 'Write something harmless in the chat', fr: 'Écrivez quelque chose d’anodin dans le chat' },
  chat: { en: 'Open the chat', fr: 'Ouvrez le chat' },
  look: { en: 'Stay ten seconds, scroll, visit another page', fr: 'Restez dix secondes, faites défiler, visitez une autre page' },
  reload: { en: 'Reload the page', fr: 'Rechargez la page' },
  form: { en: 'Look at a page with a form', fr: 'Regardez une page avec un formulaire' },
  clean: { en: 'Start a clean visit', fr: 'Commencez une visite vierge' },
  answer: { en: 'Answer the questions further down', fr: 'Répondez aux questions plus bas' },
};
const inCleanVisit = (act: Said): Said => ({ en: `In a clean visit: ${lower(act.en)}`, fr: `Dans une visite vierge : ${lower(act.fr)}` });
const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

const TITLE: Said = { en: 'Not enough seen yet for a grade', fr: 'Pas encore assez vu pour une note' };
const WORDS: Said<(seen: string, least: string) => string> = {
  en: (seen, least) => `${seen} of what matters has been checked so far; a grade needs ${least}. This says nothing against the site.`,
  fr: (seen, least) => `${seen} de ce qui compte est vérifié à ce stade ; il en faut ${least} pour une note. Cela ne dit rien contre le site.`,
};
const ADDS: Said<(share: string, checks: number) => string> = {
  en: (share, checks) => `up to +${share} (${count('en', checks, 'point', 'points')})`,
  fr: (share, checks) => `jusqu’à +${share} (${count('fr', checks, 'point', 'points')})`,
};
