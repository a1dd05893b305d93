import { defineCheck, fail, pass, review, untested, type Finding, type Verdict } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayDeny } from './reading/layers.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { vendorFrames } from './reading/vendor-chats.ts';
import { EARLIER_CONVERSATION, fieldWords } from './words/panel.ts';
import { askedBy } from './words/panel-fields.ts';

export default defineCheck({
  id: 'chat-no-secrets-requested',
  area: 'chat-transparency',
  title: { en: 'Chat does not ask for passwords, card numbers or national ids', fr: 'Le chat ne demande ni mot de passe, ni carte bancaire, ni NIR' },
  why: {
    en: 'What you write in a chat is stored, often by another company, and read by several people. Secrets have no place there.',
    fr: 'Ce que vous écrivez dans un chat est conservé, souvent par une autre entreprise, et lu par plusieurs personnes. Les secrets n’y ont pas leur place.',
  },
  remedy: {
    en: 'Never ask for passwords, card numbers or national numbers in the chat; send people to a secure page, and tell them not to write such things.',
    fr: 'Ne demandez jamais de mot de passe, de carte bancaire ni de numéro de sécurité sociale dans le chat\u00a0; renvoyez vers une page sécurisée et dites de ne rien écrire de tel.',
  },
  law: ['GDPR art. 5(1)(f) and 32', 'French Data Protection Act art. 30 (social security number)', 'PCI DSS', 'CNIL SAN-2023-008'],
  severity: 'critical',
  mode: 'automatic',
  question: {
    en: 'Does the chat, in its form or while you talk to it, ask for a password, a bank card or a social security number?',
    fr: 'Le chat demande-t-il, dans son formulaire ou pendant l’échange, un mot de passe, une carte bancaire ou un numéro de sécurité sociale\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeChat(chat, facts.site.site)),
});

type Field = OpenChat['panel']['fields'][number];
const SECRETS = ['password', 'card', 'social-security'];

function judgeChat(chat: OpenChat, site: string): Verdict {
  const { widget, panel } = chat;
  const fields = [...panel.fields].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.cites[0] - b.cites[0]));
  const asking = (some: readonly Field[], ...kinds: readonly string[]): readonly Finding[] => some.filter((field) => kinds.includes(askedBy(field))).map((field) => ({ what: fieldWords(widget.name, field), cites: field.cites }));
  const asks = (...kinds: readonly string[]): readonly Finding[] => asking(fields, ...kinds);
  const secrets = asks(...SECRETS);
  // What stands in a document of the vendor's own is no form of the site's, whoever drew the launcher.
  const theirs = vendorFrames(widget, site);
  const certain = widget.foundBy === 'rule' && !widget.selfHosted ? secrets : asking(fields.filter(({ host }) => host != null && theirs.includes(host)), ...SECRETS);
  if (isNonEmpty(certain)) return fail(certain);
  // By its shape alone, a login or a payment form may have been taken for a chat; a site's own may be its way in.
  if (isNonEmpty(secrets)) return review(IS_IT_A_CHAT, secrets);

  const warnings = quotesOf(panel, 'sensitive-warning');
  // The same words stand in a warning (“never write your password”).
  const sentences = quotesOf(panel, 'secret-asked').filter(({ words }) => !mayDeny(words) && !warnings.some((warning) => warning.words === words));
  const maybe = [...asks('maybe-card', 'identity'), ...told(chat, sentences)];
  // A question about passwords (“forgotten?”) is no request for one: only a person can tell.
  if (isNonEmpty(maybe)) return review(IS_IT_ASKED, maybe);
  if (isNonEmpty(warnings)) return pass(citesOfQuotes(warnings), told(chat, warnings));
  if (panel.history) return untested(EARLIER_CONVERSATION);
  return unheard(chat) ?? pass(panel.cites, [{ what: nothing(widget.name), cites: panel.cites }]);
}

const nothing = (name: string): Text => ({
  en: `Before the first message, nothing in the ${name} chat asked for a password, a card or a national number. What it asks later was not read.`,
  fr: `Avant le premier message, rien dans le chat ${name} ne demandait de mot de passe, de carte ni de numéro de sécurité sociale. Ce qu’il demande ensuite n’a pas été lu.`,
});

const IS_IT_A_CHAT: Text = {
  en: 'Whether this is a chat, or the site’s own form to log in or to pay, must be looked at.',
  fr: 'Il faut regarder s’il s’agit d’un chat, ou d’un formulaire du site pour se connecter ou payer.',
};
const IS_IT_ASKED: Text = {
  en: 'The chat speaks of secrets. Look whether it asks you to write one.',
  fr: 'Le chat parle de secrets. Regardez s’il vous demande d’en écrire un.',
};
