import { isNonEmpty, type Text } from '../../model/text.ts';
import { inEach } from './parts.ts';

/** Everything that keeps a machine from deciding, each in words a person can act on. */
const WORDS = {
  'weak-attribution': {
    en: 'Whether this belongs to the chat is not certain: it must be looked at.',
    fr: 'Il n’est pas certain que cela appartienne au chat\u00a0: il faut vérifier.',
  },
  'unclear-order': {
    en: 'It came too close to what the visitor did to tell which was first. Start a clean visit, wait a few seconds before each act, and see whether it comes all the same without that one.',
    fr: 'C’est arrivé trop près d’un geste du visiteur pour dire lequel fut le premier. Recommencez avec une visite vierge, attendez quelques secondes avant chaque geste, et voyez si cela arrive même sans celui-là.',
  },
  'earlier-choice': {
    en: 'A choice made on an earlier visit may still stand. Start a clean visit.',
    fr: 'Un choix fait lors d’une visite précédente est peut-être encore en vigueur. Recommencez avec une visite vierge.',
  },
  'not-named': {
    en: 'The visitor had accepted, but it was not seen that the banner names the chat. Read the banner’s list of purposes.',
    fr: 'Le visiteur avait accepté, mais rien ne montre que le bandeau mentionne le chat. Lisez la liste des finalités du bandeau.',
  },
  partial: {
    en: 'The visitor had accepted some purposes only, and whether the chat is one of them was not seen.',
    fr: 'Le visiteur n’avait accepté que certaines finalités, et rien ne montre si le chat en fait partie.',
  },
  'watched-late': {
    en: 'The site was already open when watching began, so what came first is not known. Start a clean visit.',
    fr: 'Le site était déjà ouvert au début de l’observation\u00a0: on ignore ce qui est venu en premier. Recommencez avec une visite vierge.',
  },
  'before-reload': {
    en: 'It came after the refusal, but before a page was loaded again; some sites apply a refusal only then. Reload the page without opening the chat.',
    fr: 'C’est arrivé après le refus, mais avant le rechargement d’une page\u00a0; certains sites n’appliquent le refus qu’à ce moment. Rechargez la page sans ouvrir le chat.',
  },
  'before-next-page': {
    en: 'It came after the answer, but before a page was loaded again; some sites apply an answer only then. Reload the page.',
    fr: 'C’est arrivé après la réponse, mais avant le rechargement d’une page\u00a0; certains sites n’appliquent la réponse qu’à ce moment. Rechargez la page.',
  },
  'opened-after-withdrawal': {
    en: 'The visitor opened the chat after the withdrawal, and the chat stored more than the conversation is known to need. Look up what it is for.',
    fr: 'Le visiteur a ouvert le chat après le retrait, et le chat a enregistré plus que ce dont la conversation est connue avoir besoin. Cherchez à quoi cela sert.',
  },
  'no-chat-seen': {
    en: 'It is known as a chat’s, but no such chat was seen on the page. Check whether the site has one.',
    fr: 'Cela est connu comme venant d’un chat, mais aucun chat de ce nom n’a été vu sur la page. Vérifiez si le site en a un.',
  },
  'unknown-purpose': {
    en: 'What it is for is not known. Look it up in the documentation or ask the site.',
    fr: 'On ignore à quoi cela sert. Consultez la documentation ou interrogez le site.',
  },
  'several-purposes': {
    en: 'It has several purposes, some that need agreement and some that do not. Ask the site what it uses it for.',
    fr: 'Cela a plusieurs finalités, dont certaines demandent un accord et d’autres non. Demandez au site l’usage qu’il en fait.',
  },
  'may-be-exempt': {
    en: 'This tool can be set up so that it needs no agreement. Ask the site for its settings.',
    fr: 'Cet outil peut être réglé de façon à ne demander aucun accord. Demandez au site ses réglages.',
  },
  'read-unidentified': {
    en: 'It was sent, but whether its value singles out the visitor is not known.',
    fr: 'Il a été envoyé, mais on ignore si sa valeur distingue le visiteur.',
  },
  'self-hosted': {
    en: 'The chat is served from the site’s own address. Find out who operates it.',
    fr: 'Le chat est servi depuis l’adresse du site lui-même. Vérifiez qui l’exploite.',
  },
  'opener-unclear': {
    en: 'Whether the visitor opened the chat or it opened by itself could not be told. Start a clean visit and leave the chat alone.',
    fr: 'On ne sait pas si le visiteur a ouvert le chat ou s’il s’est ouvert tout seul. Recommencez avec une visite vierge sans toucher au chat.',
  },
  'against-fraud': {
    en: 'It is offered against fraud and robots. Whether this page strictly needs it must be looked at.',
    fr: 'Cela est proposé contre la fraude et les robots. Vérifiez si cette page en a strictement besoin.',
  },
  'result-unseen': {
    en: 'It was loaded, and whether it read the device and sent what it found was not seen.',
    fr: 'Cela a été chargé, et l’on n’a pas vu si l’appareil a été lu et le résultat envoyé.',
  },
  'unknown-recipient': {
    en: 'Somebody else than the chat’s vendor received it. Find out who that is and what it is for.',
    fr: 'Quelqu’un d’autre que le prestataire du chat l’a reçu. Cherchez qui c’est et à quoi cela sert.',
  },
  'asked-by-others': {
    en: 'The page may have asked the same host without the chat. Whose doing the tracer is must be looked at.',
    fr: 'La page a peut-être appelé le même hôte sans le chat. Vérifiez à qui le traceur est dû.',
  },
  'conversation-open': {
    en: 'It was there from an earlier visit. If a conversation had been left open then, this may serve to take it up again.',
    fr: 'Il était là depuis une visite précédente. Si une conversation était alors restée ouverte, cela sert peut-être à la reprendre.',
  },
  invited: {
    en: 'It came with something the visitor had clicked to show, such as a video. Look at what was said beside it before that click.',
    fr: 'C’est arrivé avec un contenu que le visiteur avait affiché d’un clic, comme une vidéo. Regardez ce qui était dit à cet endroit avant ce clic.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Doubt = keyof typeof WORDS;

/** One reason out of all doubts met, in that order. */
export function reasonFor(doubts: readonly Doubt[]): Text {
  return inEach((lang) => (isNonEmpty(doubts) ? doubts.map((doubt) => WORDS[doubt][lang]).join(' ') : ''));
}
