import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in German. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'verantwortliche*', 'verantwortlicher', 'verantwortlich', 'wer wir sind', 'wer ist verantwortlich', 'name und anschrift',
        'kontaktdaten des verantwortlichen', 'wer ist zuständig', 'wer verarbeitet',
      ],
      says: [
        'verantwortlicher', 'verantwortliche stelle', 'verantwortlich im sinne', 'verantwortlich für die verarbeitung',
        'verantwortlich für die datenverarbeitung', 'verantwortlich für die erhebung', 'verantwortlichen', 'verantwortlich ist',
        'verantwortlich für ihre daten', 'verantwortlich für deine daten', 'verantwortlich … daten', 'daten … verantwortlich',
        'datenverarbeitung … verantwortlich', 'verarbeitung … verantwortlich', 'verantwortlich für den datenschutz',
      ],
      traces: ['verantwortlich*', 'betreiber', 'vertreten', 'gmbh', 'inhaber'],
    },
    dpo: {
      heading: ['datenschutzbeauftragte*', 'datenschutzkoordinat*', 'dsb'],
      says: [
        'datenschutzbeauftragte*', 'datenschutzbeauftragter', 'datenschutzbeauftragten', 'datenschutzkoordinator*', 'dsb', 'ansprechpartner* … datenschutz',
        'ansprechpartner* für datenschutz', 'beauftragte* für den datenschutz', 'beauftragte* für datenschutz', 'fragen zum datenschutz',
      ],
      traces: ['datenschutzbeauftragt*', 'datenschutzkoordinat*', 'dsb', 'beauftragt*', 'ansprechpartner*'],
    },
    purposes: {
      heading: [
        'zweck*', 'wofür', 'wozu', 'warum', 'zwecke der', 'verarbeitungszweck*', 'was wir mit', 'nutzung ihrer daten', 'verwendung',
      ],
      says: [
        'zu den zwecken', 'zum zweck', 'zum zwecke', 'zwecke*', 'zweck der', 'zwecken', 'verarbeiten wir … zur', 'verarbeiten … zur', 'verarbeiten … um',
        'verarbeiten … für', 'verwenden … um', 'verwenden … für', 'verwenden … zur', 'nutzen … um', 'nutzen … zur', 'nutzen … für', 'erheben … um',
        'erheben … zur', 'benötigen … um', 'brauchen … um', 'brauchen wir', 'dient der', 'dienen der', 'dienen dazu', 'dient dazu', 'zur abwicklung',
        'zur bearbeitung', 'zur erfüllung', 'zur durchführung', 'zur beantwortung', 'für die bearbeitung', 'damit wir', 'verwendet … um', 'verarbeitet … um',
        'daten … zur', 'angaben … zur', 'daten … um … zu',
      ],
      traces: ['zweck*', 'zwecke', 'wofür', 'wozu', 'dien*', 'um', 'verwend*', 'damit', 'zur'],
    },
    basis: {
      heading: ['rechtsgrundlage*', 'grundlage', 'rechtliche grundlage', 'auf welcher grundlage', 'gesetzliche grundlage'],
      says: [
        'rechtsgrundlage*', 'rechtliche grundlage', 'gesetzliche grundlage', 'art 6', 'artikel 6', 'vertragserfüllung', 'erfüllung des vertrag*',
        'erfüllung eines vertrag*', 'erfüllung unseres vertrag*', 'erfüllung … vertrag*', 'rechtliche* verpflichtung*', 'gesetzliche* verpflichtung*',
        'gesetzliche pflicht', 'berechtigte* interesse*', 'berechtigtes interesse', 'einwilligung', 'ihrer einwilligung', 'auf grundlage',
        'lebenswichtige* interessen', 'öffentliche* interesse', '25 tddg', '25 tdddg', 'gesetzlich verpflichtet', 'vertrag erfüllen', 'eingewilligt',
        'zustimmung',
      ],
      traces: [
        'rechtsgrundlage*', 'grundlage*', 'einwillig*', 'vertrag*', 'verpflicht*', 'berechtigt*', 'zustimm*', 'dsgvo',
      ],
    },
    interest: {
      heading: ['berechtigte interessen'],
      says: [
        'berechtigtes interesse an', 'berechtigtes interesse liegt', 'berechtigtes interesse besteht', 'berechtigtes interesse ist',
        'berechtigten interesse an', 'berechtigten interesses an', 'berechtigten interessen an', 'berechtigte interesse liegt',
        'berechtigtes interesse daran', 'interesse daran', 'interesse besteht', 'interesse liegt', 'berechtigte interessen sind',
        'berechtigten interesse … sicher*', 'berechtigten interesses … sicher*', 'berechtigtes interesse … zu', 'berechtigten interesse … zu',
        'berechtigten interesse der', 'berechtigten interesse … schutz', 'berechtigtes interesse … abwehr', 'berechtigtes interesse … sicher*',
        'interesse an der', 'interesse an einer', 'interesse an einem',
      ],
      traces: ['berechtigt*'],
    },
    recipients: {
      heading: [
        'empfänger*', 'weitergabe*', 'wer erhält', 'wer bekommt', 'wer sieht', 'übermittlung an dritte', 'auftragsverarbeiter*', 'datenweitergabe', 'an wen',
        'wer hat zugriff', 'dienstleister', 'wem wir',
      ],
      says: [
        'empfänger*', 'weitergegeben an', 'geben … weiter', 'weitergabe … an', 'übermittelt an', 'übermitteln … an', 'an … übermittelt',
        'an … weitergegeben', 'an … weitergeleitet', 'auftragsverarbeiter*', 'dienstleister*', 'zahlungsdienstleister', 'erhalten … daten', 'erhält … daten',
        'erhält … anschrift', 'bekommt … anschrift', 'bekommt … daten', 'bekommen … daten', 'zugriff haben', 'haben … zugriff', 'hat … zugriff',
        'teilen … mit', 'an dritte', 'beauftragte unternehmen', 'versandunternehmen', 'steuerberater*', 'hostinganbieter', 'hoster', 'gehen an',
        'gehen … an unsere*', 'geht … an', 'leiten … weiter',
      ],
      traces: [
        'empfänger*', 'weitergab*', 'weitergegeb*', 'weiter', 'übermitt*', 'dienstleister*', 'auftragsverarbeit*', 'dritte*', 'zugriff', 'partner*',
      ],
    },
    transfers: {
      heading: [
        'drittland*', 'drittländer*', 'drittstaat*', 'übermittlung in', 'außerhalb der', 'datenübermittlung', 'internationale', 'speicherort', 'wo … daten',
        'datentransfer*',
      ],
      says: [
        'drittland', 'drittländer', 'drittländern', 'drittlands', 'drittlandübermittlung', 'drittstaat*', 'außerhalb der eu',
        'außerhalb der europäischen union', 'außerhalb des europäischen', 'außerhalb des ewr', 'außerhalb europas', 'europäischen wirtschaftsraum*',
        'in die usa', 'in den usa', 'vereinigten staaten', 'in die vereinigten', 'innerhalb der eu', 'innerhalb der europäischen', 'innerhalb des ewr',
        'verlassen … eu', 'verlassen … union', 'verlassen … europa', 'bleiben in der eu', 'bleiben in europa', 'bleiben in deutschland',
        'servern in deutschland', 'server … deutschland', 'server … union', 'server in der eu', 'rechenzentr* in deutschland', 'nach amerika',
      ],
      traces: ['drittl*', 'drittst*', 'außerhalb', 'usa', 'übermitt*', 'vereinigt*', 'europäisch*', 'ewr'],
    },
    mechanism: {
      says: [
        'standardvertragsklauseln', 'standarddatenschutzklauseln', 'vertragsklauseln', 'standardklauseln', 'angemessenheitsbeschluss*',
        'angemessenheitsbeschlüsse', 'angemessenes datenschutzniveau', 'angemessenes schutzniveau', 'angemessenheit', 'data privacy framework', 'dpf',
        'datenschutzrahmen', 'binding corporate rules', 'verbindliche* interne*', 'geeignete* garantien', 'art 46', 'art 45', 'art 49', 'artikel 46',
      ],
      traces: ['klausel*', 'vertragsklausel*', 'angemessen*', 'standard*'],
    },
    retention: {
      heading: [
        'speicherdauer*', 'aufbewahrung*', 'wie lange', 'dauer der speicherung', 'löschung von daten', 'löschfristen', 'löschfrist', 'aufbewahrungsfristen',
        'speicherfrist*', 'dauer der aufbewahrung', 'speicherung und löschung',
      ],
      says: [
        'gespeichert', 'speicher*', 'aufbewahr*', 'bewahr*', 'gelöscht', 'lösch*', 'vernicht*', 'archiv*', 'behalten', 'heben … auf', 'aufgehoben',
        'anonymisier*', 'entfern*',
      ],
      traces: [
        'speicher*', 'gespeichert', 'aufbewahr*', 'bewahr*', 'lösch*', 'gelöscht', 'dauer', 'frist*', 'lange', 'vernicht*',
      ],
    },
    access: {
      beside: [
        'auskunft*', 'kopie', 'einsehen', 'einsicht', 'erfahren', 'was wir über sie', 'welche daten', 'was wir über dich', 'gespeicherten daten', 'zugang',
      ],
      traces: ['auskunft*', 'einsicht', 'kopie', 'einsehen'],
    },
    rectification: {
      beside: ['berichtig*', 'korrigier*', 'korrektur', 'richtigstell*', 'ändern', 'berichtigen'],
      traces: ['berichtig*', 'korrigier*', 'korrektur'],
    },
    erasure: {
      beside: ['lösch*', 'vergessen*', 'löschen', 'entfernen', 'gelöscht'],
      traces: ['lösch*', 'vergessen*'],
    },
    restriction: {
      beside: ['einschränk*', 'eingeschränkt', 'sperr*', 'sperren', 'gesperrt'],
      traces: ['einschränk*', 'eingeschränkt', 'sperr*'],
    },
    objection: {
      beside: ['widerspruch*', 'widersprech*', 'widerspruchsrecht', 'widersprüche'],
      traces: ['widersp*'],
    },
    portability: {
      beside: [
        'übertragbar*', 'datenübertragbarkeit', 'datenportabilität', 'portab*', 'maschinenlesbar*', 'mitnehmen', 'strukturiert*', 'herausgabe',
        'übertragung',
      ],
      traces: ['übertragbar*', 'datenübertrag*', 'portab*', 'datenportab*', 'maschinenlesbar*', 'mitnehm*'],
    },
    withdraw: {
      heading: ['widerruf*', 'widerruf der einwilligung', 'widerruf ihrer einwilligung'],
      says: [
        'einwilligung* … widerruf*', 'widerruf* … einwilligung*', 'einwilligung … zurück*', 'widerruf der einwilligung', 'zustimmung … widerruf*',
        'zustimmung … zurück*', 'widerrufen … zustimmung', 'einwilligungen … widerruf*', 'eingewilligt … widerruf*', 'erlaubnis … zurück*',
      ],
      traces: ['widerruf*', 'zurückzieh*', 'zurücknehm*', 'zurückgenommen', 'zurückgezogen'],
    },
    complaint: {
      heading: ['beschwerderecht*', 'aufsichtsbehörde*', 'beschwerde bei', 'zuständige aufsichtsbehörde'],
      says: [
        'aufsichtsbehörde*', 'beschwerderecht*', 'beschwerde … datenschutz*', 'beschwerde … behörde', 'beschweren … datenschutz*', 'beschweren … behörde',
        'beschweren … landesbeauftragte*', 'beschwerde … landesbeauftragte*', 'landesbeauftragte* für … datenschutz', 'landesdatenschutzbeauftragte*',
        'datenschutzbehörde', 'landesamt für datenschutzaufsicht', 'bundesbeauftragte* für den datenschutz', 'datenschutzaufsicht*',
        'beauftragte* für datenschutz und informationsfreiheit',
      ],
      traces: ['beschwer*', 'aufsicht*', 'behörde', 'landesbeauftragt*', 'datenschutzbehörde', 'datenschutzaufsicht*'],
    },
    mandatory: {
      heading: ['pflichtangaben', 'pflicht zur bereitstellung', 'bereitstellung der daten', 'freiwillig*', 'muss ich'],
      says: [
        'pflichtangabe*', 'pflichtfeld*', 'pflichtfelder', 'mit einem stern', 'mit stern', 'sternchen', 'freiwillig*', 'ohne diese angaben',
        'ohne diese daten', 'ohne sie können', 'ohne die angabe*', 'wenn sie … nicht angeben', 'wenn sie … nicht mitteilen', 'wenn sie die daten nicht',
        'erforderliche angaben', 'nicht verpflichtet', 'verpflichtet … bereitzustellen', 'nichtbereitstellung', 'zwingend erforderlich',
        'bereitstellung … vorgeschrieben', 'bereitstellung … erforderlich', 'ohne ihre anschrift', 'ohne diese', 'optional*', 'gekennzeichnete* felder',
        'ohne ihre e mail', 'ohne ihre angaben',
      ],
      traces: ['pflicht*', 'freiwillig*', 'stern*', 'optional*', 'erforderlich*', 'verpflichtet', 'ohne'],
    },
    automated: {
      heading: ['automatisierte entscheidung*', 'profiling', 'automatisierte einzelfall*', 'automatisiert*'],
      says: [
        'automatisierte* entscheidung*', 'automatisierte* entscheidungsfindung', 'automatisierten entscheidungsfindung', 'automatisierte* einzel*',
        'profiling', 'entscheidung* … automatisiert*', 'automatisiert … entschieden', 'ausschließlich automatisiert*', 'entscheidung* … algorithm*',
        'entscheidung* … maschine*', 'entscheidung* … computer', 'computer entscheidet', 'algorithmus entscheidet', 'maschine entscheidet',
        'programm entscheidet', 'entscheide* … mensch', 'scoring', 'bonitätsprüfung', 'art 22', 'kein computer', 'kein algorithmus',
      ],
      traces: ['automatisiert*', 'profiling', 'algorithm*', 'computer', 'scoring', 'maschin*', 'maschine'],
    },
    source: {
      heading: ['quelle*', 'herkunft', 'woher', 'datenquellen', 'erhebung bei dritten', 'herkunft der daten'],
      says: [
        'quelle der daten', 'quellen der daten', 'herkunft der daten', 'woher … daten', 'von dritten erhalten', 'von dritten erheben',
        'erhalten … von dritten', 'erhalten wir … von', 'stammen von', 'stammen aus', 'stammt von', 'bekommen wir … von', 'öffentlich zugänglich*',
        'öffentlichen quellen', 'öffentlichen register*', 'aus öffentlichen', 'handelsregister … entnommen', 'von partnern', 'von auskunfteien',
        'auskunftei*', 'nicht bei ihnen erhoben', 'nicht direkt bei ihnen', 'teilt uns … mit', 'teilen uns … mit', 'gibt uns … anschrift',
        'geben uns … anschrift', 'über facebook', 'anderen quellen', 'anderer quelle', 'adresshändler*', 'dritter seite', 'nur von ihnen selbst',
        'ausschließlich von ihnen',
      ],
      traces: ['quelle*', 'herkunft', 'woher', 'stamm*', 'dritten', 'erhalten'],
    },
    cookies: {
      heading: ['cookie*'],
      says: [
        'verwend* … cookies', 'nutz* … cookies', 'setz* … cookies', 'einsatz von cookies', 'cookies sind', 'cookies … gespeichert', 'cookies … gelöscht',
        'cookies … speichern', 'cookie ist', 'cookies … setz*', 'cookies zur', 'technisch notwendige cookies', 'cookies … laufzeit', 'keine cookies',
        'cookies … dien*', 'cookies … um', 'cookie … laufzeit', 'cookies … ablauf*',
      ],
      traces: ['cookie*'],
    },
    chat: {
      heading: [
        'chat*', 'chatbot*', 'live chat', 'livechat', 'virtueller assistent', 'assistent', 'messenger', 'chatfunktion', 'online beratung',
        'nachrichtenfenster',
      ],
      says: [
        'chat', 'chatbot', 'chatbots', 'live chat', 'livechat', 'chatfenster', 'chatfunktion', 'chat funktion', 'virtueller assistent',
        'virtuellen assistenten', 'virtuelle assistentin', 'virtuellen assistentin', 'messenger', 'chatverlauf', 'chatverläufe', 'chats', 'chatdienst',
        'chatsystem', 'chat fenster', 'sprachassistent', 'digitaler assistent', 'dialogfenster', 'chatnachrichten', 'chatprogramm', 'chat programm',
        'onlinechat', 'online chat', 'webchat', 'chatprotokoll*', 'chatdaten', 'chat assistent',
      ],
      beside: [
        'daten', 'nachricht*', 'gespeichert', 'speicher*', 'verarbeit*', 'verlauf', 'verläufe', 'gespräch*', 'angaben', 'gelöscht', 'lösch*', 'übermitt*',
        'protokoll*', 'aufbewahr*', 'lesen', 'gelesen', 'eingaben', 'aufgezeichnet', 'mitgelesen', 'chatverlauf', 'chatverläufe', 'inhalte',
      ],
      traces: ['chat*', 'livechat', 'assistent*', 'messenger', 'dialog*', 'virtuell*'],
    },
    marketing: {
      heading: ['werbung', 'direktwerbung', 'newsletter', 'widerspruch gegen werbung', 'werbewiderspruch'],
      says: [
        'widerspr* … werbung', 'widerspr* … direktwerbung', 'werbung … widerspr*', 'direktwerbung … widerspr*', 'newsletter … abbestell*',
        'abbestell* … newsletter', 'abmelden', 'abmeldelink', 'abmeldung', 'newsletter … abmeld*', 'abbestell*', 'bestellen … wieder ab', 'bestellen … ab',
        'abmeld*', 'meldet … ab', 'melden … ab', 'keine werbung', 'keine newsletter', 'werbewiderspruch', 'werblich* … widerspr*', 'austragen',
        'werbesendungen', 'keinen newsletter', 'nicht mehr … erhalten', 'nicht mehr … bekommen',
      ],
      traces: ['werb*', 'newsletter', 'abmeld*', 'abbestell*', 'direktwerbung'],
    },
    death: {
      heading: ['tod', 'verstorben*', 'nach dem tod', 'erben'],
      says: [
        'nach ihrem tod', 'nach dem tod', 'verstorbene*', 'todesfall', 'im todesfall', 'erben', 'digitaler nachlass', 'digitalen nachlass', 'nachlass',
        'hinterbliebene*', 'tod*',
      ],
      traces: ['tod', 'tode', 'verstorb*', 'erben', 'nachlass', 'hinterblieb*'],
    },
  },
  words: {
    data: [
      'daten', 'angaben', 'informationen', 'konto', 'bestellung*', 'nachricht*', 'rechnung*', 'adresse*', 'logfiles', 'log', 'protokoll*', 'unterlagen',
      'bewerbung*', 'kundendaten', 'bestelldaten', 'vertragsdaten', 'personenbezogen*', 'verlauf', 'chatverlauf', 'chatverläufe', 'kundenkonto', 'gespräch*',
      'kontaktdaten', 'bewerbungsunterlagen', 'logdaten', 'vertragsunterlagen', 'korrespondenz', 'anfrage*', 'buchungsdaten', 'zugangsdaten', 'e mail',
      'anschrift',
    ],
    units: ['tag*', 'monat*', 'jahr*', 'woche*', 'stunde*'],
    numbers: [
      'ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'zwölf', 'dreizehn',
      'vierzehn', 'achtzehn', 'vierundzwanzig', 'dreißig', 'neunzig',
    ],
    until: [
      'bis', 'solange', 'so lange', 'sobald', 'wie lange', 'erforderlich ist', 'nicht mehr benötigt', 'nicht mehr erforderlich', 'wegfall',
      'aufbewahrungsfrist*', 'aufbewahrungspflicht*', 'verjährung', 'dauer', 'widerruf', 'gesetzliche* frist*', 'nach ende', 'nach ablauf', 'nach abschluss',
      'nach der beendigung', 'zweck … entfällt',
    ],
    vague: [
      'solange … erforderlich', 'solange … notwendig', 'solange … nötig', 'so lange … erforderlich', 'erforderlich ist', 'nicht mehr erforderlich',
      'nicht mehr benötigt',
    ],
    deny: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'niemals', 'ohne', 'weder'],
    only: ['außer', 'ausgenommen', 'nur', 'ausschließlich', 'lediglich', 'es sei denn', 'sofern', 'soweit'],
    rights: [
      'recht*', 'auskunftsrecht', 'widerspruchsrecht', 'können sie', 'sie können', 'verlangen', 'auf wunsch', 'betroffenenrecht*', 'dürfen', 'kannst du',
      'du kannst', 'berechtigt', 'anspruch', 'wünschen',
    ],
    updated: [
      'stand', 'zuletzt aktualisiert', 'letzte aktualisierung', 'aktualisiert', 'gültig ab', 'gültig seit', 'fassung vom', 'version vom', 'version',
      'letzte änderung', 'zuletzt geändert', 'in der fassung', 'in kraft', 'erstellt am', 'ausgabe', 'datum',
    ],
    annulled: [
      'ungültig*', 'aufgehoben', 'für nichtig', 'nichtig', 'ehemals', 'früher*', 'ersetzt', 'außer kraft', 'nicht mehr', 'schrems',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield', 'datenschutzschild'],
    oldlaw: [
      '15 … tmg', '13 … tmg', '12 tmg', 'tmg', 'telemediengesetz*', 'ttdsg', 'bdsg a f', 'bdsg alte fassung', 'bdsg 2003', 'bdsg 2009',
      'alte* fassung des bdsg', 'richtlinie 95 46', '28 … bdsg a f', '34 bdsg alt', '4g bdsg', '4f bdsg', '4d bdsg', 'öffentliches verfahrensverzeichnis',
      'teledienstedatenschutzgesetz', 'tddsg', 'dsg 2000', 'datenschutzgesetz 2000', 'dvr nummer', 'dvr', 'datenverarbeitungsregister',
    ],
    months: [
      'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember',
    ],
    common: [
      'der', 'die', 'das', 'und', 'wir', 'sie', 'ihre', 'ist', 'nicht', 'mit', 'von', 'zu', 'auf', 'werden', 'den', 'für', 'oder', 'im', 'bei',
    ],
    provider: [
      'anbieter', 'dienstleister', 'dienst', 'software', 'auftragsverarbeiter', 'betreibt', 'betrieben', 'werkzeug', 'programm', 'tool', 'firma',
      'anbieters', 'dienstes', 'dienstleisters',
    ],
    'privacy-title': ['datenschutz*', 'privatsphäre', 'dsgvo'],
    'cookie-title': ['cookie*'],
    'legal-title': ['impressum', 'anbieterkennzeichnung', 'offenlegung'],
    'legal-content': [
      'handelsregister', 'registergericht', 'hrb', 'hra', 'ust id', 'ust idnr', 'umsatzsteuer identifikationsnummer', 'umsatzsteuer id', 'geschäftsführer*',
      'vertreten durch', 'angaben gemäß', 'vertretungsberechtigt*', 'inhaber', 'firmenbuch*', 'verantwortlich für den inhalt', '5 tmg', '5 ddg',
    ],
  },
} satisfies NoticePhrases;
