import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in German. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'verantwortliche*', 'verantwortlicher', 'verantwortlich', 'wer wir sind', 'wer ist verantwortlich', 'name und anschrift',
        'kontaktdaten des verantwortlichen', 'wer ist zuständig', 'wer verarbeitet', 'anbieter', 'betreiber', 'zuständig', 'verantwortlichkeit',
        'ihr ansprechpartner', 'wer steht hinter', 'angaben zum verantwortlichen', 'wer steht für', 'wer verantwortet', 'wer hält', 'wer ist für',
      ],
      says: [
        'verantwortlicher', 'verantwortliche stelle', 'verantwortlich im sinne', 'verantwortlich für die verarbeitung',
        'verantwortlich für die datenverarbeitung', 'verantwortlich für die erhebung', 'verantwortlichen', 'verantwortlich ist',
        'verantwortlich für ihre daten', 'verantwortlich für deine daten', 'verantwortlich … daten', 'daten … verantwortlich',
        'datenverarbeitung … verantwortlich', 'verarbeitung … verantwortlich', 'verantwortlich für den datenschutz', 'verantwortliche* stelle*',
        'datenschutzrechtlich verantwortlich*', 'verarbeitung … zuständig', 'entscheide* über die', 'entscheidet über',
        'entscheiden über die verarbeitung', 'daten werden von', 'gemeinsam verantwortlich*', 'verantwortliche ist', 'verantwortlich im',
        'verantwortliche im', 'verantwortlicher ist', 'zwecke und mittel', 'kümmert sich um ihre daten', 'hinter dieser seite',
        'hinter dieser website',
      ],
      pairs: [
        [['betrieben', 'betreibt', 'betreiber*', 'verantwort*', 'zuständig*', 'verarbeitet werden', 'verarbeiten', 'anbieter'], [
          'website', 'webseite', 'seite', 'shop', 'daten', 'datenverarbeitung', 'verarbeitung', 'internetseite', 'onlineshop', 'app',
          'datenschutzrecht*',
        ]],
      ],
      unless: ['eltern', 'kinder', 'sauberkeit', 'hausmeister', 'inhalte externer', 'chat*'],
      traces: [
        'verantwortlich*', 'betreiber', 'vertreten', 'gmbh', 'inhaber', 'betrieben', 'anbieter', 'zuständig', 'verein', 'ohg', 'ug', 'e v',
        'amtsgericht', 'stadt', 'gemeinde', 'wer wir', 'betreib*',
      ],
    },
    dpo: {
      heading: [
        'datenschutzbeauftragte*', 'datenschutzkoordinat*', 'dsb', 'ansprechpartner*', 'datenschutzteam', 'kontakt datenschutz', 'datenschutzkontakt',
        'beauftragte*',
      ],
      says: [
        'datenschutzbeauftragte*', 'datenschutzbeauftragter', 'datenschutzbeauftragten', 'datenschutzkoordinator*', 'dsb',
        'ansprechpartner* … datenschutz', 'ansprechpartner* für datenschutz', 'beauftragte* für den datenschutz', 'beauftragte* für datenschutz',
        'fragen zum datenschutz', 'datenschutzteam*', 'datenschutz team', 'kontakt … datenschutz', 'datenschutzkoordinat*', 'fragen … datenschutz',
        'datenschutzverantwortliche*', 'datenschutzmanager*', 'datenschutzabteilung', 'rund um ihre daten', 'rund um den datenschutz',
        'ansprechperson* … datenschutz', 'fragen zu ihren daten', 'datenschutzfragen', 'datenschutzanliegen',
      ],
      traces: [
        'datenschutzbeauftragt*', 'datenschutzkoordinat*', 'dsb', 'beauftragt*', 'ansprechpartner*', 'datenschutz', 'datenschutzteam',
        'ansprechperson*', 'rund um ihre',
      ],
    },
    purposes: {
      heading: [
        'zweck*', 'wofür', 'wozu', 'warum', 'zwecke der', 'verarbeitungszweck*', 'was wir mit', 'nutzung ihrer daten', 'verwendung', 'was machen wir',
        'was passiert', 'wie wir', 'warum wir', 'zwecke', 'zweck', 'nutzung', 'verarbeitungszwecke', 'grund', 'wozu wir', 'was geschieht',
      ],
      says: [
        'zu den zwecken', 'zum zweck', 'zum zwecke', 'zwecke*', 'zweck der', 'zwecken', 'verarbeiten wir … zur', 'verarbeiten … zur',
        'verarbeiten … um', 'verarbeiten … für', 'verwenden … um', 'verwenden … für', 'verwenden … zur', 'nutzen … um', 'nutzen … zur',
        'nutzen … für', 'erheben … um', 'erheben … zur', 'benötigen … um', 'brauchen … um', 'brauchen wir', 'dient der', 'dienen der', 'dienen dazu',
        'dient dazu', 'zur abwicklung', 'zur bearbeitung', 'zur erfüllung', 'zur durchführung', 'zur beantwortung', 'für die bearbeitung',
        'damit wir', 'verwendet … um', 'verarbeitet … um', 'daten … zur', 'angaben … zur', 'daten … um … zu', 'helfen uns', 'hilft uns',
        'benötigen wir', 'für folgende zwecke', 'für den versand', 'für die abrechnung', 'zu statistischen', 'um … zu liefern', 'für die tickets',
        'brauchen wir für', 'dient dem', 'dienen dem', 'zwecks', 'im rahmen der', 'um ihre', 'um deine', 'um dir', 'um ihnen',
        'zur verfügung zu stellen', 'erfolgt zur', 'erfolgt zum', 'zum versand',
      ],
      pairs: [
        [[
          'nutz*', 'verwend*', 'verarbeit*', 'erheb*', 'erhoben', 'brauch*', 'benötig*', 'speicher*', 'erfass*', 'erfolgt', 'frag*', 'verwendet',
          'genutzt', 'sammeln',
        ], ['um', 'zur', 'zum', 'für', 'damit', 'zwecks', 'im rahmen']],
      ],
      unless: ['schraub*', 'schlüssel', 'cookies'],
      traces: [
        'zweck*', 'zwecke', 'wofür', 'wozu', 'dien*', 'um', 'verwend*', 'damit', 'zur', 'nutz*', 'für', 'zum', 'brauch*', 'benötig*', 'verarbeit*',
        'hilft', 'helfen', 'erfolgt', 'grund',
      ],
    },
    basis: {
      heading: [
        'rechtsgrundlage*', 'grundlage', 'rechtliche grundlage', 'auf welcher grundlage', 'gesetzliche grundlage', 'rechtsgrundl*',
        'welcher grundlage', 'rechtliche', 'berechtigung', 'dürfen wir', 'grundlage der',
      ],
      says: [
        'rechtsgrundlage*', 'rechtliche grundlage', 'gesetzliche grundlage', 'art 6', 'artikel 6', 'vertragserfüllung', 'erfüllung des vertrag*',
        'erfüllung eines vertrag*', 'erfüllung unseres vertrag*', 'erfüllung … vertrag*', 'rechtliche* verpflichtung*', 'gesetzliche* verpflichtung*',
        'gesetzliche pflicht', 'berechtigte* interesse*', 'berechtigtes interesse', 'einwilligung', 'ihrer einwilligung', 'auf grundlage',
        'lebenswichtige* interessen', 'öffentliche* interesse', '25 tddg', '25 tdddg', 'gesetzlich verpflichtet', 'vertrag erfüllen', 'eingewilligt',
        'zustimmung', 'zugestimmt', 'gesetzlich vorgeschrieben', 'steuerrecht', 'gesetz … verlangt', 'gesetz … vorschreibt', 'gesetz … verpflicht*',
        'vertrag mit', 'vertrag erforderlich', 'vertraglich*', 'erfüllung … vertrages', 'ihre zustimmung', 'deine einwilligung', 'einwilligung*',
        'vorvertraglich*', 'abs 1 lit', 'abs 1 buchst*', 'abs 1 s 1', 'rechtspflicht', 'gesetzliche* pflicht*', 'gesetzliche* aufbewahrung*',
        'berechtigte* interessen', 'berechtigten interesse*', 'handelsrecht*', 'steuerrechtlich*', 'einverständnis', 'handelsgesetzbuch',
        'abgabenordnung', 'weil das gesetz', 'gesetz … verpflichtet', 'ja gesagt', 'vertrag zwischen', 'schreibt … vor', 'finanzamt … will',
        'finanzamt … verlangt',
      ],
      pairs: [
        [[
          'stütz*', 'beruht*', 'beruhen', 'basier*', 'erforderlich', 'notwendig', 'nötig', 'brauchen', 'grundlage*', 'verpflicht*', 'verlangt',
          'rechtmäßig*', 'aufgrund', 'auf basis',
        ], ['vertrag*', 'einwillig*', 'gesetz*', 'interesse*', 'zustimm*', 'rechtlich*', 'steuer*', 'recht']],
      ],
      unless: ['mietvertrag', 'halle', 'radfahr*', 'kurs'],
      traces: [
        'rechtsgrundlage*', 'grundlage*', 'einwillig*', 'vertrag*', 'verpflicht*', 'berechtigt*', 'zustimm*', 'dsgvo', 'gesetz*', 'recht*',
        'interesse*', 'einverst*', 'stütz*', 'zugestimmt', 'eingewilligt', 'art 6', 'artikel 6', 'verlangt', 'finanzamt', 'ja gesagt', 'schreibt',
      ],
    },
    interest: {
      heading: ['berechtigte interessen', 'berechtigte* interesse*', 'unsere interessen'],
      says: [
        'berechtigtes interesse an', 'berechtigtes interesse liegt', 'berechtigtes interesse besteht', 'berechtigtes interesse ist',
        'berechtigten interesse an', 'berechtigten interesses an', 'berechtigten interessen an', 'berechtigte interesse liegt',
        'berechtigtes interesse daran', 'interesse daran', 'interesse besteht', 'interesse liegt', 'berechtigte interessen sind',
        'berechtigten interesse … sicher*', 'berechtigten interesses … sicher*', 'berechtigtes interesse … zu', 'berechtigten interesse … zu',
        'berechtigten interesse der', 'berechtigten interesse … schutz', 'berechtigtes interesse … abwehr', 'berechtigtes interesse … sicher*',
        'interesse an der', 'interesse an einer', 'interesse an einem', 'verfolgen … interesse*', 'interesse … verfolg*',
        'berechtigtes interesse sicherheit', 'berechtigten interesse*', 'unser interesse ist',
      ],
      pairs: [
        [['berechtigt* interesse*', 'unser* interesse', 'das interesse', 'verfolg* interesse*', 'interesse*'], [
          'sicher*', 'betrug*', 'verbesser*', 'analys*', 'optimier*', 'schutz', 'abwehr*', 'forderung*', 'direktwerbung', 'werbung', 'statisti*',
          'betrieb*', 'nutzung', 'verhinder*', 'gewährleist*', 'darstellung', 'bereitstellung', 'beantwort*', 'kommunikation', 'funktion*',
          'wirtschaftlich*', 'bewerb*', 'vermeid*', 'stabil*', 'fehlerfrei*', 'missbrauch*', 'kunden*', 'auswert*', 'verteidig*', 'durchsetz*',
          'geltendmach*', 'betrüg*', 'angriff*', 'störung*',
        ]],
      ],
      unless: ['können auf', 'kann auf', 'lebenswichtig*', 'rufen sie', 'überwieg*'],
      traces: ['berechtigt*', 'interesse*'],
    },
    recipients: {
      heading: [
        'empfänger*', 'weitergabe*', 'wer erhält', 'wer bekommt', 'wer sieht', 'übermittlung an dritte', 'auftragsverarbeiter*', 'datenweitergabe',
        'an wen', 'wer hat zugriff', 'dienstleister', 'wem wir', 'weitergabe', 'wer hat', 'zugriff', 'partner', 'wem', 'dritte', 'übermittlung',
        'kategorien von empfängern', 'mit wem', 'wer noch', 'wer sonst', 'wer kann',
      ],
      says: [
        'empfänger*', 'weitergegeben an', 'geben … weiter', 'weitergabe … an', 'übermittelt an', 'übermitteln … an', 'an … übermittelt',
        'an … weitergegeben', 'an … weitergeleitet', 'auftragsverarbeiter*', 'dienstleister*', 'zahlungsdienstleister', 'erhalten … daten',
        'erhält … daten', 'erhält … anschrift', 'bekommt … anschrift', 'bekommt … daten', 'bekommen … daten', 'zugriff haben', 'haben … zugriff',
        'hat … zugriff', 'teilen … mit', 'an dritte', 'beauftragte unternehmen', 'versandunternehmen', 'steuerberater*', 'hostinganbieter', 'hoster',
        'gehen an', 'gehen … an unsere*', 'geht … an', 'leiten … weiter', 'erhält die', 'herausgegeben', 'in unserem auftrag',
        'externe* dienstleister*', 'bedienen uns', 'teilen ihre daten', 'weitergabe an', 'weitergegeben', 'gegeben an', 'setzen … ein', 'zugriff',
        'geben wir … an', 'offengelegt', 'offenlegung', 'weitergeleitet', 'mit verbundenen', 'überlassen',
      ],
      pairs: [
        [[
          'geb*', 'gib*', 'weiter*', 'weitergabe*', 'übermitt*', 'erhalt*', 'erhält', 'bekomm*', 'sieht', 'sehen', 'einsehen', 'zugriff', 'teil*',
          'herausgeb*', 'herausgegeben', 'leit*', 'geht', 'gehen', 'offenleg*', 'offengelegt', 'beauftrag*', 'einsetzen', 'bedien*', 'wickelt',
          'übertrag*', 'verarbeit* im auftrag', 'überlass*', 'lesen', 'kenntnis', 'setzen', 'nutzen', 'kennt', 'kennen',
        ], [
          'paketdienst*', 'bank*', 'steuerberat*', 'dienstleist*', 'team', 'hoster', 'hosting*', 'post', 'beschäftigte*', 'mitarbeiter*',
          'behörde*', 'unternehmen*', 'partner*', 'kurier*', 'dritte*', 'versandpartner*', 'gesellschaft*', 'zulieferer', 'lieferant*',
          'spediteur*', 'spedition*', 'anwält*', 'rechtsanw*', 'buchhaltung', 'abteilung*', 'stellen', 'polizei', 'finanzamt', 'finanzbehörde*',
          'versicher*', 'inkasso*', 'konzern*', 'transport*', 'auftragsverarbeiter*', 'dhl', 'kollegen', 'personen', 'zusteller*', 'gruppe',
          'organisation*', 'gericht*', 'zahlungsanbieter*', 'institut*',
        ]],
      ],
      unless: ['teilen sie diese', 'barrierefrei*', 'verkauf*', 'vermiet*', 'beschwer*', 'findet nicht statt'],
      traces: [
        'empfänger*', 'weitergab*', 'weitergegeb*', 'weiter', 'übermitt*', 'dienstleister*', 'auftragsverarbeit*', 'dritte*', 'zugriff', 'partner*',
        'bekomm*', 'erhält', 'sieht', 'post', 'steuerberat*', 'bank', 'geben', 'herausgegeb*', 'team', 'unternehmen', 'beschäftigte*', 'auftrag',
        'behörde*', 'offen*', 'hoster',
      ],
    },
    transfers: {
      heading: [
        'drittland*', 'drittländer*', 'drittstaat*', 'übermittlung in', 'außerhalb der', 'datenübermittlung', 'internationale', 'speicherort',
        'wo … daten', 'datentransfer*', 'drittlandübermittlung*', 'wo liegen', 'wo werden', 'ausland', 'serverstandort', 'standort', 'hosting',
        'übermittlung … dritt*', 'außerhalb', 'verlassen', 'wohin', '=ort', '=land', '=standort', '=wo',
      ],
      says: [
        'drittland', 'drittländer', 'drittländern', 'drittlands', 'drittlandübermittlung', 'drittstaat*', 'außerhalb der eu',
        'außerhalb der europäischen union', 'außerhalb des europäischen', 'außerhalb des ewr', 'außerhalb europas', 'europäischen wirtschaftsraum*',
        'in die usa', 'in den usa', 'vereinigten staaten', 'in die vereinigten', 'innerhalb der eu', 'innerhalb der europäischen',
        'innerhalb des ewr', 'verlassen … eu', 'verlassen … union', 'verlassen … europa', 'bleiben in der eu', 'bleiben in europa',
        'bleiben in deutschland', 'servern in deutschland', 'server … deutschland', 'server … union', 'server in der eu',
        'rechenzentr* in deutschland', 'nach amerika', 'verlassen … nicht', 'amerikanische* unternehmen', 'us unternehmen', 'us amerikanisch*',
        'amerikanisch*', 'us anbieter', 'länder außerhalb', 'im ausland', 'ins ausland', 'bleiben in der', 'bleiben auf servern', 'in drittländer',
        'in drittstaaten', 'drittland*',
      ],
      pairs: [
        [[
          'server*', 'gespeichert', 'speicher*', 'verarbeit*', 'übermitt*', 'übertrag*', 'stehen', 'steht', 'sitzen', 'sitz', 'liegen', 'liegt',
          'gehostet', 'hosting*', 'verlassen', 'bleib*', 'rechenzentr*', 'gelangen', 'transfer*', 'standort*', 'außerhalb', 'weitergegeben',
          'befinden', 'landen', 'bleiben', 'bleibt',
        ], [
          'usa', 'eu', 'europäischen union', 'deutschland', 'indien', 'europa', 'ewr', 'europäischen wirtschaftsraum*', 'ausland', 'kanada',
          'irland', 'schweiz', 'großbritannien', 'vereinigten königreich', 'drittl*', 'drittst*', 'frankreich', 'österreich', 'niederlande*',
          'israel', 'japan', 'china', 'amerika', 'finnland', 'luxemburg', 'mitgliedstaat*', 'singapur', 'australien', 'philippinen', 'ländern',
          'länder', 'kalifornien',
        ]],
      ],
      unless: [
        'liefern', 'lieferung*', 'versand', 'bahnhof', 'hergestellt', 'flughafen', 'beschwer*', 'aufsichtsbehörde', 'versenden', 'reisen', 'hotel*',
        'überweis*', 'iban', 'gebühr*',
      ],
      traces: [
        'drittl*', 'drittst*', 'außerhalb', 'usa', 'übermitt*', 'vereinigt*', 'europäisch*', 'ewr', 'server*', 'ausland', 'amerik*', 'eu', 'europa',
        'deutschland', 'verlassen', 'übertrag*', 'drittland*', 'kalifornien', 'bleib*',
      ],
    },
    mechanism: {
      heading: ['=garantie*', 'geeignete garantien'],
      says: [
        'standardvertragsklauseln', 'standarddatenschutzklauseln', 'vertragsklauseln', 'standardklauseln', 'angemessenheitsbeschluss*',
        'angemessenheitsbeschlüsse', 'angemessenes datenschutzniveau', 'angemessenes schutzniveau', 'angemessenheit', 'data privacy framework', 'dpf',
        'datenschutzrahmen', 'binding corporate rules', 'verbindliche* interne*', 'geeignete* garantien', 'art 46', 'art 45', 'art 49', 'artikel 46',
        'scc', 'sccs', 'kommission … klauseln', 'schutzniveau', 'datenschutzniveau', 'verbindliche* … datenschutzvorschriften',
        'unternehmensvorschriften', 'garantien', 'angemessenheitsbeschl*', 'datenschutzrahmen*', 'privacy framework', 'vergleichbares … niveau',
        'eu kommission … angemessen*', 'standardvertrags*',
      ],
      traces: [
        'klausel*', 'vertragsklausel*', 'angemessen*', 'standard*', 'garantie*', 'scc*', 'dpf', 'framework', 'bcr', 'verbindlich*', 'schutzniveau',
        'art 46', 'art 49', 'standardvertrag*', 'standarddaten*', 'datenschutzniveau', 'kommission',
      ],
    },
    retention: {
      heading: [
        'speicherdauer*', 'aufbewahrung*', 'wie lange', 'dauer der speicherung', 'löschung von daten', 'löschfristen', 'löschfrist',
        'aufbewahrungsfristen', 'speicherfrist*', 'dauer der aufbewahrung', 'speicherung und löschung', 'speicher*', 'aufbewahr*', 'löschung',
        '=dauer', '=fristen', '=frist', 'löschfrist*', 'wann löschen',
      ],
      says: [
        'gespeichert', 'speicher*', 'aufbewahr*', 'bewahr*', 'gelöscht', 'lösch*', 'vernicht*', 'archiv*', 'behalten', 'heben … auf', 'aufgehoben',
        'anonymisier*', 'entfern*', 'überschrieben', 'sperren', 'aufbewahrung', 'alles weg', 'bleiben … gespeichert', 'behalt*', 'verbleib*',
        'vorgehalten', 'ausgesondert', 'verworfen', 'aufheben', 'verschwind*',
      ],
      unless: ['kleber', 'garantie', 'kassenbon', 'bon', 'gewährleistung', 'haltbar*', 'kühl*'],
      traces: [
        'speicher*', 'gespeichert', 'aufbewahr*', 'bewahr*', 'lösch*', 'gelöscht', 'dauer', 'frist*', 'lange', 'vernicht*', 'monat*', 'jahre*',
        'tage*', 'aufgehoben', 'behalt*', 'überschrieb*', 'archiv*', 'entfern*',
      ],
    },
    access: {
      beside: [
        'auskunft*', 'kopie', 'einsehen', 'einsicht', 'erfahren', 'was wir über sie', 'welche daten', 'was wir über dich', 'gespeicherten daten',
        'zugang', 'teilen … mit … welche', 'wissen', 'erfragen', 'einblick', 'kopien', 'einsicht*', 'bestätigung', 'gespeicherte* daten',
        'was wir … gespeichert', 'alles was wir', 'alles sehen', 'übersicht', 'einzusehen', 'einsicht in ihre',
      ],
      traces: ['auskunft*', 'einsicht', 'kopie', 'einsehen', 'wissen', 'welche daten', 'einblick'],
    },
    rectification: {
      beside: [
        'berichtig*', 'korrigier*', 'korrektur', 'richtigstell*', 'ändern', 'berichtigen', 'korrig*', 'falsch*', 'vervollständig*', 'aktualisier*',
        'richtig zu stellen', 'richtigzustellen', 'unrichtig*',
      ],
      unless: ['warenkorb', 'bestellung', 'erklärung', 'einstellungen', 'buchung'],
      traces: ['berichtig*', 'korrigier*', 'korrektur', 'falsch*', 'unrichtig*', 'vervollständ*', 'richtigstell*'],
    },
    erasure: {
      beside: [
        'lösch*', 'vergessen*', 'löschen', 'entfernen', 'gelöscht', 'löschung*', 'vergessenwerden', 'entfernung', 'vernicht*', 'wegwerfen',
        'weggeworfen', 'wegzuwerfen',
      ],
      traces: ['lösch*', 'vergessen*', 'entfern*', 'vernicht*'],
    },
    restriction: {
      beside: ['einschränk*', 'eingeschränkt', 'sperr*', 'sperren', 'gesperrt', 'beschränk*', 'einschränkung*', 'aussetz*', 'pausier*', 'einfrieren'],
      traces: ['einschränk*', 'eingeschränkt', 'sperr*', 'beschränk*', 'aussetz*'],
    },
    objection: {
      beside: ['widerspruch*', 'widersprech*', 'widerspruchsrecht', 'widersprüche', 'widerspr*', 'nein sagen', 'ablehnen'],
      traces: ['widersp*', 'ablehn*'],
    },
    portability: {
      beside: [
        'übertragbar*', 'datenübertragbarkeit', 'datenportabilität', 'portab*', 'maschinenlesbar*', 'mitnehmen', 'strukturiert*', 'herausgabe',
        'übertragung', 'gängigen format', 'datenübertrag*', 'datenmitnahme', 'anderen anbieter', 'andere* verantwortlich*', 'umzieh*', 'format',
        'übertragen lassen', 'aushändig*', 'mitzunehmen', 'als datei', 'csv', 'json',
      ],
      traces: [
        'übertragbar*', 'datenübertrag*', 'portab*', 'datenportab*', 'maschinenlesbar*', 'mitnehm*', 'format*', 'übertrag*', 'umzieh*', 'herausgabe',
      ],
    },
    withdraw: {
      heading: [
        'widerruf*', 'widerruf der einwilligung', 'widerruf ihrer einwilligung', 'einwilligung widerrufen', 'anders überlegt', 'meinung geändert',
      ],
      says: [
        'einwilligung* … widerruf*', 'widerruf* … einwilligung*', 'einwilligung … zurück*', 'widerruf der einwilligung', 'zustimmung … widerruf*',
        'zustimmung … zurück*', 'widerrufen … zustimmung', 'einwilligungen … widerruf*', 'eingewilligt … widerruf*', 'erlaubnis … zurück*',
        'widerrufsrecht … einwilligung*', 'anders überleg*', 'meinung … änder*', 'widerruflich', 'widerrufbar', 'dieses ja', 'ja gilt nicht',
        'ja ist nicht',
      ],
      pairs: [
        [[
          'widerruf*', 'zurücknehm*', 'zurückgenommen', 'zurückzieh*', 'zurückgezogen', 'rückgängig', 'anders überleg*', 'beenden', 'bereut',
          'aufheben', 'meinung … änder*', 'umentscheid*', 'entziehen', 'entzogen', 'abbestellen', 'abmelden', 'zurück', 'entfernen', 'herausnehm*',
          'wegnehm*', 'nein sagen', 'nicht für immer', 'gilt nicht',
        ], [
          'einwillig*', 'eingewilligt', 'zustimmung*', 'zugestimmt', 'einverständnis*', 'erlaubnis*', 'ja gesagt', 'okay', 'genehmigung*',
          'einverstanden', 'häkchen', 'haken', 'dieses ja',
        ]],
      ],
      unless: [
        'kaufvertrag', 'bestellung', 'kauf', 'widerrufsfrist', 'vertragserklärung', 'widerrufsbelehrung', 'ware*', 'automaten', 'falls sie es sich',
      ],
      traces: [
        'widerruf*', 'zurückzieh*', 'zurücknehm*', 'zurückgenommen', 'zurückgezogen', 'ja gesagt', 'rückgängig', 'überleg*', 'zurück', 'bereut',
        'beenden', 'widerruflich', 'meinung', 'dieses ja', 'bereu*',
      ],
    },
    complaint: {
      heading: [
        'beschwerderecht*', 'aufsichtsbehörde*', 'beschwerde bei', 'zuständige aufsichtsbehörde', 'beschwerde*', 'unzufrieden', 'nicht zufrieden',
      ],
      says: [
        'aufsichtsbehörde*', 'beschwerderecht*', 'beschwerde … datenschutz*', 'beschwerde … behörde', 'beschweren … datenschutz*',
        'beschweren … behörde', 'beschweren … landesbeauftragte*', 'beschwerde … landesbeauftragte*', 'landesbeauftragte* für … datenschutz',
        'landesdatenschutzbeauftragte*', 'datenschutzbehörde', 'landesamt für datenschutzaufsicht', 'bundesbeauftragte* für den datenschutz',
        'datenschutzaufsicht*', 'beauftragte* für datenschutz und informationsfreiheit', 'landesbeauftragte*', 'beschwerde … aufsicht*',
        'datenschutzaufsichtsbehörde*', 'dsb gv at', 'edöb', 'bfdi',
      ],
      pairs: [
        [[
          'beschwer*', 'wenden', 'zufrieden', 'unzufrieden', 'hilft', 'richten', 'anruf*', 'melden', 'einreichen', 'verstoß*', 'verletz*',
          'zuständig*', 'kontakt*', 'schreiben', 'recht',
        ], [
          'behörde*', 'landesbeauftragte*', 'aufsichtsbehörde*', 'datenschutzbehörde*', 'bundesbeauftragte*', 'landesdatenschutz*', 'aufsicht',
          'landesamt*', 'datenschutzaufsicht*',
        ]],
      ],
      unless: ['hafenbehörde', 'gebühren', 'laden', 'lieferung*', 'auf anordnung', 'herausgegeben', 'gewerbe*', 'handwerkskammer', 'zulassung*'],
      traces: [
        'beschwer*', 'aufsicht*', 'behörde', 'landesbeauftragt*', 'datenschutzbehörde', 'datenschutzaufsicht*', 'unzufrieden', 'zufrieden',
        'behörde*', 'bfdi', 'landesamt',
      ],
    },
    mandatory: {
      heading: [
        'pflichtangaben', 'pflicht zur bereitstellung', 'bereitstellung der daten', 'freiwillig*', 'muss ich', 'pflicht*', 'erforderliche', 'folgen',
        'bereitstellung', 'müssen sie', 'musst du',
      ],
      says: [
        'pflichtangabe*', 'pflichtfeld*', 'pflichtfelder', 'mit einem stern', 'mit stern', 'sternchen', 'freiwillig*', 'ohne diese angaben',
        'ohne diese daten', 'ohne sie können', 'ohne die angabe*', 'wenn sie … nicht angeben', 'wenn sie … nicht mitteilen',
        'wenn sie die daten nicht', 'erforderliche angaben', 'nicht verpflichtet', 'verpflichtet … bereitzustellen', 'nichtbereitstellung',
        'zwingend erforderlich', 'bereitstellung … vorgeschrieben', 'bereitstellung … erforderlich', 'ohne ihre anschrift', 'ohne diese', 'optional*',
        'gekennzeichnete* felder', 'ohne ihre e mail', 'ohne ihre angaben', 'müssen ausgefüllt', 'auszufüllen', 'bereitstellung der daten',
        'bereitstellung ihrer', 'bereitstellung … daten', 'keine pflicht', 'keine angaben nötig', 'nicht nennen', 'nicht angeben',
        'geben sie … nicht an', 'nicht bereitstell*', 'ohne ihre daten', 'ohne deine', 'ohne sie ist', 'keine verpflichtung', 'freigestellt',
        'steht ihnen frei', 'nicht erforderlich … anzugeben', 'sonst können', 'andernfalls', 'zwingend', 'müssen sie … angeben', 'musst du',
        'ohne angabe', 'nichtangabe', 'vertraglich vorgeschrieben', 'gesetzlich oder vertraglich', 'keine angaben', 'pflichtangaben',
        'nicht bereitgestellt', 'nicht angegeben', 'nicht mitgeteilt', 'ohne … können wir sie nicht', 'ohne … geht es nicht', 'leer bleiben',
        'leer lassen', 'leer gelassen', 'bleiben leer', 'den rest füllen', 'wenn sie mögen', 'ohne … keine mitgliedschaft', 'ohne … kein konto',
        'ohne … kein vertrag', 'ohne … lehnen wir', 'ohne sie lehnen', 'ohne … nicht liefern', 'ohne … kann ich',
      ],
      pairs: [
        [['ohne', 'wenn sie', 'falls sie', 'geben sie', 'sonst', 'andernfalls'], [
          'können wir', 'kann … nicht', 'nicht möglich', 'nicht bearbeit*', 'nicht liefern', 'nicht beantwort*', 'kein konto', 'nicht abschließen',
          'nicht durchführ*',
        ]],
      ],
      unless: [
        'helm*', 'werkstatt', 'maske', 'ohne ihre einwilligung', 'ohne ihre zustimmung', 'ohne unangemess*', 'frühstück', 'cookies', 'aufbewahr*',
        'mundschutz', 'badekappe', 'probezeit', 'mindestbestell*', 'mitgliedschaft',
      ],
      traces: [
        'pflicht*', 'freiwillig*', 'stern*', 'optional*', 'erforderlich*', 'verpflichtet', 'ohne', 'müssen', 'freiwillig', 'angabe*', 'nötig',
        'bereitstellung', 'sonst', 'zwingend', 'ausfüll*', 'ausgefüllt', 'andernfalls', 'musst', 'leer', 'wünschen', 'lehnen', 'wenn sie mögen',
      ],
    },
    automated: {
      heading: [
        'automatisierte entscheidung*', 'profiling', 'automatisierte einzelfall*', 'automatisiert*', 'automatisch*', 'künstliche intelligenz',
        'entscheidungsfindung', 'algorithm*', 'profilbildung',
      ],
      says: [
        'automatisierte* entscheidung*', 'automatisierte* entscheidungsfindung', 'automatisierten entscheidungsfindung', 'automatisierte* einzel*',
        'profiling', 'entscheidung* … automatisiert*', 'automatisiert … entschieden', 'ausschließlich automatisiert*', 'entscheidung* … algorithm*',
        'entscheidung* … maschine*', 'entscheidung* … computer', 'computer entscheidet', 'algorithmus entscheidet', 'maschine entscheidet',
        'programm entscheidet', 'entscheide* … mensch', 'scoring', 'bonitätsprüfung', 'art 22', 'kein computer', 'kein algorithmus',
        'automatisierte* verarbeitung', 'automatisierter verarbeitung', 'profilbildung', 'keine profile', 'profile von ihnen', 'bonität*',
        'kreditwürdigkeit', 'artikel 22', 'automatisiert* entscheidung*', 'automatische* entscheidung*', 'maschinelle* entscheidung*',
        'automatisch … berechnet', 'ki … entscheid*', 'künstliche intelligenz … entscheid*', 'computer … entscheid*', 'bestimmt … computer',
        'computer bestimmt', 'immer ein mensch', 'vollautomatisch*',
      ],
      pairs: [
        [[
          'entscheid*', 'entschieden', 'ablehn*', 'abgelehnt', 'urteil*', 'bewert*', 'beurteil*', 'berechn*', 'sortier*', 'auswähl*', 'ausgewählt',
          'prüf*', 'preis', 'einstuf*', 'eingestuft', 'trifft', 'treffen', 'aussortier*', 'genehmig*', 'bestimm*',
        ], [
          'automat*', 'algorithm*', 'roboter*', 'maschin*', 'software*', 'programm*', 'computer*', 'künstliche* intelligenz', 'ki', 'system*',
          'profil*', 'score*', 'punktwert', 'rechner*',
        ]],
        [[
          'entscheid*', 'entschieden', 'prüf*', 'gelesen', 'bearbeitet', 'urteil*', 'sieht', 'angesehen', 'trifft', 'treffen', 'getroffen',
        ], ['mensch*', 'mitarbeiter*', 'person', 'jemand']],
      ],
      unless: [
        'fertigung', 'farbe', 'regale', 'planungs*', 'antwort', 'vorstand*', 'automatisch gelöscht', 'gelöscht', 'webstühle', 'browser', 'cookie*',
        'server', 'fabrik', 'türen', 'zweck*', 'über die verarbeitung', 'zwecke und mittel', 'juryentscheidung', 'automatisch erfasst', 'gemeinderat',
        'stadtrat',
      ],
      traces: [
        'automatisiert*', 'profiling', 'algorithm*', 'computer', 'scoring', 'maschin*', 'maschine', 'entscheid*', 'roboter*', 'programm*', 'ki',
        'künstlich*', 'mensch*', 'profil*', 'bonität*', 'automat*', 'software', 'kreditwürdig*', 'rechner', 'vollautomat*',
      ],
    },
    source: {
      heading: [
        'quelle*', 'herkunft', 'woher', 'datenquellen', 'erhebung bei dritten', 'herkunft der daten', '=quelle*', 'wer gibt uns', 'woher kommen',
        'daten von dritten', 'quellen', 'von wem',
      ],
      says: [
        'quelle der daten', 'quellen der daten', 'herkunft der daten', 'woher … daten', 'von dritten erhalten', 'von dritten erheben',
        'erhalten … von dritten', 'erhalten wir … von', 'stammen von', 'stammen aus', 'stammt von', 'bekommen wir … von', 'öffentlich zugänglich*',
        'öffentlichen quellen', 'öffentlichen register*', 'aus öffentlichen', 'handelsregister … entnommen', 'von partnern', 'von auskunfteien',
        'auskunftei*', 'nicht bei ihnen erhoben', 'nicht direkt bei ihnen', 'teilt uns … mit', 'teilen uns … mit', 'gibt uns … anschrift',
        'geben uns … anschrift', 'über facebook', 'anderen quellen', 'anderer quelle', 'adresshändler*', 'dritter seite', 'nur von ihnen selbst',
        'ausschließlich von ihnen', 'stammen von ihnen', 'von ihnen selbst', 'nur von ihnen', 'von dir selbst', 'adresslisten',
        'direkt bei der betroffenen', 'direkt bei ihnen', 'unmittelbar bei', 'direkt von ihnen', 'auskünfte bei', 'sozialen netzwerken',
        'aus anderen quellen', 'aus sozialen', 'dritterhebung', 'direkterhebung', 'anmelde* … google', 'anmelde* … facebook', 'selbst mitteilen',
        'selbst angeben', 'eigenen angaben', 'geschäftsadressen', 'stellen uns … zur verfügung', 'uns … zur verfügung stell*',
        'wird uns … übermittelt', 'werden uns … übermittelt', 'wird uns … mitgeteilt', 'werden uns … mitgeteilt', 'kommt von', 'kommen von',
        'gab uns ihre', 'gab uns deine', 'gaben uns', 'schickt uns ihre*', 'schicken uns ihre*', 'sendet uns ihre*', 'melden uns ihre*',
        'nennt uns ihren', 'nennt er uns', 'nennt sie uns', 'gibt uns ihren', 'gibt uns ihre', 'neben dem was sie', 'neben ihren eigenen',
        'außerdem erhalten wir', 'meldet uns ihre*', 'liefert uns ihre*',
      ],
      pairs: [
        [[
          'erhalten', 'erhält', 'bekommen', 'stamm*', 'erheb*', 'erhoben', 'kauf*', 'erfahr*', 'übermittelt uns', 'übermitteln uns', 'nennt',
          'nennen', 'gibt uns', 'geben uns', 'teilt uns', 'teilen uns', 'ergänz*', 'erreichen uns', 'holen', 'beziehen', 'gewonnen', 'anmeld*',
          'einholen', 'abgerufen', 'entnehmen', 'entnommen', 'zugespielt', 'mieten', 'weitergegeben', 'empfangen', 'empfohlen',
          'zur verfügung stellen', 'uns zur verfügung',
        ], [
          'dritten', 'dritter', 'partner*', 'arbeitgeber*', 'sozialen netzwerken', 'soziale netzwerke', 'freund*', 'angehörige*', 'reisebüro*',
          'agentur*', 'händler*', 'marktpl*', 'plattform*', 'google', 'facebook', 'linkedin', 'apple', 'auskunftei*', 'wirtschaftsauskunftei*',
          'öffentlich*', 'verzeichnis*', 'anderen', 'register*', 'adresslisten', 'adresslist*', 'schufa', 'creditreform', 'jemand', 'vermittler*',
          'behörden', 'schule*', 'arzt', 'krankenkasse*', 'ihnen selbst', 'von ihnen', 'dir selbst', 'betroffenen person', 'bei ihnen', 'presse',
          'unternehmen', 'ärzte', 'krankenhäuser', 'kliniken',
        ]],
      ],
      unless: [
        'wolle', 'höfen', 'fluss*', 'geben ihre', 'geben wir', 'an partner', 'an dritte', 'beschwer*', 'produkte', 'holz', 'obst',
        'auskunft erhalten', 'recht', 'newsletter', 'an unsere', 'zutaten', 'werden an', 'strom',
      ],
      traces: [
        'quelle*', 'herkunft', 'woher', 'stamm*', 'dritten', 'erhalten', 'kauf*', 'erfahr*', 'nennt', 'arbeitgeber', 'freund*', 'netzwerk*', 'google',
        'facebook', 'auskunftei*', 'direkt', 'selbst', 'bekomm*', 'verzeichnis*', 'bekommen', 'erreichen uns', 'händler*', 'reisebüro', 'gab uns',
        'schickt uns', 'schicken uns', 'meldet uns', 'melden uns', 'liefert uns', 'sendet uns', 'neben',
      ],
    },
    cookies: {
      heading: ['cookie*', 'tracking'],
      says: [
        'verwend* … cookies', 'nutz* … cookies', 'setz* … cookies', 'einsatz von cookies', 'cookies sind', 'cookies … gespeichert',
        'cookies … gelöscht', 'cookies … speichern', 'cookie ist', 'cookies … setz*', 'cookies zur', 'technisch notwendige cookies',
        'cookies … laufzeit', 'keine cookies', 'cookies … dien*', 'cookies … um', 'cookie … laufzeit', 'cookies … ablauf*', 'sitzungs cookie*',
        'session cookie*', 'setzt cookies', 'cookies ein', 'cookies … setzen', 'pixel*', 'setzen wir cookies', 'setz* … cookie', 'cookies verwenden',
        'cookies nutzen',
      ],
      unless: ['backen', 'gebacken', 'rezept*', 'ofen'],
      traces: ['cookie*', 'tracking', 'pixel*'],
    },
    chat: {
      heading: [
        'chat*', 'chatbot*', 'live chat', 'livechat', 'virtueller assistent', 'assistent', 'messenger', 'chatfunktion', 'online beratung',
        'nachrichtenfenster', 'online chat', 'bot', 'live support', 'gespräche', 'assistent*', 'sprechblase',
      ],
      says: [
        'chat', 'chatbot', 'chatbots', 'live chat', 'livechat', 'chatfenster', 'chatfunktion', 'chat funktion', 'virtueller assistent',
        'virtuellen assistenten', 'virtuelle assistentin', 'virtuellen assistentin', 'messenger', 'chatverlauf', 'chatverläufe', 'chats',
        'chatdienst', 'chatsystem', 'chat fenster', 'sprachassistent', 'digitaler assistent', 'dialogfenster', 'chatnachrichten', 'chatprogramm',
        'chat programm', 'onlinechat', 'online chat', 'webchat', 'chatprotokoll*', 'chatdaten', 'chat assistent', 'bot', 'bots', 'blase',
        'sprechblase', 'chat roboter', 'chatroboter', 'live support', 'livesupport', 'virtuelle* berater*', 'virtuellen beraterin',
        'unserem assistenten', 'unser assistent', 'unsere assistentin', 'sofortnachrichten', 'live beratung', 'chat bot', 'dialogassistent*',
        'ki assistent*', 'chat nachricht*', 'chatanbieter*', 'virtuelle* agent*', 'chattool', 'chat tool', 'onlineberatung',
      ],
      beside: [
        'daten', 'nachricht*', 'gespeichert', 'speicher*', 'verarbeit*', 'verlauf', 'verläufe', 'gespräch*', 'angaben', 'gelöscht', 'lösch*',
        'übermitt*', 'protokoll*', 'aufbewahr*', 'lesen', 'gelesen', 'eingaben', 'aufgezeichnet', 'mitgelesen', 'chatverlauf', 'chatverläufe',
        'inhalte', 'fragen', 'frage', 'vorname*', 'name', 'ip', 'ausgewertet', 'schreib*', 'geschrieben', 'behalten', 'bewahr*', 'erfass*',
        'gespräche', 'auswert*', 'hosten', 'gehostet', 'server*', 'liegen', 'text*',
      ],
      unless: ['laden', 'uhr offen', 'geöffnet', 'verkäufer*'],
      traces: [
        'chat*', 'livechat', 'assistent*', 'messenger', 'dialog*', 'virtuell*', 'bot', 'bots', 'blase', 'sprechblase', 'roboter', 'beraterin',
        'live support', 'chatbot*',
      ],
    },
    marketing: {
      heading: [
        'werbung', 'direktwerbung', 'newsletter', 'widerspruch gegen werbung', 'werbewiderspruch', 'werbe*', 'genug von', 'e mail werbung',
        'newsletter*', 'abmeld*', 'abbestell*', 'mailing*',
      ],
      says: [
        'widerspr* … werbung', 'widerspr* … direktwerbung', 'werbung … widerspr*', 'direktwerbung … widerspr*', 'newsletter … abbestell*',
        'abbestell* … newsletter', 'abmelden', 'abmeldelink', 'abmeldung', 'newsletter … abmeld*', 'abbestell*', 'bestellen … wieder ab',
        'bestellen … ab', 'abmeld*', 'meldet … ab', 'melden … ab', 'keine werbung', 'keine newsletter', 'werbewiderspruch', 'werblich* … widerspr*',
        'austragen', 'werbesendungen', 'keinen newsletter', 'nicht mehr … erhalten', 'nicht mehr … bekommen', 'keine werbung mehr',
        'aus dem verteiler', 'mit stop', 'beenden sie die sms', 'werbewiderspr*', 'abmeldung ist', 'aus der liste', 'robinsonliste', 'link … abmeld*',
        'austrag*', 'keine mails mehr', 'keine e mails mehr', 'werbe* … abschalt*', 'werbe* … deaktivier*', 'werbe* … ausschalt*',
        'gebeten das zu lassen', 'genug von unseren',
      ],
      pairs: [
        [[
          'widerspr*', 'abbestell*', 'abmeld*', 'beend*', 'stopp*', 'stop', 'keine', 'nicht mehr', 'streich*', 'kündig*', 'ablehn*', 'austrag*',
          'link', 'klick*', 'widerruf*', 'untersag*', 'abschalt*', 'deaktivier*', 'ausschalt*', 'nicht widersprochen', 'hören wir auf',
          'wir hören auf', 'es sei denn',
        ], [
          'werb*', 'direktwerb*', 'newsletter*', 'mailing*', 'sms', 'mails', 'e mails', 'verteiler*', 'nachricht', 'nachrichten', 'angebote',
          'zusendung*', 'ende', 'infopost', 'marketing*', 'werbepost', 'prospekt*', 'briefe*', 'schreiben ihnen', 'rundbrief*',
        ]],
      ],
      unless: ['cookies', 'melden sie sich', 'anmeld*', 'chat*'],
      traces: [
        'werb*', 'newsletter', 'abmeld*', 'abbestell*', 'direktwerbung', 'verteiler', 'stop', 'mails', 'widerspr*', 'austrag*', 'angebote',
        'robinson*', 'es sei denn', 'genug von', 'hören auf', 'widersprochen',
      ],
    },
    death: {
      heading: ['tod', 'verstorben*', 'nach dem tod', 'erben', 'todesfall', 'nachlass'],
      says: [
        'nach ihrem tod', 'nach dem tod', 'verstorbene*', 'todesfall', 'im todesfall', 'erben', 'digitaler nachlass', 'digitalen nachlass',
        'nachlass', 'hinterbliebene*', 'tod*', 'stirbt', 'versterben', 'verstirbt', 'hinterblieben*', 'verstorbenen', 'nach … tod',
        'angehörige* … verstorb*', 'ableben', 'nicht mehr da sind', 'nicht mehr leben', 'nicht mehr am leben',
      ],
      unless: ['sterbegeld*', 'versicherung*', 'tarife', 'bestattung'],
      traces: [
        'tod', 'tode', 'verstorb*', 'erben', 'nachlass', 'hinterblieb*', 'stirbt', 'verstirbt', 'ableben', 'angehörige*', 'nicht mehr da',
        'nicht mehr leben',
      ],
    },
  },
  words: {
    data: [
      'daten', 'angaben', 'informationen', 'konto', 'bestellung*', 'nachricht*', 'rechnung*', 'adresse*', 'logfiles', 'log', 'protokoll*',
      'unterlagen', 'bewerbung*', 'kundendaten', 'bestelldaten', 'vertragsdaten', 'personenbezogen*', 'verlauf', 'chatverlauf', 'chatverläufe',
      'kundenkonto', 'gespräch*', 'kontaktdaten', 'bewerbungsunterlagen', 'logdaten', 'vertragsunterlagen', 'korrespondenz', 'anfrage*',
      'buchungsdaten', 'zugangsdaten', 'e mail', 'anschrift', 'pflichtangabe*', 'pflichtfeld*', 'geburtsdatum', 'kontoinhaber*', 'name', 'namen',
      'telefonnummer*', 'mail', 'mails', 'ip adresse*', 'verarbeitung*', 'datenverarbeitung', 'konten', 'kunden*', 'angabe', 'akte', 'newsletter*',
      'nutzer*', 'nutzung*', 'backups', 'sicherung*', 'kartennummer', 'kartendaten', 'erklärung*', 'mitglied*', 'postanschrift',
      'alles … gespeichert', 'datensätze', 'vertragsende', 'logs', 'datum', 'ihr profil', 'dein profil', 'ihrem profil',
    ],
    units: ['tag*', 'monat*', 'jahr*', 'woche*', 'stunde*'],
    numbers: [
      'ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'zwölf',
      'dreizehn', 'vierzehn', 'achtzehn', 'vierundzwanzig', 'dreißig', 'neunzig', 'elf', 'fünfzehn', 'sechzehn', 'zwanzig', 'sechzig', 'hundert',
      'fünfzig', 'vierzig', 'beiden', 'halbes', 'sechsunddreißig',
    ],
    until: [
      'bis', 'solange', 'so lange', 'sobald', 'wie lange', 'erforderlich ist', 'nicht mehr benötigt', 'nicht mehr erforderlich', 'wegfall',
      'aufbewahrungsfrist*', 'aufbewahrungspflicht*', 'verjährung', 'dauer', 'widerruf', 'gesetzliche* frist*', 'nach ende', 'nach ablauf',
      'nach abschluss', 'nach der beendigung', 'zweck … entfällt', 'ende der', 'ende des', 'schließen', 'wegfällt', 'entfallen', 'entfällt',
      'nötig ist', 'notwendig ist', 'gesetzlichen fristen', 'kündigung', 'nach wegfall', 'nach beendigung', 'unverzüglich', 'umgehend', 'abschluss',
      'bis zum', 'endet', 'gesetzliche* aufbewahr*', 'für die dauer', 'vertragsende',
    ],
    vague: [
      'solange … erforderlich', 'solange … notwendig', 'solange … nötig', 'so lange … erforderlich', 'erforderlich ist', 'nicht mehr erforderlich',
      'nicht mehr benötigt',
    ],
    deny: [
      'nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'niemals', 'ohne', 'weder', 'niemand', 'niemanden', 'nein', 'nichts',
      'keinerlei',
    ],
    only: ['außer', 'ausgenommen', 'nur', 'ausschließlich', 'lediglich', 'es sei denn', 'sofern', 'soweit'],
    rights: [
      'recht*', 'auskunftsrecht', 'widerspruchsrecht', 'können sie', 'sie können', 'verlangen', 'auf wunsch', 'betroffenenrecht*', 'dürfen',
      'kannst du', 'du kannst', 'berechtigt', 'anspruch', 'wünschen', 'steht ihnen', 'stehen ihnen', 'auf anfrage', 'sag uns', 'verlangt',
      'beantragen', 'möglichkeit', 'fordern', 'anfordern', 'haben sie', 'hast du', 'betroffene*', 'bitten', 'lassen',
    ],
    updated: [
      'stand', 'zuletzt aktualisiert', 'letzte aktualisierung', 'aktualisiert', 'gültig ab', 'gültig seit', 'fassung vom', 'version vom', 'version',
      'letzte änderung', 'zuletzt geändert', 'in der fassung', 'in kraft', 'erstellt am', 'ausgabe', 'datum', 'geändert', 'überarbeitet', 'fassung',
      'aktualisierung', 'gültig', 'datiert', 'veröffentlicht', 'gilt ab', 'gilt seit', 'durchgesehen', 'geprüft am',
    ],
    annulled: [
      'ungültig*', 'aufgehoben', 'für nichtig', 'nichtig', 'ehemals', 'früher*', 'ersetzt', 'außer kraft', 'nicht mehr', 'schrems', 'regelte',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield', 'datenschutzschild'],
    oldlaw: [
      '15 … tmg', '13 … tmg', '12 tmg', 'tmg', 'telemediengesetz*', 'ttdsg', 'bdsg a f', 'bdsg alte fassung', 'bdsg 2003', 'bdsg 2009',
      'alte* fassung des bdsg', 'richtlinie 95 46', '28 … bdsg a f', '34 bdsg alt', '4g bdsg', '4f bdsg', '4d bdsg',
      'öffentliches verfahrensverzeichnis', 'teledienstedatenschutzgesetz', 'tddsg', 'dsg 2000', 'datenschutzgesetz 2000', 'dvr nummer', 'dvr',
      'datenverarbeitungsregister',
    ],
    months: ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
    common: [
      'der', 'die', 'das', 'und', 'wir', 'sie', 'ihre', 'ist', 'nicht', 'mit', 'von', 'zu', 'auf', 'werden', 'den', 'für', 'oder', 'im', 'bei',
    ],
    provider: [
      'anbieter', 'dienstleister', 'dienst', 'software', 'auftragsverarbeiter', 'betreibt', 'betrieben', 'werkzeug', 'programm', 'tool', 'firma',
      'anbieters', 'dienstes', 'dienstleisters', 'läuft über', 'über', 'bereitgestellt', 'betreiber', 'hersteller', 'server', 'servern', 'verwenden',
      'nutzen', 'von', 'lösung', 'plattform', 'setzen', 'speichert', 'unternehmen', 'bei',
    ],
    'privacy-title': ['datenschutz*', 'privatsphäre', 'dsgvo'],
    'cookie-title': ['cookie*'],
    'legal-title': ['impressum', 'anbieterkennzeichnung', 'offenlegung'],
    goods: [
      'eier', 'milch', 'joghurt*', 'gemüse', 'kartoffel*', 'avocado*', 'obst', 'früchte', 'fleisch', 'fisch', 'wein', 'bier', 'brot', 'käse', 'holz',
      'wolle', 'baumwolle', 'kühlschrank', 'ofen', 'lampe*', 'laterne*', 'licht', 'lichter', 'beleuchtung', 'heizung', 'tür', 'türen', 'aufzug',
      'tor', 'tore', 'schwimmbad', 'helm*', 'gepäck', 'überweisung*', 'pflanzen', 'blumen', 'wasser', 'behandlungsstuhl', 'rezepte*', 'bewässerung',
    ],
    'legal-content': [
      'handelsregister', 'registergericht', 'hrb', 'hra', 'ust id', 'ust idnr', 'umsatzsteuer identifikationsnummer', 'umsatzsteuer id',
      'geschäftsführer*', 'vertreten durch', 'angaben gemäß', 'vertretungsberechtigt*', 'inhaber', 'firmenbuch*', 'verantwortlich für den inhalt',
      '5 tmg', '5 ddg',
    ],
    exercise: [
      'rechte … ausüb*', 'ausübung … recht*', 'rechte … geltend', 'geltendmachung', 'rechte … wahr*', 'rechte … nutzen', 'recht* … gebrauch',
      'anträge … richten', 'auszuüben', 'rechte … auszuüben',
    ],
    answers: ['antwort*', 'beantwort*', 'rückmeldung', 'bearbeiten'],
  },
} satisfies NoticePhrases;
