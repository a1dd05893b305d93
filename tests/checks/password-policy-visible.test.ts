import { describe, expect, it } from 'vitest';
import check from '../../lib/checks/password-policy-visible.ts';
import { announcedLength } from '../../lib/checks/reading/announced-length.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';

const markup = seqs();
const asks = (least: number | null, most: number | null = null, words: string | null = null) => [aPage({ address: 'https://shop.example/inscription', exposure: anExposure({ newPassword: { least, most, words }, cites: markup }) })];

describeCheck(check, [
  { name: 'no room for a long one', expect: 'fail', alone: true, facts: { pages: asks(null, 10) }, cites: markup, says: 'no more than 10 characters' },
  { name: 'six, as announced', expect: 'fail', facts: { pages: asks(null, null, 'Au moins 6 caractères') }, cites: markup, says: '6 characters are announced as enough. In the site’s words: “Au moins 6 caractères”.' },
  { name: 'six, which the field alone says', expect: 'warn', alone: true, facts: { pages: asks(6) }, cites: markup },
  { name: 'eight', expect: 'warn', facts: { pages: asks(null, null, 'At least 8 characters, one capital') }, says: 'attempts are limited' },
  { name: 'six in the field, twelve in words', expect: 'pass', facts: { pages: asks(6, 64, 'Minimum 12 caractères, dont une majuscule et un chiffre') }, cites: markup },
  { name: 'fourteen', expect: 'pass', facts: { pages: asks(14) }, cites: markup },
  { name: 'twelve of any kind', expect: 'review', facts: { pages: asks(12) }, cites: markup },
  { name: 'nothing said', expect: 'review', facts: { pages: asks(null, 128) }, says: 'does not say' },
  { name: 'one good page does not answer for another', expect: 'review', facts: { pages: [...asks(14), ...asks(null)] } },
  { name: 'no registration', expect: 'inapplicable', facts: { pages: [aPage({ exposure: anExposure() })] }, says: 'registration page' },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [{ ...asks(1)[0]!, local: true }] } },
  { name: 'not read', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
]);

describe('the length that words announce', () => {
  it.each([
    ['Votre mot de passe doit contenir au moins 8 caractères', 8], ['8 à 20 caractères', 8], ['8-20 characters', 8], ['between 8 and 64 characters', 8], ['Mindestens 10 Zeichen', 10], ['12 alphanumeric characters', 12],
    ['20 caractères maximum, 8 caractères minimum', 20], ['Maximum 20 caractères', null], ['jusqu’à 64 caractères', null], ['up to 64 characters, at least 12 characters', 12], ['une majuscule et 2 chiffres', null], [null, null],
  ])('%s: %s', (words, least) => expect(announcedLength(words)).toBe(least));
});
