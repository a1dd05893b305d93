import { describe, expect, it } from 'vitest';
import { maskNotice } from '../../lib/log/gate-notice.ts';

const mask = (text: string, host = 'www.shop.example') => maskNotice(text, host);

describe('what the log keeps of a notice', () => {
  it.each([
    ['Écrivez à dpo@shop.example ou au siège.', 'Écrivez à {dpo@shop.example} ou au siège.'],
    ['Mme Odile Garnier, odile.garnier@shop.example', 'Mme Odile Garnier, {email@shop.example}'],
    ['jean@autre.example (jean)', '{email} (jean)'],
    ['privacy@eu.shop.example, info@shop.example.', '{privacy@eu.shop.example}, {info@shop.example}.'],
    ['écrire à jean@shop ou à @shop', 'écrire à {email} ou à @shop'],
    ['Tél. : 02 51 00 00 00 ou +33 (0)2.51.00.00.00', 'Tél. : {digits} ou {digits}'],
    ['SIREN 123 456 789, RCS Lille', 'SIREN {digits}, RCS Lille'],
  ])('%s', (text, kept) => expect(mask(text)).toBe(kept));

  it.each([
    'Version du 14 février 2025, loi n° 78-17 du 6 janvier 1978, règlement (UE) 2016/679.',
    'Stand: 03.11.2025, § 15 Abs. 3 TMG, déclaration 1284537',
    '# Titre\nParagraphe\nCellule: 13 mois',
  ])('stays: %s', (text) => expect(mask(text)).toBe(text));

  it('an address at a host that only ends alike is not the site’s', () => expect(mask('a@myshop.example', 'shop.example')).toBe('{email}'));
});
