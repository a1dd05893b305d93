import type { Outcome, Result } from '../model/check.ts';
import type { Lang } from '../model/text.ts';
import { changesOf, type Cause, type CheckChange, type Judging, type TracerKept, type Turn } from './changes.ts';
import { count, typeset, type Said } from './language.ts';
import { OUTCOME } from './messages.ts';
import { plain } from './plain.ts';
import { moment } from './time.ts';

export interface ChangeLine { readonly key: string; readonly what: string; readonly how: string; readonly why: string | null }
export interface ChangeGroup { readonly key: Turn | 'came' | 'gone'; readonly tone: Outcome | 'none'; readonly title: string; readonly lines: readonly ChangeLine[]; readonly hidden: number }
export interface ChangesView {
  readonly title: string;
  /** What is to be known before the rest is read. */
  readonly notes: readonly string[];
  readonly groups: readonly ChangeGroup[];
}

/** An earlier visit to compare with; `at` epoch ms. */
export interface Earlier extends Judging { readonly at: number }

const MOST_LINES = 12;
const TURNS: readonly Turn[] = ['worse', 'better', 'decided', 'undecided'];
const TONE: Readonly<Record<Turn, Outcome>> = { worse: 'fail', better: 'pass', decided: 'untested', undecided: 'untested' };

/** Pure. @param byToday see `changesOf` */
export function changesView(before: Earlier, now: Judging, byToday: readonly Result[] | null, lang: Lang, timeZone?: string): ChangesView {
  const changes = changesOf(before, now, byToday);
  const groups: ChangeGroup[] = TURNS.flatMap((turn): ChangeGroup[] => {
    const own = changes.checks.filter((one) => one.turn === turn);
    return own.length === 0 ? [] : [{ key: turn, tone: TONE[turn], title: typeset(lang, TITLE[turn][lang](own.length)), ...cut(own.map((one) => lineOf(one, changes.rulesChanged, lang))) }];
  });
  for (const key of ['came', 'gone'] as const) {
    const own = changes[key] ?? [];
    if (own.length > 0) groups.push({ key, tone: 'none', title: typeset(lang, TITLE[key][lang](own.length)), ...cut(own.map(tracerLine)) });
  }
  const notes = [
    ...(changes.rulesChanged === true ? [byToday === null ? RULES_LOST[lang] : RULES[lang]] : []),
    ...(changes.rulesChanged === null ? [RULES_UNKNOWN[lang]] : []),
    ...(groups.length === 0 ? [NOTHING[lang]] : []),
    ...(groups.some(({ key }) => key === 'undecided' || key === 'gone') ? [OTHER_ACTS[lang]] : []),
  ];
  return { title: typeset(lang, SINCE[lang](moment(lang, before.at, timeZone))), notes: notes.map((note) => typeset(lang, note)), groups };
}

const cut = (lines: readonly ChangeLine[]): Pick<ChangeGroup, 'lines' | 'hidden'> => ({ lines: lines.slice(0, MOST_LINES), hidden: Math.max(0, lines.length - MOST_LINES) });

function lineOf({ id, title, from, to, cause }: CheckChange, rulesChanged: boolean | null, lang: Lang): ChangeLine {
  const how = from === null ? OUTCOME[to][lang] : `${OUTCOME[from][lang]} → ${OUTCOME[to][lang]}`;
  const why = cause === 'site' && rulesChanged !== true ? null : WHY[cause][lang];
  return { key: id, what: typeset(lang, title[lang]), how, why: why === null ? null : typeset(lang, why) };
}

const tracerLine = ({ kind, name, host, vendor }: TracerKept): ChangeLine => ({ key: `${kind} ${host} ${name}`, what: plain(name, 60), how: plain(host, 60), why: vendor === null ? null : plain(vendor, 40) });

type Counted = Said<(n: number) => string>;
const TITLE: Readonly<Record<ChangeGroup['key'], Counted>> = {
  worse: { en: (n) => `${count('en', n, 'point', 'points')} got worse`, fr: (n) => `${count('fr', n, 'point s’est dégradé', 'points se sont dégradés')}` },
  better: { en: (n) => `${count('en', n, 'point', 'points')} got better`, fr: (n) => `${count('fr', n, 'point s’est amélioré', 'points se sont améliorés')}` },
  decided: { en: (n) => `${count('en', n, 'point', 'points')} decided now, not last time`, fr: (n) => `${count('fr', n, 'point tranché', 'points tranchés')} cette fois, pas la fois d’avant` },
  undecided: { en: (n) => `${count('en', n, 'point', 'points')} decided last time, not now`, fr: (n) => `${count('fr', n, 'point tranché', 'points tranchés')} la fois d’avant, pas cette fois` },
  came: { en: (n) => `${count('en', n, 'tracer', 'tracers')} seen now, not last time`, fr: (n) => `${count('fr', n, 'traceur vu', 'traceurs vus')} cette fois, pas la fois d’avant` },
  gone: { en: (n) => `${count('en', n, 'tracer', 'tracers')} seen last time, not now`, fr: (n) => `${count('fr', n, 'traceur vu', 'traceurs vus')} la fois d’avant, pas cette fois` },
};
const WHY: Readonly<Record<Cause, Said>> = {
  site: { en: 'the site did something else', fr: 'le site a fait autre chose' },
  rules: { en: 'only our rules changed: judged anew, the earlier visit gives the same', fr: 'seules nos règles ont changé : rejugée, la visite d’avant donne le même résultat' },
  both: { en: 'both the site and our rules changed', fr: 'le site et nos règles ont changé' },
  person: { en: 'by an answer of yours', fr: 'par une réponse de vous' },
  unknown: { en: 'our rules changed too: whether the site did cannot be told', fr: 'nos règles ont changé aussi : impossible de dire si le site a changé' },
};
const SINCE: Said<(date: string) => string> = { en: (date) => `Since your visit of ${date}`, fr: (date) => `Depuis votre visite du ${date}` };
const NOTHING: Said = { en: 'Nothing has changed.', fr: 'Rien n’a changé.' };
const RULES: Said = { en: 'Our rules have changed since. The earlier visit was judged again by today’s, to tell a change of the site from a change of the rules.', fr: 'Nos règles ont changé depuis. La visite d’avant a été jugée de nouveau avec celles d’aujourd’hui, pour distinguer un changement du site d’un changement des règles.' };
const RULES_LOST: Said = { en: 'Our rules have changed since, and the earlier record is no longer kept.', fr: 'Nos règles ont changé depuis, et l’enregistrement d’alors n’est plus gardé.' };
const RULES_UNKNOWN: Said = { en: 'With which rules the earlier visit was judged is not known.', fr: 'On ne sait pas avec quelles règles la visite d’avant a été jugée.' };
const OTHER_ACTS: Said = { en: 'What was not seen this time may only not have been asked for: the visits were not the same.', fr: 'Ce qui n’a pas été vu cette fois n’a peut-être seulement pas été provoqué : les visites n’étaient pas les mêmes.' };

/** With which earlier visit one compares: the latest that had a grade, for a glance of a second is no visit to compare with; else the latest. */
export function earlierOf<T extends { readonly at: number; readonly score: { readonly grade: unknown } }>(past: readonly T[]): T | null {
  const sorted = [...past].sort((a, b) => b.at - a.at);
  return sorted.find(({ score }) => score.grade !== null) ?? sorted[0] ?? null;
}
