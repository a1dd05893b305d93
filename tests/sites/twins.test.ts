import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/registry.ts';
import { BROKEN } from './shop/broken/rows.ts';

/** Checks that no twin of the shop breaks, and why. */
const WITHOUT_TWIN: Readonly<Record<string, string>> = {
  'banner-consent-proof': 'what a site keeps of a choice is on its servers: a person is asked of every site alike',
  'breach-procedure': 'a procedure is no page: a person is asked of every site alike',
  'chat-purge': 'what becomes of conversations is on the vendor’s servers: a person is asked of every chat alike',
  'chat-tracker-read-before-consent': 'asks for a second visit of the same browser: its stories judge it, and the replicas of two visits show that what it rests on is seen (replicas/crisp-visits.ts); no browser test holds the verdict',
  'chat-transport-secure': 'a secure page cannot call without encryption, the browser stops it; the site on plain HTTP does (abroad.ts)',
  'form-minor-age': 'who the public is, a person tells: asked of every site alike',
  'processor-contract-art28': 'a contract is no page: a person is asked of every site alike',
  'record-of-processing': 'a register is no page: a person is asked of every site alike',
  'rights-response-delay': 'how fast a site answers is not seen in a visit: a person is asked of every site alike',
};

const broken = new Set(BROKEN.flatMap(({ breaks }) => Object.keys(breaks)));
const ids = checks.map(({ id }) => id);

describe('every check', () => {
  it.each(ids)('%s is broken by a twin, or it is said why not', (id) => expect(broken.has(id) || id in WITHOUT_TWIN).toBe(true));
  it('is left out only where no twin breaks it', () => expect(Object.keys(WITHOUT_TWIN).filter((id) => broken.has(id) || !ids.includes(id))).toEqual([]));
  it('is called by its name', () => expect([...broken].filter((id) => !ids.includes(id))).toEqual([]));
});

describe('every row', () => {
  it('has a name of its own', () => expect(new Set(BROKEN.map(({ id }) => id)).size).toBe(BROKEN.length));
  it('speaks of what it breaks or what follows, each once', () => expect(BROKEN.flatMap(({ id, breaks, follows = {} }) => Object.keys(follows).filter((check) => check in breaks).map((check) => `${id}: ${check}`))).toEqual([]));
});
