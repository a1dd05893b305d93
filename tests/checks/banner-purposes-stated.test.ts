import { expect, it } from 'vitest';
import check from '../../lib/checks/banner-purposes-stated.ts';
import { LANGUAGES_READ } from '../../lib/checks/reading/layers.ts';
import type { LayerFact, Said } from '../../lib/model/facts.ts';
import type { BannerFamily } from '../../lib/model/rules.ts';
import { rules } from '../../lib/registry.ts';
import { describeCheck } from '../support/checks.ts';
import { aLayer, anOffer, aSiteCookie, aToggle, aWrite, consented, seqs, watched, type Cell } from '../support/facts.ts';

const said = (...families: readonly BannerFamily[]): readonly Said[] => families.map((family) => ({ family, quote: `of ${family}` }));
const layer = (families: readonly BannerFamily[], more: Partial<LayerFact> = {}) => aLayer({ says: said(...families), ...more });
const accepted = consented(['undecided', 'accepted']);
const offer = (families: readonly BannerFamily[], more: Partial<LayerFact> = {}) => ({ consent: accepted, banner: anOffer({ first: layer(families, more) }) });
const fbp = (more: Parameters<typeof aSiteCookie>[1] = {}, cell: Cell = 'accepted × none') => aSiteCookie('_fbp', { purpose: 'marketing', writes: [aWrite(cell)], ...more });
const ga = (more: Parameters<typeof aSiteCookie>[1] = {}) => aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('accepted × none')], ...more });
const [words, write] = [seqs(), seqs()];

describeCheck(check, [
  { name: 'advertising after acceptance, and only audience named', expect: 'fail', alone: true, cites: [...words, ...write], says: 'A use for advertising was observed (“_fbp”), and the first screen of the banner names none.',
    facts: { ...offer(['purpose-audience'], { cites: words }), storage: [fbp({ cites: write })] } },
  { name: 'advertising, and vague words', expect: 'fail', facts: { ...offer(['vague-purpose']), storage: [fbp()] } },
  { name: 'advertising before any answer: the banner is no better for it', expect: 'fail', facts: { ...offer(['purpose-audience']), consent: consented(['undecided']), storage: [fbp({}, 'undecided × none')] } },
  { name: 'named only once the settings are open', expect: 'fail', facts: { consent: accepted, banner: anOffer({ first: layer(['purpose-audience']), second: layer(['purpose-ads']) }), storage: [fbp()] } },

  { name: 'only vague words', expect: 'warn', facts: offer(['vague-purpose'], { cites: words }), cites: words, says: 'names no precise purpose, only “of vague-purpose”' },
  { name: 'audience measured, and only social networks named', expect: 'warn', facts: { ...offer(['purpose-social']), storage: [ga()] }, says: 'A use for audience measurement was observed (“_ga”)' },

  { name: 'advertising, and words in a language nobody here reads', expect: 'review', facts: { ...offer([], { language: 'pl' }), storage: [fbp()] } },
  { name: 'advertising, and a language that could not be told', expect: 'review', facts: { ...offer(['purpose-audience'], { language: null }), storage: [fbp()] } },
  { name: 'advertising, and the words were cut', expect: 'review', facts: { ...offer(['purpose-audience'], { text: 'x'.repeat(4_000) }), storage: [fbp()] } },
  { name: 'advertising, and personalisation named', expect: 'review', facts: { ...offer(['purpose-personalisation']), storage: [fbp()] }, says: 'speaks of personalisation' },
  { name: 'advertising, and a sentence that may say there is none', expect: 'review', facts: { ...offer([], { says: [{ family: 'purpose-ads', quote: 'Ici, pas de publicité.' }] }), storage: [fbp()] }, says: 'perhaps says that there is none' },
  { name: 'audience measured, and a language unknown', expect: 'review', facts: { ...offer(['purpose-social'], { language: null }), storage: [ga()] } },
  { name: 'nothing recognised', expect: 'review', facts: offer([]), says: 'Read it' },
  { name: 'vague words in a language that could not be told', expect: 'review', facts: offer(['vague-purpose'], { language: null }) },

  { name: 'both named, both observed', expect: 'pass', cites: [...words, ...write], facts: { ...offer(['purpose-ads', 'purpose-audience'], { cites: words }), storage: [fbp({ cites: write }), ga()] } },
  { name: 'named by a chip that has no visible words', expect: 'pass', facts: { ...offer([], { toggles: [{ ...aToggle('Publicité'), says: ['purpose-ads'] }] }), storage: [fbp()] } },
  { name: 'weakly attributed advertising proves nothing', expect: 'pass', facts: { ...offer(['purpose-audience']), storage: [fbp({ vendor: 'parley', confidence: 'medium' })] } },
  { name: 'several purposes, one of them exempt, prove nothing', expect: 'pass', facts: { ...offer(['purpose-audience']), storage: [fbp({ purposes: ['strictly-necessary', 'marketing'] })] } },
  { name: 'left from an earlier visit', expect: 'pass', facts: { ...offer(['purpose-audience']), storage: [fbp({ writes: [], existedBefore: true })] } },
  { name: 'Matomo may be exempt and need not be named', expect: 'pass', facts: { ...offer(['purpose-ads']), storage: [ga({ name: '_pk_id.1', exemptible: true })] } },

  { name: 'not accepted yet', expect: 'untested', facts: { ...offer(['purpose-ads']), consent: consented(['undecided', 'refused']) }, says: 'accept everything' },
  { name: 'not described', expect: 'untested', facts: { consent: accepted, banner: anOffer({ first: null }) }, says: 'was not read in time' },
  { name: 'no banner so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] }, says: 'Stay 6 seconds more.' },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer(['vague-purpose']), consent: consented(['unknown']) } },
]);

it('reads the languages whose words the rules know', () => {
  expect([...LANGUAGES_READ].sort()).toEqual(Object.keys(rules.phrases).sort());
});
