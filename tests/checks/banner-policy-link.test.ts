import check from '../../lib/checks/banner-policy-link.ts';
import type { BannerFact, LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aPage, consented, seqs, url, watched } from '../support/facts.ts';

const consent = consented(['undecided']);
const [layer, page, came] = [seqs(), seqs(), seqs()];
const policy = (address = 'https://shop.example/cookies', words = 'Politique cookies') => ({ url: url(address), words, says: ['cookie-link'] as const });
const unnamed = { url: url('https://shop.example/plus'), words: 'En savoir plus' };
const plainButtons = [aButton('accept'), aButton('refuse')];
const offer = (first: Partial<LayerFact>, more: Partial<BannerFact> = {}) => ({ consent, banner: anOffer({ first: aLayer({ cites: layer, ...first }), ...more }) });
const visited = (more: Parameters<typeof aPage>[0] = {}) => [aPage(), aPage({ address: 'https://shop.example/cookies/', cites: page, ...more })];
const stands = (covers: number | null, cameByItself = true) => [{ page: 1, cameByItself, consent: 'undecided' as const, cites: came, ...(covers === null ? {} : { covers }) }];

describeCheck(check, [
  { name: 'no link at all', expect: 'fail', facts: offer({ buttons: plainButtons }), cites: layer, says: 'The banner has no link to a policy.' },
  { name: 'no link in either layer', expect: 'fail', facts: offer({}, { second: aLayer() }) },
  { name: 'the only link leads to an error', expect: 'fail', facts: { ...offer({ links: [policy()] }), pages: visited({ status: 404 }) }, cites: page, says: '(status 404)' },

  { name: 'a button that opens the settings is no link', expect: 'fail', facts: offer({ buttons: [...plainButtons, { ...aButton('settings', { words: 'Gestion des cookies' }), says: ['cookie-link'] }] }, { second: aLayer() }) },

  { name: 'the lowest status of an error', expect: 'fail', facts: { ...offer({ links: [policy()] }), pages: visited({ status: 400 }) } },

  { name: 'only the settings link to it', expect: 'warn', facts: offer({}, { second: aLayer({ links: [policy()] }) }), says: 'only the settings do' },
  { name: 'the page is covered by the banner', expect: 'warn', facts: { ...offer({ links: [policy()] }, { onPages: stands(0.9) }), pages: visited({ status: 200 }) }, cites: [...page, ...came], says: 'covered more than half' },

  { name: 'followed, and it opened', expect: 'pass', facts: { ...offer({ links: [policy()] }), pages: visited({ status: 200 }) }, cites: [...layer, ...page], says: 'led to a page that opened' },
  { name: 'followed, and its status was not seen', expect: 'pass', facts: { ...offer({ links: [policy()] }), pages: visited() } },
  { name: 'a banner at the edge of the policy', expect: 'pass', facts: { ...offer({ links: [policy()] }, { onPages: stands(0.2) }), pages: visited({ status: 200 }) } },
  { name: 'a banner there that was not described', expect: 'pass', facts: { ...offer({ links: [policy()] }, { onPages: stands(null) }), pages: visited({ status: 200 }) } },
  { name: 'half of it covered', expect: 'pass', facts: { ...offer({ links: [policy()] }, { onPages: stands(0.5) }), pages: visited({ status: 200 }) } },
  { name: 'a link of several families', expect: 'pass', facts: { ...offer({ links: [{ ...policy(), says: ['cookie-words', 'privacy-link'] }] }), pages: visited({ status: 200 }) } },
  { name: 'covered by what the visitor called up', expect: 'pass', facts: { ...offer({ links: [policy()] }, { onPages: stands(0.9, false) }), pages: visited({ status: 200 }) } },
  { name: 'two links, one of them works', expect: 'pass', facts: { ...offer({ links: [policy('https://shop.example/gone'), policy()] }), pages: [...visited({ status: 200 }), aPage({ address: 'https://shop.example/gone', status: 410 })] } },

  { name: 'a link of unknown words', expect: 'review', facts: offer({ links: [unnamed], buttons: plainButtons }), says: '“En savoir plus”' },
  { name: 'a language nobody here reads', expect: 'review', facts: offer({ buttons: plainButtons, language: 'sv' }) },
  { name: 'a button of unknown words may lead to it', expect: 'review', facts: offer({ buttons: [...plainButtons, aButton('other', { words: 'Plus' })] }) },
  { name: 'settings with a link of unknown words', expect: 'review', facts: offer({}, { second: aLayer({ links: [unnamed] }) }) },

  { name: 'a link that nobody followed', expect: 'untested', facts: { ...offer({ links: [policy()] }), pages: [aPage()] }, says: 'Follow it before answering' },
  { name: 'a page that did not load', expect: 'untested', facts: { ...offer({ links: [policy()] }), pages: visited({ loaded: false }) } },
  { name: 'two links, one broken, the other not followed', expect: 'untested', facts: { ...offer({ links: [policy('https://shop.example/x'), policy()] }), pages: visited({ status: 404 }) } },
  { name: 'a button that names the policy', expect: 'untested', facts: offer({ buttons: [...plainButtons, { ...aButton('other', { words: 'Politique cookies' }), says: ['cookie-link'] }] }), says: 'Press it' },
  { name: 'the settings were not opened', expect: 'untested', facts: offer({}), says: 'open the settings' },
  { name: 'not described', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer({ links: [policy()] }), consent: consented(['unknown']) } },
]);
