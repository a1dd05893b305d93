import check from '../../lib/checks/localstorage-no-expiry.ts';
import type { Shape } from '../../lib/model/observation.ts';
import { describeCheck } from '../support/checks.ts';
import { aKey, aSiteCookie, aWidget, aWrite, seqs } from '../support/facts.ts';

const write = seqs();
const key = (shape: Shape | null, more: object = {}, identifies = true) => aKey('visitor', { writes: [aWrite('no-banner × none', { cites: write, identifies, ...(shape && { shape }) })], ...more });
const own = { vendor: null, confidence: null, purpose: 'unknown', purposes: ['unknown'] };

describeCheck(check, [
  { name: 'an identifier alone', expect: 'warn', alone: true, facts: { storage: [key('uuid', own)] }, cites: write, says: 'The localStorage key “visitor” keeps a value that can single out the visitor' },
  { name: 'a chat’s', expect: 'warn', facts: { storage: [key('hex')], widgets: [aWidget()] }, says: '(Parley)' },
  { name: 'a chat’s in its frame', expect: 'warn', facts: { storage: [key('hex', { party: 'third', host: 'widget.parley.example' })], widgets: [aWidget()] } },
  { name: 'something longer, that may hold a date', expect: 'review', facts: { storage: [key('json', own)] }, cites: write },
  { name: 'a token that says when it ends', expect: 'review', facts: { storage: [key('jwt', own)] } },
  { name: 'what it looked like is not known', expect: 'review', facts: { storage: [key(null, own)] } },
  { name: 'nobody’s', expect: 'pass', facts: { storage: [key('word', own, false)] }, cites: write },
  { name: 'removed again', expect: 'pass', facts: { storage: [key('uuid', { ...own, removed: true })] } },
  { name: 'the record of a choice', expect: 'pass', facts: { storage: [key('uuid', { ...own, purpose: 'consent-record', purposes: ['consent-record'] })] } },
  { name: 'another party’s', expect: 'inapplicable', facts: { storage: [key('uuid', { ...own, party: 'third' })] } },
  { name: 'for this tab alone', expect: 'inapplicable', facts: { storage: [key('uuid', { ...own, kind: 'sessionStorage' })] } },
  { name: 'a cookie', expect: 'inapplicable', facts: { storage: [aSiteCookie('id', { writes: [aWrite('no-banner × none')] })] } },
]);
