import type { NoticeSubject } from '../model/notice.ts';
import { isUnder, LISTS, type Evidence } from './notice-evidence.ts';
import { speaksOfDataItself, speaksOfYours } from './notice-context.ts';
import { speaksOfPerson, speaksOfTransfer } from './notice-leaning.ts';
import type { Said } from './notice-phrases.ts';

/** The company that a word must keep to say its mention, in six languages, folded. Without a heading that announces it a word alone says too little. */

const has = ({ words }: Said, word: RegExp): boolean => words.some((one) => word.test(one));

/** What a person is asked for: to give, to fill in; a field, a name. Cookies and consents are refused, not given. */
export const asksToGive = (here: Said): boolean => speaksOfDataItself(here) || has(here, GIVE);
const GIVE = /^(?:fourni.*|communiqu.*|renseign.*|rempli.*|champs?|indiqu.*|laiss.*|donn.*|reponses?|formulaires?|provid.*|giv.*|fill.*|fields?|form|forms|leave|enter|questions?|boxes|bereitst.*|angeb.*|.*angabe.*|nenn.*|mitteil.*|ausfull.*|auszufullen|felder|.*feld.*|formular.*|facilit.*|proporcion.*|rellen.*|campos?|dar|dej.*|cuent.*|conferi.*|forni.*|comunic.*|compil.*|campi|modulo|verstrek.*|invul.*|vult|velden|.*veld|doorge.*|geef.*|geven|geeft|openlaten|overslaan|noms?|prenoms?|name|naam|nombre|nome|adresses?|address|anschrift|adresse|direccion|indirizzo|adres|telephone|phone|telefon.*|telefono|telefoon.*|mail|courriel|email|correo|naissance|birth|geburts.*|nacimiento|nascita|geboorte.*|numero|number|nummer|tell|tells|dire|skip|.+nummer|asterisque|asterisk|sternchen|asterisco|sterretje.*|etoile|stern)$/u;

/** An act that leaves out a person, or lets one in, is about a decision. */
export const decides = (here: Said): boolean => has(here, DECIDE);
const DECIDE = /^(?:decid.*|decis.*|.*entscheid.*|entschied.*|beslis.*|beslui.*|judg.*|jug.*|giudic.*|juzg.*|urteil.*|beurteil.*|beoordeel.*|oordeel.*|refus.*|reject.*|ablehn.*|abgelehnt|rechaz.*|rifiut.*|respin.*|afgewezen|afwijz.*|approv.*|genehmig.*|eligib.*|solvab.*|.*credit.*|kredit.*|bonit.*|scor.*|punteggio|profil.*|perfil.*|algorit.*|evalu.*|valut.*|bewert.*|select.*|selec.*|selez.*|candidat.*|bewerb.*|sollicit.*|applic.*|demandes?|solicitud.*|antrag.*|aanvra.*|dossiers?|prices?|prix|preis.*|precios?|prezz.*|prijs|prijzen|tarif.*|quotes?|machines?|computer|computers|ordinateurs?|ordenador.*)$/u;

const ADVERTISING = /^(?:publicit.*|pub|(?:direkt)?werb.*|advert.*|marketing.*|pubblicit.*|publicid.*|reclame|promo.*)$/u;
const OUTCOME = /^(?:decid.*|decis.*|.*entscheid.*|entschied.*|beslis.*|beslui.*|22)$/u;

/** Messages that sell, or the list of those who get them. */
export const speaksOfMailings = (here: Said): boolean => has(here, MAILINGS);
const MAILINGS = /^(?:newsletters?|lettres?|infolettres?|mails?|emails?|courriels?|courriers?|messages?|sms|texts?|prospection|prospekt.*|publicit.*|pub|(?:direkt)?werb.*|marketing|offres?|offers?|angebote?n?|ofertas?|offerte|advert.*|promo.*|boletin.*|correos?|publicid.*|pubblicit.*|comunicac.*|comunicaz.*|communications?|commercia.*|comercial.*|mailing.*|nieuwsbrie.*|reclame|berichten?|aanbieding.*|rundbrief.*|briefe?n?|letters?|listes?|lists?|listas?|lista|liste|lijst|verteiler|sollicitations?|demarch.*|bloctel|robinson.*|stop|invitaciones|inviti|nouvelles|news|sell|ventes?|calls?|appels?|folders?|envois?|spam|contact.*|abonn.*|direct|direkt.*|nachrichten?|messaggi.*|mensajes?|hear|recevoir|receive|receiving|recibir.*|ricever.*|ontvangen|erhalten|bekommen|postfilter|opposizioni|unsubscrib.*|desabonn.*|desinscri.*|disiscri.*|opt|klick|click|clic|write|ecrivons|schreiben|schrijven|scriviamo|escribimos)$/u;

/** To complain, or to turn to somebody. That a breach is reported to the authority, or that it watches, is no right of the reader's. */
export const turnsTo = (here: Said): boolean => has(here, COMPLAIN) || speaksOfPerson(here);
const COMPLAIN = /^(?:complain.*|reclam.*|plaint.*|plaign.*|plaindre|recours|saisi.*|.*beschwer.*|klacht.*|klagen|lodge.*|unhappy|satisf.*|zufrieden|tevreden|ricors.*|denunci.*|segnal.*|gratuit.*|gratis|kostenlos|convi?en.*|convin.*|overtuig.*|uberzeug.*)$/u;
export const reportsBreach = (here: Said): boolean => has(here, BREACH);
const BREACH = /^(?:violation|breach.*|notifi.*|notify|verletzung.*|datenpanne.*|brecha.*|violazion.*|datalek.*|inbreuk.*)$/u;

/** A safeguard that has a name of its own; "sufficient guarantees" are also asked of any supplier (art. 28). */
export const namesSafeguard = ({ words }: Said): boolean => SAFEGUARD.test(words.join(' '));
const SAFEGUARD = /clauses (?:contractuelles|types|standard)|contractual clauses|protection clauses|model clauses|\bsccs?\b|standardvertragsklauseln|standarddatenschutzklauseln|vertragsklauseln|clausulas (?:contractuales|tipo)|clausole (?:contrattuali|tipo|standard)|modelcontract\w*|standaardcontract\w*|contractbepalingen|adequ?a|adequat|adeguat|adecuaci|angemessenheit|adequaat|privacy framework|privacy shield|\bdpf\b|\bbcrs?\b|binding corporate|contraignantes|vinculantes|vincolanti|bindend|\bart\w* 4[69]\b|\bcct\b|transatlantique|marco de privacidad|schutzniveau|beschermingsniveau|nivel adecuado|niveau de protection (?:reconnu|adequat|suffisant|equivalent)|level of protection|livello di protezione|verbindliche interne|garanties appropriees|(?:appropriate|suitable) safeguards|geeigneten? garantien|garantias (?:adecuadas|apropiadas)|garanzie (?:adeguate|appropriate)|passende waarborgen/u;

const DEATH_OF_DATA = /^(?:directives?|direttive|directrices|instrucciones|richtlijnen|comptes?|accounts?|.*konto.*|conto|cuentas?|profil.*|perfil|digital.*|nachlass)$/u;

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
