import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/facts/notice-read.ts';
import { maskNotice } from '../../lib/log/gate-notice.ts';
import type { FactName } from '../../lib/model/facts.ts';
import type { Outcome } from '../../lib/model/check.ts';
import { readNoticeText } from '../../lib/record/notice-text.ts';
import { checks } from '../../lib/registry.ts';
import { books } from '../labels/measure-notices.ts';
import { aNotice, aPage, aSiteCookie, aWrite, visit } from '../support/facts.ts';
import { notices } from '../sites/shop/broken/notices.ts';
import { documentAt } from '../sites/shop/pages.ts';
import { compliant, type Shop } from '../sites/shop/plan.ts';

/**
 * The shop's notice and its twins', read without a browser: whoever writes phrases sees here at once what they change,
 * and `tests/e2e/sites.test.ts` proves the same of whole visits.
 */
const phrases = await books();
const HOST = 'www.verrerie.example';
const KNOWN: ReadonlySet<FactName> = new Set<FactName>(['notices', 'site', 'storage', 'pages']);
const judged = checks.filter(({ id, area, needs }) => area === 'notice' && !id.startsWith('notice-link') && needs.includes('notices') && needs.every((name) => KNOWN.has(name)));

function outcomes(shop: Shop): ReadonlyMap<string, Outcome> {
  const window = new Window({ url: `https://${HOST}/confidentialite` });
  window.document.write(documentAt(shop, '/confidentialite', HOST)!);
  const { text, title } = readNoticeText(window.document as unknown as Document);
  const reading = readNotice({ text: maskNotice(text, HOST), title, language: null }, phrases, []);
  const facts = visit({
    notices: [aNotice({ ...reading, title, words: text.split(/\s+/).length })], pages: [aPage({ forms: 1, legalLinks: 1 })], storage: [aSiteCookie('PHPSESSID', { writes: [aWrite('undecided × closed')] })],
    site: { site: 'verrerie.example', visit: 0, startedAt: Date.parse('2026-11-22') },
  });
  return new Map(judged.map((check) => [check.id, check.judge(facts).outcome]));
}

const good = outcomes(compliant);
const rows = notices.filter(({ journey, base }) => journey === 'notice' && base === undefined);

describe('the French shop’s notice', () => {
  it('has what is asked of a notice', () => {
    expect(judged.length).toBeGreaterThan(15);
    expect([...good].filter(([, outcome]) => outcome !== 'pass' && outcome !== 'untested')).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { how, breaks, follows = {} }) => {
    const twin = outcomes(how(compliant));
    const named = { ...breaks, ...Object.fromEntries(Object.entries(follows).map(([id, [outcome]]) => [id, outcome])) };
    for (const { id } of judged) {
      const is = twin.get(id)!;
      // A form that gathers contacts is seen by a browser only.
      if (named[id] === undefined) expect([good.get(id), 'inapplicable', 'untested'], id).toContain(is);
      else if (is !== 'untested') expect([named[id]].flat(), id).toContain(is);
    }
  });
});
