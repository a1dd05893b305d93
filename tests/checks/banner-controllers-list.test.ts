import { describe, expect, it } from 'vitest';
import check from '../../lib/checks/banner-controllers-list.ts';
import { isNamedIn } from '../../lib/checks/reading/organisations.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aSiteCookie, aToggle, aWrite, consented, seqs, url, watched } from '../support/facts.ts';

const accepted = consented(['undecided', 'accepted']);
const [one, two, write] = [seqs(), seqs(), seqs()];
const plainButtons = [aButton('accept'), aButton('refuse')];
const offer = (first: Partial<LayerFact>, second: Partial<LayerFact> | null = null) =>
  ({ consent: accepted, banner: anOffer({ first: aLayer({ cites: one, buttons: plainButtons, ...first }), second: second === null ? null : aLayer({ cites: two, ...second }) }) });
const partners = { url: url('https://shop.example/partenaires'), words: 'Voir nos 12 partenaires', says: ['partners'] as const };
const third = (name: string, host: string, platform: string | null = null) => aSiteCookie(name, { host, platform, party: 'third', purpose: 'marketing', cites: write, writes: [aWrite('accepted × none', { cites: write })] });
const own = (script: string) => aSiteCookie('_ga', { platform: 'Google Analytics', purpose: 'analytics', writes: [aWrite('accepted × none', { script })] });
const criteo = third('uid', 'criteo.com', 'Criteo');
const taboola = third('t_gid', 'taboola.com', 'Taboola');
const services = { toggles: [aToggle('Criteo'), aToggle('Taboola')] };

describeCheck(check, [
  { name: 'no list anywhere', expect: 'fail', alone: true, facts: { ...offer({}), storage: [criteo] }, cites: [...write, ...one], says: 'Observed, and not named in what was read of the banner: “Criteo”.' },
  { name: 'an advertiser’s cookie under a host that is not the advertiser’s', expect: 'fail', facts: { ...offer({}), storage: [third('_fbp', 'go.chat.example', 'Facebook')] }, says: '“go.chat.example”', silent: 'Facebook' },
  { name: 'that advertiser is named', expect: 'pass', facts: { ...offer({}, { toggles: [aToggle('Meta')] }), storage: [third('_fbp', 'go.chat.example', 'Facebook')] } },
  { name: 'partners spoken of, and no list', expect: 'fail', facts: { ...offer({ says: [{ family: 'partners', quote: 'Nos partenaires et nous' }] }), storage: [criteo] } },
  { name: 'settings without it', expect: 'fail', facts: { ...offer({}, {}), storage: [third('uid', 'criteo.com')] }, says: '“criteo.com”' },

  { name: 'another’s script, and another’s own host', expect: 'fail', facts: { ...offer({}), storage: [criteo, own('https://www.googletagmanager.com/gtag/js')] } },
  { name: 'a list that was read, without one of them', expect: 'warn', alone: false, facts: { ...offer({ links: [partners] }, { toggles: [aToggle('Criteo SA')] }), storage: [criteo, taboola] }, says: ': “Taboola”.' },

  { name: 'a list that was not read', expect: 'review', facts: { ...offer({ links: [partners] }), storage: [criteo] }, says: 'Open it and look for the names below' },
  { name: 'a button that leads to it', expect: 'review', facts: { ...offer({ buttons: [...plainButtons, { ...aButton('other', { words: 'Partenaires' }), says: ['partners'] }] }), storage: [criteo] } },
  { name: 'a list that was read in part', expect: 'review', facts: { ...offer({ links: [partners] }, { toggles: [aToggle('Criteo')], text: 'x'.repeat(4_000) }), storage: [criteo, taboola] } },
  { name: 'a linked page may hold it', expect: 'review', facts: { ...offer({ links: [{ ...partners, words: 'Politique cookies', says: ['cookie-link'] }] }), storage: [criteo] }, says: 'it was not read' },
  { name: 'a page linked from the settings may hold it', expect: 'review', facts: { ...offer({}, { links: [{ ...partners, words: 'Plus', says: [] }] }), storage: [criteo] }, says: 'it was not read' },
  { name: 'the list is linked from the settings', expect: 'review', facts: { ...offer({}, { links: [partners] }), storage: [criteo] }, says: 'look for the names below' },
  { name: 'a language nobody here reads', expect: 'review', facts: { ...offer({ language: 'pt' }), storage: [criteo] } },
  { name: 'a button of unknown words', expect: 'review', facts: { ...offer({ buttons: [...plainButtons, aButton('other', { words: 'Qui\u00a0?' })] }), storage: [criteo] } },
  { name: 'another’s script under the site’s own name', expect: 'review', facts: { ...offer({}), storage: [own('https://www.googletagmanager.com/gtag/js')] }, says: 'only for the site' },

  { name: 'every service by name', expect: 'pass', facts: { ...offer({}, services), storage: [criteo, taboola] }, cites: [...one, ...two, ...write] },
  { name: 'the house instead of the brand', expect: 'pass', facts: { ...offer({}, { toggles: [aToggle('Meta Platforms Ireland')] }), storage: [third('fr', 'facebook.com', 'Facebook')] } },
  { name: 'listed beside a box', expect: 'pass', facts: { ...offer({}, { toggles: [aToggle('Publicité', { beside: 'Criteo, Taboola' })] }), storage: [criteo, taboola] } },

  { name: 'the settings were not opened', expect: 'untested', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }), storage: [criteo] }, says: 'open the settings' },
  { name: 'not accepted', expect: 'untested', facts: { ...offer({}, services), consent: consented(['undecided']) } },
  { name: 'not accepted: more may come', expect: 'untested', facts: { ...offer({}, services), consent: consented(['undecided', 'refused']), storage: [criteo] } },
  { name: 'accepted a moment ago', expect: 'untested', facts: { ...offer({}), watch: [watched('accepted × none', { afterLoadMs: 1_000 })] } },
  { name: 'not described', expect: 'untested', facts: { consent: accepted, banner: anOffer({ first: null }) } },
  { name: 'only the site’s own', expect: 'inapplicable', facts: { ...offer({}), watch: [watched('accepted × none')], storage: [own('https://static.shop.example/stats.js')] }, says: 'No tracer of another organisation' },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer({}), consent: consented(['unknown']) } },
]);

describe('is named in', () => {
  const named = (text: string, name: string) => isNamedIn(text, { name, also: null });
  it.each([['Criteo SA, 32 rue Blanche', 'Criteo'], ['criteo', 'criteo.com'], ['Google LLC', 'DoubleClick/Google Marketing'], ['Meta Platforms', 'Facebook'], ['LinkedIn Ireland', 'Microsoft Advertising'], ['X Corp.', 'Twitter']])('"%s" names %s', (text, name) => expect(named(text, name)).toBe(true));
  it.each([['Nos partenaires publicitaires', 'Criteo'], ['Marketing et analytics', 'Marketing Analytics Cloud'], ['Metadata', 'Facebook'], ['', 'Criteo']])('"%s" does not name %s', (text, name) => expect(named(text, name)).toBe(false));
});
