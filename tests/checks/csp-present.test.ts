import check from '../../lib/checks/csp-present.ts';
import type { ContentPolicy } from '../../lib/model/observation.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';

const [answer, markup] = [seqs(), seqs()];
const page = (csp: ContentPolicy, metaPolicy: ContentPolicy | null = 'none') => aPage({ answer: { hstsSeconds: null, csp, cites: answer }, ...(metaPolicy && { exposure: anExposure({ metaPolicy, cites: markup }) }) });

describeCheck(check, [
  { name: 'none', expect: 'warn', alone: true, facts: { pages: [page('none')] }, cites: [...answer, ...markup], says: 'has no Content-Security-Policy.' },
  { name: 'loose', expect: 'warn', facts: { pages: [page('loose')] }, says: 'any inline code' },
  { name: 'reported only', expect: 'warn', facts: { pages: [page('report-only')] }, says: 'only reported' },
  { name: 'reported only, and a loose one in the page', expect: 'warn', facts: { pages: [page('report-only', 'loose')] }, says: 'any inline code' },
  { name: 'on one page of two', expect: 'warn', facts: { pages: [page('strict'), page('none')] } },
  { name: 'strict', expect: 'pass', facts: { pages: [page('strict')] }, cites: answer },
  { name: 'strict in the page', expect: 'pass', facts: { pages: [page('loose', 'strict')] }, cites: markup },
  { name: 'strict, and the page was not read', expect: 'pass', facts: { pages: [page('strict', null)] }, cites: answer },
  { name: 'none, and a meta element may hold one', expect: 'untested', facts: { pages: [page('none', null)] }, says: 'not read' },
  { name: 'no answer seen', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [{ ...page('none'), local: true }] } },
]);
