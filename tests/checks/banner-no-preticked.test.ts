import check from '../../lib/checks/banner-no-preticked.ts';
import type { BannerFact, LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aToggle, consented, recorded, seqs } from '../support/facts.ts';

const consent = consented(['undecided']);
const [first, second] = [seqs(), seqs()];
const necessary = aToggle('Strictement nécessaires', { on: true, locked: true });
const ads = aToggle('Publicité ciblée', { on: true });
type Toggles = LayerFact['toggles'];
const shows = (toggles: Toggles, more: Partial<BannerFact> = {}) =>
  ({ consent, banner: anOffer({ first: aLayer({ cites: first }), second: aLayer({ at: 3_000, cites: second, toggles, buttons: [aButton('save')] }), ...more }) });
const click = (button: BannerFact['clicks'][number]['button'], at: number) => ({ at, page: 0, button, words: button, cites: seqs() });

describeCheck(check, [
  { name: 'advertising on in the settings', expect: 'fail', alone: false, facts: shows([necessary, ads]), cites: second, says: 'Switched on before any choice of the visitor: “Publicité ciblée”.' },
  { name: 'on when the settings were opened, and saved later', expect: 'fail', facts: shows([ads], { clicks: [click('settings', 2_900), click('save', 6_000)] }) },
  { name: 'on in the first layer', expect: 'fail', facts: shows([], { first: aLayer({ cites: first, toggles: [ads] }), second: null }), cites: first },
  { name: 'Google Analytics on', expect: 'fail', facts: shows([aToggle('Google Analytics', { on: true })]) },
  ...['Advertising cookies', 'Personalised ads', 'Marketing', 'Werbung', 'Publicidad', 'Pubblicità', 'Advertenties', 'Réseaux sociaux', 'Soziale Medien', 'Social media'].map((words) =>
    ({ name: `${words} on`, expect: 'fail' as const, facts: shows([aToggle(words, { on: true })]) })),

  { name: 'audience measurement on: it may be exempt', expect: 'review', facts: shows([aToggle('Mesure d’audience', { on: true })]), cites: second, says: 'some audience measurement' },
  { name: 'a refusal switched on', expect: 'review', facts: shows([aToggle('Pas de publicité ciblée', { on: true })]) },
  { name: 'a slider without words', expect: 'review', facts: shows([aToggle('', { on: true })]), says: '“…”' },
  { name: 'preferences on', expect: 'review', facts: shows([aToggle('Préférences', { on: true })]) },
  { name: 'the necessary ones on, and free to be switched off', expect: 'review', facts: shows([aToggle('Strictement nécessaires', { on: true })]) },
  ...['Cookies nécessaires, sans lien avec la publicité', 'Fonctionnement du site (hors publicité)', 'Essential, excluding advertising', 'Technisch notwendig (Werbung ausgenommen)'].map((words) =>
    ({ name: `${words}: on, and not marked as locked`, expect: 'review' as const, facts: shows([aToggle(words, { on: true })]) })),
  { name: 'on for consent or for legitimate interest', expect: 'review', facts: shows([aToggle('Publicité', { on: true, beside: 'Intérêt légitime' })]) },
  { name: 'the recorder read legitimate interest beside it', expect: 'review', facts: shows([{ ...ads, says: ['purpose-ads', 'legitimate-interest'] }]) },

  { name: 'everything off but the necessary', expect: 'pass', facts: shows([necessary, aToggle('Publicité ciblée'), aToggle('Mesure d’audience')]), cites: second },
  { name: 'advertising locked: another check’s matter', expect: 'pass', facts: shows([aToggle('Publicité ciblée', { on: true, locked: true })]) },
  { name: 'off in a first layer that leads nowhere else', expect: 'pass', facts: shows([], { first: aLayer({ cites: first, toggles: [aToggle('Publicité')], buttons: [aButton('save')] }), second: null }), cites: first },
  { name: 'legitimate interest on beside a consent that is off', expect: 'pass', facts: shows([aToggle('Publicité'), aToggle('Publicité, intérêt légitime', { on: true })]), cites: second },

  { name: 'called up after everything was accepted: they show the choice', expect: 'untested', facts: shows([ads], { clicks: [click('accept', 2_000), click('settings', 2_900)] }), says: 'before answering it' },
  { name: 'the settings were not opened', expect: 'untested', facts: shows([], { second: null }) },
  { name: 'off in the first layer, and there are settings', expect: 'untested', facts: shows([], { first: aLayer({ toggles: [aToggle('Publicité')] }), second: null }) },
  { name: 'watched late: a choice may have been made', expect: 'untested', facts: { ...shows([ads]), recording: recorded({ fromStart: false }) } },
  { name: 'no boxes anywhere', expect: 'inapplicable', facts: shows([]) },
  { name: 'only a legitimate interest', expect: 'inapplicable', facts: shows([aToggle('Intérêts légitimes', { on: true })]) },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...shows([ads]), consent: consented(['unknown']) } },
]);
