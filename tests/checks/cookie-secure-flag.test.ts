import check from '../../lib/checks/cookie-secure-flag.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aSiteCookie, asked, aWidget, aWrite, seqs } from '../support/facts.ts';

const [write, other] = [seqs(), seqs()];
const set = (more: Parameters<typeof asked>[0] = {}, cites = write) => [aWrite('no-banner × none', { asked: asked(more), identifies: false, cites })];
const session = (more: Parameters<typeof asked>[0] = {}, rest = {}) => aSiteCookie('PHPSESSID', { purpose: 'strictly-necessary', session: 'any', writes: set(more), ...rest });
const chat = (more: Parameters<typeof asked>[0] = {}, rest = {}) => aCookie('parley_id', { identifies: true, writes: set(more), ...rest });

describeCheck(check, [
  { name: 'a session', expect: 'fail', alone: true, facts: { storage: [session({ secure: false })] }, cites: write, says: 'The cookie “PHPSESSID” was set without Secure' },
  { name: 'a conversation’s identifier', expect: 'fail', facts: { storage: [chat({ secure: false })], widgets: [aWidget()] }, says: '“parley_id” (Parley)' },
  { name: 'a session, as the browser keeps it', expect: 'fail', facts: { storage: [session({ secure: false, told: 'browser', over: null })] } },
  { name: 'a session and a preference: the session is told', expect: 'fail', facts: { storage: [session({ secure: false }), aSiteCookie('lang', { purpose: 'preferences', writes: set({ secure: false }, other) })] }, cites: write, spares: other },

  { name: 'a preference', expect: 'warn', facts: { storage: [aSiteCookie('lang', { purpose: 'preferences', writes: set({ secure: false }) })] }, cites: write },
  { name: 'audience measurement', expect: 'warn', facts: { storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: set({ secure: false }) })] } },
  { name: 'a chat’s, perhaps', expect: 'warn', facts: { storage: [chat({ secure: false }, { confidence: 'medium' })], widgets: [aWidget()] }, says: 'perhaps Parley' },
  { name: 'a chat’s that identifies nobody', expect: 'warn', facts: { storage: [chat({ secure: false }, { identifies: false })], widgets: [aWidget()] } },
  { name: 'a session the browser did not keep', expect: 'warn', facts: { storage: [session({}, { writes: [aWrite('no-banner × none', { asked: asked({ secure: false }), stored: false })] })] } },
  { name: 'many', expect: 'warn', facts: { storage: Array.from({ length: 25 }, (_, n) => aSiteCookie(`pref${n}`, { writes: [aWrite('no-banner × none', { asked: asked({ secure: false }) })] })) }, says: 'And 6 others' },

  { name: 'all with Secure', expect: 'pass', facts: { storage: [session(), chat()], widgets: [aWidget()] }, cites: write },
  { name: 'set anew with Secure', expect: 'pass', facts: { storage: [aSiteCookie('PHPSESSID', { session: 'any', writes: [...set({ secure: false }, other), ...set()] })] }, cites: write },
  { name: 'another party’s is not the site’s', expect: 'pass', facts: { storage: [session(), aSiteCookie('IDE', { host: 'ads.example', party: 'third', writes: set({ secure: false }, other) })] }, spares: other },

  { name: 'there already, not seen set', expect: 'untested', facts: { storage: [aSiteCookie('PHPSESSID', { session: 'any', existedBefore: true })] } },
  { name: 'none', expect: 'inapplicable', facts: {} },
  { name: 'a key is no cookie', expect: 'inapplicable', facts: { storage: [aSiteCookie('k', { kind: 'localStorage', writes: [aWrite('no-banner × none')] })] } },
  { name: 'set on an http page, where Secure cannot be asked for', expect: 'untested', facts: { storage: [session({ secure: false, over: 'http' })] } },
  { name: 'on the developer’s machine', expect: 'untested', facts: { storage: [session({ secure: false }, { host: 'localhost' })] } },
]);
