import check, { LONGEST_SECONDS, PROPORTIONATE_SECONDS } from '../../lib/checks/chat-cookie-lifetime-proportionate.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWidget, aWrite, seqs, watched, type Cell } from '../support/facts.ts';

const [write] = [seqs()];
const base = { widgets: [anOpenedWidget()], watch: [watched('no-banner × opened')] };
const lasts = (maxAgeSeconds: number | null, more: Parameters<typeof aCookie>[1] = {}, cell: Cell = 'no-banner × opened') =>
  ({ ...base, storage: [aCookie('parley_id', { maxAgeSeconds, writes: [aWrite(cell, { cites: write })], ...more })] });
const DAY = 86_400;

describeCheck(check, [
  { name: 'three years', expect: 'fail', alone: true, cites: write, facts: lasts(3 * 365 * DAY), says: 'The cookie “parley_id” (Parley) was asked to last for 3 years.' },
  { name: 'a second over thirteen months', expect: 'fail', facts: lasts(LONGEST_SECONDS + 1), says: '13 months' },
  { name: 'agreed to, and for years all the same', expect: 'fail', facts: lasts(2 * 365 * DAY, {}, 'accepted × closed') },
  { name: 'thirteen months', expect: 'warn', facts: lasts(LONGEST_SECONDS) },
  { name: 'six months', expect: 'warn', alone: true, facts: lasts(180 * DAY), says: '6 months' },
  { name: 'a second over thirty days', expect: 'warn', facts: lasts(PROPORTIONATE_SECONDS + 1), says: '30 days' },
  { name: 'years, and perhaps not the chat’s', expect: 'review', facts: lasts(3 * 365 * DAY, { confidence: 'medium' }) },
  { name: 'thirty days', expect: 'pass', cites: write, facts: lasts(PROPORTIONATE_SECONDS) },
  { name: 'until the browser closes', expect: 'pass', facts: lasts(null) },
  { name: 'one for a day beside a load balancer’s for years', expect: 'pass', facts: { ...base, storage: [...lasts(DAY).storage, aCookie('AWSALB', { infrastructure: true, maxAgeSeconds: 3 * 365 * DAY, writes: [aWrite('no-banner × closed')] })] } },
  { name: 'another vendor’s', expect: 'inapplicable', facts: lasts(3 * 365 * DAY, { vendor: 'hubspot' }) },
  { name: 'a key of localStorage, which has no lifetime', expect: 'inapplicable', facts: { ...base, storage: [aKey('parley_id', { maxAgeSeconds: null, writes: [aWrite('no-banner × opened')] })] }, says: 'stored no cookie' },
  { name: 'one that lay there: for how long was not seen', expect: 'inapplicable', facts: lasts(null, { existedBefore: true, writes: [] }) },
  { name: 'a test of features', expect: 'inapplicable', facts: lasts(3 * 365 * DAY, { writes: [aWrite('no-banner × opened', { probe: true, identifies: false })] }) },
  { name: 'none yet, not opened', expect: 'untested', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed')] }, says: 'Open the chat.' },
  { name: 'none yet, a moment ago', expect: 'untested', facts: { ...base, watch: [watched('no-banner × opened', { afterLoadMs: 1_000 })] }, says: 'Stay 9 seconds more.' },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
