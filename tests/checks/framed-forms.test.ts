import { describe, expect, test } from 'vitest';
import type { Check, Verdict } from '../../lib/model/check.ts';
import type { FormFact, FormFrame } from '../../lib/model/form.ts';
import { checks } from '../../lib/registry.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { NoticeMentionKind } from '../../lib/model/notice.ts';
import { aNotice, aPage } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence } from '../support/form-stories.ts';

// What a frame's recorder cannot see may excuse what is missing in the frame; whose form it is may not be known.
const check = (id: string): Check => checks.find((one) => one.id === id)!;
const judged = (id: string, form: Partial<FormFact>): Verdict => check(id).judge({ pages: [aPage()], notices: [], forms: [aForm(form)] } as never);
const SITE: FormFrame = { host: 'formulaires.shop.example', of: 'site' };
const SERVICE: FormFrame = { host: 'tally.so', of: 'service' };
const OTHER: FormFrame = { host: 'leads.example.net', of: 'other' };

/** Each is held against the form while it stands in the page itself. */
const NOTICE_SILENT = (kind: NoticeMentionKind): Facts['notices'] => [aNotice({}, [kind])];
/** What a form lacks, held against a notice that is silent as well. */
const SILENT: readonly (readonly [string, NoticeMentionKind, Partial<FormFact>])[] = [
  ['notice-mandatory-optional', 'mandatory-optional', { fields: [aFormField('email', { required: true }), aFormField('name')] }],
  ['notice-marketing-objection', 'marketing-objection', { kind: 'newsletter' }],
];
const MISSING: readonly (readonly [string, 'fail' | 'warn', Partial<FormFact>])[] = [
  ['form-info-at-collection', 'fail', {}],
  ['form-required-optional-marked', 'fail', { fields: [aFormField('email', { required: true }), aFormField('name')] }],
  ['form-sensitive-fields', 'fail', { kind: 'newsletter', fields: [aFormField('email'), aFormField('sensitive', { words: 'État de santé', required: true })] }],
  ['form-minimisation', 'warn', { fields: [aFormField('email'), aFormField('message'), aFormField('address', { required: true })] }],
  ['form-marketing-optin', 'fail', { says: [aSentence('Nos partenaires vous enverront leurs offres.', 'marketing', 'partners')] }],
  ['unsubscribe-easy', 'warn', { kind: 'newsletter' }],
];
const PLAIN: readonly (readonly [string, Partial<FormFact>])[] = [
  ['form-optin-not-preticked', { boxes: [aBox('Je veux recevoir vos offres', ['marketing'], { ticked: 'markup' })] }],
  ['form-consent-separate-cgu', { boxes: [aBox('J’accepte les CGU et les offres', ['terms', 'marketing'], { required: true })] }],
];

describe.each(MISSING)('%s', (id, outcome, form) => {
  test('leans on what is missing', () => expect(judged(id, form).outcome).toBe(outcome));
  test.each([SITE, SERVICE, OTHER])('in a frame of $host it is a question', (frame) => {
    const verdict = judged(id, { ...form, frame });
    expect(verdict.outcome).toBe('review');
    expect(JSON.stringify(verdict)).toContain(`in a frame of ${frame.host} on https://shop.example/`);
    expect(JSON.stringify(verdict)).toContain(`d’un cadre de ${frame.host} sur https://shop.example/`);
  });
});

describe.each(SILENT)('%s', (id, kind, form) => {
  const beside = (frame?: FormFrame): string => check(id).judge({ pages: [aPage({ forms: 1 })], notices: NOTICE_SILENT(kind), forms: [aForm({ ...form, ...(frame && { frame }) })] } as never).outcome;
  test('beside a form of the page', () => expect(beside()).toMatch(/^(fail|warn)$/));
  test.each([SITE, SERVICE, OTHER])('beside a frame of $host it is a question', (frame) => expect(beside(frame)).toBe('review'));
});

describe.each(PLAIN)('%s', (id, form) => {
  test.each([undefined, SITE, SERVICE])('stands in the form itself: %o', (frame) => expect(judged(id, { ...form, ...(frame && { frame }) }).outcome).toBe('fail'));
  test('what may be an advertisement is a question', () => expect(judged(id, { ...form, frame: OTHER }).outcome).toBe('review'));
  test('and so is a form that the page’s heading alone would tell apart', () => expect(judged(id, { ...form, kind: 'other', frame: SERVICE }).outcome).toBe('review'));
});

test('what a form in a frame says well is said well', () => {
  const link = { url: aForm().url, words: 'Vie privée', notice: true };
  expect(judged('form-info-at-collection', { frame: OTHER, says: [aSentence('Vos données servent à vous répondre.', 'info')], links: [link] }).outcome).toBe('pass');
});
