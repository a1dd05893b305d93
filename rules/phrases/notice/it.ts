import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Italian. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'titolare', 'chi siamo', 'chi è il titolare', 'chi tratta', 'titolare*', 'identità', 'chi decide', 'chi gestisce', 'chi risponde',
        'chi custodisce',
      ],
      says: [
        'titolare del trattamento', 'titolare dei dati', 'titolare è', 'titolari del trattamento', 'contitolari', 'il titolare', 'trattati da',
        'titolare dei trattamenti', 'decide sull uso', 'dati sono trattati da', 'è titolare', 'responsabile dei tuoi dati', 'raccolti da',
        'risponde dei dati', 'risponde del trattamento', 'rispondiamo dei dati', 'dietro questo sito',
      ],
      pairs: [
        [[
          'gestito da', 'gestita da', 'di proprietà di', 'trattati da', 'raccolti da', 'curato da', 'edito da', 'proprietario',
        ], ['sito', 'dati', 'applicazione', 'negozio online', 'piattaforma', 'trattamento']],
      ],
      unless: ['negozio vi', 'qualità', 'pagament*', 'chat*'],
      traces: [
        'titolar*', 'società', 'responsabil*', 'titolare', 's r l', 'srl', 's p a', 'gestito', 'comune', 'associazione', 'chi siamo', 'ditta',
        'impresa', 'sottoscritt*', 'partita iva',
      ],
    },
    dpo: {
      heading: ['responsabile della protezione', 'dpo', 'rpd', 'contatto privacy', 'referente'],
      says: [
        'responsabile della protezione dei dati', 'responsabile per la protezione dei dati', 'dpo', 'rpd', 'data protection officer',
        'responsabile protezione dati', 'responsabile della protezione', 'referente privacy', 'referente per la protezione', 'ufficio privacy',
        'team privacy', 'contatto … privacy', 'incaricat* della protezione dei dati', 'responsabile privacy', 'persona di riferimento … privacy',
        'persona di riferimento … dati', 'punto di contatto … privacy', 'punto di contatto … dati', 'riferimento per la privacy', 'dati … contatto è',
        'dati … il contatto', 'privacy … contatto',
      ],
      traces: [
        'dpo', 'rpd', 'responsabile della protezione', 'responsabile protezione', 'privacy', 'referente', 'protezione dei dati',
        'persona di riferimento', 'punto di contatto', 'contatto è',
      ],
    },
    purposes: {
      heading: [
        'finalità', 'perché', 'scop*', 'a cosa servono', 'uso dei dati', 'come usiamo', 'come utilizziamo', 'cosa facciamo', 'uso dei',
        'a che cosa servono', 'motiv*',
      ],
      says: [
        'finalità', 'scopo', 'scopi', 'sono trattati per', 'trattati per', 'utilizzati per', 'usati per', 'trattiamo … per', 'utilizziamo … per',
        'usiamo … per', 'raccolti per', 'raccogliamo … per', 'al fine di', 'servono a', 'servono per', 'ai fini', 'allo scopo', 'necessari per',
        'trattati al fine', 'chiediamo … per', 'ci servono', 'per i seguenti scopi', 'ci aiutano a', 'ci serve', 'ci occorr*', 'per dare seguito',
        'seguenti finalità', 'con la finalità', 'ci permett*', 'ci consent*', 'gestione degli', 'gestione delle', 'gestione dei', 'gestione del',
        'per spedirti', 'per rispondere', 'in modo da',
      ],
      pairs: [
        [[
          'usiamo', 'utilizz*', 'tratt*', 'raccogl*', 'raccolt*', 'serv*', 'ci occorr*', 'impieg*', 'chied*', 'necessar*', 'destinat*',
        ], ['per', 'al fine', 'allo scopo', 'in modo da', 'a fini', 'ai fini', 'a mandarti', 'a richiamarla']],
      ],
      unless: ['viti', 'chiave', 'cookie*'],
      traces: [
        'finalità', 'scop*', 'fine', 'fini', 'serv*', 'utilizz*', 'usat*', 'usiam*', 'per', 'servono', 'serve', 'usiamo', 'impieg*', 'gestione',
        'occorr*',
      ],
    },
    basis: {
      heading: [
        'base giuridica', 'basi giuridiche', 'fondamento', 'base legale', 'liceità', 'su quale base', 'perché possiamo', 'quale fondamento', 'base',
      ],
      says: [
        'base giuridica', 'basi giuridiche', 'base legale', 'fondamento giuridico', 'esecuzione del contratto', 'esecuzione di un contratto',
        'adempimento', 'obbligo di legge', 'obblighi di legge', 'obbligo legale', 'obblighi legali', 'legittimo interesse', 'interesse legittimo',
        'interessi legittimi', 'legittimi interessi', 'consenso dell interessato', 'suo consenso', 'tuo consenso', 'previo consenso',
        'vostro consenso', 'art 6', 'articolo 6', 'misure precontrattuali', 'interesse pubblico', 'consenso è la base', 'con il consenso',
        'adempiere al contratto', 'legge lo impone', 'legge … impone', 'legge … obbliga', 'tenuti per legge', 'con il suo consenso',
        'dato il permesso', 'interessi vitali', 'ha acconsentito', 'rapporto contrattuale', 'ce lo impone', 'lo impone', 'ci impone',
        'lo vuole il fisco', 'il fisco', 'lo vuole la legge', 'lo chiede la legge', 'ha detto di sì', 'detto di sì', 'contratto tra', 'alla base c è',
        'ci obbliga',
      ],
      pairs: [
        [['bas*', 'fond*', 'poggia', 'necessario', 'liceità', 'legittim*'], [
          'contratto', 'consenso', 'legittimo interesse', 'obblig*', 'legge', 'permesso',
        ]],
      ],
      unless: ['affitto', 'sala'],
      traces: [
        'base', 'basi', 'consens*', 'contratt*', 'obblig*', 'legittim*', 'adempiment*', 'contratto', 'consenso', 'legge', 'permesso', 'giuridic*',
        'liceità', 'legal*', 'impone', 'fisco', 'detto di sì',
      ],
    },
    interest: {
      heading: ['legittimo interesse', 'interesse legittimo', 'legittimi interessi'],
      says: [
        'legittimo interesse a', 'legittimo interesse di', 'legittimo interesse del titolare a', 'legittimo interesse è',
        'legittimo interesse consiste', 'interesse legittimo a', 'interesse legittimo di', 'interesse legittimo consist*',
        'legittimo interesse … sicur*', 'legittimo interesse … miglior*', 'legittimo interesse … frod*', 'legittimo interesse … preven*',
        'legittimo interesse … tutel*', 'legittimo interesse al', 'legittimo interesse alla', 'interesse … consiste', 'abbiamo interesse a',
        'legittimo interesse … proteg*', 'legittimo interesse … promuov*', 'interesse legittimo al', 'legittimo interesse del',
        'legittimo interesse nel', 'legittimi interessi sono',
      ],
      pairs: [
        [['legittimo interesse', 'interesse legittimo', 'legittimi interessi', 'interessi legittimi', 'nostro interesse'], [
          'frod*', 'sicurezza', 'miglior*', 'conoscere', 'prevenire', 'prevenzione', 'difen*', 'difesa', 'recupero', 'credit*', 'statistic*',
          'garantire', 'marketing', 'pubblicit*', 'promuov*', 'proteg*', 'tutela', 'analizz*', 'uso del', 'funzionamento', 'svilupp*', 'informare',
          'comunica*', 'evitare', 'rispondere', 'fideliz*', 'gestire', 'fraud*', 'truff*', 'imped*', 'abus*', 'attacc*',
        ]],
      ],
      unless: ['può fondarsi', 'luoghi', 'turistic*'],
      traces: ['legittim*', 'interesse'],
    },
    recipients: {
      heading: [
        'destinatar*', 'a chi', 'comunicazione dei dati', 'comunicazione e diffusione', 'ambito di comunicazione', 'con chi', 'chi riceve',
        'chi vede', 'responsabili esterni', 'condivisione', 'chi ha accesso', 'chi accede', 'fornitori', 'accesso ai dati', 'chi altro',
        'chi li vede', 'chi può vedere',
      ],
      says: [
        'destinatar*', 'comunicati a', 'comunicati ai', 'comunicati soltanto', 'comunicati solo', 'comunichiamo … a', 'comunicati alle',
        'comunicati esclusivamente', 'essere comunicati', 'sono comunicati', 'trasmessi a', 'trasmessi ai', 'condividiamo … con', 'condivisi con',
        'forniti a', 'fornitori', 'responsabili del trattamento', 'hanno accesso', 'ha accesso', 'accedono ai', 'soggetti terzi', 'ricevono … dati',
        'riceve … dati', 'passiamo … a', 'affidiamo … a', 'consulente', 'commercialista', 'corrieri', 'ceduti a', 'messi a disposizione',
        'vi ha accesso', 'vi hanno accesso', 'vengono consegnati', 'consegnati a', 'forniti alle', 'fornitori esterni', 'per nostro conto',
        'comunicati al', 'comunichiamo', 'responsabili esterni', 'ci avvaliamo',
      ],
      pairs: [
        [[
          'comunic*', 'consegn*', 'condivi*', 'trasmess*', 'trasmett*', 'forni*', 'accesso', 'acced*', 'ricev*', 'vede', 'vedono', 'gestito da',
          'affid*', 'invi*', 'avval*', 'cedut*', 'diffus*', 'dare', 'diamo', 'passa*', 'rivel*', 'destinat*', 'trattati da', 'conserva',
          'messi a disposizione', 'conosce', 'conoscono',
        ], [
          'corriere', 'corrieri', 'banca', 'banche', 'commercialista', 'consulent*', 'gruppo', 'poste', 'personale', 'fornitor*', 'autorità',
          'società', 'terzi', 'partner*', 'dipendenti', 'collaborator*', 'responsabili esterni', 'uffici*', 'ufficio', 'polizia', 'tribunal*',
          'amministrazion*', 'spedizionier*', 'trasportator*', 'vettor*', 'assicurazion*', 'avvocat*', 'legal*', 'enti', 'soggetti', 'prestator*',
          'aziende', 'hosting', 'incaricati', 'squadra', 'ospita', 'agenzia delle entrate', 'professionist*',
        ]],
      ],
      unless: ['condividi questa', 'vendiamo', 'venduti', 'non saranno comunicati', 'reclam*', 'negozio'],
      traces: [
        'destinatar*', 'comunic*', 'trasm*', 'condivi*', 'fornitor*', 'terzi', 'accesso', 'responsabil*', 'banca', 'corriere', 'personale',
        'consegn*', 'società', 'ricev*', 'autorità', 'poste', 'conserva', 'gruppo',
      ],
    },
    transfers: {
      heading: [
        'trasferiment*', 'paesi terzi', 'extra ue', 'dove', 'all estero', 'fuori dall', 'ubicazione', 'estero', 'escono', '=dove', '=paese', '=sede',
        '=luogo',
      ],
      says: [
        'paesi terzi', 'paese terzo', 'extra ue', 'extraue', 'fuori dall unione', 'fuori dell unione', 'fuori dall ue', 'fuori dallo spazio',
        'al di fuori dell unione', 'al di fuori dello spazio', 'al di fuori dell ue', 'spazio economico europeo', 'stati uniti',
        'trasferiment* … estero', 'trasferiti all estero', 'trasferiti … paesi', 'trasferimento … internazional*', 'server … italia',
        'server … unione', 'server … europa', 'all interno dell unione', 'nell unione europea', 'entro l unione', 'lasciano l unione',
        'lasciano l europa', 'restano in italia', 'restano in europa', 'restano nell unione', 'non escono', 'escono dall unione', 'società americana',
        'americana', 'americano', 'statunitens*', 'fuori dall europa', 'extraeuropei', 'trasferimenti … paesi', 'trasferimento … estero',
        'all estero',
      ],
      pairs: [
        [[
          'trasfer*', 'server', 'conservat*', 'custodit*', 'trattat*', 'escono', 'uscire', 'inviat*', 'trovano', 'situat*', 'ubicat*', 'ospitat*',
          'memorizz*', 'risiedono', 'restano', 'rimangono', 'si trova', 'sono a', 'sede in', 'localizzat*', 'finire', 'finiscono', 'resta',
        ], [
          'stati uniti', 'usa', 'unione europea', 'ue', 'germania', 'italia', 'europa', 'india', 'canada', 'irlanda', 'francia', 'regno unito',
          'svizzera', 'spazio economico europeo', 'see', 'estero', 'paesi terzi', 'paesi', 'paese', 'israele', 'giappone', 'cina', 'belgio',
          'paesi bassi', 'spagna', 'america', 'extra ue', 'albania', 'california',
        ]],
      ],
      unless: ['spediamo', 'stazione', 'spedizion*', 'aeroporto', 'albergo', 'consegne', 'bonific*', 'bancari*', 'iban', 'commissioni bancarie'],
      traces: [
        'trasfer*', 'terzi', 'extra', 'stati uniti', 'estero', 'unione europea', 'server', 'american*', 'escono', 'europa', 'paesi', 'germania',
        'statunit*', 'california', 'resta', 'finire',
      ],
    },
    mechanism: {
      heading: ['=garanzi*'],
      says: [
        'clausole contrattuali', 'clausole tipo', 'decisione* di adeguatezza', 'decisioni di adeguatezza', 'livello adeguato', 'adeguatezza',
        'data privacy framework', 'dpf', 'norme vincolanti', 'garanzie adeguate', 'norme d impresa', 'art 46', 'articolo 46', 'art 49',
        'quadro per la privacy', 'clausole standard', 'decisione di adeguatezza', 'garanzie appropriate', 'protezione adeguato', 'livello … adeguato',
        'protezione equivalente',
      ],
      unless: ['affitto'],
      traces: ['clausol*', 'adeguat*', 'garanzi*', 'vincolant*', 'dpf', 'framework', 'commissione'],
    },
    retention: {
      heading: [
        'conservazione', 'periodo di conservazione', 'per quanto tempo', 'quanto tempo', 'durata', 'tempi di conservazione',
        'termini di conservazione', '=durata', '=periodo', 'quando cancelliamo', 'cancellazione dei dati',
      ],
      says: [
        'conserva*', 'conservat*', 'tenut*', 'teniamo', 'cancell*', 'elimin*', 'archivia*', 'memorizza*', 'distrutt*', 'anonimizz*', 'custodi*',
        'tenuti', 'conserv*', 'eliminat*', 'manten*', 'rimoss*', 'archivi*', 'anonim*', 'memorizz*', 'trascors*', 'sovrascritt*', 'mantenuti',
        'scompa*',
      ],
      unless: ['camera', 'tavolo', 'scontrino', 'garanzia', 'frigorifero', 'carrello', 'gratis', 'gratuit*', 'disdir*'],
      traces: [
        'conserv*', 'cancell*', 'elimin*', 'durata', 'tempo', 'memorizz*', 'tenut*', 'mesi', 'anni', 'giorni', 'distrutt*', 'manten*', 'teniamo',
        'rimoss*',
      ],
    },
    access: {
      beside: [
        'accesso', 'accedere', 'copia', 'conoscere', 'consultare', 'sapere', 'conferma', 'sapere quali', 'quali dati', 'vedere i dati',
        'tutto quello che', 'tutto ciò che', 'vedere tutto', 'mostr*',
      ],
      traces: ['access*', 'acced*', 'copia', 'conoscere', 'sapere'],
    },
    rectification: {
      beside: [
        'rettific*', 'correggere', 'correzione', 'aggiornar*', 'modific*', 'aggiornamento', 'corregg*', 'corregger*', 'aggiornare', 'integrazione',
        'inesatt*', 'modificare', 'completare',
      ],
      unless: ['carrello', 'ordine', 'prenotazione', 'informativa'],
      traces: ['rettific*', 'corregg*', 'correz*', 'aggiornar*', 'inesatt*', 'aggiorn*', 'modific*'],
    },
    erasure: {
      beside: ['cancell*', 'oblio', 'eliminare', 'eliminazione', 'rimozione', 'buttare', 'buttiamo', 'distruggere', 'distrugg*'],
      unless: ['prenotazione', 'l ordine', 'un ordine', 'appuntamento', 'abbonamento'],
      traces: ['cancell*', 'oblio', 'elimin*', 'rimozione'],
    },
    restriction: {
      beside: ['limitazione', 'limitare', 'limitarne', 'sospendere', 'blocco', 'limit*', 'sospes*', 'sospen*', 'blocc*', 'congel*'],
      traces: ['limit*', 'blocco', 'sospes*', 'sospen*', 'blocc*'],
    },
    objection: {
      beside: ['oppo*', 'opposizione', 'opporsi', 'opporvi', 'opporti', 'oppor*', 'rifiutare'],
      traces: ['oppo*', 'oppor*', 'opposizione', 'oppone'],
    },
    portability: {
      beside: [
        'portab*', 'formato strutturato', 'altro titolare', 'trasferirli', 'portare con', 'formato', 'portarli altrove', 'altro fornitore',
        'trasmetterli', 'strutturato', 'in un file', 'csv', 'json', 'portarsi', 'portarli via',
      ],
      traces: ['portab*', 'formato', 'altrove'],
    },
    withdraw: {
      heading: ['revoca del consenso', 'revoca', 'revocare', 'ritirare', 'cambiare idea', 'ripensamento'],
      says: [
        'revoca* … consenso', 'consenso … revoca*', 'ritir* … consenso', 'consenso … ritir*', 'revocare … consenso', 'cambiare idea',
        'revoca del consenso', 'revocarlo', 'cambiato idea', 'cambi idea', 'revoca non pregiudica', 'quel sì', 'sì non è per sempre',
      ],
      pairs: [
        [[
          'revoc*', 'ritir*', 'annull*', 'toglier*', 'tornare indietro', 'cambiat* idea', 'cambiare idea', 'disdire', 'recedere', 'ripens*',
          'cancellare', 'interrompere', 'rimangiar*', 'deselezion*', 'togli*', 'dire di no', 'pente', 'pentito', 'pentita', 'non è per sempre',
          'togliamo',
        ], [
          'consens*', 'permesso', 'autorizzazion*', 'detto di sì', 'assenso', 'accettazione', 'autorizzato', 'casella', 'caselle', 'spunta',
          'ha detto di sì', 'quel sì',
        ]],
      ],
      unless: ['ordine', 'negozio', 'contratto', 'acquisto', 'recesso', 'merce', 'patente', 'nel caso'],
      traces: [
        'revoc*', 'ritir*', 'cambiare idea', 'annull*', 'toglier*', 'indietro', 'idea', 'disdire', 'ripens*', 'pente', 'detto di sì', 'quel sì',
        'per sempre',
      ],
    },
    complaint: {
      heading: ['reclamo al garante', 'reclamo all autorità', 'autorità di controllo', '=reclamo', 'reclam*', 'garante'],
      says: [
        'reclamo al garante', 'reclamo dinanzi al garante', 'reclamo presso il garante', 'reclamo all autorità garante', 'garante per la protezione',
        'garante privacy', 'garante della privacy', 'autorità di controllo', 'autorità garante', 'reclamo all autorità', 'rivolgersi al garante',
        'ricorso al garante', 'autorità di protezione dei dati', 'reclamo … autorità', 'al garante', 'garanteprivacy',
      ],
      pairs: [
        [['reclam*', 'rivolg*', 'adire', 'segnal*', 'soddisf*', 'ricors*', 'contatt*', 'presentare', 'proporre', 'denunci*'], [
          'garante per', 'al garante', 'il garante', 'garante privacy', 'garante della privacy', 'autorità di controllo', 'autorità garante',
          'autorità competente', 'autorità … dati', 'autorità … privacy',
        ]],
      ],
      unless: ['portuale', 'tariffe', 'consegne', 'provvediment*', 'notificat*', 'notificazione', 'linee guida'],
      traces: ['reclam*', 'garante', 'autorità', 'segnal*', 'adire'],
    },
    mandatory: {
      heading: [
        'conferimento', 'natura del conferimento', 'obbligatorietà', 'dati obbligatori', 'obbligatori*', 'devo', 'facoltativ*', 'conseguenze',
        'sono obbligato',
      ],
      says: [
        'conferimento', 'asterisco', 'campi obbligatori', 'facoltativ*', 'obbligatori*', 'mancato conferimento', 'rifiuto … comporta', 'in mancanza',
        'senza questi dati', 'senza di essi', 'se non … fornisc*', 'se non … compil*', 'asterisc*', 'senza il suo', 'senza il tuo', 'non è tenut*',
        'non sei tenut*', 'se non ci fornisc*', 'rifiuto', 'mancat*', 'altrimenti non', 'non potremo', 'impossibilità', 'sono obbligatori',
        'opzional*', 'non è obbligat*', 'volontari*', 'in caso contrario', 'indispensabil*', 'senza … non possiamo', 'senza … non potr*',
        'senza … è impossibile', 'senza … non posso', 'senza … niente', 'il resto lo compil*', 'restare vuoti', 'lasciare vuoti',
        'lasciare in bianco', 'se non … non possiamo',
      ],
      unless: [
        'casco', 'officina', 'senza il suo consenso', 'senza il tuo consenso', 'mascherina', 'colazione', 'cookie*', 'ritardo',
        'contratto collettivo', 'periodo di prova', 'piscina', 'iscrizione al club', 'cauzione', 'tesseramento',
      ],
      traces: [
        'conferiment*', 'obbligatori*', 'facoltativ*', 'asterisc*', 'mancanza', 'senza', 'conferimento', 'rifiuto', 'altrimenti', 'senza il',
        'se non', 'opzional*', 'volontari*', 'tenut*', 'necessari*', 'il resto', 'vuoti', 'in bianco', 'solo se', 'niente',
      ],
    },
    automated: {
      heading: [
        'decisioni automatizzate', 'processo decisionale automatizzato', 'profilazione', 'decisionale', 'decision* automatizzat*', 'automatizzat*',
        'intelligenza artificiale', 'processo decisionale',
      ],
      says: [
        'decision* … automatizzat*', 'processo decisionale automatizzato', 'processi decisionali automatizzati', 'profilazione',
        'decision* … algoritm*', 'decision* … automatic*', 'decisionale', 'sistemi automatizzati', 'decide … computer', 'computer … decide',
        'macchina … decide', 'algoritmo … decide', 'decisioni automatizzate', 'decisione automatizzata', 'processi decisionali',
        'processo decisionale', 'trattamento automatizzato', 'articolo 22', 'art 22', 'senza intervento umano', 'intervento umano',
        'calcolato automaticamente', 'computer … decision*', 'nessun computer', 'lo decide … programma', 'sempre una persona',
        'interamente automatizzat*', 'completamente automatizzat*',
      ],
      pairs: [
        [[
          'decision*', 'decid*', 'respinge*', 'respint*', 'giudic*', 'esamin*', 'valut*', 'ordinat*', 'calcol*', 'prezzo', 'selezion*', 'approv*',
          'rifiut*', 'stabil*', 'assegna', 'determin*',
        ], [
          'automat*', 'algoritm*', 'robot*', 'macchin*', 'programma', 'programmi', 'computer*', 'intelligenza artificiale', 'ia', 'sistema',
          'profilo', 'punteggio', 'software',
        ]],
        [[
          'decision*', 'decid*', 'esamin*', 'veda', 'valut*', 'controll*', 'rilegg*', 'guarda', 'adottate',
        ], ['una persona', 'persone', 'umano', 'umana', 'umani', 'operatore', 'nessuno la veda', 'qualcuno']],
      ],
      unless: [
        'fabbrica', 'risposta automatica', 'giuria', 'cancellat*', 'cookie*', 'browser', 'risposta', 'cancella automaticamente', 'consiglio comunale',
        'decide come',
      ],
      traces: [
        'automat*', 'profilaz*', 'algoritm*', 'computer', 'macchin*', 'decid*', 'decision*', 'robot*', 'programma', 'profil*',
        'intelligenza artificiale', 'umano', 'punteggio',
      ],
    },
    source: {
      heading: [
        'fonte*', 'origine dei dati', 'provenienza', 'da dove', 'fonti', 'origine', 'come raccogliamo', 'come otteniamo', '=fonte', 'chi ci dà',
      ],
      says: [
        'fonte dei dati', 'fonti dei dati', 'fonte da cui', 'origine dei dati', 'provenienza dei dati', 'ottenuti da', 'raccolti presso terzi',
        'presso terzi', 'ricevuti da', 'riceviamo … da', 'provengono da', 'provengono dall*', 'fonti pubbliche', 'registri pubblici',
        'elenchi pubblici', 'fonti accessibili', 'altre fonti', 'forniti da terzi', 'direttamente dall interessato',
        'direttamente presso l interessato', 'pubblici registri', 'ci comunica … dati', 'ci fornisce … dati', 'ottenuti presso', 'banche dati',
        'fornit* da lei', 'fornit* da te', 'fornit* dall interessato', 'forniti direttamente', 'solo da lei', 'solo da te', 'presso l interessato',
        'elenchi di indirizzi', 'accessibili al pubblico', 'social network', 'nulla da altri', 'centrali rischi', 'non ottenuti presso',
        'direttamente da lei', 'direttamente dall utente', 'lei stesso', 'ci manda* … dati', 'ci invia* … dati', 'ci viene comunicat*',
        'ci vengono comunicat*', 'ci viene trasmess*', 'ci vengono trasmess*', 'ci è comunicat*', 'ci sono comunicat*', 'ci ha dato il suo',
        'ci ha dato il tuo', 'ci hanno dato', 'ci invia il suo', 'ci invia i suoi', 'ci passa il suo', 'ci passa i suoi', 'ci comunica il suo',
        'ci trasmette il suo', 'è lei a darci', 'è lui a darci', 'sono loro a darci', 'oltre a quanto ci', 'oltre ai dati che ci',
        'riceviamo dati dal', 'riceviamo dati dalla', 'riceviamo dati da',
      ],
      pairs: [
        [[
          'otten*', 'ricev*', 'proven*', 'proveng*', 'vengono da', 'compr*', 'acquist*', 'ci fornisc*', 'ci comunica*', 'ci dà', 'darci',
          'ci passa', 'ci arrivano', 'arrivano', 'raccogl*', 'raccolt*', 'complet*', 'si trova', 'ci trasmett*', 'ci invia', 'entri con',
          'accedi con', 'acquisit*', 'arricch*', 'forniti da', 'fornite da', 'reperit*', 'ricavat*',
        ], [
          'terzi', 'terze parti', 'partner*', 'azienda', 'datore', 'social network', 'social', 'amico', 'amici', 'familiar*', 'agenzia*', 'agenzie',
          'elenchi', 'distributor*', 'piattaform*', 'google', 'facebook', 'linkedin', 'apple', 'altri', 'altre', 'altro', 'centrali rischi',
          'pubblic*', 'pubblicamente', 'registri', 'scuola', 'assicuraz*', 'medico', 'banche dati', 'da lei', 'lei stesso', 'interessato',
          'intermediar*', 'rivendit*', 'fonti', 'collaborator*',
        ]],
      ],
      unless: [
        'lana', 'fattorie', 'passiamo', 'comunichiamo', 'reclam*', 'legno', 'prodotti', 'newsletter', 'ai nostri', 'diritto', 'comunicati a',
        'lei ci comunica', 'lei ci fornisce', 'lei ci invia', 'lei ci dà',
      ],
      traces: [
        'font*', 'origin*', 'provenien*', 'proveng*', 'terzi', 'ottenut*', 'ricev*', 'compriamo', 'ci fornisc*', 'ci comunica', 'darci', 'amico',
        'social', 'direttamente', 'google', 'facebook', 'arrivano', 'elenchi', 'otten*', 'fonte', 'fonti', 'pubblic*', 'interessato', 'provien*',
        'da lei', 'ci ha dato', 'ci hanno dato', 'ci invia', 'ci passa', 'oltre a quanto', 'riceviamo',
      ],
    },
    cookies: {
      heading: ['cookie*', 'cookie', 'cookies', 'tracciatori'],
      says: [
        'utilizza* … cookie', 'usa … cookie', 'usano cookie', 'usiamo cookie', 'utilizziamo … cookie', 'i cookie sono', 'cookie è', 'cookie tecnici',
        'cookie … install*', 'install* … cookie', 'cookie … permett*', 'cookie … scad*', 'cookie … durata', 'cookie di', 'i cookie', 'nessun cookie',
        'cookie propri', 'installa … cookie', 'cookie di sessione', 'tracciator*', 'pixel', 'mettiamo … cookie', 'cookie che', 'mette … cookie',
      ],
      unless: ['sfornano', 'forno', 'ricett*'],
      traces: ['cookie*', 'tracciator*', 'pixel'],
    },
    chat: {
      heading: [
        'chat', 'chatbot', 'assistente virtuale', 'assistenza via chat', 'messaggistica', 'assistente', 'chat in linea', 'chat dal vivo', 'bot',
        'conversazioni',
      ],
      says: [
        'chat', 'chatbot', 'live chat', 'assistente virtuale', 'assistente digitale', 'messaggistica istantanea', 'finestra di chat', 'livechat',
        'assistente conversazionale', 'agente virtuale', 'agente conversazionale', 'risponditore', 'bot', 'bolla', 'robot di conversazione',
        'nostro assistente', 'assistenza dal vivo', 'chat dal vivo', 'chat in linea', 'chat online',
      ],
      beside: [
        'dati', 'dato', 'messagg*', 'conserva*', 'conservat*', 'registra*', 'memorizz*', 'tratta*', 'conversazion*', 'cancell*', 'elimin*', 'trasme*',
        'inviat*', 'lett*', 'cronologia', 'informazioni', 'scriv*', 'raccol*', 'salva*', 'domand*', 'nome', 'ip', 'registrat*', 'storico', 'analizz*',
        'raccogl*', 'ospita*', 'lette',
      ],
      unless: ['è aperta', 'orari', 'commesso'],
      traces: ['chat*', 'assistente', 'messaggistica', 'conversaz*', 'livechat', 'bot', 'bolla', 'robot', 'virtuale', 'dal vivo'],
    },
    marketing: {
      heading: ['marketing', 'newsletter', 'comunicazioni promozionali', 'comunicazioni commerciali', 'pubblicità', 'stanco', 'disiscriz*'],
      says: [
        'oppo* … promozional*', 'oppo* … marketing', 'oppo* … commercial*', 'oppo* … pubblicit*', 'disiscri*', 'disiscrizione',
        'annulla* … iscrizione', 'cancellar* … newsletter', 'cancell* … iscrizione', 'non ricevere più', 'smettere di ricevere', 'più ricevere',
        'registro delle opposizioni', 'cancellarsi dalla', 'link di cancellazione', 'revoca* … newsletter', 'annulla* l iscrizione',
        'non desidera … ricevere', 'oppo* … invio', 'disiscriver*', 'disiscriz*', 'cancellare l iscrizione', 'annullare l iscrizione',
        'non riceverne più', 'registro pubblico delle opposizioni', 'farsi togliere dalla lista', 'non desidera più', 'opt out', 'link … cancell*',
        'togliere dalla lista', 'promozional* … disattiv*', 'disattiv* … promozional*', 'a meno che non ci abbia chiesto', 'lista ci si toglie',
        'lista ci si cancella',
      ],
      pairs: [
        [[
          'oppor*', 'opposizione', 'rifiut*', 'disiscriv*', 'smettere', 'togliere', 'cancell*', 'non desidera*', 'non vuo*', 'link', 'clicc*',
          'revoc*', 'disdire', 'disattiv*', 'a meno che', 'salvo opposizione', 'smettiamo', 'ci si cancella', 'ci si toglie',
        ], [
          'pubblicità', 'marketing', 'newsletter', 'promozion*', 'lista', 'e mail', 'offerte', 'ricevere', 'commercial*', 'link in fondo',
          'materiale pubblicitario', 'comunicazioni', 'messaggi', 'prodotti simili', 'prodotti analoghi',
        ]],
      ],
      unless: ['cookie*', 'si iscriva', 'iscriviti', 'browser'],
      traces: [
        'disiscri*', 'promozional*', 'marketing', 'newsletter', 'pubblicit*', 'commercial*', 'iscrizion*', 'disiscriv*', 'oppor*', 'opposizion*',
        'lista', 'link', 'a meno che', 'smettiamo', 'stanco', 'ci si toglie', 'ci si cancella',
      ],
    },
    death: {
      heading: ['decess*', 'persone decedute', 'defunt*', 'morte'],
      says: [
        'decedut*', 'decesso', 'defunt*', 'dopo la morte', 'eredi', 'erede', 'in caso di morte', 'morte dell interessato', 'dopo la sua morte',
        'dopo la tua morte', 'cliente deceduto', 'deceduto', 'se muore', 'in caso di decesso', 'persone decedute', 'non ci sarà più',
        'non ci sarai più', 'quando non ci sarà',
      ],
      unless: ['natura morta', 'tela', 'assicuraz*'],
      traces: ['deced*', 'decess*', 'defunt*', 'morte', 'ered*', 'muore', 'eredi', 'decedut*', 'decesso', 'non ci sarà', 'non ci sarai'],
    },
  },
  words: {
    data: [
      'dato', 'dati', 'informazioni', 'account', 'ordine', 'ordini', 'messaggi*', 'fattur*', 'indirizzo', 'documenti', 'registro', 'registri',
      'cronologia', 'conversazion*', 'curriculum', 'candidatur*', 'cliente', 'clienti', 'richiest*', 'log', 'recapit*', 'corrispondenza', 'email',
      'conferimento', 'data di nascita', 'e mail', 'nome', 'telefono', 'carta', 'domande', 'domanda', 'scheda', 'utente', 'utenti', 'trattament*',
      'navigazione', 'iscrizion*', 'backup', 'fatture', 'tutto', 'indirizzi', 'conto', 'contatt*', 'curricula', 'storico', 'suo profilo',
      'tuo profilo', 'del profilo', 'suo numero', 'numero di telefono',
    ],
    units: ['giorno', 'giorni', 'mese', 'mesi', 'anno', 'anni', 'settiman*', 'ora', 'ore'],
    numbers: [
      'un', 'una', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'dodici', 'tredici', 'quindici', 'diciotto',
      'ventiquattro', 'trenta', 'trentasei', 'novanta', 'undici', 'quattordici', 'sedici', 'venti', 'sessanta', 'cento', 'cinquanta', 'quaranta',
      'venticinque',
    ],
    until: [
      'fino a', 'fino al', 'fino alla', 'finché', 'tempo necessario', 'periodo necessario', 'tempo strettamente necessario', 'per il tempo',
      'per tutta la durata', 'per la durata', 'termini di legge', 'prescrizione', 'obblighi di conservazione', 'sino a', 'una volta', 'non oltre',
      'entro', 'chiude il conto', 'chiusura', 'finché servono', 'trascors*', 'cessazione', 'termine del', 'revoca', 'obbligo di legge',
      'obblighi di legge', 'per legge', 'fine del', 'solo finché', 'al termine', 'conclusione', 'fin quando', 'quando chiude', 'non più necessari',
      'alla fine de', 'alla fine del', 'alla fine della', 'alla fine dell',
    ],
    vague: ['tempo necessario', 'periodo necessario', 'tempo strettamente necessario', 'tempo non superiore', 'strettamente necessario'],
    deny: ['non', 'mai', 'nessun', 'nessuno', 'nessuna', 'senza', 'né', 'neppure', 'nulla', 'niente', 'neanche', 'no'],
    only: ['salvo', 'tranne', 'solo', 'soltanto', 'unicamente', 'esclusivamente', 'eccetto', 'se non'],
    rights: [
      'diritt*', 'può chiedere', 'può', 'possono', 'potete', 'puoi', 'avete diritto', 'chiedere', 'esercitare', 'ottenere', 'richiedere',
      'ha diritto', 'possibilità', 'facoltà', 'basta', 'su richiesta', 'potrà', 'hai diritto', 'chiederci',
    ],
    updated: [
      'aggiornat*', 'aggiornamento', 'ultima modifica', 'ultima revisione', 'revisione', 'versione', 'in vigore', 'documento del', 'data', 'redatt*',
      'edizione', 'valid*', 'modificat*', 'pubblicat*', 'vigente', 'in vigore da', 'in vigore dal', 'redatta', 'valida dal', 'decorrenza', 'rivist*',
      'rilett*',
    ],
    annulled: ['annullat*', 'invalid*', 'abrogat*', 'ex', 'precedent*', 'sostituit*', 'non più', 'schrems', 'prevedeva', 'regolava'],
    framework: ['safe harbor', 'approdo sicuro', 'scudo per la privacy', 'scudo ue usa', 'privacy shield'],
    oldlaw: [
      '196 2003', '196 03', 'articolo 13 del codice privacy', 'art 7 … codice', 'art 7 … codice privacy', 'articolo 7 del codice', 'art 13 … codice',
      'art 23 del codice', 'codice privacy … art 7', '675 1996', '675 96', 'direttiva 95 46', '95 46 ce', 'notificat* … garante',
      'notificazione al garante',
    ],
    months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
    common: ['il', 'la', 'i', 'le', 'di', 'che', 'e', 'per', 'sono', 'dei', 'del', 'della', 'non', 'con', 'un', 'una', 'dati', 'al', 'nel', 'si'],
    provider: [
      'fornitore', 'fornito da', 'tramite', 'servizio', 'mediante', 'responsabile', 'piattaforma', 'società', 'da', 'software', 'gestita da',
      'gestito da', 'strumento', 'fornita da', 'usiamo', 'utilizziamo', 'conservate da', 'server di', 'gestito', 'offerta da', 'soluzione', 'azienda',
      'programma', 'sviluppat*', 'ospitat*',
    ],
    'privacy-title': ['privacy', 'trattamento dei dati', 'protezione dei dati', 'dati personali', 'riservatezza', 'gdpr'],
    'cookie-title': ['cookie*'],
    'legal-title': ['note legali', 'informazioni legali', 'dati societari'],
    goods: [
      'uova', 'latte', 'yogurt', 'verdur*', 'patate', 'avocado', 'frutta', 'carne', 'pesce', 'vino', 'vini', 'birra', 'pane', 'formaggi*', 'legno',
      'lana', 'cotone', 'acqua', 'sorgente', 'frigorifero', 'frigo', 'forno', 'lampion*', 'luci', 'illuminazione', 'riscaldamento', 'porta', 'porte',
      'ascensore', 'piscina', 'cuffia', 'casco', 'bagagl*', 'bonific*', 'piante', 'fiori', 'ricett*',
    ],
    'legal-content': [
      'partita iva', 'p iva', 'codice fiscale', 'registro imprese', 'registro delle imprese', 'rea', 'capitale sociale', 'sede legale',
    ],
    exercise: ['esercit* … diritt*', 'esercizio … diritt*', 'far valere … diritt*', 'per esercit*'],
    answers: ['rispond*', 'risposta*', 'riscontro', 'riscontr*'],
  },
} satisfies NoticePhrases;
