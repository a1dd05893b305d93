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
    'cookie-richtlinie', 'cookie richtlinie', 'cookie-richtlinien', 'cookierichtlinie', 'cookie-hinweise',
    'cookie-hinweis', 'cookie-erklärung', 'cookie-informationen', 'cookie-policy', 'informationen zu cookies',
    'mehr über cookies', 'mehr zu cookies', 'hinweise zu cookies',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'einwilligung widerrufen', 'einwilligung jederzeit', 'ihre einwilligung jederzeit', 'zustimmung widerrufen',
    'zustimmung jederzeit', 'jederzeit widerrufen', 'jederzeit widerrufbar', 'jederzeit mit wirkung für die zukunft',
    'widerruf der einwilligung', 'widerruf ihrer einwilligung', 'widerruf ist jederzeit', 'widerrufsmöglichkeit',
    'widerrufen oder ändern', 'auswahl jederzeit', 'einstellungen jederzeit', 'entscheidung jederzeit',
    'präferenzen jederzeit', 'jederzeit ändern', 'jederzeit anpassen', 'jederzeit ihre auswahl',
    'jederzeit ihre einstellungen', 'meinung ändern', 'auswahl später ändern', 'nachträglich ändern',
  ],
  // takes something else than a click for consent
  implied: [
    'durch die weitere nutzung', 'mit der weiteren nutzung', 'durch weitere nutzung', 'durch ihre weitere nutzung',
    'durch weitersurfen', 'wenn sie weitersurfen', 'wenn sie weiter surfen', 'wenn sie auf dieser seite weitersurfen',
    'wenn sie die website weiter nutzen', 'wenn sie diese website weiterhin nutzen', 'wenn sie fortfahren, diese',
    'wenn du weitersurfst', 'mit der nutzung dieser website stimmen sie',
    'mit der nutzung unserer website stimmen sie', 'durch die nutzung dieser website stimmen sie',
    'durch die nutzung unserer website', 'durch die nutzung dieser seite erklären', 'indem sie weitersurfen',
    'indem sie die website weiter nutzen', 'indem sie diesen hinweis schließen',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'berechtigtes interesse', 'berechtigten interesse', 'berechtigten interesses', 'berechtigte interessen',
    'berechtigten interessen', 'berechtigter interessen', 'legitimes interesse', 'legitimen interesses',
    'der verarbeitung widersprechen', 'verarbeitung zu widersprechen', 'widerspruch gegen die verarbeitung',
  ],
  // asks for money instead
  'pay-or-consent': [
    'mit werbung weiterlesen', 'weiter mit werbung', 'mit werbung und tracking', 'pur-abo', 'pur abo',
    'pur-abonnement', 'werbefrei für', 'werbefrei lesen', 'ohne werbung und tracking', 'ohne werbetracking',
    'zustimmen oder abonnieren', 'zustimmen oder abo', 'werbefreies abo', 'ablehnen und abonnieren',
    'ablehnen und bezahlen',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'partner', 'partnern', 'unsere partner', 'liste der partner', 'partnerliste', 'anbieterliste',
    'liste der anbieter', 'unsere anbieter', 'anbieter anzeigen', 'drittanbieter', 'drittanbietern',
    'liste der dienstleister', 'dritte unternehmen',
  ],
  // says why without saying anything
  'vague-purpose': [
    'erlebnis zu verbessern', 'erlebnis verbessern', 'bestes erlebnis', 'beste erlebnis', 'bestmögliches erlebnis',
    'bestmögliche erlebnis', 'optimales erlebnis', 'nutzererlebnis', 'nutzererfahrung', 'benutzererfahrung',
    'benutzerfreundlichkeit', 'nutzerfreundlicher', 'websitenavigation', 'navigation zu verbessern',
    'unsere dienste verbessern', 'unsere website verbessern', 'unsere website zu verbessern',
    'unser angebot zu verbessern', 'website optimal', 'unsere webseite zu verbessern',
  ],
  // purposes
  'purpose-ads': [
    'werbung', 'werbe', 'werbezwecke', 'werbezwecken', 'werbe-cookies', 'werbecookies', 'werbeanzeigen',
    'werbepartner', 'werbepartnern', 'personalisierte anzeigen', 'personalisierten anzeigen',
    'personalisierter anzeigen', 'relevante anzeigen', 'anzeigen zu personalisieren', 'anzeigen und inhalte',
    'inhalte und anzeigen', 'interessenbasierte', 'marketing', 'marketingzwecke', 'marketingbemühungen',
    'marketingmaßnahmen', 'marketingzwecken', 'marketing-cookies', 'remarketing', 'retargeting', 'targeting',
  ],
  'purpose-audience': [
    'statistik', 'statistiken', 'statistische', 'statistischen', 'statistikzwecke', 'statistik-cookies',
    'reichweitenmessung', 'reichweitenanalyse', 'zielgruppenforschung', 'websitenutzung', 'messung der leistung',
    'webanalyse', 'web-analyse', 'analyse', 'analysen', 'analysezwecke', 'analysezwecken', 'analyse-cookies',
    'analysecookies', 'analytics', 'zugriffe auf unsere website zu analysieren', 'zugriffe zu analysieren',
    'nutzung zu analysieren', 'nutzungsverhalten', 'nutzung unserer website zu messen', 'besucherzahlen',
    'messung der besucher', 'leistungs-cookies', 'performance-cookies',
  ],
  'purpose-social': [
    'soziale medien', 'sozialen medien', 'sozialer medien', 'soziale netzwerke', 'sozialen netzwerken',
    'social media', 'social-media',
  ],
  'purpose-personalisation': [
    'inhalte personalisieren', 'inhalte zu personalisieren', 'inhalte und anzeigen zu personalisieren',
    'personalisierte inhalte', 'personalisierten inhalten', 'personalisierung', 'personalisierte empfehlungen',
    'personalisiertes erlebnis', 'auf sie zugeschnittene',
  ],
  'purpose-chat': [
    'live-chat', 'livechat', 'live chat', 'chat-funktion', 'chatfunktion', 'chat-dienst', 'chatbot', 'chatbots',
    'kundenchat', 'support-chat', 'virtueller assistent', 'virtuellen assistenten', 'sofortnachrichten',
    'kundensupport', 'kundendienst-tool', 'messenger-dienst',
  ],
} satisfies Phrases;
