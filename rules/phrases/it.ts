import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'informativa privacy', 'privacy policy', 'informativa sulla privacy', 'protezione dei dati',
    'trattamento dei dati', 'privacy', 'privacy e cookie', 'informativa sulla protezione dei dati',
    'note sulla privacy',
  ],
  // links to who runs the site
  'legal-link': [
    'note legali', 'informazioni legali', 'dati societari', 'avvertenze legali',
  ],
  // agrees to everything asked
  accept: [
    'accetta tutto', 'accetta tutti', 'accetta', 'accetto', 'acconsento', 'consenti tutti', 'accetta e chiudi',
    'accetta tutti i cookie', 'accetta i cookie', 'accetta cookie', 'accettare', 'accettare tutto', 'accettare tutti',
    'accetta e continua', 'accetta e prosegui', 'accetto tutto', 'accetto tutti', 'accetto i cookie', 'consenti',
    'consenti tutto', 'consenti tutti i cookie', 'consenti i cookie', 'autorizza tutti', 'abilita tutti',
    'sono d\'accordo', 'sì, accetto', 'approva tutti',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'rifiuta tutto', 'rifiuta tutti', 'rifiuta', 'rifiuto', 'continua senza accettare', 'nega', 'non accetto',
    'no grazie', 'rifiuta tutti i cookie', 'rifiuta i cookie', 'rifiuta cookie', 'rifiuta e chiudi', 'rifiutare',
    'rifiutare tutto', 'rifiutare tutti', 'rifiuto tutto', 'rifiuto tutti', 'nega tutti', 'nega tutto',
    'non accettare', 'non acconsento', 'non consentire', 'non sono d\'accordo', 'prosegui senza accettare',
    'continua senza consenso', 'chiudi senza accettare', 'chiudi e continua senza accettare',
    'continuare senza accettare', 'senza accettare', 'no, grazie', 'disabilita tutti', 'declina',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'solo necessari', 'solo essenziali', 'solo cookie tecnici', 'usa solo i cookie necessari', 'solo i necessari',
    'solo i cookie necessari', 'solo cookie necessari', 'solo cookie essenziali', 'solo i cookie essenziali',
    'solo i cookie tecnici', 'solo tecnici', 'solo strettamente necessari', 'accetta solo i necessari',
    'accetta solo necessari', 'accetta solo i cookie necessari', 'accetta solo cookie tecnici',
    'accetta solo i cookie tecnici', 'accetta solo essenziali', 'accetta necessari', 'usa solo cookie tecnici',
    'rifiuta i cookie non essenziali', 'rifiuta non necessari', 'continua con i soli cookie tecnici',
  ],
  // opens the choice by purpose
  settings: [
    'personalizza', 'impostazioni cookie', 'gestisci opzioni', 'preferenze', 'scopri di più e personalizza',
    'modifica le scelte', 'personalizza scelte', 'personalizza i cookie', 'personalizza cookie', 'impostazioni',
    'impostazioni dei cookie', 'impostazioni privacy', 'gestisci', 'gestisci cookie', 'gestisci i cookie',
    'gestisci preferenze', 'gestisci le preferenze', 'gestisci impostazioni', 'gestisci scelte', 'preferenze cookie',
    'preferenze sui cookie', 'configura', 'configura cookie', 'opzioni', 'più opzioni', 'altre opzioni', 'scegli',
    'mostra dettagli', 'mostra finalità', 'scopri di più e gestisci',
  ],
  // stores a choice by purpose
  save: [
    'salva', 'salva preferenze', 'conferma le scelte', 'accetta selezionati', 'salva e chiudi', 'salva ed esci',
    'salva impostazioni', 'salva le preferenze', 'salva le impostazioni', 'salva scelte', 'salva le scelte',
    'salva la selezione', 'salva selezione', 'conferma', 'conferma selezione', 'conferma le mie scelte',
    'conferma scelte', 'conferma preferenze', 'accetta selezione', 'accetta la selezione', 'accetta i selezionati',
    'consenti selezione', 'consenti la selezione', 'consenti selezionati', 'applica',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'ho capito', 'chiudi', 'continua', 'più tardi', 'va bene', 'okay', 'capito', 'ok, ho capito', 'prosegui',
    'continua la navigazione', 'nascondi', 'non ora', 'chiudi il banner', 'perfetto',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'traccianti', 'tracciatori', 'tracciamento', 'consenso', 'il tuo consenso', 'privacy',
    'dati personali', 'i nostri partner', 'nostri partner', 'tecnologie simili', 'utilizza cookie',
    'utilizza i cookie', 'utilizziamo cookie', 'utilizziamo i cookie', 'utilizzano cookie', 'usa cookie',
    'usa i cookie', 'usiamo cookie', 'usiamo i cookie', 'uso di cookie', 'uso dei cookie', 'utilizzo di cookie',
    'utilizzo dei cookie', 'fa uso di cookie', 'cookie tecnici', 'cookie di terze parti', 'cookie di profilazione',
    'rispettiamo la tua privacy',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'chatta', 'chatta con noi', 'chattare', 'chatbot', 'chat dal vivo', 'avvia chat', 'apri chat',
    'inizia la chat', 'parla con noi', 'parla con un operatore', 'parla con un consulente', 'operatore', 'consulente',
    'assistente', 'assistente virtuale', 'aiuto', 'serve aiuto', 'hai bisogno di aiuto', 'come possiamo aiutarti',
    'hai domande', 'fai una domanda', 'scrivici', 'invia un messaggio', 'inviaci un messaggio', 'messaggistica',
    'conversazione', 'avvia conversazione',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'cookie policy', 'informativa cookie', 'informativa sui cookie', 'informativa estesa',
    'informativa sull\'uso dei cookie', 'politica sui cookie', 'politica dei cookie', 'dichiarazione dei cookie',
    'maggiori informazioni sui cookie', 'informazioni sui cookie', 'privacy e cookie policy',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'revocare il consenso', 'revocare il tuo consenso', 'revocare il suo consenso', 'revocare il proprio consenso',
    'ritirare il consenso', 'revoca del consenso', 'revocarlo in qualsiasi momento', 'cambiare idea',
    'modificare le scelte in qualsiasi momento', 'modificare le tue scelte', 'modificare le tue preferenze',
    'modificare le preferenze in qualsiasi momento', 'preferenze in qualsiasi momento', 'scelte in qualsiasi momento',
    'scelta in qualsiasi momento', 'consenso in qualsiasi momento', 'impostazioni in qualsiasi momento',
    'in qualsiasi momento modificare', 'in qualsiasi momento revocare', 'in qualsiasi momento dal',
    'in qualsiasi momento tramite', 'in qualsiasi momento cliccando', 'in ogni momento modificare',
    'consenso in ogni momento', 'preferenze in ogni momento',
  ],
  // takes something else than a click for consent
  implied: [
    'proseguendo la navigazione', 'proseguendo nella navigazione', 'continuando la navigazione',
    'continuando a navigare', 'continuando a utilizzare questo sito', 'se continui a navigare',
    'se prosegui la navigazione', 'se continui a utilizzare questo sito', 'chiudendo questo banner acconsenti',
    'chiudendo questo banner, acconsenti', 'chiudendo questo banner, scorrendo', 'scorrendo questa pagina',
    'cliccando qualunque suo elemento', 'cliccando su qualunque elemento', 'l\'utilizzo del sito comporta',
    'utilizzando questo sito accetti', 'utilizzando il nostro sito accetti', 'utilizzando questo sito, accetti',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'interesse legittimo', 'interessi legittimi', 'legittimo interesse', 'legittimi interessi',
    'opporsi al trattamento', 'opporti al trattamento', 'opposizione al trattamento',
  ],
  // asks for money instead
  'pay-or-consent': [
    'rifiuta e abbonati', 'rifiuta e paga', 'abbonati per rifiutare', 'abbonati e rifiuta',
    'abbonati senza pubblicità', 'accetta o abbonati', 'naviga senza pubblicità a', 'senza pubblicità a partire da',
    'abbonamento senza pubblicità', 'rifiutare e abbonarsi', 'consenso o pagamento',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'i nostri partner', 'nostri partner', 'partner pubblicitari', 'partner terzi', 'elenco dei partner',
    'lista dei partner', 'vedi i partner', 'elenco dei fornitori', 'lista dei fornitori', 'i nostri fornitori',
    'fornitori terzi', 'terze parti selezionate', 'elenco delle terze parti', 'visualizza fornitori',
  ],
  // says why without saying anything
  'vague-purpose': [
    'migliorare la tua esperienza', 'migliorare la sua esperienza', 'migliorare l\'esperienza', 'migliore esperienza',
    'migliori esperienze', 'migliorare i nostri servizi', 'migliorare il sito', 'migliorare il nostro sito',
    'migliorare la navigazione', 'esperienza utente', 'esperienza d\'uso', 'esperienza di navigazione',
    'esperienza ottimale',
  ],
  // purposes
  'purpose-ads': [
    'pubblicità', 'pubblicitario', 'pubblicitari', 'pubblicitaria', 'pubblicitarie', 'annunci',
    'annunci personalizzati', 'annunci pertinenti', 'inserzionisti', 'inserzioni', 'marketing', 'remarketing',
    'retargeting', 'profilazione', 'offerte personalizzate',
  ],
  'purpose-audience': [
    'statistiche', 'statistica', 'statistici', 'statistico', 'fini statistici', 'misurazione', 'misurare il pubblico',
    'misurare le prestazioni', 'analisi del traffico', 'analizzare il traffico', 'analizzare il nostro traffico',
    'analizzare l\'utilizzo', 'analisi statistica', 'analisi statistiche', 'analitici', 'analitico',
    'cookie analitici', 'cookie di analisi', 'analytics', 'cookie di prestazione', 'ricerche sul pubblico',
  ],
  'purpose-social': [
    'social media', 'social network', 'reti sociali', 'pulsanti di condivisione', 'condivisione sui social',
    'piattaforme social',
  ],
  'purpose-personalisation': [
    'personalizzare i contenuti', 'personalizzare contenuti', 'contenuti personalizzati', 'contenuto personalizzato',
    'esperienza personalizzata', 'personalizzazione', 'raccomandazioni personalizzate',
  ],
  'purpose-chat': [
    'chat dal vivo', 'chat online', 'live chat', 'servizio di chat', 'chatbot', 'assistente virtuale',
    'assistente virtuali', 'assistente conversazionale', 'messaggistica istantanea', 'assistenza online',
    'assistenza dal vivo', 'servizio di messaggistica', 'interazione con le piattaforme di live chat',
    'servizi di supporto',
  ],
} satisfies Phrases;
