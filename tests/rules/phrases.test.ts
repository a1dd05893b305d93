import { describe, expect, it } from 'vitest';
import { fold, saysAny } from '../../lib/match.ts';
import type { PhraseFamily, Phrases } from '../../lib/model/rules.ts';
import de from '../../rules/phrases/de.ts';
import en from '../../rules/phrases/en.ts';
import es from '../../rules/phrases/es.ts';
import fr from '../../rules/phrases/fr.ts';
import it_ from '../../rules/phrases/it.ts';
import nl from '../../rules/phrases/nl.ts';

const book: Record<string, Phrases> = { fr, en, de, es, it: it_, nl };
const FAMILIES: readonly PhraseFamily[] = ['privacy-link', 'legal-link', 'accept', 'refuse', 'necessary-only', 'settings', 'save', 'ambiguous', 'cookie-words', 'chat-words',
  'cookie-link', 'withdraw', 'implied', 'legitimate-interest', 'pay-or-consent', 'partners', 'vague-purpose', 'purpose-ads', 'purpose-audience', 'purpose-social', 'purpose-personalisation', 'purpose-chat'];

describe.each(Object.entries(book))('phrases in %s', (_language, phrases) => {
  it.each(FAMILIES)('%s: lower case, trimmed, said once', (family) => {
    const list = phrases[family];
    expect(list.length).toBeGreaterThan(2);
    for (const phrase of list) {
      expect(phrase).toBe(phrase.toLowerCase().trim());
      expect(phrase).not.toMatch(/[.!?;:]$/);
    }
    expect(new Set(list.map(fold)).size).toBe(list.length);
  });

  it('says nothing both ways: no phrase accepts and refuses', () => {
    const accept = new Set(phrases.accept.map(fold));
    for (const family of ['refuse', 'necessary-only', 'settings', 'save', 'ambiguous'] as const) {
      expect(phrases[family].filter((phrase) => accept.has(fold(phrase))), family).toEqual([]);
    }
    const refuse = new Set([...phrases.refuse, ...phrases['necessary-only']].map(fold));
    for (const family of ['settings', 'save', 'ambiguous'] as const) {
      expect(phrases[family].filter((phrase) => refuse.has(fold(phrase))), family).toEqual([]);
    }
  });
});

const said: readonly [string, PhraseFamily, string][] = [
  ['fr', 'privacy-link', 'Politique de confidentialité'], ['fr', 'privacy-link', 'Vos données personnelles'], ['fr', 'legal-link', 'Mentions légales et CGU'],
  ['fr', 'accept', 'J’accepte'], ['fr', 'refuse', 'Continuer sans accepter →'], ['fr', 'necessary-only', 'Accepter uniquement les cookies nécessaires'],
  ['fr', 'settings', 'Gérer mes choix'], ['fr', 'save', 'Enregistrer mes choix'], ['fr', 'ambiguous', 'J’ai compris !'],
  ['fr', 'cookie-words', 'Nous utilisons des cookies pour mesurer notre audience.'], ['fr', 'purpose-audience', 'Avec votre accord, des cookies mesurent l’audience du site.'], ['fr', 'cookie-words', 'Respect de votre VIE PRIVÉE'],
  ['fr', 'chat-words', 'Discuter avec un conseiller'], ['fr', 'chat-words', 'Besoin d’aide ?'], ['fr', 'chat-words', 'Ouvrir le chat'],
  ['en', 'privacy-link', 'Privacy Notice'], ['en', 'accept', 'Accept all cookies'], ['en', 'refuse', 'Reject all'], ['en', 'chat-words', 'Chat with us'], ['en', 'cookie-words', 'This site uses cookies.'],
  ['de', 'privacy-link', 'Datenschutzerklärung'], ['de', 'legal-link', 'Impressum'], ['de', 'accept', 'Alle akzeptieren'], ['de', 'refuse', 'Alle ablehnen'], ['de', 'necessary-only', 'Nur notwendige Cookies'], ['de', 'chat-words', 'Brauchen Sie Hilfe?'],
  ['es', 'privacy-link', 'Política de privacidad'], ['es', 'accept', 'Aceptar todo'], ['es', 'refuse', 'Rechazar todas'], ['es', 'chat-words', '¿Necesitas ayuda?'],
  ['it', 'privacy-link', 'Informativa sulla privacy'], ['it', 'accept', 'Accetta tutti'], ['it', 'refuse', 'Continua senza accettare'], ['it', 'chat-words', 'Chatta con noi'],
  ['nl', 'privacy-link', 'Privacyverklaring'], ['nl', 'accept', 'Alles accepteren'], ['nl', 'refuse', 'Alles weigeren'], ['nl', 'chat-words', 'Stel je vraag'],
];
const unsaid: readonly [string, PhraseFamily, string][] = [
  ['fr', 'chat-words', 'Un tissu chatoyant'], ['fr', 'chat-words', 'Visite du château'], ['fr', 'chat-words', 'Achats en ligne'], ['fr', 'chat-words', 'Chaton à adopter'],
  ['fr', 'cookie-words', 'Traçage de colis'], ['fr', 'accept', 'Conditions acceptées le 3 mai'], ['fr', 'refuse', 'Motif de refus'], ['fr', 'ambiguous', 'Tokyo'],
  ['fr', 'privacy-link', 'Offres privées'], ['fr', 'legal-link', 'Informations pratiques'],
  ['en', 'chat-words', 'Chatham House'], ['en', 'accept', 'Acceptance rate'], ['en', 'refuse', 'Denim jackets'], ['en', 'ambiguous', 'Bookcase'], ['en', 'cookie-words', 'Rookies of the year'],
  ['de', 'privacy-link', 'Datenblatt'], ['de', 'accept', 'Akzeptanz'], ['es', 'chat-words', 'Chatarra'], ['it', 'refuse', 'Rifiuti e riciclo'], ['nl', 'privacy-link', 'Gravgraf'],
];

describe('sentences', () => {
  it.each(said)('%s %s is said in "%s"', (language, family, text) => { expect(saysAny(text, book[language]![family])).not.toBeNull(); });
  it.each(unsaid)('%s %s is not said in "%s"', (language, family, text) => { expect(saysAny(text, book[language]![family])).toBeNull(); });
});
