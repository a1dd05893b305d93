import type { NoticeSubject } from '../model/notice.ts';
import { isUnder, LISTS, type Evidence } from './notice-evidence.ts';
import { speaksOfDataItself, speaksOfYours } from './notice-context.ts';
import { speaksOfPerson, speaksOfTransfer } from './notice-leaning.ts';
import type { Said } from './notice-phrases.ts';

/** The company that a word must keep to say its mention, in six languages, folded. Without a heading that announces it a word alone says too little. */

const has = ({ words }: Said, word: RegExp): boolean => words.some((one) => word.test(one));

/** What a person is asked for: to give, to fill in; a field, a name. Cookies and consents are refused, not given. */
export const asksToGive = (here: Said): boolean => speaksOfDataItself(here) || has(here, GIVE);
const GIVE = /^(?:fourni\p{L}*|communiqu\p{L}*|renseign\p{L}*|rempli\p{L}*|champs?|indiqu\p{L}*|laiss\p{L}*|donn\p{L}*|reponses?|formulaires?|provid\p{L}*|giv\p{L}*|fill\p{L}*|fields?|form|forms|leave|enter|questions?|boxes|bereitst\p{L}*|angeb\p{L}*|\p{L}*angabe\p{L}*|nenn\p{L}*|mitteil\p{L}*|ausfull\p{L}*|auszufullen|felder|\p{L}*feld\p{L}*|formular\p{L}*|facilit\p{L}*|proporcion\p{L}*|rellen\p{L}*|campos?|dar|dej\p{L}*|cuent\p{L}*|conferi\p{L}*|forni\p{L}*|comunic\p{L}*|compil\p{L}*|campi|modulo|verstrek\p{L}*|invul\p{L}*|vult|velden|\p{L}*veld|doorge\p{L}*|geef\p{L}*|geven|geeft|openlaten|overslaan|noms?|prenoms?|name|naam|nombre|nome|adresses?|address|anschrift|adresse|direccion|indirizzo|adres|telephone|phone|telefon\p{L}*|telefono|telefoon\p{L}*|mail|courriel|email|correo|naissance|birth|geburts\p{L}*|nacimiento|nascita|geboorte\p{L}*|numero|number|nummer|tell|tells|dire|skip|\p{L}+nummer|asterisque|asterisk|sternchen|asterisco|sterretje\p{L}*|etoile|stern)$/u;

/** An act that leaves out a person, or lets one in, is about a decision. */
export const decides = (here: Said): boolean => has(here, DECIDE);
const DECIDE = /^(?:decid\p{L}*|decis\p{L}*|\p{L}*entscheid\p{L}*|entschied\p{L}*|beslis\p{L}*|beslui\p{L}*|judg\p{L}*|jug\p{L}*|giudic\p{L}*|juzg\p{L}*|urteil\p{L}*|beurteil\p{L}*|beoordeel\p{L}*|oordeel\p{L}*|refus\p{L}*|reject\p{L}*|ablehn\p{L}*|abgelehnt|rechaz\p{L}*|rifiut\p{L}*|resp[ii]n\p{L}*|afgewezen|afwijz\p{L}*|approv\p{L}*|genehmig\p{L}*|eligib\p{L}*|solvab\p{L}*|\p{L}*credit\p{L}*|kredit\p{L}*|bonit\p{L}*|scor\p{L}*|punteggio|profil\p{L}*|perfil\p{L}*|algorit\p{L}*|evalu\p{L}*|valut\p{L}*|bewert\p{L}*|select\p{L}*|selec\p{L}*|selez\p{L}*|candidat\p{L}*|bewerb\p{L}*|sollicit\p{L}*|applic\p{L}*|demandes?|solicitud\p{L}*|antrag\p{L}*|aanvra\p{L}*|dossiers?|prices?|prix|preis\p{L}*|precios?|prezz\p{L}*|prijs|prijzen|tarif\p{L}*|quotes?|machines?|computer|computers|ordinateurs?|ordenador\p{L}*)$/u;

const ADVERTISING = /^(?:publicit\p{L}*|pub|(?:direkt)?werb\p{L}*|advert\p{L}*|marketing\p{L}*|pubblicit\p{L}*|publicid\p{L}*|reclame|promo\p{L}*)$/u;
const OUTCOME = /^(?:decid\p{L}*|decis\p{L}*|\p{L}*entscheid\p{L}*|entschied\p{L}*|beslis\p{L}*|beslui\p{L}*|22)$/u;

/** Messages that sell, or the list of those who get them. */
export const speaksOfMailings = (here: Said): boolean => has(here, MAILINGS);
const MAILINGS = /^(?:newsletters?|lettres?|infolettres?|mails?|emails?|courriels?|courriers?|messages?|sms|texts?|prospection|prospekt\p{L}*|publicit\p{L}*|pub|(?:direkt)?werb\p{L}*|marketing|offres?|offers?|angebote?n?|ofertas?|offerte|advert\p{L}*|promo\p{L}*|boletin\p{L}*|correos?|publicid\p{L}*|pubblicit\p{L}*|comunicac\p{L}*|comunicaz\p{L}*|communications?|commercia\p{L}*|comercial\p{L}*|mailing\p{L}*|nieuwsbrie\p{L}*|reclame|berichten?|aanbieding\p{L}*|rundbrief\p{L}*|briefe?n?|letters?|listes?|lists?|listas?|lista|liste|lijst|verteiler|sollicitations?|demarch\p{L}*|bloctel|robinson\p{L}*|stop|invitaciones|inviti|nouvelles|news|sell|ventes?|calls?|appels?|folders?|envois?|spam|contact\p{L}*|abonn\p{L}*|direct|direkt\p{L}*|nachrichten?|messaggi\p{L}*|mensajes?|hear|recevoir|receive|receiving|recibir\p{L}*|ricever\p{L}*|ontvangen|erhalten|bekommen|postfilter|opposizioni|unsubscrib\p{L}*|desabonn\p{L}*|desinscri\p{L}*|disiscri\p{L}*|opt|klick|click|clic|write|ecrivons|schreiben|schrijven|scriviamo|escribimos)$/u;

/** To complain, or to turn to somebody. That a breach is reported to the authority, or that it watches, is no right of the reader's. */
export const turnsTo = (here: Said): boolean => has(here, COMPLAIN) || speaksOfPerson(here);
const COMPLAIN = /^(?:complain\p{L}*|reclam\p{L}*|plaint\p{L}*|plaign\p{L}*|plaindre|recours|saisi\p{L}*|\p{L}*beschwer\p{L}*|klacht\p{L}*|klagen|lodge\p{L}*|unhappy|satisf\p{L}*|zufrieden|tevreden|ricors\p{L}*|denunci\p{L}*|segnal\p{L}*|gratuit\p{L}*|gratis|kostenlos|convi?en\p{L}*|convin\p{L}*|overtuig\p{L}*|uberzeug\p{L}*)$/u;
export const reportsBreach = (here: Said): boolean => has(here, BREACH);
const BREACH = /^(?:violation|breach\p{L}*|notifi\p{L}*|notify|verletzung\p{L}*|datenpanne\p{L}*|brecha\p{L}*|violazion\p{L}*|datalek\p{L}*|inbreuk\p{L}*)$/u;

/** A safeguard that has a name of its own; "sufficient guarantees" are also asked of any supplier (art. 28). */
export const namesSafeguard = ({ words }: Said): boolean => SAFEGUARD.test(words.join(' '));
const SAFEGUARD = /clauses (?:contractuelles|types|standard)|contractual clauses|protection clauses|model clauses|\bsccs?\b|standardvertragsklauseln|standarddatenschutzklauseln|vertragsklauseln|clausulas (?:contractuales|tipo)|clausole (?:contrattuali|tipo|standard)|modelcontract\w*|standaardcontract\w*|contractbepalingen|adequ?a|adequat|adeguat|adecuaci|angemessenheit|adequaat|privacy framework|privacy shield|\bdpf\b|\bbcrs?\b|binding corporate|contraignantes|vinculantes|vincolanti|bindend|\bart\w* 4[69]\b|\bcct\b|transatlantique|marco de privacidad|schutzniveau|beschermingsniveau|nivel adecuado|niveau de protection (?:reconnu|adequat|suffisant|equivalent)|level of protection|livello di protezione|verbindliche interne|garanties appropriees|(?:appropriate|suitable) safeguards|geeigneten? garantien|garantias (?:adecuadas|apropiadas)|garanzie (?:adeguate|appropriate)|passende waarborgen/u;

const DEATH_OF_DATA = /^(?:directives?|direttive|directrices|instrucciones|richtlijnen|comptes?|accounts?|\p{L}*konto\p{L}*|conto|cuentas?|profil\p{L}*|perfil|digital\p{L}*|nachlass)$/u;

/** It lacks the company that it needs. Headed or labelled, it has it. */
export function isAlone(subject: NoticeSubject, { text, index, here, above, headed, told, paired }: Evidence): boolean {
  const previous = text.sentences[index - 1]?.section === text.sentences[index]!.section ? text.said[index - 1] : undefined;
  const label = text.sentences[index]!.label === null ? undefined : above.at(-1);
  const around = [here, ...above, ...(previous === undefined ? [] : [previous])];
  switch (subject) {
    case 'death': return !speaksOfDataItself(here) && !has(here, DEATH_OF_DATA) && !(speaksOfYours(here) && here.hits.has('rights')) && !above.some((over) => over.hits.has('rights') || speaksOfDataItself(over));
    case 'mechanism': return !namesSafeguard(here) && !isUnder(above, LISTS.transfers.heading) && !isUnder(above, LISTS.mechanism.heading) && ![here, previous].some((one) => one !== undefined && (one.hits.has(LISTS.transfers.says) || one.hits.has(LISTS.transfers.paired)));
    case 'complaint': return !headed && ((reportsBreach(here) && !turnsTo(here)) || (!paired && !turnsTo(here)));
    case 'mandatory': return !headed && (!(asksToGive(here) || (label !== undefined && asksToGive(label))) || (here.hits.has('cookies:traces') && !has(here, /^(?:champs?|fields?|felder|campos?|campi|velden)$/)));
    case 'marketing': return !headed && !paired && !around.some(speaksOfMailings);
    case 'withdraw': return !headed && told && !paired && !here.hits.has('rights') && !around.some(({ hits }) => hits.has('withdraw:of0') || hits.has('withdraw:of1'));
    // That a person answers in the chat, or that nobody is profiled for advertising, tells of no decision.
    case 'automated': return !headed && ((!told && !decides(here)) || ((here.hits.has('chat:says') || isUnder(above, LISTS.chat.heading) || has(here, ADVERTISING)) && !has(here, OUTCOME)));
    case 'transfers': return !headed && !paired && !speaksOfTransfer(here) && !here.hits.has('deny');
    default: return false;
  }
}
