import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/model/facts.ts';
import { nextOf } from '../../lib/ui/next.ts';
import { consent, facts, opened, result, results, watch, widget } from './sample.ts';

const REFUSALS = [result('chat-cookie-after-refuse-before-open', 'untested'), result('chat-cookie-after-refuse-after-open', 'untested')];
const ALL = results(result('chat-cookie-before-open', 'untested'), ...REFUSALS);
const next = (its: Partial<Facts>, all = ALL) => nextOf(facts(its), all);

describe('the next thing to do follows the most telling visit', () => {
  test('1. seen from the start', () => {
    expect(next({ recording: { holes: [], fromStart: false, entries: 1, lastAt: 0, cites: [1] } }).do).toBe('reload-to-watch');
  });
  test('2. look around untouched, with what is still missing', () => {
    expect(next({ widgets: [widget()], watch: [watch('undecided', 'closed', { afterLoadMs: 9_999, scrolled: true, pages: 1 })] }))
      .toEqual({ do: 'look-around', stayed: false, scrolled: true, visited: false, chat: 'leave-closed', asks: true });
    expect(next({ widgets: [], consent: consent([0, 'no-banner']), watch: [] })).toMatchObject({ do: 'look-around', chat: null, asks: false });
  });
  test('time before the widget showed up counts, time with the chat open does not', () => {
    const parts = [watch('undecided', 'none', { afterLoadMs: 6_000, pages: 1 }), watch('undecided', 'closed', { afterLoadMs: 4_000, pages: 1, scrolled: false })];
    expect(next({ widgets: [widget()], watch: parts }).do).toBe('refuse');
    expect(next({ widgets: [widget()], watch: [parts[0] ?? watch('undecided', 'none'), watch('undecided', 'auto-opened')] })).toMatchObject({ do: 'look-around', stayed: false });
  });
  test('a chat that opens itself cannot be kept closed: time with it counts, and it is to be left alone', () => {
    const byItself = { widgets: [widget({ openedBy: 'page', autoOpenedAt: 6_000 })] };
    const parts = [watch('undecided', 'closed', { afterLoadMs: 6_000, pages: 1 }), watch('undecided', 'auto-opened', { afterLoadMs: 4_000, pages: 2 })];
    expect(next({ ...byItself, watch: parts }).do).toBe('refuse');
    expect(next({ ...byItself, watch: parts.slice(0, 1) })).toMatchObject({ do: 'look-around', stayed: false, chat: 'leave-alone' });
  });
  test('3. refuse, 4. reload, 5. open the chat', () => {
    expect(next({ widgets: [widget()] }).do).toBe('refuse');
    const refused = { widgets: [widget()], consent: consent([0, 'undecided'], [5_000, 'refused'] as const) };
    expect(next({ ...refused, watch: [watch('undecided', 'closed'), watch('refused', 'closed', { freshLoad: false })] }).do).toBe('reload');
    expect(next({ ...refused, watch: [watch('undecided', 'closed'), watch('refused', 'closed')] }).do).toBe('open-chat');
  });
  test('without a banner, the chat is next', () => {
    expect(next({ widgets: [widget()], consent: consent([0, 'no-banner']), watch: [watch('no-banner', 'closed')] }).do).toBe('open-chat');
  });
  test('an opened chat cannot be closed again: refusing waits for another visit', () => {
    expect(next({ widgets: [opened(5_000)] }).do).toBe('return-and-refuse');
    expect(next({ widgets: [widget({ unclear: true })] }).do).toBe('return-and-refuse');
  });
  test('a chat without a launcher is not “opened”: the check’s own words are shown', () => {
    const reason = { en: 'Write in the chat.', fr: 'Écrivez dans le chat.' };
    expect(next({ widgets: [widget({ launcher: false })], consent: consent([0, 'no-banner']), watch: [watch('no-banner', 'closed')] }, results(result('chat-privacy-link', 'untested', { reason })))).toEqual({ do: 'told', reason });
  });
  test('nothing untested: done, or for a person to decide', () => {
    expect(next({ widgets: [opened(5_000)] }, results()).do).toBe('done');
    expect(next({ widgets: [opened(5_000)] }, results(result('chat-privacy-link', 'review')))).toEqual({ do: 'decide', reviews: 1 });
  });
  test('an answer from an earlier visit leaves doubts only a clean visit ends', () => {
    expect(next({ consent: consent([0, 'unknown']) }, results(result('chat-cookie-before-open', 'review'))).do).toBe('clean-visit');
    expect(next({ consent: consent([0, 'unknown']) }, results()).do).toBe('done');
  });
});
