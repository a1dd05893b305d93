import check from '../../lib/checks/chat-available-after-refuse.ts';
import type { ConsentState } from '../../lib/model/phase.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, aPage, aWidget, consented, seqs, watched } from '../support/facts.ts';

const refused = consented(['undecided', 'refused']);
const [widget, second] = [seqs(), seqs()];
const pages = [aPage(), aPage({ at: 6_000, address: 'https://shop.example/b', cites: second })];
const on = (...at: readonly (readonly [number, ConsentState])[]) => at.map(([page, consent]) => ({ page, consent, cites: seqs() }));
const base = { consent: refused, pages, watch: [watched('refused × closed')] };

describeCheck(check, [
  { name: 'opened after the refusal', expect: 'pass', cites: widget, facts: { ...base, widgets: [anOpenedWidget({ openedAt: 8_000, cites: widget, onPages: on([0, 'undecided']) })] }, says: 'opened after the refusal' },
  { name: 'opened after the refusal, on the same page', expect: 'pass', facts: { ...base, pages: [aPage()], widgets: [anOpenedWidget({ openedAt: 4_500 })] } },

  { name: 'there before, on no page after', expect: 'review', cites: [...widget, ...second], facts: { ...base, widgets: [aWidget({ cites: widget, onPages: on([0, 'undecided']) })] }, says: 'seen on none of the pages loaded after the refusal' },
  { name: 'opened before the refusal, gone after', expect: 'review', facts: { ...base, widgets: [anOpenedWidget({ openedAt: 2_000, onPages: on([0, 'undecided']) })] } },

  { name: 'still there, not used', expect: 'untested', facts: { ...base, widgets: [aWidget({ onPages: on([0, 'undecided'], [1, 'refused']) })] }, says: 'Open the chat.' },
  { name: 'opened by itself after the refusal', expect: 'untested', facts: { ...base, widgets: [aWidget({ openedBy: 'page', openedAt: 8_000, onPages: on([1, 'refused']) })] }, says: 'Open the chat.' },
  { name: 'gone, but watched for a moment', expect: 'untested', facts: { ...base, watch: [watched('refused × closed', { afterLoadMs: 1_000 })], widgets: [aWidget({ onPages: on([0, 'undecided']) })] }, says: 'Stay 9 seconds more.' },
  { name: 'no page loaded since the refusal', expect: 'untested', facts: { ...base, pages: [aPage()], watch: [watched('refused × closed', { freshLoad: false })], widgets: [aWidget({ onPages: on([0, 'undecided']) })] }, says: 'Reload the page' },
  { name: 'a page that did not load', expect: 'untested', facts: { ...base, pages: [aPage(), aPage({ at: 6_000, loaded: false })], widgets: [aWidget({ onPages: on([0, 'undecided']) })] } },
  { name: 'not refused', expect: 'untested', facts: { ...base, consent: consented(['undecided']), watch: [watched('undecided × closed')], widgets: [aWidget({ onPages: on([0, 'undecided']) })] }, says: /^Refuse everything/ },
  { name: 'accepted', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'accepted']), watch: [watched('accepted × opened')], widgets: [anOpenedWidget()] }, says: /^Start a clean visit, refuse/ },
  { name: 'no chat yet', expect: 'untested', facts: { consent: refused } },

  { name: 'no banner to refuse in', expect: 'inapplicable', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed')] } },
  { name: 'no chat', expect: 'inapplicable', facts: { consent: refused, watch: [watched('refused × none')] } },
]);
