import check from '../../lib/checks/cookie-httponly-session.ts';
import { describeCheck } from '../support/checks.ts';
import { aSiteCookie, asked, aWrite, seqs } from '../support/facts.ts';

const [write, other] = [seqs(), seqs()];
const cookie = (session: 'login' | 'any' | undefined, httpOnly: boolean, cites = write, more = {}) =>
  aSiteCookie(session === 'login' ? 'wordpress_logged_in_x' : 'PHPSESSID', { ...(session && { session }), writes: [aWrite('no-banner × none', { asked: asked({ httpOnly }), cites, ...more })] });

describeCheck(check, [
  { name: 'of those who signed in', expect: 'fail', alone: true, facts: { storage: [cookie('login', false)] }, cites: write, says: '“wordpress_logged_in_x” was set without HttpOnly' },
  { name: 'both: the graver is told', expect: 'fail', facts: { storage: [cookie('login', false), cookie('any', false, other)] }, cites: write, spares: other },
  { name: 'of everybody', expect: 'warn', facts: { storage: [cookie('any', false)] }, cites: write },
  { name: 'HttpOnly', expect: 'pass', facts: { storage: [cookie('any', true), cookie('login', true, other)] }, cites: [...write, ...other] },
  { name: 'other cookies may be read', expect: 'pass', facts: { storage: [cookie('any', true), cookie(undefined, false, other)] }, spares: other },
  { name: 'there already', expect: 'untested', facts: { storage: [aSiteCookie('PHPSESSID', { session: 'any', existedBefore: true })] } },
  { name: 'a session the browser refused', expect: 'untested', facts: { storage: [cookie('login', false, write, { stored: false })] } },
  { name: 'no session', expect: 'inapplicable', facts: { storage: [cookie(undefined, false)] } },
  { name: 'another party’s', expect: 'inapplicable', facts: { storage: [{ ...cookie('any', false), party: 'third' }] } },
]);
