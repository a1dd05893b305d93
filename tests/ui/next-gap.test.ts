import { describe, expect, test } from 'vitest';
import type { Result, Verdict } from '../../lib/model/check.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { checks } from '../../lib/registry.ts';
import { score } from '../../lib/score.ts';
import { actNamed, actsOf, gapOf } from '../../lib/ui/next-gap.ts';
import { consent, facts, opened, result, results, row, UNASKED, watch, widget, write } from './sample.ts';

const even = (text: string): string => text.replace(/\s/gu, ' ');
const CHAT = { en: 'Open the chat.', fr: 'Ouvrez le chat.' };
const REFUSE = { en: 'Refuse everything in the banner, without opening the chat, then reload the page.', fr: 'Refusez tout dans le bandeau, sans ouvrir le chat, puis rechargez la page.' };
const early = (...but: Result[]): Result[] => results().map((one) => but.find(({ id }) => id === one.id) ?? result(one.id, 'untested', { reason: one.id.includes('refuse') ? REFUSE : CHAT }));

describe('how far it is to a grade', () => {
  test('is told with what would add most, first', () => {
    const all = early(result('https-page', 'pass'), result('chat-third-party-load-before-open', 'fail'));
    const gap = gapOf(all, score(all), 'en')!;
    expect(gap).toMatchObject({ title: 'Not enough seen yet for a grade', least: 0.25 });
    expect(gap.coverage).toBeCloseTo(12 / 97, 9);
    expect(gap.words).toContain('12% of what matters has been checked so far; a grade needs 25%');
    expect(gap.acts.map(({ what, adds }) => `${what}: ${even(adds)}`)).toEqual(['Open the chat: up to +72% (8 points)', 'Refuse in the banner, then reload: up to +15% (2 points)']);
    const fr = gapOf(all, score(all), 'fr')!;
    expect(even(fr.words)).toContain('12 % de ce qui compte est vérifié à ce stade ; il en faut 25 % pour une note');
    expect(fr.acts.map(({ adds }) => even(adds))).toEqual(['jusqu’à +72 % (8 points)', 'jusqu’à +15 % (2 points)']);
  });
  test.each([
    ['there is a grade', results()],
    ['a check broke: looking more would not mend it', early(result('https-page', 'error'))],
    ['nothing waits', results().map(({ id }) => result(id, 'inapplicable'))],
    ['what waits weighs nothing in what applies', results().map(({ id }) => result(id, 'review'))],
  ])('nothing when %s', (_, all) => { expect(gapOf(all, score(all), 'en')).toBeNull(); });
  test('answers of a person add as acts do; what they answered no longer waits', () => {
    const asks = { outcome: 'review', reason: null, under: 'u' } as const;
    const asked = early(result('banner-present', 'review', { asks }), result('https-page', 'review', { asks, judgedBy: 'machine' }));
    expect(actsOf(asked).find(({ key }) => key === 'answer')).toMatchObject({ checks: 2 });
    expect(actsOf(early(result('banner-present', 'pass', { asks, judgedBy: 'person' }))).some(({ key }) => key === 'answer')).toBe(false);
  });
});

describe('which act an instruction names', () => {
  test.each([
    ['Open the chat.', 'chat', false],
    ['Refuse everything in the banner, without opening the chat, then reload the page.', 'refuse', false],
    ['Start a clean visit, refuse everything in the banner, then open the chat.', 'refuse', true],
    ['Accept everything in the banner and visit a page; then call the banner up again, refuse everything and reload the page.', 'withdraw', false],
    ['Stay 4 seconds more, scroll the page and visit one more page of the site, without opening the chat or answering the banner.', 'look', false],
    ['The site was already open when watching began. Start a clean visit.', 'clean', false],
    ['Start a clean visit and open the settings of the banner: the rest of what it says is there.', 'settings', true],
    ['Open the site’s privacy notice.', 'notice', false],
    ['No page was seen yet. Reload the page.', 'reload', false],
    ['Answer the banner: how long the answer is kept is seen then.', 'banner', false],
  ] as const)('%s', (words, is, clean) => { expect(actNamed(words)).toEqual({ is, clean }); });

  test('none, when none would decide it', () => { expect(actNamed('Ask the site who provides it.')).toBeNull(); });

  test('every check that waits, in visits of many kinds, names one; but for what no act decides', () => {
    const visits: Partial<Facts>[] = [
      {}, { pages: [] }, { recording: { ...facts().recording, fromStart: false } }, { consent: consent([0, 'unknown']) }, { watch: [] }, { consent: consent([0, 'no-banner']) },
      { widgets: [widget()] }, { widgets: [widget()], watch: [watch('undecided', 'closed', { afterLoadMs: 3_000, scrolled: false, pages: 1 })] }, { widgets: [opened(4_000)] },
      { widgets: [widget()], consent: consent([0, 'undecided'], [4_000, 'refused']) }, { widgets: [opened(9_000)], consent: consent([0, 'undecided'], [4_000, 'accepted']), storage: [row('a', [write(9, 100, UNASKED)])] },
    ];
    const waiting = new Map<string, string>();
    for (const visit of visits) for (const check of checks) {
      const verdict: Verdict = check.judge(facts(visit));
      if (verdict.outcome === 'untested') waiting.set(verdict.reason.en, check.id);
    }
    expect(waiting.size).toBeGreaterThan(25);
    expect([...waiting].filter(([words]) => actNamed(words) === null).map(([, id]) => id)).toEqual(['site-fingerprinting-before-consent', 'dpf-certification']);
  });
});
