import check from '../../lib/checks/chat-third-party-load-before-open.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, aRequest, aWidget, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [request, other, widget] = [seqs(), seqs(), seqs()];
const maker = { company: 'Parley SAS', country: 'FR', standing: 'eea', act: 'Regulation (EU) 2016/679', consentMode: null, regions: [] } as const;
const watch = [watched('undecided × closed')];
const base = { widgets: [aWidget({ cites: widget })], consent: consented(['undecided']), watch };
const asked = (cell: Cell, more: Parameters<typeof aRequest>[1] = {}) => ({ ...base, requests: [aRequest(cell, more)] });

describeCheck(check, [
  { name: 'an identifier sent before anything was asked', expect: 'fail', alone: true, facts: asked('undecided × closed', { identifies: true, cites: request }), cites: [...request, ...widget], says: 'A value that singles out the visitor was sent.' },
  { name: 'after a refusal', expect: 'fail', facts: asked('refused × closed', { identifies: true }) },
  { name: 'on an automatic opening', expect: 'fail', facts: asked('no-banner × auto-opened', { identifies: true }) },
  { name: 'an identifier in one of two rows of a host', expect: 'fail', spares: other,
    facts: { ...base, requests: [aRequest('undecided × closed', { cites: other }), aRequest('undecided × auto-opened', { identifies: true })] } },

  { name: 'the script loaded with the page, as most do', expect: 'warn', alone: true, facts: asked('undecided × closed', { count: 3 }), says: 'widget.parley.example (Parley) received 3 requests before the chat was opened', silent: 'singles out' },
  { name: 'a façade that loads on hover, before any click', expect: 'warn', facts: asked('undecided × closed', { firstAt: 8_000 }), says: '1 request before' },
  { name: 'a socket', expect: 'warn', facts: asked('undecided × closed', { scheme: 'wss', host: 'ws.parley.example' }) },
  { name: 'told by its first request, whatever came into the log first', expect: 'warn', says: '2 requests before the chat was opened',
    facts: { ...base, requests: [aRequest('undecided × auto-opened', { firstAt: 5_000 }), aRequest('undecided × closed', { firstAt: 100 })] } },
  { name: 'after a withdrawal', expect: 'warn', facts: asked('withdrawn × closed') },

  { name: 'the site’s own host serves it', expect: 'review', facts: asked('undecided × closed', { party: 'first', host: 'chat.shop.example' }), says: 'Find out who operates it' },
  { name: 'the site’s own script draws the launcher of a known vendor’s frame', expect: 'pass',
    facts: { ...asked('undecided × closed', { party: 'first', host: 'www.shop.example' }), widgets: [anOpenedWidget({ cites: widget, maker, frames: [{ host: 'widget.parley.example', of: 'own', cites: other }] })] } },
  { name: 'the same, and an identifier went there', expect: 'review',
    facts: { ...asked('undecided × closed', { party: 'first', host: 'www.shop.example', identifies: true }), widgets: [anOpenedWidget({ cites: widget, maker, frames: [{ host: 'widget.parley.example', of: 'own', cites: other }] })] } },
  { name: 'doubtful, and one of two requests carries an identifier: said', expect: 'review', says: 'A value that singles out the visitor was sent.',
    facts: { ...base, requests: [aRequest('undecided × closed', { confidence: 'medium' }), aRequest('undecided × closed', { confidence: 'medium', identifies: true })] } },
  { name: 'attributed by who asked only', expect: 'review', facts: asked('undecided × closed', { confidence: 'medium' }) },
  { name: 'at the moment of the click', expect: 'review', facts: asked('undecided × opened?') },
  { name: 'accepted, the chat not named', expect: 'review', facts: asked('accepted × closed') },
  { name: 'some purposes accepted', expect: 'review', facts: asked('partial × closed') },
  { name: 'some purposes accepted, not the chat', expect: 'warn', facts: { ...asked('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'some purposes accepted, the chat too', expect: 'pass', facts: { ...asked('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'a choice from before', expect: 'review', facts: asked('unknown × closed') },
  { name: 'watched late', expect: 'review', facts: { ...asked('undecided × closed'), recording: recorded({ fromStart: false }) } },

  { name: 'a launcher of the site’s own, the vendor reached on click', expect: 'pass', facts: { ...asked('undecided × opened', { identifies: true }), widgets: [anOpenedWidget({ cites: widget })] }, cites: widget },
  { name: 'nothing asked of the vendor', expect: 'pass', facts: base },
  { name: 'accepted, the chat named', expect: 'pass', facts: { ...asked('accepted × closed'), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },
  { name: 'other companies are other checks’', expect: 'pass', facts: asked('undecided × closed', { vendor: null, confidence: null, host: 'cdn.example' }) },
  { name: 'a chat vendor’s host without its chat', expect: 'pass', facts: asked('undecided × closed', { vendor: 'hubspot' }) },

  { name: 'nothing so far', expect: 'untested', facts: { ...base, watch: [watched('undecided × closed', { pages: 1 })] }, says: 'Visit one more page of the site' },
  { name: 'the chat opened too soon', expect: 'untested', facts: { ...base, widgets: [anOpenedWidget()], watch: [watched('undecided × closed', { afterLoadMs: 100 }), watched('undecided × opened')] }, says: 'Start a clean visit' },
  { name: 'nothing, watched late', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'accepted before the chat was loaded', expect: 'inapplicable', facts: { requests: [aRequest('accepted × closed')], consent: consented(['undecided', 'accepted']), widgets: [aWidget()], watch: [watched('accepted × closed')] } },
]);
