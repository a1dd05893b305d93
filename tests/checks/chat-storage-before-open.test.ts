import check from '../../lib/checks/chat-storage-before-open.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const quiet = [watched('undecided × closed')];
const undecided = consented(['undecided']);
const [write, widget] = [seqs(), seqs()];

const during = (cell: Cell, more: Parameters<typeof aKey>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ widgets: [aWidget()], consent: undecided, watch: quiet, storage: [aKey('parley_id', { writes: [aWrite(cell, { via: 'storage', ...writeMore })], ...more })] });

describeCheck(check, [
  { name: 'an identifier in localStorage at load', expect: 'fail', facts: during('undecided × closed', {}, { cites: write }), cites: write,
    says: 'The localStorage key “parley_id” (Parley) was stored before the chat was opened; the visitor had not answered the banner.' },
  { name: 'in sessionStorage', expect: 'fail', facts: during('no-banner × closed', { kind: 'sessionStorage' }), says: 'The sessionStorage key' },
  { name: 'a database whose vendor says it identifies', expect: 'fail', facts: during('undecided × closed', { kind: 'indexedDB' }, { via: 'indexedDB' }), says: 'The IndexedDB database “parley_id”' },
  { name: 'a cache', expect: 'fail', facts: during('undecided × closed', { kind: 'cacheStorage' }, { via: 'cacheStorage' }), says: 'The Cache Storage cache' },
  { name: 'an item that identifies, its write telling nothing by itself', expect: 'fail', facts: during('undecided × closed', { identifies: true }, { identifies: false }) },
  { name: 'a device id of Intercom’s or Help Scout’s kind, on an automatic opening', expect: 'fail', facts: during('undecided × auto-opened') },

  { name: 'only a setting that identifies nobody', expect: 'warn', facts: during('undecided × closed', { name: 'parley_lang', purpose: 'preferences' }, { identifies: false }), says: 'does not look like one that singles out a visitor' },
  { name: 'a database that tells nothing', expect: 'warn', facts: during('undecided × closed', { kind: 'indexedDB' }, { via: 'indexedDB', identifies: false }) },

  { name: 'an identifier whose origin is not clear', expect: 'review', facts: during('undecided × closed', { confidence: 'low' }) },
  { name: 'harmless at first, and doubtful later', expect: 'review', cites: write, says: 'at about the moment',
    facts: { widgets: [aWidget()], consent: undecided, storage: [aKey('parley_id', { writes: [aWrite('undecided × closed', { at: 100, identifies: false }), aWrite('undecided × closed?', { at: 5_000, cites: write })] })] } },
  { name: 'at the moment of the click', expect: 'review', facts: during('undecided × closed?') },
  { name: 'accepted, the chat not named', expect: 'review', facts: { ...during('accepted × closed'), consent: consented(['undecided', 'accepted']) } },
  { name: 'a choice from before', expect: 'review', facts: { ...during('unknown × closed'), consent: consented(['unknown']) } },
  { name: 'of a chat that was not seen', expect: 'review', facts: { ...during('undecided × none'), widgets: [] } },

  { name: 'nothing', expect: 'pass', cites: widget, facts: { widgets: [aWidget({ cites: widget })], consent: undecided, watch: quiet } },
  { name: 'only after the opening', expect: 'pass', facts: { ...during('undecided × opened'), widgets: [anOpenedWidget()] } },
  { name: 'written by the consent platform', expect: 'pass', facts: during('undecided × closed', { vendor: null, confidence: null, purpose: 'consent-record' }) },
  { name: 'a test of features, gone within 50 ms', expect: 'pass', facts: during('undecided × closed', {}, { probe: true, identifies: false }) },
  { name: 'cookies are the other check’s', expect: 'pass', facts: { widgets: [aWidget()], consent: undecided, watch: quiet, storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed')] })] } },
  { name: 'a setting of unclear origin', expect: 'pass', facts: during('undecided × closed', { confidence: 'low' }, { identifies: false }) },
  { name: 'a setting, with a choice from before, the first row watched', expect: 'pass', facts: { ...during('unknown × closed', {}, { identifies: false }), watch: quiet } },

  { name: 'there before the visit began', expect: 'untested', facts: during('undecided × closed', { existedBefore: true, writes: [] }), says: 'Already there before this visit began: parley_id' },
  { name: 'not watched for long', expect: 'untested', facts: { widgets: [aWidget()], consent: undecided, watch: [watched('undecided × closed', { afterLoadMs: 9_000 })] } },
  { name: 'watched late', expect: 'untested', facts: { widgets: [aWidget()], consent: undecided, watch: quiet, recording: recorded({ fromStart: false }) } },
  { name: 'no chat, and a page still loading', expect: 'untested', facts: {} },

  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'accepted before the chat was loaded', expect: 'inapplicable', facts: { consent: consented(['undecided', 'accepted']), widgets: [aWidget()], watch: [watched('accepted × closed')] } },
]);
