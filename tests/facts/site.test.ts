import { describe, expect, test } from 'vitest';
import { hostOf, isLocal, sameSite, siteOf } from '../../lib/site.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.shop.example.fr/a?b#c', 'example.fr'],
    ['shop.example.co.uk:8443', 'example.co.uk'],
    ['.shop.example.fr', 'example.fr'],
    ['alice.github.io', 'alice.github.io'],
    ['github.io', 'github.io'],
    ['127.0.0.1:8100', '127.0.0.1'],
    ['http://[::1]:8100/', '[::1]'],
    ['localhost:8100', 'localhost'],
    ['chat.localhost', 'chat.localhost'],
    ['WSS://Nexus.Intercom.io/', 'intercom.io'],
  ])('%s is of the site %s', (given, site) => expect(siteOf(given)).toBe(site));

  test('what has no host has no site', () => {
    for (const given of ['about:blank', 'data:text/html,x', '', 'blob:https://example.fr/1']) expect(siteOf(given)).toBeNull();
  });
});

describe('sameSite', () => {
  test('subdomains are the same site, other people under a shared suffix are not', () => {
    expect(sameSite('https://a.example.fr', 'b.example.fr')).toBe(true);
    expect(sameSite('alice.github.io', 'bob.github.io')).toBe(false);
    expect(sameSite('127.0.0.1', 'localhost')).toBe(false);
    expect(sameSite('chat.localhost', 'localhost')).toBe(false);
  });
  test('two things without a host are not the same site', () => expect(sameSite('about:blank', 'about:blank')).toBe(false));
});

describe('isLocal', () => {
  test.each(['localhost', 'http://localhost:3000/', 'chat.localhost', '127.0.0.1', '127.8.1.1', '10.1.2.3', '172.16.0.1', '172.31.9.9',
    '192.168.1.20:8080', '169.254.1.1', 'http://[::1]/', 'http://[fd12::1]/', 'http://[fe80::1]/', 'printer.local', 'intranet'])('%s is local', (host) => expect(isLocal(host)).toBe(true));
  test.each(['example.fr', '172.32.0.1', '11.0.0.1', '8.8.8.8', 'http://[2001:db8::1]/', 'local.example.fr', '128.0.0.1'])('%s is not', (host) => expect(isLocal(host)).toBe(false));
});

test('hostOf drops port and trailing dot', () => {
  expect(hostOf('Example.FR.:443')).toBe('example.fr');
});
