import type { Belongs, CleanItem, CleanKind, CleanPlan, CleanReport, CleanResult, Unreached } from '../model/clean.ts';
import type { Lang } from '../model/text.ts';
import { C, CLEARED, FATE, OTHER_TABS, STOPPED, things, TITLE, UNREACHED } from './clean-words.ts';
import { list, typeset } from './language.ts';
import { say } from './labels.ts';
import { plain } from './plain.ts';

/** `2 cookies`, and their names. From outside: show them as text only. */
export interface LineView { readonly key: string; readonly what: string; readonly names: readonly { readonly name: string; readonly host: string }[]; /** Names that are not told. */ readonly hidden: number }
export interface SharedView { readonly site: string; readonly ticked: boolean; readonly lines: readonly LineView[]; readonly summary: string }

export interface AskingView {
  readonly is: 'asking';
  readonly title: string;
  readonly intro: string;
  readonly cost: string | null;
  readonly groups: readonly { readonly belongs: Belongs; readonly title: string; readonly lines: readonly LineView[] }[];
  readonly shared: readonly SharedView[];
  readonly unreached: readonly string[];
  readonly otherTabs: string | null;
  readonly yes: string;
}
export interface ToldView { readonly is: 'told'; readonly title: string; readonly words: string; readonly problems: readonly string[] }
export type CleanView = AskingView | ToldView | { readonly is: 'busy'; readonly words: string };

/** Where the dialogue stands. */
export type CleanStage =
  | { readonly is: 'looking' | 'clearing' | 'failed-look' | 'failed-run' }
  | { readonly is: 'asking'; readonly plan: CleanPlan; readonly ticked: readonly string[] }
  | { readonly is: 'done'; readonly report: CleanReport };

/** Pure. */
export function cleanView(stage: CleanStage, lang: Lang): CleanView {
  switch (stage.is) {
    case 'looking': case 'clearing': return { is: 'busy', words: say(C[stage.is], lang) };
    case 'failed-look': return { is: 'told', title: say(C.stoppedTitle, lang), words: say(C.failedLook, lang), problems: [] };
    case 'failed-run': return { is: 'told', title: say(C.stoppedTitle, lang), words: say(C.failedRun, lang), problems: [] };
    case 'asking': return askingView(stage.plan, stage.ticked, lang);
    case 'done': return toldView(stage.report, lang);
  }
}

function askingView({ site, items, unreached, otherTabs }: CleanPlan, ticked: readonly string[], lang: Lang): AskingView {
  const own = items.filter(({ belongs }) => belongs !== 'shared');
  return {
    is: 'asking', title: typeset(lang, TITLE[lang](plain(site, 253))), intro: say(own.length === 0 ? C.nothing : C.intro, lang), cost: own.length === 0 ? null : say(C.cost, lang),
    groups: (['site', 'embedded'] as const).flatMap((belongs) => {
      const members = items.filter((item) => item.belongs === belongs);
      return members.length === 0 ? [] : [{ belongs, title: say(C[belongs], lang), lines: linesOf(members, lang) }];
    }),
    shared: [...grouped(items.filter(({ belongs }) => belongs === 'shared'), (item) => item.site)].map(([of, members]) => {
      const lines = linesOf(members, lang);
      return { site: of, ticked: ticked.includes(of), lines, summary: list(lang, lines.map(({ what }) => what), 9) };
    }),
    unreached: [...grouped(unreached, ({ why }) => why)].map(([why, hosts]) => unreachedWords(why, hosts, lang)),
    otherTabs: otherTabs === 0 ? null : typeset(lang, OTHER_TABS[lang](otherTabs)),
    yes: say(own.length === 0 ? C.yesNothing : C.yes, lang),
  };
}

const unreachedWords = (why: Unreached['why'], hosts: readonly Unreached[], lang: Lang): string =>
  typeset(lang, UNREACHED[why][lang](list(lang, hosts.map(({ host }) => plain(host, 60)), 9), hosts.length));

/** One line per kind: how many, and which. */
function linesOf(items: readonly CleanItem[], lang: Lang): LineView[] {
  return [...grouped(items, ({ kind }) => kind)].map(([kind, members]) => {
    const names = members.flatMap((item) => item.names.map((name) => ({ name: plain(name, 80), host: plain(item.host, 60) })));
    const total = sum(members);
    return { key: kind, what: things(lang, kind, total), names, hidden: total - names.length };
  });
}

function toldView({ results, stopped }: CleanReport, lang: Lang): ToldView {
  const problems = [...(stopped === null ? [] : [say(STOPPED[stopped], lang)]), ...results.flatMap((result) => problemOf(result, lang))];
  const stayed = results.some(({ fate }) => fate === 'stayed');
  const title = stopped === 'moved' || stopped === 'held' ? C.stoppedTitle : stayed ? C.partlyTitle : C.doneTitle;
  const gone = [...grouped(results.filter(({ fate }) => fate !== 'stayed').map(({ item }) => item), ({ kind }) => kind)].map(([kind, members]: [CleanKind, CleanItem[]]) => things(lang, kind, sum(members)));
  return { is: 'told', title: say(title, lang), words: gone.length > 0 ? typeset(lang, CLEARED[lang](gone)) : stopped === null ? say(C.doneNothing, lang) : '', problems };
}

function problemOf({ item, fate, error }: CleanResult, lang: Lang): string[] {
  if (fate === 'gone') return [];
  const what = item.kind === 'cookie' || item.kind === 'indexedDB' ? `${things(lang, item.kind, item.count)} “${item.names.map((name) => plain(name)).join(', ')}”` : things(lang, item.kind, item.count);
  const told = typeset(lang, FATE[fate][lang](lang === 'fr' ? what.replace('“', '« ').replace('”', ' »') : what, plain(item.host, 60)));
  return [error === null || fate === 'emptied' ? told : `${told} (${plain(error, 120)})`];
}

function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const sum = (items: readonly CleanItem[]): number => items.reduce((total, { count }) => total + count, 0);
