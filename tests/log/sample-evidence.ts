import type { EvidenceHeader, EvidenceParts, Signer } from '../../lib/log/evidence.ts';
import type { Judgement, Result } from '../../lib/model/check.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { recorder, telling } from './drafts.ts';

export async function newSigner(): Promise<Signer> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])) as CryptoKeyPair;
  return { privateKey, publicJwk: await crypto.subtle.exportKey('jwk', publicKey) };
}

export const header: EvidenceHeader = {
  type: 'header', format: 'temoin.evidence/1', app: { version: '0.1.0' }, browser: 'Chromium 150', rules: 'a'.repeat(64), evaluator: 'b'.repeat(64),
  settings: { lang: 'fr', settleMs: 2000 }, range: { from: '2026-11-22T10:00:00.000Z', to: '2026-11-22T10:05:00.000Z' }, visits: [{ acts: ['wait'] }],
};

export function sample(): EvidenceParts {
  const say = telling(recorder('w'));
  const shop = 'https://www.shop.fr/';
  const drafts = [say.ask(1, 1, shop), say.go(2, 1, shop), say.store(3, 1, shop, 'clé ✓ \u2028'), say.change(4, 'a', '1', 'shop.fr')];
  const entries = drafts.map((draft, i) => ({ ...draft, visit: 0, seq: i + 1 }) as Entry);
  const results: Result[] = [
    { id: 'chat-cookie-before-open', outcome: 'fail', severity: 'critical', judgedBy: 'machine', title: { en: 'Cookie before the chat', fr: 'Cookie avant le chat' },
      findings: [{ what: { en: 'was stored before', fr: 'a été déposé avant' }, cites: [3] }], reason: null },
    { id: 'notice-link-present', outcome: 'pass', severity: 'major', judgedBy: 'person', title: { en: 'Notice', fr: 'Notice' }, findings: [], reason: { en: 'seen', fr: 'vu' } },
  ];
  const judgements: Judgement[] = [{ id: 'notice-link-present', outcome: 'pass', note: 'vu', at: 9, under: '["review",null]' }];
  return { header, entries, results, judgements };
}
