import check from '../../lib/checks/sri-third-party-script.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';

const markup = seqs();
const page = (pinnedScripts: number, withoutIntegrity: number) => aPage({ exposure: anExposure({ pinnedScripts, withoutIntegrity, cites: markup }) });

describeCheck(check, [
  { name: 'one without', expect: 'warn', alone: true, facts: { pages: [page(2, 1)] }, cites: markup, says: '1 script of a fixed version from a public package server, without integrity.' },
  { name: 'all with', expect: 'pass', facts: { pages: [page(2, 0)] }, cites: markup },
  { name: 'none of the kind', expect: 'inapplicable', facts: { pages: [page(0, 0)] }, says: 'No script' },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [{ ...page(1, 1), local: true }] }, says: 'private network' },
  { name: 'not read', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
]);
