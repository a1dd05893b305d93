import type { Lang } from '../model/text.ts';
import { typeset, type Said } from './language.ts';

/** What a reference says, in one sentence for somebody who never opened a code of law; and the references that say it. */
export interface LawView { readonly says: string | null; readonly refs: readonly string[] }

/** References that say the same stand together, in the order in which the check names them. */
export function lawOf(refs: readonly string[], lang: Lang): LawView[] {
  const by = new Map<string | null, string[]>();
  for (const ref of refs) {
    const gloss = GLOSSES.find(([names]) => names.test(ref))?.[1][lang] ?? null;
    const says = gloss === null ? null : typeset(lang, gloss);
    by.set(says, [...(by.get(says) ?? []), typeset(lang, refIn(ref, lang))]);
  }
  return [...by].map(([says, own]) => ({ says, refs: own }));
}

/**
 * The first that fits explains. Paraphrases of the texts themselves (GDPR, Regulation (EU) 2016/679; loi n° 78-17;
 * Directive 2002/58/EC), as consolidated in November 2026; the reference beside them is what counts.
 */
const GLOSSES: readonly (readonly [names: RegExp, gloss: Said])[] = [
  [/LIL(?: art\.)? 82\b|Act art\. 82|ePrivacy Directive art\. 5\(3\)|Guidelines 2\/2023/u, {
    en: 'Storing something on a visitor’s device, or reading what is there, needs the visitor’s agreement first. Exempt is only what serves solely to carry a communication, or is strictly needed for a service the visitor asked for.',
    fr: 'Enregistrer quelque chose sur l’appareil d’un internaute, ou y lire, demande son accord préalable. N’en est dispensé que ce qui sert exclusivement à transmettre une communication, ou est strictement nécessaire à un service qu’il a demandé.',
  }],
  [/^CNIL.*\bchatbots?\b/u, {
    en: 'The French authority’s advice on chatbots: a tracer without prior agreement only once the visitor has opened the chat and for that conversation alone; conversations not kept longer than needed; care with sensitive data; no decision of weight by the machine alone.',
    fr: 'Les conseils de l’autorité française sur les chatbots : pas de traceur sans accord préalable, sauf une fois le chat ouvert par l’internaute et pour cette seule conversation ; pas de conversations gardées plus que nécessaire ; prudence avec les données sensibles ; pas de décision importante par la seule machine.',
  }],
  [/audience measurement/u, {
    en: 'Measuring one’s own audience may do without agreement, under strict conditions.',
    fr: 'Mesurer sa propre audience peut se passer d’accord, à des conditions strictes.',
  }],
  [/^CNIL (?:deliberations? )?2020-09/u, {
    en: 'The French authority’s rules on tracers: agreement is a clear act, given after being told what for and by whom, refused as easily as given, and taken back at any time.',
    fr: 'Les règles de l’autorité française sur les traceurs : l’accord est un acte clair, donné après avoir su pourquoi et par qui, aussi facile à refuser qu’à donner, et que l’on peut reprendre à tout moment.',
  }],
  [/Planet49/u, {
    en: 'A box ticked in advance is no agreement; people must be told how long tracers last and whether others can read them.',
    fr: 'Une case cochée d’avance n’est pas un accord ; il faut dire combien de temps durent les traceurs et si d’autres peuvent les lire.',
  }],
  [/Fashion ID/u, {
    en: 'Whoever puts somebody else’s code on a site shares the responsibility for what it collects and sends.',
    fr: 'Qui met le code d’un tiers sur son site partage la responsabilité de ce qu’il collecte et envoie.',
  }],
  [/^GDPR art\. 7\(1\)/u, { en: 'Whoever relies on an agreement must be able to prove it.', fr: 'Qui s’appuie sur un accord doit pouvoir le prouver.' }],
  [/^GDPR art\. 7\(3\)/u, { en: 'An agreement can be taken back at any time, as easily as it was given.', fr: 'Un accord se reprend à tout moment, aussi facilement qu’il a été donné.' }],
  [/^GDPR art\. 7\(4\)|tracer walls|434684/u, { en: 'An agreement may not be free when a service is made to depend on it without needing it.', fr: 'Un accord peut ne pas être libre quand un service en dépend sans en avoir besoin.' }],
  [/^GDPR art\. (?:4\(11\)|7\b)|^GDPR recital 32|05\/2020/u, { en: 'Agreement must be free, specific, informed, and given by a clear act.', fr: 'L’accord doit être libre, précis, éclairé, et donné par un acte clair.' }],
  [/^GDPR art\. 5\(1\)\(a\)/u, { en: 'Personal data must be handled lawfully, fairly and openly.', fr: 'Les données personnelles doivent être traitées de façon licite, loyale et transparente.' }],
  [/^GDPR art\. 5\(1\)\(b\)/u, { en: 'Personal data are collected for stated purposes, and not used for others that do not fit them.', fr: 'Les données personnelles sont collectées pour des buts annoncés, et pas utilisées pour d’autres qui n’iraient pas avec.' }],
  [/^GDPR art\. 5\(1\)\(c\)/u, { en: 'No more personal data may be collected than the purpose needs.', fr: 'On ne collecte pas plus de données personnelles que le but n’en demande.' }],
  [/^GDPR art\. 5\(1\)\(e\)/u, { en: 'Personal data may not be kept longer than the purpose needs.', fr: 'Les données personnelles ne sont pas gardées plus longtemps que le but ne le demande.' }],
  [/^GDPR art\. (?:5\(1\)\(f\)|32)|2022-100|security guide/u, { en: 'Personal data must be protected, as the risk demands.', fr: 'Les données personnelles doivent être protégées, à la mesure du risque.' }],
  [/^GDPR art\. (?:5\(2\)|24\b)/u, { en: 'Whoever handles personal data must be able to show that it is done properly.', fr: 'Qui traite des données personnelles doit pouvoir montrer qu’il le fait correctement.' }],
  [/^GDPR art\. 6\b/u, { en: 'Personal data may be handled only on one of six grounds, such as agreement, a contract or a legitimate interest.', fr: 'Des données personnelles ne se traitent que sur l’un de six fondements, comme l’accord, un contrat ou un intérêt légitime.' }],
  [/^GDPR art\. 8\b|(?:LIL|Act) art\. 45/u, { en: 'Where agreement is the ground, a child’s alone does not suffice online: in France, under 15 a parent must agree too.', fr: 'Quand le traitement repose sur l’accord, celui d’un enfant seul ne suffit pas en ligne : en France, avant 15 ans il faut aussi celui d’un parent.' }],
  [/^GDPR art\. 9\b/u, { en: 'Health, opinions, beliefs and other sensitive data may be handled only in a few listed cases.', fr: 'Santé, opinions, croyances et autres données sensibles ne se traitent que dans quelques cas énumérés.' }],
  [/(?:LIL|Act) art\. 30/u, { en: 'The social security number may be used only where a decree allows it.', fr: 'Le numéro de sécurité sociale ne s’utilise que là où un décret le permet.' }],
  [/^GDPR art\. 12\((?:[2-6])\)/u, { en: 'People must be helped to use their rights, and answered within a month as a rule, free of charge.', fr: 'Il faut faciliter l’exercice des droits, et répondre en principe sous un mois, gratuitement.' }],
  [/^GDPR art\. 12\b|WP260/u, { en: 'Information must be short, easy to reach, and in clear and plain words.', fr: 'L’information doit être concise, facile d’accès, et en termes clairs et simples.' }],
  [/^GDPR art\. 1[34]\b/u, {
    en: 'Whose data are collected must be told who collects them, what for and on what ground, how long they are kept, who receives them, and what rights people have.',
    fr: 'Ceux dont on collecte les données doivent savoir qui les collecte, pourquoi et sur quel fondement, combien de temps elles sont gardées, qui les reçoit et quels sont leurs droits.',
  }],
  [/^GDPR art\. 17\b/u, { en: 'People can ask for their data to be erased.', fr: 'Chacun peut demander l’effacement de ses données.' }],
  [/^GDPR art\. 21\b/u, { en: 'People can object, and to advertising without giving a reason.', fr: 'Chacun peut s’opposer, et à la prospection sans donner de raison.' }],
  [/^GDPR art\. 22\b|Act art\. 47|SCHUFA/u, { en: 'A decision that weighs on somebody may not be left to a machine alone, save in listed cases and with a right to have a person step in.', fr: 'Une décision qui pèse sur quelqu’un ne peut être laissée à une machine seule, sauf cas prévus et avec le droit à l’intervention d’une personne.' }],
  [/^GDPR art\. 25\b/u, { en: 'Privacy is built in from the start, and the default setting is the one that protects.', fr: 'La protection des données se prévoit dès la conception, et le réglage par défaut est celui qui protège.' }],
  [/^GDPR art\. 28\b/u, { en: 'A company that handles data for another is bound by a contract with set contents.', fr: 'Une société qui traite des données pour une autre est liée par un contrat au contenu imposé.' }],
  [/^GDPR art\. 30\b/u, { en: 'A record is kept of what is done with personal data.', fr: 'Un registre est tenu de ce qui est fait des données personnelles.' }],
  [/^GDPR art\. 33\b/u, { en: 'A data breach is reported to the authority within 72 hours as a rule, and to people when the risk for them is high.', fr: 'Une violation de données est signalée à l’autorité, en principe sous 72 heures, et aux personnes quand le risque pour elles est élevé.' }],
  [/^GDPR art\. 35\b|impact assessment/u, { en: 'Where the risk for people is high, it is assessed beforehand.', fr: 'Quand le risque pour les personnes est élevé, il est évalué à l’avance.' }],
  [/^GDPR art\. 4[4-9]\b|C-362\/14|2023\/1795/u, { en: 'Personal data may leave the European Union only with guarantees.', fr: 'Les données personnelles ne quittent l’Union européenne qu’avec des garanties.' }],
  [/^AI Act .*50\(1\)/u, { en: 'People must be told that they are talking to a machine, unless it is obvious.', fr: 'On doit dire aux gens qu’ils parlent à une machine, sauf si c’est évident.' }],
  [/^AI Act /u, { en: 'People must be told when a machine reads their emotions from their body or voice.', fr: 'On doit dire aux gens qu’une machine lit leurs émotions d’après leur corps ou leur voix.' }],
  [/^CPCE|^ePrivacy Directive art\. 13/u, { en: 'Advertising by e-mail or text message needs prior agreement, save to one’s own customers for similar things.', fr: 'La publicité par courriel ou SMS demande un accord préalable, sauf à ses propres clients pour des choses analogues.' }],
  [/^LCEN|^e-commerce Directive/u, { en: 'A site must say who runs it and how to reach them.', fr: 'Un site doit dire qui l’édite et comment le joindre.' }],
  [/94-665/u, { en: 'What is offered to consumers in France is described in French.', fr: 'Ce qui est proposé aux consommateurs en France est décrit en français.' }],
  [/SAN-|^CNIL,? (?:formal notices|decision|\()/u, { en: 'Decisions of data protection authorities in comparable cases.', fr: 'Des décisions d’autorités de protection des données dans des cas comparables.' }],
  [/^CNIL/u, { en: 'What the French data protection authority recommends.', fr: 'Ce que recommande l’autorité française de protection des données.' }],
  [/^EDPB/u, { en: 'What Europe’s data protection authorities say together.', fr: 'Ce que disent ensemble les autorités européennes de protection des données.' }],
  [/^ANSSI|^OWASP|^PCI|^IAB/u, { en: 'Rules of the trade, not law.', fr: 'Des règles du métier, pas du droit.' }],
];

/** As a reader of that language knows the text by name. Checks write references in English, with `LIL` for the French act. */
export function refIn(ref: string, lang: Lang): string {
  const table = lang === 'fr' ? FRENCH : ENGLISH;
  return table.reduce((said, [from, to]) => said.replace(from, to), ref);
}
type Table = readonly (readonly [from: RegExp, to: string])[];
const ENGLISH: Table = [[/\bLIL(?: art\.)? /u, 'French Data Protection Act art. ']];
const FRENCH: Table = [
  [/^French Data Protection Act|^LIL(?= )/u, 'Loi Informatique et Libertés'], [/^(Loi Informatique et Libertés) (?=\d)/u, '$1 art. '],
  [/ \(social security number\)/u, ' (numéro de sécurité sociale)'], [/ \(tracers\)/u, ' (traceurs)'],
  [/\bGDPR\b/u, 'RGPD'], [/^AI Act \(Regulation \(EU\) 2024\/1689\)/u, 'Règlement IA (UE) 2024/1689'], [/, biometric emotion recognition only/u, ', seulement pour la reconnaissance biométrique d’émotions'],
  [/^ePrivacy Directive/u, 'Directive ePrivacy'], [/^e-commerce Directive/u, 'Directive commerce électronique'], [/ where an identifier is collected/u, ' lorsqu’un identifiant est collecté'],
  [/^CJEU/u, 'CJUE'], [/^EDPB,? /u, 'CEPD, '], [/^Commission Decision \(EU\)/u, 'Décision de la Commission (UE)'],
  [/^CNIL lists of processing that needs an impact assessment, and of processing that does not/u, 'CNIL, listes des traitements soumis ou non à une analyse d’impact'],
  [/^CNIL \(TikTok NL case of the Dutch authority: notice only in English\)/u, 'CNIL (affaire TikTok de l’autorité néerlandaise : information en anglais seulement)'],
  [/^CNIL reference framework on commercial management/u, 'CNIL, référentiel sur la gestion commerciale'], [/^CNIL recommendations on free-comment fields/u, 'CNIL, recommandations sur les zones de commentaire libre'],
  [/^CNIL how-to sheets on AI/u, 'CNIL, fiches pratiques sur l’IA'], [/^CNIL security guide/u, 'CNIL, guide de la sécurité'], [/^ANSSI TLS guide/u, 'ANSSI, guide TLS'],
  [/CNIL,? (?:advice on chatbots(?:,| of)?|chatbot advice)/u, 'CNIL, conseils sur les chatbots,'], [/,$/u, ''], [/criteria on tracer walls,/u, 'critères sur les murs de traceurs,'],
  [/decision of (?=\d)/u, 'décision du '], [/formal notices of (?=\d)/u, 'mises en demeure du '], [/ \(calls recorded systematically\)/u, ' (appels enregistrés systématiquement)'],
  [/\bdeliberation of (?=\d)/u, 'délibération du '], [/ on audience measurement/u, ' sur la mesure d’audience'], [/\bdeliberation(s?)\b/u, 'délibération$1'], [/\brecommendation\b/u, 'recommandation'],
  [/Cookie Banner Taskforce report,/u, 'rapport du groupe de travail sur les bandeaux cookies,'], [/guidelines on transparency/u, 'lignes directrices sur la transparence'], [/\bGuidelines\b/u, 'lignes directrices'], [/\bOpinion\b/u, 'avis'], [/\bexample\b/u, 'exemple'],
  [/\(duration and third-party access\)/u, '(durée et accès des tiers)'], [/\(art\. 6 III, now art\. 1-1 after the 2024 SREN law\)/u, '(art. 6 III, devenu art. 1-1 avec la loi SREN de 2024)'], [/^IAB Europe TCF Policies/u, 'IAB Europe, règles du TCF'],
  [/ of (?=\d+ [A-Z])/u, ' du '], [/\bJan(?:uary)?\b/u, 'janvier'], [/\bFeb(?:ruary)?\b/u, 'février'], [/\bMay\b/u, 'mai'], [/\bJune\b/u, 'juin'], [/\bJuly\b/u, 'juillet'], [/\bAugust\b/u, 'août'], [/\bNov\b/u, 'novembre'], [/\bDec\b/u, 'décembre'],
  [/\bpar\. /gu, '§ '], [/\brecital\b/gu, 'considérant'], [/ and /gu, ' et '], [/ to (?=\(?\d)/gu, ' à '],
];
