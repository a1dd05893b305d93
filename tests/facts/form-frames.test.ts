import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { FormFact } from '../../lib/model/form.ts';
import { rules } from '../../lib/registry.ts';
import { aLog, url, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://www.shop.example.fr/contact';
const RULE = { ...RULES, forms: rules.forms!, embeds: rules.embeds! };
const forms = (log: LogBuilder): readonly FormFact[] => foldVisit(log.entries(), RULE).forms;

describe('a form in a frame of another origin', () => {
  test.each([
    ['https://tally.so/embed/abc', { host: 'tally.so', of: 'service' }], ['https://form.typeform.com/to/abc', { host: 'form.typeform.com', of: 'service' }],
    // Known from codes that sites embed, and read at no maker.
    ['https://share.hsforms.com/abc', { host: 'share.hsforms.com', of: 'other' }], ['https://leads.example.net/f', { host: 'leads.example.net', of: 'other' }],
    ['https://formulaires.shop.example.fr/contact', { host: 'formulaires.shop.example.fr', of: 'site' }], ['about:srcdoc', { host: '', of: 'other' }],
  ])('%s stands on the page, and says whose it is', (address, frame) => {
    expect(forms(aLog().page(SHOP).loaded().frame(address).form())).toMatchObject([{ url: { text: SHOP }, frame }]);
  });
  test.each(['https://js.stripe.com/v3/elements', 'https://www.paypal.com/checkoutnow', 'https://www.google.com/recaptcha/api2/bframe', 'https://ad.doubleclick.net/ddm/adi', 'https://www.facebook.com/plugins/comments.php'])('%s is none of the site’s', (address) => {
    expect(forms(aLog().page(SHOP).loaded().frame(address).form())).toEqual([]);
  });
  test('a page of such a host is a page all the same', () => {
    expect(forms(aLog().page('https://www.paypal.com/signup').loaded().form())).toHaveLength(1);
  });
  test('two frames with the same words are two forms, one on two pages is one', () => {
    const log = aLog().page(SHOP).loaded().frame('https://tally.so/embed/a').form().frame('https://forms.example.net/').form().page(`${SHOP}/2`).loaded().frame('https://tally.so/embed/a').form();
    expect(forms(log).map(({ frame }) => frame?.host)).toEqual(['tally.so', 'forms.example.net']);
  });
  test('what came in answer to a form that was sent in it was answered', () => {
    const log = aLog().page(SHOP).loaded().frame('https://tally.so/embed/a').form().request('https://tally.so/embed/a', { type: 'sub_frame', method: 'POST' });
    expect(forms(log)[0]!.answered).toBe(false);
    expect(forms(log.frame('https://tally.so/embed/a').form({ heading: 'Encore', fields: [{ words: 'Téléphone', type: 'tel' }] })).at(-1)!.answered).toBe(true);
  });
});

test('a form in a frame without an address of its own stands on its page', () => {
  expect(forms(aLog().page(SHOP).loaded().form({ url: url('about:blank') }))).toMatchObject([{ url: { text: SHOP } }]);
});
