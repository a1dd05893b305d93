import check from '../../lib/checks/cookie-lifetime-rolling.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aPage, aSiteCookie, asked, aWrite, seqs, type Cell } from '../support/facts.ts';

const [first, second] = [seqs(), seqs()];
const YEAR = 31_536_000;
const pages = [aPage(), aPage({ at: 10_000 })];
const twice = (one: number, other: number, { at = 11_000, again = true, cell = 'no-banner × none' as Cell, told = 'site' as 'site' | 'browser', ...more }: { at?: number; again?: boolean; cell?: Cell; told?: 'site' | 'browser'; exemptible?: boolean } = {}) => aSiteCookie('_pk_id.1', {
  purpose: 'analytics', ...more,
  writes: [aWrite(cell, { at: 1_000, asked: asked({ maxAgeSeconds: one, told }), cites: first }), aWrite(cell, { at, asked: asked({ maxAgeSeconds: other, told }), cites: second, ...(again && { again: true as const }) })],
});

describeCheck(check, [
  { name: 'audience measurement that nobody agreed to', expect: 'fail', alone: true, facts: { pages, storage: [twice(YEAR, YEAR, { exemptible: true })] }, cites: [...first, ...second], says: 'was set again on a later page' },
  { name: 'the same with an agreement', expect: 'warn', facts: { pages, storage: [twice(YEAR, YEAR, { exemptible: true, cell: 'accepted × none' })] } },
  { name: 'another tracer', expect: 'warn', alone: true, facts: { pages, storage: [twice(YEAR, YEAR)] }, cites: second },
  { name: 'a chat’s', expect: 'warn', facts: { pages, storage: [{ ...twice(YEAR, YEAR), ...aCookie('parley_id'), writes: twice(YEAR, YEAR).writes }] } },
  { name: 'set again with the end it had', expect: 'pass', facts: { pages, storage: [twice(YEAR, YEAR - 10)] }, cites: first },
  { name: 'another value', expect: 'pass', facts: { pages, storage: [twice(YEAR, YEAR, { again: false })] } },
  { name: 'only the browser told', expect: 'inapplicable', facts: { pages, storage: [twice(YEAR, YEAR, { told: 'browser' })] } },
  { name: 'set once, and a page after it', expect: 'pass', facts: { pages, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: YEAR }), cites: first })] })] }, cites: first },
  { name: 'twice by one page', expect: 'untested', facts: { pages: [aPage()], storage: [twice(YEAR, YEAR)] }, says: 'second page' },
  { name: 'twice at once, on two pages', expect: 'untested', facts: { pages: [aPage(), aPage({ at: 1_500 })], storage: [twice(YEAR, YEAR, { at: 2_000 })] } },
  { name: 'a session is meant to go on', expect: 'inapplicable', facts: { pages, storage: [twice(1_800, 1_800)] } },
  { name: 'the site’s own needs', expect: 'inapplicable', facts: { pages, storage: [{ ...twice(YEAR, YEAR), purpose: 'preferences', purposes: ['preferences'] }] } },
]);
