import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Italian. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: ['titolare', 'chi siamo', 'chi è il titolare', 'chi tratta'],
      says: [
        'titolare del trattamento', 'titolare dei dati', 'titolare è', 'titolari del trattamento', 'contitolari', 'il titolare', 'trattati da',
        'titolare dei trattamenti',
      ],
      traces: ['titolar*', 'società', 'responsabil*'],
    },
    dpo: {
      heading: ['responsabile della protezione', 'dpo', 'rpd'],
      says: [
        'responsabile della protezione dei dati', 'responsabile per la protezione dei dati', 'dpo', 'rpd', 'data protection officer',
        'responsabile protezione dati',
      ],
      traces: ['dpo', 'rpd', 'responsabile della protezione', 'responsabile protezione'],
    },
    purposes: {
      heading: ['finalità', 'perché', 'scop*', 'a cosa servono', 'uso dei dati', 'come usiamo', 'come utilizziamo'],
      says: [
        'finalità', 'scopo', 'scopi', 'sono trattati per', 'trattati per', 'utilizzati per', 'usati per', 'trattiamo … per', 'utilizziamo … per',
        'usiamo … per', 'raccolti per', 'raccogliamo … per', 'al fine di', 'servono a', 'servono per', 'ai fini', 'allo scopo', 'necessari per',
        'trattati al fine', 'chiediamo … per', 'ci servono',
      ],
      traces: ['finalità', 'scop*', 'fine', 'fini', 'serv*', 'utilizz*', 'usat*', 'usiam*'],
    },
    basis: {
      heading: [
        'base giuridica', 'basi giuridiche', 'fondamento', 'base legale', 'liceità', 'su quale base', 'perché possiamo',
      ],
      says: [
        'base giuridica', 'basi giuridiche', 'base legale', 'fondamento giuridico', 'esecuzione del contratto', 'esecuzione di un contratto', 'adempimento',
        'obbligo di legge', 'obblighi di legge', 'obbligo legale', 'obblighi legali', 'legittimo interesse', 'interesse legittimo', 'interessi legittimi',
        'legittimi interessi', 'consenso dell interessato', 'suo consenso', 'tuo consenso', 'previo consenso', 'vostro consenso', 'art 6', 'articolo 6',
        'misure precontrattuali', 'interesse pubblico', 'consenso è la base', 'con il consenso',
      ],
      traces: ['base', 'basi', 'consens*', 'contratt*', 'obblig*', 'legittim*', 'adempiment*'],
    },
    interest: {
      says: [
        'legittimo interesse a', 'legittimo interesse di', 'legittimo interesse del titolare a', 'legittimo interesse è', 'legittimo interesse consiste',
        'interesse legittimo a', 'interesse legittimo di', 'interesse legittimo consist*', 'legittimo interesse … sicur*', 'legittimo interesse … miglior*',
        'legittimo interesse … frod*', 'legittimo interesse … preven*', 'legittimo interesse … tutel*', 'legittimo interesse al', 'legittimo interesse alla',
        'interesse … consiste', 'abbiamo interesse a', 'legittimo interesse … proteg*', 'legittimo interesse … promuov*',
      ],
      traces: ['legittim*'],
    },
    recipients: {
      heading: [
        'destinatar*', 'a chi', 'comunicazione dei dati', 'comunicazione e diffusione', 'ambito di comunicazione', 'con chi', 'chi riceve', 'chi vede',
        'responsabili esterni', 'condivisione', 'chi ha accesso',
      ],
      says: [
        'destinatar*', 'comunicati a', 'comunicati ai', 'comunicati soltanto', 'comunicati solo', 'comunichiamo … a', 'comunicati alle',
        'comunicati esclusivamente', 'essere comunicati', 'sono comunicati', 'trasmessi a', 'trasmessi ai', 'condividiamo … con', 'condivisi con',
        'forniti a', 'fornitori', 'responsabili del trattamento', 'hanno accesso', 'ha accesso', 'accedono ai', 'soggetti terzi', 'ricevono … dati',
        'riceve … dati', 'passiamo … a', 'affidiamo … a', 'consulente', 'commercialista', 'corrieri', 'ceduti a', 'messi a disposizione',
      ],
      traces: ['destinatar*', 'comunic*', 'trasm*', 'condivi*', 'fornitor*', 'terzi', 'accesso', 'responsabil*'],
    },
    transfers: {
      heading: ['trasferiment*', 'paesi terzi', 'extra ue', 'dove', 'all estero'],
      says: [
        'paesi terzi', 'paese terzo', 'extra ue', 'extraue', 'fuori dall unione', 'fuori dell unione', 'fuori dall ue', 'fuori dallo spazio',
        'al di fuori dell unione', 'al di fuori dello spazio', 'al di fuori dell ue', 'spazio economico europeo', 'stati uniti', 'trasferiment* … estero',
        'trasferiti all estero', 'trasferiti … paesi', 'trasferimento … internazional*', 'server … italia', 'server … unione', 'server … europa',
        'all interno dell unione', 'nell unione europea', 'entro l unione', 'lasciano l unione', 'lasciano l europa', 'restano in italia',
        'restano in europa', 'restano nell unione', 'non escono',
      ],
      traces: ['trasfer*', 'terzi', 'extra', 'stati uniti', 'estero', 'unione europea'],
    },
    mechanism: {
      says: [
        'clausole contrattuali', 'clausole tipo', 'decisione* di adeguatezza', 'decisioni di adeguatezza', 'livello adeguato', 'adeguatezza',
        'data privacy framework', 'dpf', 'norme vincolanti', 'garanzie adeguate', 'norme d impresa', 'art 46', 'articolo 46', 'art 49',
        'quadro per la privacy',
      ],
      traces: ['clausol*', 'adeguat*'],
    },
    retention: {
      heading: [
        'conservazione', 'periodo di conservazione', 'per quanto tempo', 'quanto tempo', 'durata', 'tempi di conservazione', 'termini di conservazione',
      ],
      says: [
        'conserva*', 'conservat*', 'tenut*', 'teniamo', 'cancell*', 'elimin*', 'archivia*', 'memorizza*', 'distrutt*', 'anonimizz*', 'custodi*',
      ],
      traces: ['conserv*', 'cancell*', 'elimin*', 'durata', 'tempo', 'memorizz*', 'tenut*'],
    },
    access: {
      beside: ['accesso', 'accedere', 'copia', 'conoscere', 'consultare', 'sapere', 'conferma'],
      traces: ['access*', 'acced*', 'copia', 'conoscere'],
    },
    rectification: {
      beside: ['rettific*', 'correggere', 'correzione', 'aggiornar*', 'modific*', 'aggiornamento', 'corregg*'],
      traces: ['rettific*', 'corregg*', 'correz*', 'aggiornar*'],
    },
    erasure: {
      beside: ['cancell*', 'oblio', 'eliminare', 'eliminazione'],
      traces: ['cancell*', 'oblio', 'elimin*'],
    },
    restriction: {
      beside: ['limitazione', 'limitare', 'limitarne', 'sospendere', 'blocco'],
      traces: ['limit*', 'blocco'],
    },
    objection: {
      beside: ['oppo*', 'opposizione', 'opporsi', 'opporvi', 'opporti'],
      traces: ['oppo*'],
    },
    portability: {
      beside: ['portab*', 'formato strutturato', 'altro titolare', 'trasferirli', 'portare con'],
      traces: ['portab*'],
    },
    withdraw: {
      heading: ['revoca del consenso', 'revoca'],
      says: [
        'revoca* … consenso', 'consenso … revoca*', 'ritir* … consenso', 'consenso … ritir*', 'revocare … consenso', 'cambiare idea', 'revoca del consenso',
        'revocarlo',
      ],
      traces: ['revoc*', 'ritir*', 'cambiare idea'],
    },
    complaint: {
      heading: ['reclamo al garante', 'reclamo all autorità', 'autorità di controllo', '=reclamo'],
      says: [
        'reclamo al garante', 'reclamo dinanzi al garante', 'reclamo presso il garante', 'reclamo all autorità garante', 'garante per la protezione',
        'garante privacy', 'garante della privacy', 'autorità di controllo', 'autorità garante', 'reclamo all autorità', 'rivolgersi al garante',
        'ricorso al garante', 'autorità di protezione dei dati', 'reclamo … autorità',
      ],
      traces: ['reclam*', 'garante', 'autorità'],
    },
    mandatory: {
      heading: ['conferimento', 'natura del conferimento', 'obbligatorietà', 'dati obbligatori'],
      says: [
        'conferimento', 'asterisco', 'campi obbligatori', 'facoltativ*', 'obbligatori*', 'mancato conferimento', 'rifiuto … comporta', 'in mancanza',
        'senza questi dati', 'senza di essi', 'se non … fornisc*', 'se non … compil*',
      ],
      traces: ['conferiment*', 'obbligatori*', 'facoltativ*', 'asterisc*', 'mancanza', 'senza'],
    },
    automated: {
      heading: ['decisioni automatizzate', 'processo decisionale automatizzato', 'profilazione', 'decisionale'],
      says: [
        'decision* … automatizzat*', 'processo decisionale automatizzato', 'processi decisionali automatizzati', 'profilazione', 'decision* … algoritm*',
        'decision* … automatic*', 'decisionale', 'sistemi automatizzati', 'decide … computer', 'computer … decide', 'macchina … decide',
        'algoritmo … decide',
      ],
      traces: ['automat*', 'profilaz*', 'algoritm*', 'computer', 'macchin*'],
    },
    source: {
      heading: ['fonte*', 'origine dei dati', 'provenienza', 'da dove', 'fonti'],
      says: [
        'fonte dei dati', 'fonti dei dati', 'fonte da cui', 'origine dei dati', 'provenienza dei dati', 'ottenuti da', 'raccolti presso terzi',
        'presso terzi', 'ricevuti da', 'riceviamo … da', 'provengono da', 'provengono dall*', 'fonti pubbliche', 'registri pubblici', 'elenchi pubblici',
        'fonti accessibili', 'altre fonti', 'forniti da terzi', 'direttamente dall interessato', 'direttamente presso l interessato', 'pubblici registri',
        'ci comunica … dati', 'ci fornisce … dati', 'ottenuti presso', 'banche dati',
      ],
      traces: ['font*', 'origin*', 'provenien*', 'proveng*', 'terzi', 'ottenut*', 'ricev*'],
    },
    cookies: {
      heading: ['cookie*'],
      says: [
        'utilizza* … cookie', 'usa … cookie', 'usano cookie', 'usiamo cookie', 'utilizziamo … cookie', 'i cookie sono', 'cookie è', 'cookie tecnici',
        'cookie … install*', 'install* … cookie', 'cookie … permett*', 'cookie … scad*', 'cookie … durata', 'cookie di', 'i cookie', 'nessun cookie',
        'cookie propri',
      ],
      traces: ['cookie*'],
    },
    chat: {
      heading: ['chat', 'chatbot', 'assistente virtuale', 'assistenza via chat', 'messaggistica', 'assistente'],
      says: [
        'chat', 'chatbot', 'live chat', 'assistente virtuale', 'assistente digitale', 'messaggistica istantanea', 'finestra di chat', 'livechat',
        'assistente conversazionale', 'agente virtuale', 'agente conversazionale', 'risponditore',
      ],
      beside: [
        'dati', 'dato', 'messagg*', 'conserva*', 'conservat*', 'registra*', 'memorizz*', 'tratta*', 'conversazion*', 'cancell*', 'elimin*', 'trasme*',
        'inviat*', 'lett*', 'cronologia', 'informazioni', 'scriv*', 'raccol*', 'salva*',
      ],
      traces: ['chat*', 'assistente', 'messaggistica', 'conversaz*', 'livechat'],
    },
    marketing: {
      heading: ['marketing', 'newsletter', 'comunicazioni promozionali', 'comunicazioni commerciali'],
      says: [
        'oppo* … promozional*', 'oppo* … marketing', 'oppo* … commercial*', 'oppo* … pubblicit*', 'disiscri*', 'disiscrizione', 'annulla* … iscrizione',
        'cancellar* … newsletter', 'cancell* … iscrizione', 'non ricevere più', 'smettere di ricevere', 'più ricevere', 'registro delle opposizioni',
        'cancellarsi dalla', 'link di cancellazione', 'revoca* … newsletter', 'annulla* l iscrizione', 'non desidera … ricevere', 'oppo* … invio',
      ],
      traces: ['disiscri*', 'promozional*', 'marketing', 'newsletter', 'pubblicit*', 'commercial*', 'iscrizion*'],
    },
    death: {
      heading: ['decess*', 'persone decedute', 'defunt*'],
      says: [
        'decedut*', 'decesso', 'defunt*', 'dopo la morte', 'eredi', 'erede', 'in caso di morte', 'morte dell interessato',
      ],
      traces: ['deced*', 'decess*', 'defunt*', 'morte', 'ered*'],
    },
  },
  words: {
    data: [
      'dato', 'dati', 'informazioni', 'account', 'ordine', 'ordini', 'messaggi*', 'fattur*', 'indirizzo', 'documenti', 'registro', 'registri', 'cronologia',
      'conversazion*', 'curriculum', 'candidatur*', 'cliente', 'clienti', 'richiest*', 'log', 'recapit*', 'corrispondenza', 'email',
    ],
    units: ['giorno', 'giorni', 'mese', 'mesi', 'anno', 'anni', 'settiman*', 'ora', 'ore'],
    numbers: [
      'un', 'una', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'dodici', 'tredici', 'quindici', 'diciotto',
      'ventiquattro', 'trenta', 'trentasei', 'novanta',
    ],
    until: [
      'fino a', 'fino al', 'fino alla', 'finché', 'tempo necessario', 'periodo necessario', 'tempo strettamente necessario', 'per il tempo',
      'per tutta la durata', 'per la durata', 'termini di legge', 'prescrizione', 'obblighi di conservazione', 'sino a', 'una volta', 'non oltre', 'entro',
    ],
    vague: [
      'tempo necessario', 'periodo necessario', 'tempo strettamente necessario', 'tempo non superiore', 'strettamente necessario',
    ],
    deny: ['non', 'mai', 'nessun', 'nessuno', 'nessuna', 'senza', 'né', 'neppure'],
    only: ['salvo', 'tranne', 'solo', 'soltanto', 'unicamente', 'esclusivamente', 'eccetto', 'se non'],
    rights: [
      'diritt*', 'può chiedere', 'può', 'possono', 'potete', 'puoi', 'avete diritto', 'chiedere', 'esercitare', 'ottenere', 'richiedere',
    ],
    updated: [
      'aggiornat*', 'aggiornamento', 'ultima modifica', 'ultima revisione', 'revisione', 'versione', 'in vigore', 'documento del', 'data', 'redatt*',
      'edizione', 'valid*',
    ],
    annulled: ['annullat*', 'invalid*', 'abrogat*', 'ex', 'precedent*', 'sostituit*', 'non più', 'schrems'],
    framework: ['safe harbor', 'approdo sicuro', 'scudo per la privacy', 'scudo ue usa', 'privacy shield'],
    oldlaw: [
      '196 2003', '196 03', 'articolo 13 del codice privacy', 'art 7 … codice', 'art 7 … codice privacy', 'articolo 7 del codice', 'art 13 … codice',
      'art 23 del codice', 'codice privacy … art 7', '675 1996', '675 96', 'direttiva 95 46', '95 46 ce', 'notificat* … garante', 'notificazione al garante',
    ],
    months: [
      'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
    ],
    common: [
      'il', 'la', 'i', 'le', 'di', 'che', 'e', 'per', 'sono', 'dei', 'del', 'della', 'non', 'con', 'un', 'una', 'dati', 'al', 'nel', 'si',
    ],
    provider: [
      'fornitore', 'fornito da', 'tramite', 'servizio', 'mediante', 'responsabile', 'piattaforma', 'società', 'da', 'software', 'gestita da', 'gestito da',
      'strumento',
    ],
    'privacy-title': ['privacy', 'trattamento dei dati', 'protezione dei dati', 'dati personali', 'riservatezza', 'gdpr'],
    'cookie-title': ['cookie*'],
    'legal-title': ['note legali', 'informazioni legali', 'dati societari'],
    'legal-content': [
      'partita iva', 'p iva', 'codice fiscale', 'registro imprese', 'registro delle imprese', 'rea', 'capitale sociale', 'sede legale',
    ],
  },
} satisfies NoticePhrases;
