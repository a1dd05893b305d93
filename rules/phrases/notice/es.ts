import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Spanish. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'responsable', 'quiénes somos', 'quién es el responsable', 'identidad del responsable', 'titular', 'quién trata',
      ],
      says: [
        'responsable del tratamiento', 'responsable de tratamiento', 'responsable de los datos', 'responsable de sus datos', 'responsable de tus datos',
        'es responsable de', 'responsables del tratamiento', 'corresponsables', 'quién es el responsable', 'responsable es', 'el responsable',
        'tratados por', 'datos … trata',
      ],
      traces: ['responsable*', 'titular', 'empresa', 'sociedad'],
    },
    dpo: {
      heading: ['delegad* de protección', 'dpd', 'dpo'],
      says: [
        'delegad* de protección de datos', 'dpd', 'dpo', 'data protection officer', 'delegad* … protección', 'persona … encargada de … protección de datos',
      ],
      traces: ['delegad*', 'dpd', 'dpo'],
    },
    purposes: {
      heading: ['finalidad*', 'para qué', 'por qué', 'fines', 'uso de', 'con qué'],
      says: [
        'finalidad*', 'con el fin', 'para la finalidad', 'tratamos … para', 'utilizamos … para', 'usamos … para', 'utilizan para', 'usan para',
        'utilizarán para', 'tratarán para', 'fines', 'destinados a', 'sirven para', 'recogemos … para', 'recabamos … para', 'necesitamos … para',
        'pedimos … para', 'con objeto de', 'con el objetivo', 'para gestionar', 'para atender', 'para tramitar',
      ],
      traces: ['finalidad*', 'fin', 'fines', 'para', 'objeto', 'objetivo', 'sirve*'],
    },
    basis: {
      heading: [
        'legitimación', 'base* jurídica*', 'base* legal*', 'fundamento*', 'licitud', 'qué nos permite', 'por qué podemos',
      ],
      says: [
        'base* jurídica*', 'base* legal*', 'legitimación', 'ejecución del contrato', 'ejecución de un contrato', 'ejecución de la',
        'ejecución de … contrato', 'obligación* legal*', 'obligaciones legales', 'cumplimiento de … obligaci*', 'interés legítimo', 'intereses legítimos',
        'su consentimiento', 'consentimiento del interesado', 'tu consentimiento', 'consentimiento de', 'artículo 6', 'art 6', 'interés público',
        'nos autoriza', 'la ley nos obliga', 'obliga la ley', 'nos da permiso', 'relación contractual', 'con su permiso',
      ],
      traces: ['base', 'bases', 'legitim*', 'consentim*', 'contrat*', 'obligaci*', 'permiso', 'ley'],
    },
    interest: {
      says: [
        'interés legítimo en', 'interés legítimo de', 'interés legítimo es', 'interés legítimo consiste', 'intereses legítimos en',
        'interés legítimo … mejor*', 'interés legítimo … segur*', 'interés legítimo … fraude', 'interés legítimo … preven*', 'interés legítimo por',
        'interés legítimo para', 'tenemos interés en', 'interés legítimo … consiste*', 'interés legítimo … promocion*', 'nuestro interés es',
        'nuestro interés … en', 'interés legítimo … proteger',
      ],
      traces: ['legítim*'],
    },
    recipients: {
      heading: [
        'destinatario*', 'a quién', 'con quién', 'cesion*', 'cesión', 'comunicación de datos', 'encargados', 'quién recibe', 'quién ve', 'quién accede',
        'terceros',
      ],
      says: [
        'destinatario*', 'comunicamos … a', 'comunicarán a', 'comunican a', 'comunica* … a', 'cedemos … a', 'ceden a', 'cederán a', 'compartimos … con',
        'comparten con', 'encargados del tratamiento', 'encargado del tratamiento', 'proveedores', 'tienen acceso', 'tiene acceso', 'tendrán acceso',
        'acceden a', 'facilitamos … a', 'reciben … datos', 'recibe … datos', 'reciben … dirección', 'entidades bancarias', 'empresas de transporte',
        'transmit* … a', 'pasamos … a', 'gestoría', 'asesoría',
      ],
      traces: [
        'destinatari*', 'comunic*', 'cesi*', 'ced*', 'compart*', 'terceros', 'proveedor*', 'encargad*', 'acced*', 'acceso',
      ],
    },
    transfers: {
      heading: ['transferencia*', 'internacional*', 'fuera de', 'dónde'],
      says: [
        'transferencias internacionales', 'transferencia internacional', 'terceros países', 'tercer país', 'países terceros', 'fuera de la unión europea',
        'fuera de la ue', 'fuera del espacio económico', 'fuera del eee', 'fuera de europa', 'espacio económico europeo', 'estados unidos',
        'dentro de la unión', 'dentro de la ue', 'en la unión europea', 'dentro del eee', 'salen de la', 'sale* … europa', 'salen de españa',
        'servidores en', 'servidores … españa', 'servidores … europa', 'ee uu', 'eeuu',
      ],
      traces: ['transfer*', 'terceros países', 'fuera', 'estados unidos', 'internacional*', 'europe*'],
    },
    mechanism: {
      says: [
        'cláusulas contractuales', 'cláusulas tipo', 'decisión* de adecuación', 'nivel adecuado', 'marco de privacidad', 'data privacy framework', 'dpf',
        'normas corporativas vinculantes', 'garantías adecuadas', 'decisión … adecuación', 'país adecuado', 'protección adecuada', 'artículo 46', 'art 46',
        'artículo 49',
      ],
      traces: ['cláusula*', 'adecua*'],
    },
    retention: {
      heading: [
        'plazo* de conservación', 'cuánto tiempo', 'conservación de', 'conservación de los datos', '=conservación', 'período de', 'periodo de', 'plazos',
        'hasta cuándo',
      ],
      says: [
        'conserv*', 'guard*', 'mantendr*', 'mantien*', 'almacen*', 'elimin*', 'suprim*', 'borr*', 'destru*', 'archiv*', 'plazo de', 'bloque*',
      ],
      traces: ['conserv*', 'guard*', 'almacen*', 'elimin*', 'suprim*', 'borr*', 'plazo*', 'tiempo'],
    },
    access: {
      beside: ['acceso', 'acceder', 'copia', 'conocer', 'consultar', 'saber qué', 'ver qué', 'ver los datos'],
      traces: ['acceso', 'acceder', 'copia', 'consultar'],
    },
    rectification: {
      beside: ['rectific*', 'corregir', 'corrección', 'modificar', 'actualizar', 'corrij*'],
      traces: ['rectific*', 'correg*', 'corrij*', 'modific*'],
    },
    erasure: {
      beside: [
        'supresión', 'suprim*', 'cancelación', 'eliminar', 'eliminación', 'borr*', 'olvido', 'eliminemos', 'cancelar',
      ],
      traces: ['supresi*', 'suprim*', 'cancel*', 'elimin*', 'borr*', 'olvido'],
    },
    restriction: {
      beside: ['limitación', 'limitar', 'restringir', 'limitemos'],
      traces: ['limit*', 'restring*'],
    },
    objection: {
      beside: ['oposición', 'oponerse', 'oponerte', 'opon*'],
      traces: ['opos*', 'opon*'],
    },
    portability: {
      beside: [
        'portab*', 'formato estructurado', 'otro responsable', 'otro proveedor', 'llevarse', 'llevarte', 'trasladar',
      ],
      traces: ['portab*', 'llevarse', 'llevarte'],
    },
    withdraw: {
      heading: ['retirada del consentimiento', 'revocación'],
      says: [
        'retirar … consentimiento', 'consentimiento … retir*', 'revocar … consentimiento', 'consentimiento … revoc*', 'retirada del consentimiento',
        'revocación … consentimiento', 'cambiar de opinión', 'retirar … permiso', 'permiso … retir*', 'retire su consentimiento',
      ],
      traces: ['retir*', 'revoc*', 'cambiar de opinión'],
    },
    complaint: {
      heading: ['reclamaci* … agencia', 'autoridad de control', 'reclamaci* … autoridad', '=reclamaciones'],
      says: [
        'agencia española de protección de datos', 'aepd', 'autoridad de control', 'autoridad de protección de datos', 'reclamación ante la agencia',
        'reclamación ante la autoridad', 'reclamar ante la agencia', 'reclam* … agencia … protección', 'autoridad catalana de protección',
        'agencia vasca de protección', 'denuncia* … agencia',
      ],
      traces: ['reclam*', 'aepd', 'autoridad*', 'agencia', 'denuncia*', 'queja*'],
    },
    mandatory: {
      heading: ['obligatorios', 'carácter obligatorio', 'obligación de facilitar', 'debe facilitar', 'obligatoriedad'],
      says: [
        'asterisco*', 'campos obligatorios', 'campo obligatorio', 'carácter obligatorio', 'es obligatorio', 'son obligatorios', 'opcional*', 'voluntari*',
        'facultativ*', 'si no facilita', 'si no nos facilita', 'si no los facilita', 'si no rellena', 'si no proporciona', 'sin estos datos',
        'sin esos datos', 'sin ellos no', 'obligado a facilitar', 'negativa a facilitar', 'imprescindible*',
      ],
      traces: ['obligatori*', 'opcional*', 'voluntari*', 'asterisco*', 'facultativ*', 'sin estos', 'sin ellos'],
    },
    automated: {
      heading: ['decisiones automatizadas', 'elaboración de perfiles', 'perfiles', 'decisiones'],
      says: [
        'decisi* … automatizada*', 'decisiones individuales automatizadas', 'elaboración de perfiles', 'perfilado', 'decisi* … algoritmo*',
        'decisi* … máquina*', 'decisi* … ordenador*', 'decisi* … automática*', 'automáticamente … decisi*', 'sin intervención humana', 'ordenador … decide',
        'máquina … decide', 'perfiles',
      ],
      traces: ['automat*', 'perfil*', 'algoritm*', 'ordenador', 'máquina'],
    },
    source: {
      heading: ['origen de', 'procedencia*', 'fuente*', 'de dónde', 'cómo hemos obtenido', 'cómo los hemos obtenido'],
      says: [
        'origen de los datos', 'procedencia de los datos', 'obtenidos de terceros', 'proceden de', 'proceden del', 'procede de', 'fuentes públicas',
        'fuentes accesibles', 'obtenemos … de', 'obtenemos … datos', 'otras fuentes', 'recibimos … de', 'nos facilita … datos', 'registros públicos',
        'nos comunica* … datos', 'nos pasa* … datos', 'recibimos … datos', 'directamente del interesado', 'provienen de', 'nos da … dirección',
        'a través de terceros',
      ],
      traces: ['orig*', 'proced*', 'fuente*', 'obten*', 'recib*', 'provien*'],
    },
    cookies: {
      heading: ['cookie*'],
      says: [
        'utiliza* … cookie*', 'usa* … cookie*', 'utilizamos cookies', 'usamos cookies', 'cookies … instal*', 'instal* … cookie*', 'una cookie es',
        'cookies son', 'las cookies', 'cookies … caduc*', 'cookies … permiten', 'cookies propias', 'cookies técnicas', 'cookies de', 'no … cookies',
      ],
      traces: ['cookie*'],
    },
    chat: {
      heading: ['chat', 'chatbot', 'asistente virtual', 'mensajería', 'asistente', 'chat en línea'],
      says: [
        'chat', 'chatbot', 'chatbots', 'asistente virtual', 'chat en vivo', 'chat en línea', 'mensajería instantánea', 'ventana de chat', 'livechat',
        'asistente digital', 'asistente conversacional', 'agente virtual', 'agente conversacional', 'chats', 'robot conversacional',
      ],
      beside: [
        'dato*', 'mensaje*', 'conserv*', 'guard*', 'almacen*', 'trata*', 'conversaci*', 'transmit*', 'envía*', 'elimin*', 'borr*', 'registr*', 'le*',
        'recog*', 'escrib*', 'historial', 'información',
      ],
      traces: ['chat*', 'asistente*', 'mensajería', 'conversaci*', 'robot*'],
    },
    marketing: {
      heading: ['publicidad', 'marketing', 'comunicaciones comerciales', 'newsletter', 'boletín'],
      says: [
        'darse de baja', 'darte de baja', 'darme de baja', 'date de baja', 'se dé de baja', 'dar de baja', 'dejar de recibir', 'opon* … comunicaciones',
        'opon* … publici*', 'opos* … publici*', 'opos* … comunicaciones comerciales', 'no desea … recibir', 'no quiere … recibir', 'cancelar … suscripción',
        'opon* … marketing', 'lista robinson', 'enlace de baja', 'opon* … promocion*', 'renunciar a recibir',
      ],
      traces: ['baja', 'publicid*', 'comercial*', 'marketing', 'boletín', 'newsletter', 'promocion*'],
    },
    death: {
      heading: ['fallecid*', 'fallecimiento', 'herederos'],
      says: [
        'fallecid*', 'fallecimiento', 'herederos', 'testamento digital', 'tras su muerte', 'después de su muerte', 'muerte', 'difunt*', 'fallezca',
      ],
      traces: ['fallec*', 'hereder*', 'muerte', 'difunt*'],
    },
  },
  words: {
    data: [
      'dato*', 'información', 'cuenta*', 'pedido*', 'mensaje*', 'factura*', 'correo*', 'fichero*', 'historial', 'conversaci*', 'currículo', 'currículum',
      'cv', 'candidatura*', 'consulta*', 'cliente*', 'boletín', 'solicitud*', 'registro*',
    ],
    units: ['día*', 'mes', 'meses', 'año', 'años', 'semana*', 'hora*'],
    numbers: [
      'un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce', 'trece', 'quince', 'dieciocho', 'veinticuatro',
      'treinta', 'noventa',
    ],
    until: [
      'hasta', 'mientras', 'tiempo necesario', 'plazo necesario', 'plazos legales', 'plazo legal', 'durante el tiempo', 'durante los plazos',
      'el tiempo que', 'estrictamente necesario', 'prescripción', 'una vez', 'cuando deje', 'plazos establecidos', 'plazos previstos', 'plazo que marca',
    ],
    vague: [
      'tiempo necesario', 'mientras sea necesario', 'mientras sean necesarios', 'plazo necesario', 'estrictamente necesario',
    ],
    deny: ['no', 'nunca', 'ningún', 'ninguna', 'sin', 'ni', 'jamás', 'tampoco'],
    only: ['salvo', 'excepto', 'solo', 'sólo', 'únicamente', 'solamente', 'exclusivamente', 'sino'],
    rights: ['derecho*', 'puede', 'pueden', 'podrá', 'solicitar', 'ejercer', 'ejercitar', 'puedes', 'pedir', 'pedirnos'],
    updated: [
      'actualización', 'actualizad*', 'última modificación', 'modificad*', 'revisión', 'revisad*', 'versión', 'en vigor', 'vigente', 'fecha',
      'entrada en vigor',
    ],
    annulled: ['anulad*', 'invalid*', 'derogad*', 'antigu*', 'anterior', 'sustituid*', 'ya no', 'schrems'],
    framework: ['puerto seguro', 'safe harbor', 'escudo de privacidad', 'escudo de la privacidad', 'privacy shield'],
    oldlaw: [
      'ley orgánica 15 1999', 'lopd 15 1999', '15 1999', 'real decreto 1720 2007', '1720 2007', 'inscrit* … registro general',
      'registro general de protección', 'inscripción de ficheros', 'fichero* … inscrit*', 'fichero … agencia', 'fichero … registro', 'directiva 95 46',
      '95 46 ce', 'lortad', 'ley 5 1992', 'derechos arco',
    ],
    months: [
      'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
    ],
    common: [
      'el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'sus', 'datos', 'para', 'por', 'con', 'no', 'una', 'se', 'del', 'al', 'su', 'usted',
    ],
    provider: [
      'proveedor', 'encargado', 'a través de', 'mediante', 'servicio', 'herramienta', 'empresa', 'por', 'plataforma', 'vía', 'programa', 'con',
    ],
    'privacy-title': ['privacidad', 'protección de datos', 'datos personales', 'rgpd'],
    'cookie-title': ['cookie*'],
    'legal-title': ['aviso legal', 'información legal'],
    'legal-content': [
      'cif', 'nif', 'registro mercantil', 'titular del sitio', 'titular de la web', 'domicilio social', 'inscrita en', 'lssi',
    ],
  },
} satisfies NoticePhrases;
