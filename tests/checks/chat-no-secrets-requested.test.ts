import check from '../../lib/checks/chat-no-secrets-requested.ts';
import type { PanelFact, WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [one, two] = [seqs(), seqs()];
const asking = (field: PanelFact['fields'][number], more: Partial<WidgetFact> = {}) => anOpenChat({ fields: [field, aField('email', 'E-mail', { cites: two })] }, more);
const saying = (...quotes: PanelFact['quotes']) => anOpenChat({ quotes });
const warning = aQuote('sensitive-warning', 'Ne communiquez jamais votre mot de passe', { cites: two });

/** A launcher that the site drew, and its vendor's frame. */
const FACADE: Partial<WidgetFact> = { selfHosted: true, foundBy: 'shape', frames: [{ host: 'widget.parley.example', of: 'own', ruled: true, cites: seqs() }] };

describeCheck(check, [
  { name: 'a password', expect: 'fail', alone: true, facts: asking(aField('password', 'Mot de passe', { cites: one })), cites: one, spares: two, says: 'asks for “Mot de passe”' },
  { name: 'a bank card, by its markup', expect: 'fail', facts: asking(aField('text', '', { autocomplete: 'cc-number', cites: one })), cites: one, says: '“text”' },
  { name: 'the number of the social security', expect: 'fail', facts: asking(aField('text', 'N° de sécurité sociale', { cites: one })) },
  { name: 'a card, beneath a warning', expect: 'fail', facts: anOpenChat({ fields: [aField('text', 'Carte bancaire', { cites: one })], quotes: [warning] }) },

  { name: 'a warning', expect: 'pass', facts: saying(warning), cites: two, says: 'Ne communiquez jamais' },
  { name: 'a warning that names what must not be written', expect: 'pass', facts: saying(warning, aQuote('secret-asked', 'Ne communiquez jamais votre mot de passe')) },
  { name: 'a warning whose words are cut otherwise', expect: 'pass', facts: saying(warning, aQuote('secret-asked', 'N’envoyez pas votre numéro de carte')) },
  { name: 'nothing of the kind', expect: 'pass', facts: anOpenChat({ cites: one, fields: [aField('text', 'Code postal')] }), cites: one, says: 'Before the first message' },

  { name: 'a sentence that may be about help', expect: 'review', facts: saying(aQuote('secret-asked', 'Saisissez votre mot de passe actuel', { cites: one })), cites: one, says: 'asks you to write one' },
  { name: 'that sentence beside a warning', expect: 'review', facts: saying(warning, aQuote('secret-asked', 'Indiquez votre numéro de carte', { cites: one })), cites: one },
  { name: 'which card is not said', expect: 'review', facts: asking(aField('text', 'Numéro de carte', { cites: one })), cites: one },
  { name: 'an identity document', expect: 'review', facts: asking(aField('text', 'Numéro de passeport', { cites: one })), cites: one },
  { name: 'a login taken for a chat by its shape', expect: 'review', facts: asking(aField('password', 'Mot de passe', { cites: one }), { foundBy: 'shape' }), cites: one },
  { name: 'in the vendor’s own document, behind a launcher that the site drew', expect: 'fail', facts: asking(aField('password', 'Mot de passe', { host: 'widget.parley.example', cites: one }), FACADE), cites: one },
  { name: 'in the page, beside the vendor’s frame: perhaps the site’s own way in', expect: 'review', facts: asking(aField('password', 'Mot de passe', { host: 'shop.example', cites: one }), FACADE), cites: one },
  { name: 'in a document without an address', expect: 'review', facts: asking(aField('password', 'Mot de passe', { host: null, cites: one }), FACADE), cites: one },
  { name: 'in a frame of somebody else, beside the vendor’s', expect: 'review', facts: asking(aField('password', 'Mot de passe', { host: 'pay.other.example', cites: one }), FACADE), cites: one },
  { name: 'in a document without an address, of a chat that a rule knows', expect: 'fail', facts: asking(aField('password', 'Mot de passe', { host: null, cites: one }), { frames: FACADE.frames! }), cites: one },
  { name: 'in a frame that no rule knows', expect: 'review', facts: asking(aField('password', 'Mot de passe', { host: 'elsewhere.example', cites: one }), { foundBy: 'shape', frames: [{ host: 'elsewhere.example', of: 'own', ruled: false, cites: seqs() }] }), cites: one },
  { name: 'a chat of the site’s own', expect: 'review', facts: asking(aField('password', 'Mot de passe', { cites: one }), { selfHosted: true }) },
  { name: 'a language nobody here reads', expect: 'review', facts: anOpenChat({ language: 'da' }) },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
