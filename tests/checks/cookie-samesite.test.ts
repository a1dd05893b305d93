import check from '../../lib/checks/cookie-samesite.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aSiteCookie, asked, aWidget, aWrite, seqs } from '../support/facts.ts';

const [write, other] = [seqs(), seqs()];
const cookie = (more: Parameters<typeof asked>[0], cites = write) => aSiteCookie('basket', { writes: [aWrite('no-banner × none', { asked: asked(more), cites })] });

describeCheck(check, [
  { name: 'None without Secure', expect: 'fail', alone: true, facts: { storage: [cookie({ sameSite: 'none', secure: false })] }, cites: write, says: 'SameSite=None without Secure' },
  { name: 'and the browser did not keep it', expect: 'fail', facts: { storage: [aSiteCookie('x', { writes: [aWrite('no-banner × none', { asked: asked({ sameSite: 'none', secure: false }), stored: false })] })] } },
  { name: 'not said', expect: 'warn', facts: { storage: [cookie({ sameSite: null })] }, cites: write },
  { name: 'a chat’s', expect: 'warn', facts: { storage: [aCookie('parley_id', { writes: [aWrite('no-banner × none', { asked: asked({ sameSite: null }) })] })], widgets: [aWidget()] }, says: '(Parley)' },
  { name: 'Lax, Strict, and None with Secure', expect: 'pass', facts: { storage: [cookie({ sameSite: 'lax' }), cookie({ sameSite: 'strict' }, other), cookie({ sameSite: 'none' }, seqs())] }, cites: [...write, ...other] },
  { name: 'another party’s is not the site’s', expect: 'pass', facts: { storage: [cookie({}), { ...cookie({ sameSite: null }, other), party: 'third' }] }, spares: other },
  { name: 'only the browser told', expect: 'untested', facts: { storage: [cookie({ sameSite: null, told: 'browser' }), cookie({ sameSite: 'none', secure: false, told: 'browser' })] } },
  { name: 'none', expect: 'inapplicable', facts: {} },
]);
