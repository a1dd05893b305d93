import check from '../../lib/checks/third-parties-before-consent.ts';
import { describeCheck } from '../support/checks.ts';
import { aRequest, aSiteCookie, aWrite, consented, recorded, seqs, watched } from '../support/facts.ts';

const [call, later, answered] = [seqs(), seqs(), seqs()];
const consent = consented(['undecided']);
const watch = [watched('undecided × none')];
const to = (host: string, more: Parameters<typeof aRequest>[1] = {}) => aRequest('undecided × none', { host, vendor: null, confidence: null, cites: call, ...more });
const ads = aSiteCookie('IDE', { host: 'ads.example', party: 'third', purpose: 'marketing', platform: 'Adverts', identifies: true, writes: [aWrite('undecided × none')] });

const known = (name: string, use: NonNullable<NonNullable<Parameters<typeof aRequest>[1]>['known']>['use'], confirmed = true) => ({ known: { name, use, confirmed } });

describeCheck(check, [
  { name: 'an advertiser that is told who comes', expect: 'fail', alone: true, facts: { consent, watch, storage: [ads], requests: [to('pixel.ads.example', { identifies: true })] }, cites: call, says: 'pixel.ads.example, where the tracer “IDE” is kept, received 1 request before any choice. A value that may single out' },
  { name: 'an advertiser that is told no more than an address', expect: 'warn', alone: true, facts: { consent, watch, storage: [ads], requests: [to('ads.example')] }, cites: call },
  { name: 'a chat’s vendor', expect: 'warn', facts: { consent, watch, requests: [to('widget.parley.example', { vendor: 'parley', identifies: true })] }, cites: call },
  { name: 'fonts of somebody known', expect: 'warn', alone: true, facts: { consent, watch, requests: [to('fonts.googleapis.com', known('Google Fonts', 'fonts'))] }, cites: call, says: 'fonts.googleapis.com (Google Fonts, fonts) received 1 request before any choice' },
  { name: 'a measurement that made up a value for this page', expect: 'warn', facts: { consent, watch, requests: [to('www.google-analytics.com', { ...known('Google Analytics', 'audience'), identifies: true })] }, cites: call },
  { name: 'a container of tags is told for what it is, no measurement', expect: 'warn', facts: { consent, watch, requests: [to('www.googletagmanager.com', known('Google Tag Manager', 'tag-management'))] }, cites: call, says: 'Google Tag Manager, loading of other services' },
  { name: 'files of a known host of files', expect: 'pass', facts: { consent, watch, requests: [to('cdn.jsdelivr.net', { ...known('jsDelivr', 'hosting'), cites: later })] }, cites: later },
  { name: 'a tracer kept at a host of files', expect: 'fail', facts: { consent, watch, storage: [ads], requests: [to('ads.example', { ...known('Files', 'hosting'), identifies: true })] }, cites: call },
  { name: 'a host that is a lead only', expect: 'review', facts: { consent, watch, requests: [to('use.typekit.net', known('Adobe Fonts', 'fonts', false))] }, cites: call, silent: 'Adobe' },
  { name: 'one known and one unknown', expect: 'review', facts: { consent, watch, requests: [to('fonts.googleapis.com', known('Google Fonts', 'fonts')), to('static.elsewhere.example', { cites: later })] }, cites: [...call, ...later] },
  { name: 'somebody unknown', expect: 'review', facts: { consent, watch, requests: [to('static.elsewhere.example', { identifies: true }), to('static.elsewhere.example', { firstAt: 900, cites: later })] }, cites: [...call, ...later], says: 'received 2 requests' },
  { name: 'a host whose name only ends like the advertiser’s', expect: 'review', facts: { consent, watch, storage: [ads], requests: [to('loads.example', { identifies: true })] }, cites: call, silent: 'IDE' },
  { name: 'nobody had asked', expect: 'review', facts: { watch: [watched('no-banner × none')], requests: [aRequest('no-banner × none', { host: 'static.elsewhere.example', vendor: null, cites: call })] }, cites: call },
  { name: 'after the agreement', expect: 'pass', facts: { consent: consented(['undecided', 'accepted']), watch, storage: [ads], requests: [aRequest('accepted × none', { host: 'ads.example', vendor: null, identifies: true, cites: answered })] }, spares: answered },
  { name: 'too close to the answer', expect: 'pass', facts: { consent, watch, storage: [ads], requests: [aRequest('undecided × none?', { host: 'ads.example', vendor: null, identifies: true, cites: answered })] }, spares: answered },
  { name: 'a chat’s vendor, once the visitor asked for the chat', expect: 'pass', facts: { consent, watch, requests: [aRequest('undecided × opened', { cites: answered })] }, spares: answered },
  { name: 'a chat’s vendor that opened itself', expect: 'warn', facts: { consent, watch, requests: [aRequest('undecided × auto-opened', { cites: call })] }, cites: call },
  { name: 'the site alone', expect: 'pass', facts: { consent, watch, requests: [to('cdn.shop.example', { party: 'first' })] }, spares: call },
  { name: 'not watched for long', expect: 'untested', facts: { consent, watch: [watched('undecided × none', { afterLoadMs: 1_000 })] } },
  { name: 'answered too soon', expect: 'untested', facts: { consent: consented(['undecided', 'refused']), watch: [watched('undecided × none', { afterLoadMs: 1_000 })] } },
  { name: 'watched late', expect: 'untested', facts: { consent, watch, recording: recorded({ fromStart: false }), requests: [to('ads.example')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']), requests: [to('ads.example')] } },
]);
