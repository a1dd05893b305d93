import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'datenschutz', 'datenschutzerklärung', 'datenschutzhinweise', 'datenschutzinformationen', 'dsgvo',
    'datenschutzbestimmungen', 'datenschutzrichtlinie', 'datenschutzhinweis', 'privatsphäre',
  ],
  // links to who runs the site
  'legal-link': [
    'impressum', 'anbieterkennzeichnung', 'rechtliche hinweise', 'rechtliches',
  ],
  // agrees to everything asked
  accept: [
    'alle akzeptieren', 'akzeptieren', 'zustimmen', 'einverstanden', 'alle zulassen', 'alle cookies erlauben',
    'annehmen', 'akzeptieren alle', 'alles akzeptieren', 'alle cookies akzeptieren', 'cookies akzeptieren',
    'ich akzeptiere', 'ich stimme zu', 'stimme zu', 'allen zustimmen', 'alle zustimmen', 'alle annehmen',
    'alles annehmen', 'alle erlauben', 'alles erlauben', 'erlauben', 'cookies erlauben', 'cookies zulassen',
    'zulassen', 'alle auswählen und bestätigen', 'akzeptieren und schließen', 'akzeptieren und weiter',
    'zustimmen und weiter', 'einwilligen', 'ja, ich stimme zu', 'alle aktivieren',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'alle ablehnen', 'ablehnen', 'nicht zustimmen', 'ohne einwilligung fortfahren', 'ohne zustimmung weiter',
    'verweigern', 'nein danke', 'alles ablehnen', 'alle cookies ablehnen', 'cookies ablehnen', 'ich lehne ab',
    'ablehnen und schließen', 'nicht akzeptieren', 'nicht einverstanden', 'nicht erlauben', 'nicht einwilligen',
    'ich stimme nicht zu', 'ich akzeptiere nicht', 'weiter ohne zustimmung', 'weiter ohne zu akzeptieren',
    'ohne zustimmung fortfahren', 'ohne zu akzeptieren', 'ohne zustimmung', 'ohne einwilligung',
    'weiter ohne einwilligung', 'alle verweigern', 'zurückweisen', 'alle zurückweisen', 'nein, danke', 'verbieten',
    'alle deaktivieren',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'nur notwendige', 'nur essenzielle', 'nur erforderliche', 'nur technisch notwendige', 'nur notwendige cookies',
    'nur notwendige akzeptieren', 'nur notwendige cookies akzeptieren', 'nur notwendige cookies verwenden',
    'nur notwendige zulassen', 'nur essenzielle cookies', 'nur essenzielle cookies akzeptieren', 'nur essentielle',
    'nur essentielle cookies', 'nur essentielle cookies akzeptieren', 'nur erforderliche cookies',
    'nur technisch notwendige cookies', 'nur technisch erforderliche', 'nur technisch erforderliche cookies',
    'nur das notwendigste', 'notwendige cookies akzeptieren', 'nur funktionale', 'nur funktionale cookies',
    'unbedingt erforderliche', 'nur unbedingt erforderliche cookies',
  ],
  // opens the choice by purpose
  settings: [
    'einstellungen', 'cookie-einstellungen', 'anpassen', 'mehr optionen', 'auswahl verwalten',
    'datenschutzeinstellungen', 'einstellungen verwalten', 'einstellungen anpassen', 'einstellungen ändern',
    'cookies verwalten', 'cookies anpassen', 'individuelle einstellungen', 'individuelle datenschutzeinstellungen',
    'individuell einstellen', 'privatsphäre-einstellungen', 'datenschutz-einstellungen', 'optionen verwalten',
    'optionen', 'konfigurieren', 'personalisieren', 'präferenzen', 'präferenzen verwalten', 'auswählen',
    'auswahl anpassen', 'details anzeigen', 'details zeigen', 'zwecke anzeigen', 'verwalten', 'ihre auswahl treffen',
  ],
  // stores a choice by purpose
  save: [
    'speichern', 'auswahl speichern', 'auswahl bestätigen', 'auswahl erlauben', 'einstellungen speichern',
    'speichern und schließen', 'speichern & schließen', 'auswahl speichern und schließen', 'auswahl akzeptieren',
    'auswahl übernehmen', 'auswahl zulassen', 'ausgewählte akzeptieren', 'ausgewählte zulassen',
    'ausgewählte cookies akzeptieren', 'ausgewählte cookies zulassen', 'bestätigen', 'übernehmen',
    'speichern und verlassen',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'verstanden', 'schließen', 'weiter', 'alles klar', 'später', 'okay', 'in ordnung', 'ok, verstanden',
    'ich habe verstanden', 'fortfahren', 'weitersurfen', 'ausblenden', 'hinweis schließen', 'jetzt nicht',
    'später entscheiden',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'tracker', 'tracking', 'einwilligung', 'ihre einwilligung', 'deine einwilligung',
    'zustimmung', 'privatsphäre', 'datenschutz', 'personenbezogene daten', 'unsere partner', 'unseren partnern',
    'ähnliche technologien', 'verwendet cookies', 'verwenden cookies', 'verwendung von cookies', 'nutzt cookies',
    'nutzen cookies', 'nutzung von cookies', 'setzt cookies', 'setzen cookies', 'einsatz von cookies',
    'setzen wir cookies', 'verwenden wir cookies', 'nutzen wir cookies', 'cookies verwendet', 'cookies eingesetzt',
    'cookies und ähnliche', 'cookies und andere', 'wir schätzen ihre privatsphäre',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'chatten', 'chatte', 'chatte mit uns', 'chatten sie mit uns', 'jetzt chatten', 'chat starten',
    'chat öffnen', 'live-chat', 'livechat', 'chatbot', 'kundenchat', 'nachricht senden', 'nachricht schreiben',
    'schreiben sie uns', 'schreib uns', 'hilfe', 'brauchen sie hilfe', 'benötigen sie hilfe', 'brauchst du hilfe',
    'haben sie fragen', 'stellen sie eine frage', 'berater', 'beraterin', 'virtueller assistent', 'assistent',
    'ki-assistent', 'unterhaltung beginnen', 'unterhaltung', 'gespräch starten',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'cookie-richtlinie', 'cookie-hinweise', 'informationen zu cookies',
  ],
  // tells that the choice can be changed
  withdraw: [
    'einwilligung widerrufen', 'jederzeit widerrufen', 'auswahl jederzeit ändern',
  ],
  // takes something else than a click for consent
  implied: [
    'durch die weitere nutzung', 'wenn sie weitersurfen', 'mit der nutzung dieser website stimmen sie',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'berechtigtes interesse', 'berechtigte interessen', 'widersprechen',
  ],
  // asks for money instead
  'pay-or-consent': [
    'mit werbung weiterlesen', 'pur-abo', 'werbefrei für', 'zustimmen oder abonnieren',
  ],
  // speaks of those who read and write, or leads to their list
  'partners': [
    'unsere partner', 'liste der partner', 'partnerliste', 'anbieterliste', 'liste der anbieter', 'unsere anbieter',
    'drittanbieter',
  ],
  // says why without saying anything
  'vague-purpose': [
    'erlebnis zu verbessern', 'bestes erlebnis', 'bestmögliches erlebnis', 'nutzererfahrung',
    'unsere dienste verbessern', 'unsere website verbessern',
  ],
  // purposes
  'purpose-ads': [
    'werbung', 'personalisierte anzeigen', 'marketing',
  ],
  'purpose-audience': [
    'statistik', 'reichweitenmessung', 'analyse',
  ],
  'purpose-social': [
    'soziale medien', 'sozialen medien', 'soziale netzwerke', 'sozialen netzwerken', 'social media',
  ],
  'purpose-personalisation': [
    'inhalte personalisieren', 'inhalte zu personalisieren', 'personalisierte inhalte', 'personalisierung',
  ],
  'purpose-chat': [
    'live-chat', 'chatbot', 'kundenchat', 'virtueller assistent',
  ],
} satisfies Phrases;
