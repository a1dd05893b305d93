import check from '../../lib/checks/banner-essential-misclassified.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aCookie, aLayer, anOffer, aSiteCookie, aToggle, aWidget, aWrite, consented, seqs, watched, type Cell } from '../support/facts.ts';

const consent = consented(['undecided']);
const [one, two, write] = [seqs(), seqs(), seqs()];
const box = (beside: string, more: Parameters<typeof aToggle>[1] = {}) => aToggle('Strictement nécessaires', { on: true, locked: true, beside, ...more });
const offer = (...toggles: LayerFact['toggles']) => ({ consent, banner: anOffer({ first: aLayer({ cites: one }), second: aLayer({ cites: two, toggles: [...toggles, aToggle('Mesure d’audience')] }) }) });
const tracer = (name: string, more: Parameters<typeof aSiteCookie>[1] = {}) => aSiteCookie(name, { purpose: 'marketing', cites: write, writes: [aWrite('undecided × none', { cites: write })], ...more });
const chat = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}) => ({ widgets: [aWidget()], storage: [aCookie('parley_id', { writes: [aWrite(cell)], ...more })] });
const listed = 'PHPSESSID, parley_id : 1 an';

describeCheck(check, [
  { name: 'an advertising cookie beside the locked box', expect: 'fail', alone: true, facts: { ...offer(box('Cookies : PHPSESSID, _fbp (90 jours).')), storage: [tracer('_fbp', { platform: 'Meta Pixel' })] }, cites: [...write, ...two],
    says: '“_fbp” is filed under “Strictement nécessaires”, which cannot be switched off; the name is known for: advertising (Meta Pixel).' },
  { name: 'an audience one', expect: 'fail', facts: { ...offer(box('_ga | Google | 13 mois')), storage: [tracer('_ga', { purpose: 'analytics' })] }, says: 'audience measurement' },
  { name: 'as a pattern', expect: 'fail', facts: { ...offer(box('_ga_*')), storage: [tracer('_ga_9XK2', { purpose: 'analytics' })] } },
  { name: 'in capitals', expect: 'fail', facts: { ...offer(box('NID, IDE')), storage: [tracer('IDE', { host: 'doubleclick.net' })] } },
  { name: 'one of two is a tracker', expect: 'fail', facts: { ...offer(box('_fbp, sid_x')), storage: [tracer('_fbp'), aSiteCookie('sid_x', { purpose: 'strictly-necessary' })] } },
  { name: 'on the first screen', expect: 'fail', facts: { consent, banner: anOffer({ first: aLayer({ toggles: [box('_fbp'), aToggle('Publicité')] }) }), storage: [tracer('_fbp')] } },

  { name: 'a chat’s cookie declared necessary and stored before the opening', expect: 'warn', alone: true, facts: { ...offer(box(listed)), ...chat('undecided × closed') }, says: 'the chat stored it before it was opened' },

  { name: 'the only box there: the list may be of everything the banner asks', expect: 'review', facts: { ...offer(), banner: anOffer({ first: aLayer({ toggles: [box('Nous utilisons PHPSESSID et, si vous acceptez, _fbp.')] }) }), storage: [tracer('_fbp')] } },
  { name: 'a name that is also a word', expect: 'review', facts: { ...offer(box('Cookies de session et de test')), storage: [tracer('test')] } },
  { name: 'weakly attributed', expect: 'review', facts: { ...offer(box('_fbp')), storage: [tracer('_fbp', { vendor: 'parley', confidence: 'low' })] } },
  { name: 'several purposes', expect: 'review', facts: { ...offer(box('_hub')), storage: [tracer('_hub', { purposes: ['strictly-necessary', 'marketing'] })] } },
  { name: 'Matomo, which may be set up as exempt', expect: 'review', facts: { ...offer(box('_pk_id.1')), storage: [tracer('_pk_id.1', { purpose: 'analytics', exemptible: true })] } },
  { name: 'a chat’s cookie, weakly attributed', expect: 'review', facts: { ...offer(box(listed)), ...chat('undecided × closed', { confidence: 'medium' }) } },
  { name: 'a chat’s cookie at the moment of its opening', expect: 'review', facts: { ...offer(box(listed)), ...chat('undecided × closed?') } },

  { name: 'only what is necessary is listed', expect: 'pass', facts: { ...offer(box('session_id, csrf_token')), storage: [tracer('_fbp'), aSiteCookie('session_id', { purpose: 'strictly-necessary' })] }, cites: two },
  { name: 'listed beside a box that can be switched off', expect: 'pass', facts: { ...offer(box('session_id'), aToggle('Publicité', { on: true, beside: '_fbp' })), storage: [tracer('_fbp')] } },
  { name: 'a longer name of the same beginning', expect: 'pass', facts: { ...offer(box('_fbp_necessary')), storage: [tracer('_fbp')] } },
  { name: 'a name that only begins alike, without a pattern', expect: 'pass', facts: { ...offer(box('_ga_x')), storage: [tracer('_ga_x9', { purpose: 'analytics' })] } },
  { name: 'a pattern of another name', expect: 'pass', facts: { ...offer(box('_gat_*')), storage: [tracer('_fbp')] } },
  { name: 'a pattern that says next to nothing', expect: 'pass', facts: { ...offer(box('sid_x, _f*')), storage: [tracer('_fbp')] } },
  { name: 'a chat’s cookie stored upon its opening', expect: 'pass', facts: { ...offer(box(listed)), ...chat('undecided × opened') } },
  { name: 'a chat’s cookie of security', expect: 'pass', facts: { ...offer(box(listed)), ...chat('undecided × closed', { purpose: 'security' }) } },

  { name: 'the settings were not opened', expect: 'untested', facts: { consent, banner: anOffer() }, says: 'open the settings' },
  { name: 'not described', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'a locked box that names nothing', expect: 'inapplicable', facts: { ...offer(box('Indispensables au fonctionnement du site.')), storage: [tracer('_fbp')] }, says: 'names no tracer' },
  { name: 'a locked box that is off withholds', expect: 'inapplicable', facts: { ...offer(box('_fbp', { on: false })), storage: [tracer('_fbp')] } },
  { name: 'no settings and no list', expect: 'inapplicable', facts: { consent, banner: anOffer({ first: aLayer({ buttons: [aButton('accept'), aButton('refuse')] }) }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer(box('_fbp')), consent: consented(['unknown']), storage: [tracer('_fbp')] } },
]);
