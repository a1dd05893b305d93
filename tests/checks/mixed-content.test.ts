import check from '../../lib/checks/mixed-content.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs, traffic } from '../support/facts.ts';

const [left, markup] = [seqs(), seqs()];
const row = (type: string, more = {}) => ({ host: 'ads.example', type, scheme: 'http', count: 2, cites: left, ...more });
const page = (more: Parameters<typeof anExposure>[0] = {}) => aPage({ exposure: anExposure({ cites: markup, ...more }) });

describeCheck(check, [
  { name: 'a script that left', expect: 'fail', alone: true, facts: { pages: [page()], transport: traffic({ clear: [row('script')] }) }, cites: left, says: '2 requests without encryption (http, script) to ads.example' },
  { name: 'a frame, a socket and a form’s data', expect: 'fail', facts: { pages: [page()], transport: traffic({ clear: [row('sub_frame'), row('websocket', { scheme: 'ws' }), row('xmlhttprequest')] }) }, says: '(ws, websocket)' },
  { name: 'a script beside images: the script is told', expect: 'fail', facts: { pages: [page()], transport: traffic({ clear: [row('image', { cites: seqs() }), row('script')] }) }, silent: 'image)' },
  { name: 'images that left', expect: 'warn', alone: true, facts: { pages: [page()], transport: traffic({ clear: [row('image')] }) }, cites: left },
  { name: 'a script asked, and nothing left', expect: 'warn', facts: { pages: [page()], transport: traffic({ stopped: [{ host: 'api.example', api: 'fetch', scheme: 'http', cites: left }] }) }, cites: left, says: 'the browser stopped it' },
  { name: 'the markup asks', expect: 'warn', facts: { pages: [page({ insecureActive: 1, insecurePassive: 2 })] }, cites: markup, says: 'asks over http for 1 script, frame or style sheet and 2 images, sounds or films.' },
  { name: 'nothing', expect: 'pass', facts: { pages: [page()] }, cites: markup },
  { name: 'not read', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'an http page', expect: 'inapplicable', facts: { pages: [aPage({ address: 'http://shop.example/', exposure: anExposure({ insecureActive: 3 }) })] }, says: 'No page came over https' },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [aPage({ local: true, exposure: anExposure({ insecureActive: 3 }) })] } },
]);
