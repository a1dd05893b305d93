import { describe, expect, it } from 'vitest';
import { policyOf } from '../../lib/record/content-policy.ts';

describe('a content policy, as it concerns scripts', () => {
  it.each([
    ['none at all', [], 'none'],
    ['an empty one', [' '], 'none'],
    ['own scripts only', ["default-src 'self'"], 'strict'],
    ['hosts that are named', ["default-src *; script-src 'self' https://widget.example"], 'strict'],
    ['any inline code', ["script-src 'self' 'unsafe-inline'"], 'loose'],
    ['inline code that a nonce takes back', ["script-src 'nonce-abc' 'unsafe-inline'"], 'strict'],
    ['any host', ['script-src *'], 'loose'],
    ['any host over https', ['script-src https:'], 'loose'],
    ['any host, which strict-dynamic takes back', ["script-src 'nonce-abc' 'strict-dynamic' https:"], 'strict'],
    ['nothing about scripts', ["frame-ancestors 'none'; upgrade-insecure-requests"], 'loose'],
    ['two policies, one of them strict', ['upgrade-insecure-requests', "script-src 'self'"], 'strict'],
    ['two in one header', ["upgrade-insecure-requests, script-src 'self'"], 'strict'],
    ['a second directive of the same name', ["script-src 'self'; script-src *"], 'strict'],
    ['a directive for elements, which goes before', ["script-src *; script-src-elem 'self'"], 'strict'],
  ] as const)('%s', (_, headers, comesTo) => expect(policyOf(headers, false)).toBe(comesTo));
  it('tells one that is only reported from none', () => {
    expect(policyOf([], true)).toBe('report-only');
    expect(policyOf(["script-src 'self'"], true)).toBe('strict');
  });
});
