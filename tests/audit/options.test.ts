import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../lib/node/audit/options.ts';

const SITE = 'https://shop.example.fr/';

describe('the audit command’s options', () => {
  it('without any: six visits that see every cell', () => {
    expect(readOptions([SITE])).toMatchObject({ urls: [SITE], thirdPartyCookies: 'allow', settleMs: 2_000, lang: 'en', failOn: 'critical', json: false });
    expect(readOptions([SITE]).visits.map((acts) => acts.join())).toEqual(['wait,navigate,wait', 'open-chat', 'refuse,reload,wait', 'refuse,open-chat', 'accept,reload,wait', 'accept,open-chat']);
  });

  it.each([
    [['shop.example.fr'], { urls: [SITE] }],
    [[SITE, '--do', 'wait,open-chat', '--do', 'refuse'], { visits: [['wait', 'open-chat'], ['refuse']] }],
    [[SITE, '--proxy', '127.0.0.1:8080'], { proxy: '127.0.0.1:8080' }],
    [[SITE, '--proxy', 'http://localhost:3128/'], { proxy: 'localhost:3128' }],
    [[SITE, '--third-party-cookies', 'block', '--settle', '0', '--lang', 'fr', '--fail-on', 'minor'], { thirdPartyCookies: 'block', settleMs: 0, lang: 'fr', failOn: 'minor' }],
    [[SITE, '--junit', 'a/x.xml', '--sarif', 'x.sarif'], { junit: 'a/x.xml', sarif: 'x.sarif' }],
    [[SITE, '--browser', 'chromium', '--json', '--out', 'x', '--ignore-certificate-errors'], { json: true, out: 'x', ignoreCertificateErrors: true }],
  ])('%j', (argv, expected) => { expect(readOptions(argv)).toMatchObject(expected); });

  it.each([
    [[], 'No URL'],
    [['ftp://x.fr'], 'not an address'],
    [['http://'], 'not an address'],
    [[SITE, '--do', 'dance'], '"dance" is not an act'],
    [[SITE, '--do', ','], 'at least one act'],
    [[SITE, '--settle', '99999'], '0 to 30000'],
    [[SITE, '--settle', '-1'], 'settle'],
    [[SITE, '--lang', 'de'], '--lang is en, fr'],
    [[SITE, '--fail-on', 'everything'], '--fail-on'],
    [[SITE, '--proxy', 'nonsense'], 'HOST:PORT'],
    [[SITE, '--proxy', 'host:99999'], 'HOST:PORT'],
    [[SITE, '--third-party-cookies', 'maybe'], 'allow, block'],
    [[SITE, '--browser', 'firefox'], 'not built yet'],
    [[SITE, '--browser', 'lynx'], 'chromium or firefox'],
    [[SITE, '--junit'], 'junit'],
    [[SITE, '--sarif'], 'sarif'],
    [[SITE, '--nonsense'], 'nonsense'],
    [[SITE, '--out'], 'out'],
  ])('%j is refused, and says why', (argv, words) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(words);
  });
});
