import check from '../../lib/checks/chat-sensitive-data-warning.ts';
import type { PanelFact, WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, panel] = [seqs(), seqs()];
const free = (more: Partial<PanelFact> = {}, widget: Partial<WidgetFact> = {}) => anOpenChat({ cites: panel, fields: [aField('textarea', 'Votre message')], ...more }, widget);
const warning = (words: string) => ({ quotes: [aQuote('sensitive-warning', words, { cites: quote })] });

describeCheck(check, [
  { name: 'free text and no warning', expect: 'warn', alone: false, facts: free(), cites: panel, says: 'no warning about sensitive things was read' },
  { name: 'a message was sent', expect: 'warn', facts: free({ fields: [] }, { messageSent: true }) },
  { name: 'something was typed', expect: 'warn', facts: free({ fields: [], typing: { sent: 'no', host: null, api: null, keys: 12, cites: seqs() } }) },
  { name: 'a warning about cards is not one about health', expect: 'warn', facts: free(warning('Ne communiquez pas votre numéro de carte bancaire')), cites: quote },
  { name: 'a warning', expect: 'pass', facts: free(warning('Ne saisissez aucune donnée sensible')), cites: quote, says: 'aucune donnée sensible' },
  { name: 'a warning about cards and health', expect: 'pass', facts: free(warning('N’indiquez ni votre carte bancaire ni votre état de santé')) },
  { name: 'a warning in its furniture, above an earlier conversation', expect: 'pass', facts: free({ ...warning('Ne saisissez aucune donnée sensible'), history: true }) },
  { name: 'it seeks such things', expect: 'review', facts: free({ quotes: [aQuote('sensitive-asked', 'Dites-nous vos symptômes', { cites: quote })] }), cites: quote, says: 'speaks of sensitive things' },
  { name: 'perhaps nothing can be written', expect: 'review', facts: anOpenChat(), says: 'choose among answers' },
  { name: 'a language nobody here reads', expect: 'review', facts: free({ language: 'da' }) },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: free({ history: true }) },
  ...ANY_CHAT,
]);
