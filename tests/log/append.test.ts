import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/log/schema.ts';
import { openLog, type Log } from '../../lib/log/store.ts';
import type { Draft } from '../../lib/model/observation.ts';
import { recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
let count = 0;
const freshName = (): string => `append-${++count}`;
const opened: Log[] = [];
const open = (name: string): Log => {
  const log = openLog(name);
  opened.push(log);
  return log;
};
afterEach(() => opened.splice(0).forEach((log) => log.close()));

/** All that is stored, as anybody would find it. */
async function dump(name: string): Promise<unknown> {
  const db = openDatabase(name);
  const all = { entries: await db.entries.toArray(), visits: await db.visits.toArray() };
  db.close();
  return all;
}

/** Two tabs, two sites, several sources, in batches as they would come. */
function session(): Draft[][] {
  const worker = telling(recorder('worker'));
  const one = telling(recorder('frame-1'));
  const two = telling(recorder('frame-2'));
  return [
    [worker.ask(1_000, 1, SHOP), worker.go(1_010, 1, SHOP)],
    [one.start(1_020, 1, SHOP), one.store(1_030, 1, SHOP, 'a'), one.cookie(1_040, 1, SHOP, 'b', '1')],
    [worker.change(1_041, 'b', '1', 'www.shop.fr'), worker.load(1_050, 1, SHOP, 'https://w.chat.io/x.js')],
    [worker.ask(2_000, 2, 'https://news.fr/'), worker.go(2_010, 2, 'https://news.fr/')],
    [two.start(2_020, 2, 'https://news.fr/'), one.store(2_030, 1, SHOP, 'c')],
    [worker.go(3_000, 1, 'https://news.fr/'), one.store(3_001, 1, SHOP, 'late')],
    [two.store(3_500, 2, 'https://news.fr/', 'd'), worker.change(3_501, 'z', '9', 'chat.io')],
  ];
}

async function undisturbed(): Promise<unknown> {
  const name = freshName();
  const log = open(name);
  for (const batch of session()) expect(await log.append(batch)).toEqual({ stored: batch.length });
  return dump(name);
}

describe('exactly once', () => {
  it('keeps what it is given, in order, and says how much was new', async () => {
    const { entries, visits } = (await undisturbed()) as { entries: Draft[]; visits: unknown[] };
    const all = session().flat();
    expect(entries).toHaveLength(all.length);
    expect(entries.map(({ source, n }) => [source, n])).toEqual(all.map(({ source, n }) => [source, n]));
    expect(entries[3]).toEqual({ ...all[3], visit: 1, seq: 4 });
    expect(visits).toHaveLength(3);
  });

  it('under resends of every batch, of everything at the end, and of the same draft twice in one batch', async () => {
    const name = freshName();
    const log = open(name);
    for (const batch of session()) {
      expect(await log.append([...batch, ...batch])).toEqual({ stored: batch.length });
      expect(await log.append(batch)).toEqual({ stored: 0 });
    }
    expect(await log.append(session().flat())).toEqual({ stored: 0 });
    expect(await dump(name)).toEqual(await undisturbed());
  });

  it('takes the new half of a batch whose other half is known', async () => {
    const log = open(freshName());
    const batch = session()[1]!;
    await log.append([batch[1]!]);
    expect(await log.append(batch)).toEqual({ stored: 2 });
  });

  it('under concurrent appends from two contexts', async () => {
    const name = freshName();
    const [one, two] = [open(name), open(name)];
    const answers = await Promise.all(session().flatMap((batch) => [one.append(batch), two.append(batch), one.append(batch)]));
    expect(answers.reduce((sum, { stored }) => sum + stored, 0)).toBe(session().flat().length);
    const { entries, visits } = (await dump(name)) as { entries: Draft[]; visits: unknown[] };
    expect(new Set(entries.map(({ source, n }) => `${source} ${n}`)).size).toBe(entries.length);
    expect(entries).toHaveLength(session().flat().length);
    expect(visits).toHaveLength(3);
  });

  it('does not mind nothing', async () => {
    expect(await open(freshName()).append([])).toEqual({ stored: 0 });
  });
});

describe('death drill', () => {
  /** The worker dies at its `fatal`th write, counted over the whole session. */
  class Death {
    writes = 0;
    died = false;
    private readonly add = IDBObjectStore.prototype.add;
    private readonly put = IDBObjectStore.prototype.put;
    constructor(fatal: number) {
      const death = this;
      for (const name of ['add', 'put'] as const) {
        const original = this[name];
        IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
          if (++death.writes === fatal) {
            death.died = true;
            this.transaction.abort();
            throw new DOMException('died', 'AbortError');
          }
          return original.apply(this, args);
        };
      }
    }
    end(): void {
      IDBObjectStore.prototype.add = this.add;
      IDBObjectStore.prototype.put = this.put;
    }
  }

  /** A recorder's side: what is not acknowledged is sent again, to whichever worker lives then. */
  async function deliver(name: string, ackLost: (batch: number) => boolean): Promise<number> {
    let log = open(name);
    let deaths = 0;
    for (const [i, batch] of session().entries()) {
      for (let acknowledged = false, lost = false; !acknowledged; ) {
        try {
          await log.append(batch);
          acknowledged = lost || !ackLost(i);
          lost = true;
        } catch {
          deaths++;
        }
        if (!acknowledged) {
          log.close();
          log = open(name);
        }
      }
    }
    return deaths;
  }

  it('ends with the same log, at whichever write the worker dies', async () => {
    const expected = await undisturbed();
    const trial = new Death(Infinity);
    await deliver(freshName(), () => false);
    trial.end();
    expect(trial.writes).toBeGreaterThan(session().flat().length);
    for (let fatal = 1; fatal <= trial.writes; fatal++) {
      const name = freshName();
      const death = new Death(fatal);
      const deaths = await deliver(name, () => false).finally(() => death.end());
      expect([death.died, deaths]).toEqual([true, 1]);
      expect(await dump(name), `death at write ${fatal}`).toEqual(expected);
    }
  });

  it('ends with the same log when the worker dies after the commit and before the answer, after any and after every batch', async () => {
    const expected = await undisturbed();
    const batches = session().length;
    for (let fatal = 0; fatal <= batches; fatal++) {
      const name = freshName();
      expect(await deliver(name, (batch) => fatal === batches || batch === fatal)).toBe(0);
      expect(await dump(name), `answer ${fatal} lost`).toEqual(expected);
    }
  });
});

describe('a long visit', () => {
  it('is read in parts, also when it lies among many entries of others', { timeout: 120_000 }, async () => {
    const name = freshName();
    const log = open(name);
    await log.append([telling(recorder('frame')).store(1_000, 1, SHOP, 'first')]);
    const db = openDatabase(name);
    const [one] = await db.entries.toArray();
    // Nine of ten numbers belong to nobody here, as after a day with other tabs.
    await db.entries.bulkPut(Array.from({ length: 7_000 }, (_, at) => ({ ...one!, seq: 10 * (at + 1), n: at + 2 })));
    await db.entries.bulkPut(Array.from({ length: 500 }, (_, at) => ({ ...one!, seq: 50_000 + 10 * at + 5, n: at + 2, source: 'other', visit: 2 })));
    db.close();
    const told: number[] = [];
    const read = await log.entriesOfVisit(1, { tell: (count) => told.push(count), stop: new AbortController().signal });
    expect(read).toEqual(await log.entriesOfVisit(1));
    expect([read.length, told]).toEqual([7_001, [5_000, 7_001]]);
  });
});

describe('speed', () => {
  it('appends 30,000 entries in batches of 100 (time printed, not judged)', { timeout: 120_000 }, async () => {
    const log = open(freshName());
    const { store } = telling(recorder('frame'));
    const began = performance.now();
    for (let i = 0; i < 300; i++) await log.append(Array.from({ length: 100 }, (_, j) => store(1_000 + i, 1, SHOP, `key-${j}`)));
    const took = performance.now() - began;
    console.log(`30,000 entries: ${(took / 1000).toFixed(1)} s, ${Math.round(30_000 / (took / 1000))} a second, with IndexedDB in memory`);
    const all = await log.entriesOfVisit(1);
    expect(all).toHaveLength(30_000);
    // The same for whoever waits, told in parts; and no further once it is stopped.
    const told: (readonly [number, number | null])[] = [];
    expect(await log.entriesOfVisit(1, { tell: (read, of) => told.push([read, of]), stop: new AbortController().signal })).toEqual(all);
    expect(told.map(([read]) => read)).toEqual([5_000, 10_000, 15_000, 20_000, 25_000, 30_000]);
    expect([told[0]![1], told.at(-1)![1]]).toEqual([null, 30_000]);
    const stop = new AbortController();
    told.length = 0;
    await expect(log.entriesOfVisit(1, { tell: (read, of) => { told.push([read, of]); stop.abort(); }, stop: stop.signal })).rejects.toThrow();
    expect(told).toHaveLength(1);
  });
});

describe('what a page says as it goes', () => {
  // Seen in Chromium 150: the tab already shows the next page, and the leaving one is told as its frame 3.
  const leaving = (draft: Draft): Draft => ({ ...draft, where: { ...draft.where!, frame: 3, site: 'shop.fr' } });
  it('stays in its own visit, though it is told as a frame of the next page', async () => {
    const log = open(freshName());
    const worker = telling(recorder('worker'));
    const [news, shop, guest] = [telling(recorder('news')), telling(recorder('shop')), telling(recorder('guest'))];
    await log.append([worker.go(1_000, 1, 'https://news.fr/'), news.start(1_010, 1, 'https://news.fr/')]);
    await log.append([news.store(1_500, 1, 'https://news.fr/', 'a')]);
    await log.append([worker.go(2_000, 1, SHOP)]);
    await log.append([leaving(news.store(2_004, 1, 'https://news.fr/', 'b')), leaving(news.store(2_005, 1, 'https://news.fr/', 'c'))]);
    await log.append([shop.start(2_010, 1, SHOP)]);
    // A real guest there is one, from its first word to its last.
    await log.append([leaving(guest.start(2_100, 1, 'https://news.fr/'))]);
    await log.append([leaving(guest.store(2_200, 1, 'https://news.fr/', 'd'))]);
    const [newsVisit, shopVisit] = await Promise.all(['news.fr', 'shop.fr'].map(async (site) => (await log.visitsOf(site))[0]!.id));
    expect((await log.entriesOfVisit(newsVisit!)).filter(({ source }) => source === 'news').map(({ n, where }) => [n, where?.frame, where?.site])).toEqual([1, 2, 3, 4].map((n) => [n, 0, 'news.fr']));
    expect((await log.entriesOfVisit(shopVisit!)).map(({ source, n, where }) => [source, n, where?.frame])).toEqual([['worker', 2, 0], ['shop', 1, 0], ['guest', 1, 3], ['guest', 2, 3]]);
    expect((await log.visitsOf('news.fr')).map(({ endedAt }) => endedAt)).toEqual([2_000]);
    expect((await log.openVisit(1))?.id).toBe(shopVisit);
  });
});
