import check from '../../lib/checks/cookie-lifetime-13-months.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aSiteCookie, asked, aWidget, aWrite, seqs, type Cell } from '../support/facts.ts';

const [write, other] = [seqs(), seqs()];
const DAY = 86_400;
const lived = (days: number, more: object = {}, cell: Cell = 'no-banner × none', how: Parameters<typeof asked>[0] = {}, cites = write) =>
  aSiteCookie('_pk_id.1', { purpose: 'analytics', writes: [aWrite(cell, { asked: asked({ maxAgeSeconds: days * DAY, ...how }), cites })], ...more });

describeCheck(check, [
  { name: 'audience measurement that nobody agreed to', expect: 'fail', alone: true, facts: { storage: [lived(730, { exemptible: true })] }, cites: write, says: /_pk_id\.1” \(audience measurement\) was to live for 730 days/ },
  { name: 'and that was refused', expect: 'fail', facts: { storage: [lived(401, { exemptible: true }, 'refused × none')] } },
  { name: 'the longest of several lives', expect: 'fail', facts: { storage: [aSiteCookie('_pk_id.1', { purpose: 'analytics', exemptible: true, writes: [aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: 800 * DAY }), cites: write }), aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: DAY }), cites: other })] })] }, cites: write, spares: other },

  { name: 'the same with an agreement', expect: 'warn', facts: { storage: [lived(730, { exemptible: true }, 'accepted × none')] } },
  { name: 'the same, agreed or not', expect: 'warn', facts: { storage: [lived(730, { exemptible: true }, 'undecided × none?')] } },
  { name: 'another tracer', expect: 'warn', facts: { storage: [lived(730)] }, cites: write },
  { name: 'advertising', expect: 'warn', facts: { storage: [lived(401, { purpose: 'marketing', purposes: ['marketing'] })] } },

  { name: 'of unknown use, that singles out', expect: 'review', facts: { storage: [lived(730, { purpose: 'unknown', purposes: ['unknown'] })] }, cites: write },
  { name: 'kept as long as browsers keep', expect: 'review', facts: { storage: [lived(400, {}, 'no-banner × none', { told: 'browser' })] }, says: 'is kept' },

  { name: '400 days', expect: 'pass', facts: { storage: [lived(400, { exemptible: true })] }, cites: write },
  { name: 'a preference may live long', expect: 'pass', facts: { storage: [lived(30), aSiteCookie('lang', { purpose: 'preferences', writes: [aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: 3_650 * DAY }), cites: other })] })] }, spares: other },
  { name: 'of unknown use, and nobody’s', expect: 'pass', facts: { storage: [lived(30), aSiteCookie('x', { purpose: 'unknown', identifies: false, writes: [aWrite('no-banner × none', { identifies: false, asked: asked({ maxAgeSeconds: 3_650 * DAY }) })] })] } },

  { name: 'there already', expect: 'untested', facts: { storage: [aSiteCookie('_ga', { purpose: 'analytics', existedBefore: true })] } },
  { name: 'until the browser closes', expect: 'inapplicable', facts: { storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: null }) })] })] } },
  { name: 'a chat’s is another check’s', expect: 'inapplicable', facts: { storage: [aCookie('parley_id', { purpose: 'analytics', writes: [aWrite('no-banner × closed', { asked: asked({ maxAgeSeconds: 3_650 * DAY }) })] })], widgets: [aWidget()] } },
]);
