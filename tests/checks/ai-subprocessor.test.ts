import check from '../../lib/checks/ai-subprocessor.ts';
import { describeCheck } from '../support/checks.ts';
import { aRequest, aWidget, seqs, watched } from '../support/facts.ts';

const [first, again, machine, lookalike] = [seqs(), seqs(), seqs(), seqs()];
const toModel = (host: string, firstAt: number, cites = seqs()) => aRequest('no-banner × opened', { host, vendor: null, confidence: null, firstAt, cites });
const widgets = [aWidget({ ai: false })];

describeCheck(check, [
  { name: 'the page calls a model', expect: 'review', facts: { widgets, requests: [toModel('api.openai.com', 900, first), toModel('api.openai.com', 950, again)] }, cites: [...first, ...again], says: 'The page itself calls api.openai.com' },
  { name: 'a model under a customer’s name, and no chat known', expect: 'review', facts: { requests: [toModel('shop.openai.azure.com', 900, first)] }, cites: first },
  { name: 'a host that only sounds like it', expect: 'review', facts: { widgets, requests: [toModel('notapi.openai.com', 900, lookalike), toModel('api.openai.com.example', 900, lookalike)] }, spares: lookalike, says: 'Ask the site' },
  { name: 'an AI provider’s own site', expect: 'review', facts: { widgets, requests: [aRequest('no-banner × opened', { host: 'api.openai.com', party: 'first', cites: lookalike })] }, spares: lookalike },
  { name: 'an AI product', expect: 'review', facts: { widgets: [aWidget({ ai: true, cites: machine })] }, cites: machine, says: 'is an AI assistant' },
  { name: 'people may answer', expect: 'review', facts: { widgets }, says: 'was not seen' },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
