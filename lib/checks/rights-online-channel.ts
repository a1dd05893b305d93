import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { isElectronic, rightsSentences } from './reading/rights-channel.ts';
import { rightsForms } from './reading/rights-form.ts';
import { OPEN_NOTICE } from './words/notice.ts';

export default defineCheck({
  id: 'rights-online-channel',
  area: 'notice',
  title: { en: 'Electronic channel for data collected online', fr: 'Exercice des droits en ligne' },
  why: {
    en: 'Who gave data with a click should not have to send a letter, nor a copy of an identity card, to get them back.',
    fr: 'Qui a donné ses données d’un clic ne devrait pas devoir envoyer une lettre, ni une copie de sa carte d’identité, pour les récupérer.',
  },
  remedy: {
    en: 'Accept requests by e-mail or form; ask for proof of identity only where there is reasonable doubt.',
    fr: 'Acceptez les demandes par e-mail ou formulaire\u00a0; ne demandez un justificatif d’identité qu’en cas de doute raisonnable.',
  },
  law: ['GDPR art. 12(2) to (6) and recital 59'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'forms'],
  judge(facts) {
    const forms = rightsForms(facts.forms);
    const read = noticesRead(facts);
    if (read === null && isNonEmpty(forms)) return pass(forms[0].cites, forms);
    if (read === null) return untested(OPEN_NOTICE);
    const told = rightsSentences(read);
    // "In case of reasonable doubt" is fine, and may stand in the sentence before: a person reads it.
    const papers = told.filter(({ sentence }) => PAPERS.test(sentence));
    const asked = papers.map(({ what, cites }) => ({ what, cites }));
    if (isNonEmpty(asked) && papers.every(({ sentence }) => EVERY.test(sentence) && !DOUBT.test(sentence) && !sentence.endsWith('…'))) return warn(asked, false);
    if (asked.length > 0) return review(ALWAYS, asked);
    if (isNonEmpty(forms)) return pass(forms[0].cites, forms);
    const ways = told.filter(({ sentence }) => isElectronic(sentence)).map(({ what, cites }) => ({ what, cites }));
    return ways.length > 0 ? pass(read.cites, ways) : review(read.doubt ?? HOW, told.map(({ what, cites }) => ({ what, cites })));
  },
});

const PAPERS = /(?:pi[èe]ce|carte|titre|justificatif|preuve|copie)[^.]{0,20} d.identité|identity (?:card|document|papers)|proof of (?:your )?identity|copy of your (?:id|passport|identity)|personalausweis|documento de identidad|\bDNI\b|documento d.identità|identiteits(?:bewijs|kaart)/iu;

/** Of every request, in six languages: French law has not asked for it since 2018 (decree 2018-687, now 2019-536 art. 77), nor does GDPR art. 12(6). */
const EVERY = /(?:toute|chaque|votre) demande|(?:pour|afin d.) ?exercer|systémati|(?:any|each|every|your) request|to exercise|all requests|jede[rmns]? (?:anfrage|antrag|ersuchen)|ihre[mr]? (?:anfrage|antrag)|auszuüben|(?:toda|cada|su) solicitud|para ejercer|(?:ogni|ciascuna|sua) richiesta|per esercitare|(?:elk|ieder|uw|je) verzoek|uit te oefenen/iu;
/** What makes it a question of the case, or denies it; it may also stand behind the end of what was cut. */
const DOUBT = /(?<!\p{L})(?:aucune?|sans|pas|jamais|ni|inutile|not|never|no|nor|without|kein\p{L}*|nicht|nie|ohne|sin|nunca|ning[uú]na?|senza|non|nessuna?|mai|geen|niet|nooit|zonder)(?!\p{L})|doute|raisonn|au besoin|si besoin|nécessaire|cas échéant|dans ce cas|pourr|peut|pouvons|éventuel|(?<!\p{L})si(?!\p{L})|doubt|reasonabl|necessary|needed|in that case|(?<!\p{L})may(?!\p{L})|might|could|(?<!\p{L})can(?!\p{L})|(?<!\p{L})if(?!\p{L})|zweifel|gegebenenfalls|\bggf|in diesem fall|kann|können|falls|sofern|duda|podr|puede|en su caso|en ese caso|necesari|dubbi|ragionevol|potr|può|eventual|in tal caso|twijfel|redelijk|(?<!\p{L})kan(?!\p{L})|kunnen|nodig|in dat geval|(?<!\p{L})als(?!\p{L})|indien/iu;

const ALWAYS: Text = {
  en: 'The notice asks for proof of identity. Always, or only where there is reasonable doubt?',
  fr: 'La politique demande un justificatif d’identité. Toujours, ou seulement en cas de doute raisonnable\u00a0?',
};
const HOW: Text = {
  en: 'No electronic way was recognised beside the rights. Can a request be sent by e-mail or form?',
  fr: 'Aucune voie électronique n’a été reconnue à côté des droits. Une demande peut-elle être envoyée par e-mail ou formulaire\u00a0?',
};
