import { describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../lib/model/facts.ts';
import type { Seen } from '../../lib/ui/screen.ts';
import { noticeFor } from '../../lib/ui/screen.ts';
import { startSession, type JudgedVisit, type Ports } from '../../lib/ui/session.ts';
import { score } from '../../lib/score.ts';
import type { Work } from '../../lib/ui/work.ts';
import { PLAN } from './clean-sample.ts';
import { CHECKS, facts, opened, result, results, widget } from './sample.ts';

const SEEN: Seen = { tab: 7, site: 'example.fr', loading: false, incognito: false, unwatchable: null, access: true, paused: false, never: false, setting: 'auto', retention: { entriesDays: 30, scorecardsDays: 366 }, visit: { id: 1, lastAt: 100, version: '100' } };

const read = (its: Facts): JudgedVisit => ({ facts: its, results: results(), score: score(results()), checks: CHECKS });

function world(over: Partial<Ports> = {}) {
  const now = { seen: SEEN as Seen | null };
  const ports: Ports = {
    browserLanguage: 'en-GB', now: () => 1_000_000,
    look: vi.fn(async () => now.seen), cards: vi.fn(async () => []), card: vi.fn(async () => null), judgeAgain: vi.fn(async () => null),
    read: vi.fn(async () => (read(facts({ widgets: [widget()] })))),
    pause: vi.fn(async () => {}), never: vi.fn(async () => {}), language: vi.fn(async () => {}), eraseSite: vi.fn(async () => {}), eraseAll: vi.fn(async () => {}),
    grant: vi.fn(async () => true), reload: vi.fn(async () => {}),
    kept: vi.fn(async () => ({ earlier: [], drafts: {} })), answer: vi.fn(async () => true), withdraw: vi.fn(async () => {}), draft: vi.fn(async () => {}), exportEvidence: vi.fn(async () => 'x.ndjson'), readNotice: vi.fn(async () => ({ words: 900, pages: 2, missed: 0 })),
    planClean: vi.fn(async () => PLAN), clean: vi.fn(async () => ({ results: [], stopped: null })), ...over,
  };
  return { now, ports, session: startSession(ports) };
}
const headlineOf = (session: ReturnType<typeof startSession>) => {
  const { screen } = session.state.value;
  return screen.is === 'scorecard' ? screen.view.headline : screen.is === 'notice' ? `(${screen.notice})` : '(loading)';
};

describe('which notice', () => {
  test.each([
    [{}, null], [{ visit: null }, 'reload'], [{ visit: null, loading: true }, 'empty'], [{ access: false }, 'withheld'], [{ paused: true }, 'paused'], [{ never: true }, 'never'],
    [{ incognito: true }, 'private'], [{ unwatchable: 'store' }, 'store'], [{ unwatchable: 'browser-page' }, 'browser-page'], [{ unwatchable: 'not-web' }, 'not-web'],
    // What cannot be changed by a button comes before what can.
    [{ paused: true, never: true, access: false }, 'never'], [{ paused: true, unwatchable: 'store' }, 'store'],
  ] as const)('%o → %s', (over, notice) => { expect(noticeFor({ ...SEEN, ...over })).toBe(notice); });
  test('a tab that is gone', () => { expect(noticeFor(null)).toBe('browser-page'); });
});

describe('reading', () => {
  test('loading until looked, then the scorecard', async () => {
    const { session } = world();
    expect(headlineOf(session)).toBe('(loading)');
    await session.tick();
    expect(headlineOf(session)).toMatch(/^Intercom is on this page/);
    expect(session.state.value.spoken).toBe(headlineOf(session));
  });
  test('reads again only when the visit has grown', async () => {
    const { session, ports, now } = world();
    await session.tick(); await session.tick(); await session.tick();
    expect(ports.read).toHaveBeenCalledTimes(1);
    vi.mocked(ports.read).mockResolvedValue(read(facts({ widgets: [opened(1)] })));
    now.seen = { ...SEEN, visit: { id: 1, lastAt: 200, version: '200' } };
    await session.tick();
    expect(ports.read).toHaveBeenCalledTimes(2);
    expect(headlineOf(session)).toMatch(/^You opened the chat yourself/);
  });
  test('a fresh stored scorecard is painted before the visit is folded; a stale one is not', async () => {
    for (const [at, painted] of [[150, null], [50, '(loading)']] as const) {
      let release = (): void => {};
      const gate = new Promise<void>((done) => { release = done; });
      const card = { visit: 1, at, results: results(result('chat-cookie-before-open', 'fail')), score: score(results(result('chat-cookie-before-open', 'fail'))) };
      const { session } = world({ card: async () => card, cards: async () => [card, { ...card, visit: 0, at: 40 }], read: async () => { await gate; return read(facts()); } });
      const ticking = session.tick();
      await vi.waitFor(() => expect(session.state.value.history).toHaveLength(1)); // its own card is no history
      expect(headlineOf(session)).toBe(painted);
      const { screen } = session.state.value;
      expect(screen.is === 'scorecard' ? screen.view.grade.letter : null).toBe(at === 150 ? 'E' : null);
      release();
      await ticking;
      expect(headlineOf(session)).toMatch(/^No chat/);
    }
  });
  describe('a long visit', () => {
    const CARD = { visit: 1, at: 50, results: results(result('chat-cookie-before-open', 'fail')), score: score(results(result('chat-cookie-before-open', 'fail'))), sentence: { en: 'Intercom is on this page.', fr: 'Intercom est présent.' } };
    function reading(over: Partial<Ports> = {}) {
      const at = { tell: (_work: Work): void => {}, done: (): void => {}, stop: null as AbortSignal | null };
      const its = world({ card: async () => CARD, read: vi.fn((_visit, tell, stop) => new Promise<JudgedVisit>((done, fail) => {
        Object.assign(at, { tell, stop, done: () => done(read(facts())) });
        stop.addEventListener('abort', () => fail(new DOMException('stopped', 'AbortError')));
      })), ...over });
      const working = () => { const { screen } = its.session.state.value; return screen.is === 'working' ? screen.work : null; };
      return { ...its, at, working };
    }
    test('says at once what is being done and how far it is; what was said before stands with its time, and without its grade', async () => {
      const { session, at, working } = reading();
      const ticking = session.tick();
      await vi.waitFor(() => expect(at.stop).not.toBeNull());
      expect(headlineOf(session)).toBe('(loading)');
      at.tell({ stage: 'reading', read: 20_000, of: 80_000 });
      expect(working()).toMatchObject({ title: 'Reading 80,000 observations…', detail: '20,000 observations read, 25%', share: 0.25, deed: 'stop', before: { when: expect.stringMatching(/^As of .+, being updated$/), sentence: 'Intercom is on this page.' } });
      expect(session.state.value.spoken).toBe('Reading 80,000 observations…');
      expect(JSON.stringify(session.state.value.screen)).not.toMatch(/grade|"letter"/);
      at.tell({ stage: 'judging', read: 80_000, of: 80_000 });
      expect(working()).toMatchObject({ title: 'Judging 80,000 observations…', share: null, deed: null });
      at.done();
      await ticking;
      expect(headlineOf(session)).toMatch(/^No chat/);
    });
    test('can be stopped, stays so, and goes on when asked', async () => {
      const { session, at, working, ports } = reading();
      const ticking = session.tick();
      await vi.waitFor(() => expect(at.stop).not.toBeNull());
      at.tell({ stage: 'reading', read: 20_000, of: 80_000 });
      session.act.stopWork();
      await ticking;
      await session.tick();
      expect(at.stop!.aborted).toBe(true);
      expect(working()).toMatchObject({ title: 'Reading stopped', detail: '20,000 of 80,000 observations had been read; nothing was judged.', deed: 'go-on', before: { when: expect.stringMatching(/^As of [^,]+$/) } });
      expect(ports.read).toHaveBeenCalledTimes(1);
      const again = session.act.goOn();
      await vi.waitFor(() => expect(ports.read).toHaveBeenCalledTimes(2));
      at.done();
      await again;
      expect(headlineOf(session)).toMatch(/^No chat/);
    });
    test('another visit is not kept waiting by a stop', async () => {
      const { session, at, now, ports, working } = reading();
      const ticking = session.tick();
      await vi.waitFor(() => expect(at.stop).not.toBeNull());
      at.tell({ stage: 'reading', read: 20_000, of: 80_000 });
      session.act.stopWork();
      await ticking;
      now.seen = { ...SEEN, visit: { id: 2, lastAt: 300, version: '300' } };
      const next = session.tick();
      await vi.waitFor(() => expect(ports.read).toHaveBeenCalledTimes(2));
      expect(working()).toBeNull();
      at.done();
      await next;
      expect(headlineOf(session)).toMatch(/^No chat/);
    });
    test('that goes on is not read again and again, and its card says of when it is', async () => {
      let clock = 1_000_000;
      const { session, now, ports } = world({ now: () => clock, read: vi.fn(async () => { clock += 3_000; return read(facts()); }) });
      await session.tick();
      expect(session.state.value.asOf).toBeNull();
      now.seen = { ...SEEN, visit: { id: 1, lastAt: 200, version: '200' } };
      clock += 1_000;
      await session.tick();
      expect(ports.read).toHaveBeenCalledTimes(1);
      expect(session.state.value.asOf).toMatch(/^As of .+\. More has been seen since\.$/);
      clock += 24_000;
      await session.tick();
      expect(ports.read).toHaveBeenCalledTimes(2);
      expect(session.state.value.asOf).toBeNull();
    });
  });
  test('another visit in the same tab does not show the last one’s facts meanwhile', async () => {
    let release = (): void => {};
    const { session, ports, now } = world();
    await session.tick();
    const gate = new Promise<void>((done) => { release = done; });
    vi.mocked(ports.read).mockImplementation(async () => { await gate; return read(facts()); });
    now.seen = { ...SEEN, visit: { id: 2, lastAt: 300, version: '300' } };
    const ticking = session.tick();
    await vi.waitFor(() => expect(headlineOf(session)).toBe('(loading)'));
    release(); await ticking;
    expect(headlineOf(session)).toMatch(/^No chat/);
  });
  test('a failure is said, and trying again reads again', async () => {
    const { session, ports } = world({ read: vi.fn().mockRejectedValueOnce(new Error('disk')).mockResolvedValue(read(facts())) });
    await session.tick();
    expect(headlineOf(session)).toBe('(error)');
    await session.act.retry();
    expect(headlineOf(session)).toMatch(/^No chat/);
    expect(ports.read).toHaveBeenCalledTimes(2);
  });
  test('the visitor’s language overrides the browser’s', async () => {
    const { session, now } = world();
    now.seen = { ...SEEN, setting: 'fr' };
    await session.tick();
    expect(session.state.value.lang).toBe('fr');
    expect(headlineOf(session)).toMatch(/est présent sur cette page/);
  });
  test('a private window shows no history', async () => {
    const { session, ports, now } = world();
    now.seen = { ...SEEN, incognito: true };
    await session.tick();
    expect(ports.cards).not.toHaveBeenCalled();
    expect(session.state.value.site).toBeNull();
  });
});

describe('acting', () => {
  test('each act reaches the world with its site or tab, and is looked at again at once', async () => {
    const { session, ports } = world();
    await session.tick();
    await session.act.pause(true); await session.act.never(true); await session.act.eraseSite(); await session.act.eraseAll(); await session.act.reload(); await session.act.language('fr');
    expect(ports.pause).toHaveBeenCalledWith(true);
    expect(ports.never).toHaveBeenCalledWith('example.fr', true);
    expect(ports.eraseSite).toHaveBeenCalledWith('example.fr');
    expect(ports.eraseAll).toHaveBeenCalledOnce();
    expect(ports.reload).toHaveBeenCalledWith(7);
    expect(ports.language).toHaveBeenCalledWith('fr');
    expect(ports.look).toHaveBeenCalledTimes(7);
  });
  test('what was erased is read again, and announced', async () => {
    const { session, ports } = world();
    await session.tick();
    await session.act.eraseSite();
    expect(ports.read).toHaveBeenCalledTimes(2);
    expect(session.state.value.spoken).toBe('This site’s record has been erased.');
  });
  test('news replaces what was said of the last deed', async () => {
    const { session, now } = world();
    await session.tick();
    await session.act.eraseSite();
    now.seen = { ...SEEN, visit: { id: 2, lastAt: 900, version: '900' } };
    await session.tick();
    expect(session.state.value.spoken).toBe(headlineOf(session));
  });
  test('a failed act says so', async () => {
    const { session } = world({ eraseAll: async () => { throw new Error('quota'); } });
    await session.tick();
    await session.act.eraseAll();
    expect(session.state.value.spoken).toBe('That did not work. Nothing was changed.');
  });
  test('access is asked for within the click, and the page reloaded once it is given', async () => {
    const order: string[] = [];
    const { session, ports, now } = world({ grant: () => { order.push('asked'); return Promise.resolve(true); } });
    now.seen = { ...SEEN, access: false, visit: null };
    await session.tick();
    const acting = session.act.grant();
    expect(order).toEqual(['asked']); // synchronously: a browser refuses it later
    await acting;
    expect(ports.reload).toHaveBeenCalledWith(7);
  });
  test('access refused changes nothing', async () => {
    const { session, ports } = world({ grant: async () => false });
    await session.tick();
    await session.act.grant();
    expect(ports.reload).not.toHaveBeenCalled();
  });
});

describe('a person’s answers', () => {
  const asks = { outcome: 'review', reason: null, under: 'shown' } as const;
  const asking = (): JudgedVisit => { const all = results(result('banner-present', 'review', { asks })); return { ...read(facts()), results: all, score: score(all) }; };
  test('reach the world with tab, visit and evidence; the visit is judged again without leaving the screen', async () => {
    const seen: string[] = [];
    const { session, ports } = world({ read: vi.fn(async () => asking()), kept: vi.fn(async () => ({ earlier: [{ visit: 0, id: 'banner-present', outcome: 'pass', note: '', at: 1, under: 'shown' } as const], drafts: { 'banner-present': 'écr' } })) });
    await session.tick();
    expect(ports.kept).toHaveBeenCalledWith(1, 'example.fr');
    expect(session.state.value.asking).toMatchObject({ visit: 1, earlier: [{ visit: 0 }], problem: null });
    expect(session.act.questions.draftOf('banner-present')).toBe('écr');
    session.state.subscribe(({ screen }) => { seen.push(screen.is); });
    await session.act.questions.answer('banner-present', 'fail', 'rien');
    expect(ports.answer).toHaveBeenCalledWith(7, 1, { id: 'banner-present', outcome: 'fail', note: 'rien', at: 1_000_000, under: 'shown' });
    expect(ports.read).toHaveBeenCalledTimes(2);
    expect(new Set(seen)).toEqual(new Set(['scorecard']));
    expect(session.state.value.spoken).toBe('Answered: does not meet it.');
    await session.act.questions.withdraw('banner-present');
    expect(ports.withdraw).toHaveBeenCalledWith(7, 1, 'banner-present');
    expect(ports.read).toHaveBeenCalledTimes(3);
    await session.tick();
    expect(ports.read).toHaveBeenCalledTimes(3);
  });
  test('are of the visit on screen: none without one', async () => {
    const { session, now } = world();
    await session.tick();
    expect(session.state.value.asking).not.toBeNull();
    now.seen = { ...SEEN, visit: null };
    await session.tick();
    expect(session.state.value).toMatchObject({ asking: null, canExport: false });
  });
});

describe('exporting', () => {
  test('says that it is under way, then where it went; once at a time', async () => {
    let release = (name: string): void => void name;
    const { session, ports } = world({ exportEvidence: vi.fn(() => new Promise<string>((done) => { release = done; })) });
    await session.act.exportEvidence();
    expect(ports.exportEvidence).not.toHaveBeenCalled(); // nothing was read yet
    await session.tick();
    const exporting = session.act.exportEvidence();
    void session.act.exportEvidence();
    expect(session.state.value).toMatchObject({ canExport: true, exporting: { is: 'busy' } });
    release('example.fr.evidence.ndjson');
    await exporting;
    expect(ports.exportEvidence).toHaveBeenCalledExactlyOnceWith(1, 'en');
    expect(session.state.value.exporting).toEqual({ is: 'done', name: 'example.fr.evidence.ndjson' });
  });
  test.each([[Object.assign(new Error('x'), { why: 'nothing-recorded' }), 'nothing-recorded'], [Object.assign(new Error('x'), { why: 'constructor' }), 'failed'], [new DOMException('x'), 'failed']])('%s: says why there is no file', async (error, why) => {
    const { session } = world({ exportEvidence: async () => { throw error; } });
    await session.tick();
    await session.act.exportEvidence();
    expect(session.state.value.exporting).toEqual({ is: 'failed', why });
  });
});
