import check from '../../lib/checks/banner-chat-purpose-mentioned.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aCookie, aKey, aLayer, anOffer, anOpenedWidget, aToggle, aWidget, aWrite, consented, recorded, seqs, url, watched, type Cell } from '../support/facts.ts';

const consent = consented(['undecided']);
const [one, two, write] = [seqs(), seqs(), seqs()];
const watch = [watched('undecided × closed')];
const plainButtons = [aButton('accept'), aButton('refuse')];
const offer = (first: Partial<LayerFact> = {}, second: Partial<LayerFact> | null = null) =>
  ({ consent, watch, widgets: [anOpenedWidget()], banner: anOffer({ first: aLayer({ cites: one, buttons: plainButtons, ...first }), second: second === null ? null : aLayer({ cites: two, ...second }) }) });
const stores = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}) => ({ storage: [aCookie('parley_id', { writes: [aWrite(cell, { cites: write })], ...more })] });
const early = stores('undecided × closed');

describeCheck(check, [
  { name: 'an identifier before the opening, and no word of a chat', expect: 'fail', alone: true, facts: { ...offer(), ...early }, cites: [...write, ...one],
    says: 'The banner speaks neither of a chat nor of “Parley”, and the chat stored “parley_id” before it was opened.' },
  { name: 'once accepted: what was not named was not agreed to', expect: 'fail', facts: { ...offer(), ...stores('accepted × closed'), consent: consented(['undecided', 'accepted']) } },
  { name: 'an advertising tracer upon the opening', expect: 'fail', facts: { ...offer(), ...stores('undecided × opened', { purpose: 'marketing' }) }, silent: 'before it was opened' },
  { name: 'upon an opening by itself', expect: 'fail', facts: { ...offer(), ...stores('undecided × auto-opened') } },
  { name: 'settings that do not name it either', expect: 'fail', facts: { ...offer({}, {}), ...early }, cites: two },
  { name: 'a longer word is no mention', expect: 'fail', facts: { ...offer({ text: 'Nous utilisons des cookies. Parleys et parlement.' }), ...early } },

  { name: 'only once the visitor opened it', expect: 'warn', facts: { ...offer(), ...stores('undecided × opened') } },
  { name: 'a key that identifies nobody, before', expect: 'warn', facts: { ...offer(), storage: [aKey('parley_open', { writes: [aWrite('undecided × closed', { identifies: false })] })] } },
  { name: 'an item of security, before', expect: 'warn', facts: { ...offer(), ...stores('undecided × closed', { purpose: 'security' }) } },

  { name: 'a word for it on the first screen', expect: 'pass', facts: { ...offer({ says: [{ family: 'purpose-chat', quote: 'Le chat en direct' }] }), ...early }, cites: one, says: '“Le chat en direct”' },
  { name: 'the vendor’s name in the settings', expect: 'pass', facts: { ...offer({}, { toggles: [aToggle('PARLEY')] }), ...early }, cites: two, says: '“Parley”' },
  { name: 'the vendor’s name beside a box', expect: 'pass', facts: { ...offer({}, { toggles: [aToggle('Services', { beside: 'Hotjar, Parley (1 an)' })] }), ...early } },
  { name: 'the platform’s record names it', expect: 'pass', facts: { ...offer(), ...early, consent: consented(['undecided'], { chatCovered: true }) } },

  { name: 'weakly attributed', expect: 'review', facts: { ...offer(), ...stores('undecided × closed', { confidence: 'medium' }) } },
  { name: 'at the moment of the opening', expect: 'review', facts: { ...offer(), ...stores('undecided × closed?') } },
  { name: 'for the conversation and for advertising', expect: 'review', facts: { ...offer(), ...stores('undecided × opened', { purposes: ['conversation', 'marketing'] }) } },
  { name: 'a language nobody here reads', expect: 'review', facts: { ...offer({ language: 'da' }), ...early } },
  { name: 'a list of partners further on', expect: 'review', facts: { ...offer({ links: [{ url: url('https://shop.example/p'), words: 'Partenaires', says: ['partners'] }] }), ...early }, says: 'look for the chat’s vendor' },

  { name: 'the settings were not opened', expect: 'untested', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }), ...early }, says: 'open the settings' },
  { name: 'nothing stored so far', expect: 'untested', facts: { ...offer(), watch: [watched('undecided × closed', { afterLoadMs: 2_000 })] }, says: 'Stay 8 seconds more' },
  { name: 'nothing stored, and never opened', expect: 'untested', facts: { ...offer(), widgets: [aWidget()] }, says: 'Open the chat.' },
  { name: 'not described', expect: 'untested', facts: { ...offer(), banner: anOffer({ first: null }) } },
  { name: 'watched late', expect: 'untested', facts: { ...offer(), ...early, recording: recorded({ fromStart: false }) } },
  { name: 'a chat may still come', expect: 'untested', facts: { ...offer(), widgets: [], watch: [] }, says: 'a chat may still appear' },
  { name: 'nothing stored, even once opened', expect: 'inapplicable', facts: offer(), says: 'nothing to present' },
  { name: 'no chat', expect: 'inapplicable', facts: { ...offer(), widgets: [] } },
  { name: 'no banner', expect: 'inapplicable', facts: { widgets: [aWidget()], ...early, watch: [watched('no-banner × closed')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer(), ...early, consent: consented(['unknown']) } },
]);
