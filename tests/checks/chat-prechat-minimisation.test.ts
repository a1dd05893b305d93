import check from '../../lib/checks/chat-prechat-minimisation.ts';
import type { PanelFact, WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [one, two] = [seqs(), seqs()];
const form = (fields: PanelFact['fields'], more: Partial<PanelFact> = {}, widget: Partial<WidgetFact> = {}) => anOpenChat({ fields, ...more }, widget);
const must = { required: true, cites: one };
const email = aField('email', 'Votre e-mail', must);
const reason = aQuote('purpose', 'Votre e-mail sert à vous répondre', { cites: two });

describeCheck(check, [
  { name: 'a bank card', expect: 'fail', alone: true, facts: form([aField('text', 'Carte', { ...must, autocomplete: 'cc-number' }), aField('text', 'Nom', { required: true, cites: two })]), cites: one, spares: two, says: 'requires “Carte”' },
  { name: 'the number of the social security', expect: 'fail', facts: form([aField('text', 'N° de sécurité sociale *', { cites: one })]), cites: one },
  { name: 'an identity document', expect: 'fail', facts: form([aField('text', 'Numéro de passeport', must)]) },

  { name: 'an e-mail and a telephone', expect: 'warn', alone: true, facts: form([email, aField('tel', 'Téléphone', { required: true, cites: two })]), cites: [...one, ...two] },

  { name: 'a name and nothing else', expect: 'pass', facts: form([aField('text', 'Prénom', must)]), cites: one },
  { name: 'an e-mail, and why', expect: 'pass', facts: form([email], { quotes: [reason] }), cites: [...one, ...two] },
  { name: 'what may stay empty', expect: 'pass', facts: form([aField('email', 'E-mail (facultatif)', { cites: one })]), cites: one },

  { name: 'an e-mail, and no word why', expect: 'review', facts: form([email]), cites: one, says: 'needs it' },
  { name: 'an order to be followed', expect: 'review', facts: form([aField('text', 'Numéro de commande', must)]) },
  { name: 'a gift card is no bank card', expect: 'review', facts: form([aField('text', 'Numéro de carte cadeau', must)]) },
  { name: 'a date of birth may price a contract', expect: 'review', facts: form([aField('date', 'Date de naissance', must)]) },
  { name: 'words nobody here knows', expect: 'review', facts: form([aField('text', 'Hvad drejer det sig om', must)]) },
  { name: 'fields not marked at all', expect: 'review', facts: form([aField('email', 'E-mail', { cites: one })]), cites: one, says: 'stay empty' },
  { name: 'shaped like a chat, in a frame of a known vendor’s', expect: 'fail', facts: form([aField('text', 'Carte bancaire', must)], {}, { foundBy: 'shape', frames: [{ host: 'widget.parley.example', of: 'own', ruled: true, cites: one }] }) },
  { name: 'what is only shaped like a chat', expect: 'review', facts: form([aField('text', 'Carte bancaire', must)], {}, { foundBy: 'shape' }), says: 'by its shape alone' },

  { name: 'filled in on an earlier visit', expect: 'untested', facts: form([], { history: true }) },
  { name: 'no form', expect: 'inapplicable', facts: form([]), says: 'asks for nothing' },
  { name: 'a place to write and a box', expect: 'inapplicable', facts: form([aField('textarea', 'Votre message', { required: true }), aField('checkbox', 'J’accepte', { required: true })]) },
  ...ANY_CHAT,
]);
