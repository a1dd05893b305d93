import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Spanish. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'responsable', 'quiénes somos', 'quién es el responsable', 'identidad del responsable', 'titular', 'quién trata', 'quién es', 'identidad',
        'quién está detrás', 'quién responde', 'quién guarda', 'quién decide',
      ],
      says: [
        'responsable del tratamiento', 'responsable de tratamiento', 'responsable de los datos', 'responsable de sus datos',
        'responsable de tus datos', 'es responsable de', 'responsables del tratamiento', 'corresponsables', 'quién es el responsable',
        'responsable es', 'tratados por', 'datos … trata', 'titular del tratamiento', 'responsable de los tratamientos', 'decide sobre',
        'son tratados por', 'serán tratados por', 'responsable del fichero', 'responde de sus datos', 'respondemos de sus datos',
        'responde de los datos', 'responde del tratamiento', 'detrás de esta web', 'detrás de este sitio', 'detrás de esta página',
        'el responsable es', 'el responsable del tratamiento', 'el responsable de los datos', 'el responsable del fichero', 'el responsable y',
      ],
      pairs: [
        [[
          'explotado por', 'gestionado por', 'gestionada por', 'titularidad de', 'operado por', 'propiedad de', 'tratados por', 'recogidos por',
          'recabados por', 'administrado por',
        ], ['sitio', 'web', 'página', 'datos', 'aplicación', 'tienda', 'tratamiento', 'información']],
      ],
      unless: ['tienda le', 'calidad', 'cookies', 'chat*', 'pago*'],
      traces: [
        'responsable*', 'titular', 'empresa', 'sociedad', 's l', 's a', 'asociación', 'ayuntamiento', 'somos', 'explotado', 'gestionado', 'autónom*',
        'cif', 'nif', 'registro mercantil',
      ],
    },
    dpo: {
      heading: ['delegad* de protección', 'dpd', 'dpo', 'contacto de privacidad', 'delegad*', 'protección de datos'],
      says: [
        'delegad* de protección de datos', 'dpd', 'dpo', 'data protection officer', 'delegad* … protección',
        'persona … encargada de … protección de datos', 'delegada de protección', 'delegad* de protección', 'encargada de la protección',
        'persona … protección de datos', 'responsable de privacidad', 'equipo de privacidad', 'contacto … privacidad', 'departamento de privacidad',
        'coordinador* … protección de datos', 'oficina de privacidad', 'contacto para la privacidad', 'contacto … sus datos', 'contacto … tus datos',
        'persona de contacto … datos', 'persona de contacto … privacidad', 'encargad* de la privacidad', 'datos … su contacto', 'datos … contacto es',
      ],
      traces: ['delegad*', 'dpd', 'dpo', 'privacidad', 'protección de datos', 'contacto para', 'persona de contacto', 'su contacto'],
    },
    purposes: {
      heading: [
        'finalidad*', 'para qué', 'por qué', 'fines', 'uso de', 'con qué', 'qué hacemos con', 'motivo*', 'con qué fin', 'objetivo*', 'cómo usamos',
        'cómo utilizamos',
      ],
      says: [
        'finalidad*', 'con el fin', 'para la finalidad', 'tratamos … para', 'utilizamos … para', 'usamos … para', 'utilizan para', 'usan para',
        'utilizarán para', 'tratarán para', 'fines', 'destinados a', 'sirven para', 'recogemos … para', 'recabamos … para', 'necesitamos … para',
        'pedimos … para', 'con objeto de', 'con el objetivo', 'para gestionar', 'para atender', 'para tramitar', 'a fin de', 'nos ayudan a',
        'siguientes propósitos', 'siguientes fines', 'nos sirve para', 'nos permite', 'nos permiten', 'con la finalidad', 'propósito*',
        'fines siguientes', 'para enviarte', 'para enviarle', 'gestión de', 'para poder',
      ],
      pairs: [
        [[
          'usamos', 'utiliz*', 'trat*', 'recog*', 'recab*', 'necesit*', 'emple*', 'solicit*', 'pedimos', 'serán', 'destin*',
        ], ['para', 'con el fin', 'con objeto', 'a fin', 'con la finalidad', 'a efectos']],
      ],
      unless: ['tornillo*', 'llave', 'cookies'],
      traces: [
        'finalidad*', 'fin', 'fines', 'para', 'objeto', 'objetivo', 'sirve*', 'propósito*', 'sirve', 'ayudan', 'usamos', 'utiliz*', 'necesit*',
        'gestión',
      ],
    },
    basis: {
      heading: [
        'legitimación', 'base* jurídica*', 'base* legal*', 'fundamento*', 'licitud', 'qué nos permite', 'por qué podemos', 'base*', 'con qué derecho',
        'base legal', 'fundamento', 'base jurídica',
      ],
      says: [
        'base* jurídica*', 'base* legal*', 'legitimación', 'ejecución del contrato', 'ejecución de un contrato', 'ejecución de la',
        'ejecución de … contrato', 'obligación* legal*', 'obligaciones legales', 'cumplimiento de … obligaci*', 'interés legítimo',
        'intereses legítimos', 'su consentimiento', 'consentimiento del interesado', 'tu consentimiento', 'consentimiento de', 'artículo 6', 'art 6',
        'interés público', 'nos autoriza', 'la ley nos obliga', 'obliga la ley', 'nos da permiso', 'relación contractual', 'con su permiso',
        'cumplir el contrato', 'la ley lo exige', 'ley … exige', 'ley … obliga', 'obligados por ley', 'obligado por ley', 'obligación legal',
        'consentimiento del', 'con su consentimiento', 'dado permiso', 'su permiso', 'base legal', 'base jurídica', 'base de legitimación',
        'intereses vitales', 'ha consentido', 'ha aceptado', 'hacienda … obliga', 'hacienda me obliga', 'nos obliga', 'lo manda la ley',
        'manda la ley', 'lo exige la ley', 'exige la ley', 'ha dado permiso', 'me das permiso', 'nos das permiso', 'me da permiso',
        'si nos da permiso', 'o sea un contrato', 'hay un contrato',
      ],
      pairs: [
        [['bas*', 'fund*', 'apoy*', 'legitim*', 'licitud', 'necesario', 'ampar*'], [
          'contrato', 'consentimiento', 'interés legítimo', 'obligación*', 'ley', 'relación contractual', 'permiso',
        ]],
      ],
      unless: ['alquiler', 'concurso', 'sala'],
      traces: [
        'base', 'bases', 'legitim*', 'consentim*', 'contrat*', 'obligaci*', 'permiso', 'ley', 'contrato', 'consent*', 'legal*', 'legitimación',
        'obligad*', 'licitud', 'jurídic*', 'oblig*', 'manda', 'hacienda', 'exige', 'encargo',
      ],
    },
    interest: {
      heading: ['interés legítimo', 'intereses legítimos'],
      says: [
        'interés legítimo en', 'interés legítimo de', 'interés legítimo es', 'interés legítimo consiste', 'intereses legítimos en',
        'interés legítimo … mejor*', 'interés legítimo … segur*', 'interés legítimo … fraude', 'interés legítimo … preven*', 'interés legítimo por',
        'interés legítimo para', 'tenemos interés en', 'interés legítimo … consiste*', 'interés legítimo … promocion*', 'nuestro interés es',
        'nuestro interés … en', 'interés legítimo … proteger', 'intereses legítimos son',
      ],
      pairs: [
        [['interés legítimo', 'intereses legítimos', 'nuestro interés'], [
          'fraude*', 'segurid*', 'mejor*', 'conocer', 'prevenir', 'prevención', 'defen*', 'impagad*', 'estadístic*', 'garantizar', 'marketing',
          'publicidad', 'promocion*', 'comunicacion*', 'proteger', 'reclam*', 'anali*', 'atender', 'informar', 'uso del', 'cobr*', 'funcionamiento',
          'desarroll*', 'fideliz*', 'evitar', 'responder', 'mantener', 'estafa*', 'abuso*', 'ataque*',
        ]],
      ],
      unless: ['puede basarse', 'lugares', 'turístic*'],
      traces: ['legítim*', 'interés'],
    },
    recipients: {
      heading: [
        'destinatario*', 'a quién', 'con quién', 'cesion*', 'cesión', 'comunicación de datos', 'encargados', 'quién recibe', 'quién ve',
        'quién accede', 'terceros', 'destinatari*', 'proveedores', 'compartimos', 'quién más', 'quién los ve', 'quién puede ver',
      ],
      says: [
        'destinatario*', 'comunicamos … a', 'comunicarán a', 'comunican a', 'comunica* … a', 'cedemos … a', 'ceden a', 'cederán a',
        'compartimos … con', 'comparten con', 'encargados del tratamiento', 'encargado del tratamiento', 'proveedores', 'tienen acceso',
        'tiene acceso', 'tendrán acceso', 'acceden a', 'facilitamos … a', 'reciben … datos', 'recibe … datos', 'reciben … dirección',
        'entidades bancarias', 'empresas de transporte', 'transmit* … a', 'pasamos … a', 'gestoría', 'asesoría', 'se entregan a', 'se entregarán',
        'se cederán', 'podrán comunicarse', 'se comunicarán a', 'por nuestra cuenta', 'proveedores externos', 'prestadores de servicios',
        'compartimos', 'cedidos a', 'comunicados a', 'transmitidos a', 'facilitamos … a la', 'contamos con',
      ],
      pairs: [
        [[
          'facilit*', 'entreg*', 'ced*', 'comunic*', 'compart*', 'transmit*', 'envi*', 'acceso', 'acced*', 'recib*', 've', 'ven', 'gestiona',
          'confi*', 'remit*', 'contamos', 'trabajamos', 'revel*', 'destin*', 'dar', 'damos', 'pas*', 'proporcion*', 'guarda', 'trasla*', 'encarg*',
          'conoce', 'conocen',
        ], [
          'mensajería', 'banco*', 'bancaria*', 'asesor*', 'gestoría', 'equipo', 'proveedor*', 'correos', 'personal', 'autoridad*', 'empresa*',
          'grupo', 'socio*', 'entidad*', 'terceros', 'transportista*', 'administracion*', 'hacienda', 'policía', 'juzgado*', 'tribunales',
          'encargado*', 'departamento*', 'empleados', 'colaborador*', 'abogado*', 'aseguradora*', 'organismo*', 'alojamiento', 'profesionales',
          'filiales', 'servicio*', 'prestador*', 'pasarela*', 'repartidor*', 'transporte', 'mensajero',
        ]],
      ],
      unless: ['comparta esta', 'puerta', 'venden', 'vendemos', 'salvo obligación legal', 'reclam*', 'no se cederán', 'no se ceden'],
      traces: [
        'destinatari*', 'comunic*', 'cesi*', 'ced*', 'compart*', 'terceros', 'proveedor*', 'encargad*', 'acced*', 'acceso', 'entreg*', 'empresa*',
        'banco*', 'asesor*', 'equipo', 'personal', 'autoridad*', 'recib*', 'correos', 'guarda',
      ],
    },
    transfers: {
      heading: [
        'transferencia*', 'internacional*', 'fuera de', 'dónde', 'transferencia* internacional*', 'ubicación', 'terceros países', 'alojamiento',
        'salen', '=dónde', '=país', '=ubicación', '=lugar',
      ],
      says: [
        'transferencias internacionales', 'transferencia internacional', 'terceros países', 'tercer país', 'países terceros',
        'fuera de la unión europea', 'fuera de la ue', 'fuera del espacio económico', 'fuera del eee', 'fuera de europa', 'espacio económico europeo',
        'estados unidos', 'dentro de la unión', 'dentro de la ue', 'en la unión europea', 'dentro del eee', 'salen de la', 'sale* … europa',
        'salen de españa', 'servidores en', 'servidores … españa', 'servidores … europa', 'ee uu', 'eeuu', 'salen de la unión', 'no salen de',
        'empresa estadounidense', 'empresa americana', 'norteamerican*', 'estadounidense*', 'fuera de la unión', 'fuera del espacio',
        'fuera de españa',
      ],
      pairs: [
        [[
          'transf*', 'servidor*', 'guarda*', 'alojad*', 'alojan', 'almacen*', 'tratad*', 'tratar*', 'salen', 'salir', 'ubicad*', 'están en',
          'situad*', 'envía*', 'envian', 'radica*', 'permanec*', 'conserv*', 'proveedor*', 'centro de datos', 'centros de datos', 'alojamiento',
          'acabar', 'acaban', 'terminar', 'parar',
        ], [
          'estados unidos', 'ee uu', 'eeuu', 'unión europea', 'ue', 'alemania', 'españa', 'europa', 'india', 'canadá', 'irlanda', 'francia',
          'reino unido', 'suiza', 'espacio económico europeo', 'eee', 'extranjero', 'países', 'país', 'marruecos', 'méxico', 'israel', 'japón',
          'china', 'bélgica', 'países bajos', 'italia', 'argentina', 'colombia', 'américa', 'california',
        ]],
      ],
      unless: ['pedidos', 'estación', 'enviamos', 'envíos', 'traslado', 'aeropuerto', 'hotel*', 'entregas', 'bancari*', 'iban'],
      traces: [
        'transfer*', 'terceros países', 'fuera', 'estados unidos', 'internacional*', 'europe*', 'servidor*', 'extranjero', 'estadounid*',
        'unión europea', 'alemania', 'salen', 'europa', 'países', 'california', 'acabar', 'se queda',
      ],
    },
    mechanism: {
      heading: ['=garantía*'],
      says: [
        'cláusulas contractuales', 'cláusulas tipo', 'decisión* de adecuación', 'nivel adecuado', 'marco de privacidad', 'data privacy framework',
        'dpf', 'normas corporativas vinculantes', 'garantías adecuadas', 'decisión … adecuación', 'país adecuado', 'protección adecuada',
        'artículo 46', 'art 46', 'artículo 49', 'normas corporativas', 'garantías apropiadas', 'nivel de protección', 'decisión de adecuación',
        'adecuación', 'protección equivalente', 'comisión … adecuad*',
      ],
      unless: ['alquiler'],
      traces: ['cláusula*', 'adecua*', 'garantía*', 'corporativas', 'dpf', 'framework', 'marco', 'comisión europea'],
    },
    retention: {
      heading: [
        'plazo* de conservación', 'cuánto tiempo', 'conservación de', 'conservación de los datos', '=conservación', 'período de', 'plazos',
        'hasta cuándo', '=plazo', '=plazos', 'conservación', '=duración', 'cuándo borramos', 'supresión',
      ],
      says: [
        'conserv*', 'guard*', 'mantendr*', 'mantien*', 'almacen*', 'elimin*', 'suprim*', 'borr*', 'destru*', 'archiv*', 'plazo de', 'bloque*',
        'manten*', 'destruy*', 'baja', 'anonimi*', 'retien*', 'custodi*', 'plazo', 'cancelad*', 'cancelarán', 'cancelación', 'cancelamos',
        'desaparec*',
      ],
      unless: ['recibo', 'garantía', 'frigorífico', 'carrito', 'gratis', 'gratuit*'],
      traces: [
        'conserv*', 'guard*', 'almacen*', 'elimin*', 'suprim*', 'borr*', 'plazo*', 'tiempo', 'meses', 'años', 'días', 'plazo', 'destruy*', 'manten*',
      ],
    },
    access: {
      beside: [
        'acceso', 'acceder', 'copia', 'conocer', 'consultar', 'saber qué', 'ver qué', 'ver los datos', 'qué datos', 'arco', 'ver sus datos',
        'ver tus datos', 'obtener información', 'confirmación', 'todo lo que', 'ver todo', 'enseñ*', 'mostr*',
      ],
      traces: ['acceso', 'acceder', 'copia', 'consultar', 'saber', 'arco', 'conocer'],
    },
    rectification: {
      beside: [
        'rectific*', 'corregir', 'corrección', 'modificar', 'actualizar', 'corrij*', 'corregir*', 'arco', 'inexact*', 'actualiz*', 'completar',
      ],
      unless: ['carrito', 'pedido', 'reserva', 'política'],
      traces: ['rectific*', 'correg*', 'corrij*', 'modific*', 'corregir*', 'inexact*', 'arco', 'actualiz*'],
    },
    erasure: {
      beside: [
        'supresión', 'suprim*', 'cancelación', 'eliminar', 'eliminación', 'borr*', 'olvido', 'eliminemos', 'cancelar', 'elimin*', 'arco', 'tirar',
        'tiremos', 'destruir', 'destruyamos', 'tire', 'destru*',
      ],
      unless: ['la reserva', 'su reserva', 'tu reserva', 'el pedido', 'su pedido', 'gratis hasta'],
      traces: ['supresi*', 'suprim*', 'cancel*', 'elimin*', 'borr*', 'olvido', 'arco'],
    },
    restriction: {
      beside: ['limitación', 'limitar', 'restringir', 'limitemos', 'limit*', 'bloque*', 'suspen*', 'paralizar'],
      traces: ['limit*', 'restring*', 'bloque*', 'suspen*'],
    },
    objection: {
      beside: [
        'oposición', 'oponerse', 'oponerte', 'opon*', 'negarse', 'arco', 'deje de us*', 'dejar de us*', 'deje de trat*', 'dejemos de us*',
        'dejemos de trat*',
      ],
      traces: ['opos*', 'opon*', 'oposición', 'negar*', 'arco'],
    },
    portability: {
      beside: [
        'portab*', 'formato estructurado', 'otro responsable', 'otro proveedor', 'llevarse', 'llevarte', 'trasladar', 'formato', 'llevarlos a otra',
        'otra empresa', 'transmitirlos', 'llevártel*', 'llevársel*', 'en un archivo', 'en un fichero', 'csv', 'json',
      ],
      traces: ['portab*', 'llevarse', 'llevarte', 'formato', 'llevar*'],
    },
    withdraw: {
      heading: ['retirada del consentimiento', 'revocación', 'retirar', 'revocar', 'retirada', 'cambiar de opinión', 'cambiar de idea'],
      says: [
        'retirar … consentimiento', 'consentimiento … retir*', 'revocar … consentimiento', 'consentimiento … revoc*', 'retirada del consentimiento',
        'revocación … consentimiento', 'cambiar de opinión', 'retirar … permiso', 'permiso … retir*', 'retire su consentimiento', 'cambiado de idea',
        'cambiar de idea', 'cambias de idea', 'cambias de opinión', 'revocación del consentimiento', 'permiso … lo retiras', 'permiso … lo retira',
        'ese sí', 'sí no es para siempre',
      ],
      pairs: [
        [[
          'retir*', 'revoc*', 'anul*', 'dej* sin efecto', 'sin efecto', 'quit*', 'echarte atrás', 'echarse atrás', 'cancelar', 'cambi* de idea',
          'cambi* de opinión', 'arrepent*', 'deshacer', 'desmarc*', 'desmarqu*', 'decir que no', 'arrepient*', 'no es para siempre', 'quitamos',
        ], [
          'consent*', 'permiso*', 'autorización', 'autorizaciones', 'autorizado', 'dijiste que sí', 'dicho que sí', 'aceptación', 'conformidad',
          'casilla*', 'ese sí', 'dijo que sí',
        ]],
      ],
      unless: ['pedido*', 'tienda', 'contrato', 'desistir', 'compra', 'dinero', 'por si'],
      traces: [
        'retir*', 'revoc*', 'cambiar de opinión', 'anular*', 'sin efecto', 'quitar*', 'echar*', 'cambi*', 'atrás', 'arrepient*', 'que sí', 'ese sí',
        'para siempre',
      ],
    },
    complaint: {
      heading: ['reclamaci* … agencia', 'autoridad de control', 'reclamaci* … autoridad', '=reclamaciones', 'reclam*', 'queja*', 'denuncia*'],
      says: [
        'agencia española de protección de datos', 'aepd', 'autoridad de control', 'autoridad de protección de datos', 'reclamación ante la agencia',
        'reclamación ante la autoridad', 'reclamar ante la agencia', 'reclam* … agencia … protección', 'autoridad catalana de protección',
        'agencia vasca de protección', 'denuncia* … agencia', 'agencia española de protección', 'agencia de protección', 'autoridad catalana',
        'agencia vasca', 'recabar la tutela',
      ],
      pairs: [
        [[
          'reclam*', 'denunci*', 'queja*', 'acud*', 'dirig*', 'tutela', 'contact*', 'present*', 'conforme', 'satisf*', 'interponer',
        ], ['autoridad*', 'agencia española', 'agencia de protección', 'aepd', 'órgano … datos']],
      ],
      unless: ['portuaria', 'tasas', 'entregas', 'inscrit*', 'cuando la ley', 'cederán'],
      traces: ['reclam*', 'aepd', 'autoridad*', 'agencia', 'denuncia*', 'queja*', 'denunci*'],
    },
    mandatory: {
      heading: [
        'obligatorios', 'carácter obligatorio', 'obligación de facilitar', 'debe facilitar', 'obligatoriedad', 'obligatori*', 'tengo que', 'debo',
        'carácter', 'voluntari*', 'consecuencias', 'es obligatorio',
      ],
      says: [
        'asterisco*', 'campos obligatorios', 'campo obligatorio', 'carácter obligatorio', 'es obligatorio', 'son obligatorios', 'opcional*',
        'voluntari*', 'facultativ*', 'si no facilita', 'si no nos facilita', 'si no los facilita', 'si no rellena', 'si no proporciona',
        'sin estos datos', 'sin esos datos', 'sin ellos no', 'obligado a facilitar', 'negativa a facilitar', 'imprescindible*', 'sin su', 'sin tu',
        'no tiene por qué', 'no tienes por qué', 'requisito', 'es voluntario', 'si no … facilit*', 'si no … proporcion*', 'negativa a', 'no podremos',
        'impedirá', 'de lo contrario', 'imposibilidad', 'no facilitar*', 'en caso contrario', 'deberá cumplimentar', 'no hace falta que', 'sin ellos',
        'sin … no podemos', 'sin … no podr*', 'sin … es imposible', 'sin … imposible', 'sin … no puedo', 'sin … no hay', 'lo demás lo rellen*',
        'el resto lo rellen*', 'si le apetece', 'si te apetece', 'quedar vacíos', 'quedar en blanco', 'dejar en blanco', 'si no … no podemos',
      ],
      unless: [
        'casco', 'taller', 'sin su consentimiento', 'sin tu consentimiento', 'sin su autorización', 'mascarilla', 'desayuno', 'sin dilación',
        'cookies', 'gorro', 'piscina', 'fianza', 'afiliación',
      ],
      traces: [
        'obligatori*', 'opcional*', 'voluntari*', 'asterisco*', 'facultativ*', 'sin estos', 'sin ellos', 'requisito', 'negativa', 'sin su', 'si no',
        'facilitar', 'podremos', 'necesari*', 'lo demás', 'en blanco', 'vacíos', 'si quiere', 'solo si', 'sin … no',
      ],
    },
    automated: {
      heading: [
        'decisiones automatizadas', 'elaboración de perfiles', 'perfiles', 'decisiones', 'decision* automatizada*', 'perfil*',
        'inteligencia artificial', 'automatizad*',
      ],
      says: [
        'decisi* … automatizada*', 'decisiones individuales automatizadas', 'elaboración de perfiles', 'perfilado', 'decisi* … algoritmo*',
        'decisi* … máquina*', 'decisi* … ordenador*', 'decisi* … automática*', 'automáticamente … decisi*', 'sin intervención humana',
        'ordenador … decide', 'máquina … decide', 'perfiles', 'decisiones automatizadas', 'decisión automatizada', 'elabor* perfiles',
        'decisiones individuales', 'tratamiento automatizado', 'artículo 22', 'intervención humana', 'calcula … automática',
        'calculado automáticamente', 'ordenador … decisi*', 'ningún ordenador', 'lo decide … ordenador', 'lo decide … programa',
        'siempre es una persona', 'siempre una persona', 'totalmente automatizad*',
      ],
      pairs: [
        [[
          'decisión', 'decisiones', 'decid*', 'rechaz*', 'juzg*', 'estudi*', 'evalú*', 'evalua*', 'orden*', 'clasific*', 'calcul*', 'puntu*',
          'aprob*', 'valor*', 'selecc*', 'precio', 'conced*', 'deneg*', 'determin*',
        ], [
          'automat*', 'algoritm*', 'robot*', 'máquina*', 'programa', 'programas', 'ordenador*', 'inteligencia artificial', 'ia', 'sistema',
          'perfil', 'puntuación', 'software',
        ]],
        [[
          'decisión', 'decisiones', 'deciden', 'decide', 'estudi*', 'revis*', 'examin*', 'vea', 'valid*', 'mira',
        ], ['una persona', 'personas', 'humano*', 'humana*', 'sin que nadie', 'nuestro equipo', 'alguien']],
      ],
      unless: [
        'fábrica', 'respuesta automática', 'jurado', 'borr*', 'cookies', 'navegador', 'elimin*', 'respuesta', 'se publicará', 'decide* cómo', 'pleno',
      ],
      traces: [
        'automat*', 'perfil*', 'algoritm*', 'ordenador', 'máquina', 'decid*', 'decision*', 'robot*', 'máquina*', 'programa',
        'inteligencia artificial', 'humana', 'puntuación',
      ],
    },
    source: {
      heading: [
        'origen de', 'procedencia*', 'fuente*', 'de dónde', 'cómo hemos obtenido', 'cómo los hemos obtenido', 'procedencia', 'origen',
        'cómo obtenemos', 'quién nos da', '=procedencia',
      ],
      says: [
        'origen de los datos', 'procedencia de los datos', 'obtenidos de terceros', 'proceden de', 'proceden del', 'procede de', 'fuentes públicas',
        'fuentes accesibles', 'obtenemos … de', 'obtenemos … datos', 'otras fuentes', 'recibimos … de', 'nos facilita … datos', 'registros públicos',
        'nos comunica* … datos', 'nos pasa* … datos', 'recibimos … datos', 'directamente del interesado', 'provienen de', 'nos da … dirección',
        'a través de terceros', 'proporcionad* por usted', 'facilitad* por usted', 'la proporciona usted', 'proporciona usted mismo',
        'el propio interesado', 'propio usuario', 'propio interesado', 'directamente de usted', 'directamente de ti', 'solo de usted', 'solo de ti',
        'listas de direcciones', 'bases de datos externas', 'acceso público', 'redes sociales', 'nada de otros', 'indirectamente',
        'usted nos facilita directamente', 'nos manda* … nombre', 'nos manda* … datos', 'nos envía* … datos', 'nos envía* … nombre', 'nos llega de',
        'nos llegan de', 'quienes nos', 'nos dio su', 'nos dio tu', 'nos dieron su', 'nos ha dado su', 'nos envía su', 'nos envía tu', 'nos pasa su',
        'nos pasa tu', 'me da tu', 'me da su', 'quien nos da', 'quien me da', 'nos facilita su', 'nos comunica su', 'nos manda su',
        'además de lo que usted', 'además de lo que nos', 'aparte de lo que',
      ],
      pairs: [
        [[
          'obten*', 'obtien*', 'recib*', 'proced*', 'provien*', 'compr*', 'nos facilita', 'nos facilitan', 'nos comunica*', 'nos da', 'nos dan',
          'nos pasa', 'nos proporciona*', 'nos llegan', 'llegan', 'recab*', 'complet*', 'recog*', 'nos transmite*', 'enriquec*', 'nos envía',
          'entras con', 'adquir*', 'nos cede*', 'inicias sesión', 'aparece',
        ], [
          'terceros', 'tercero', 'socio*', 'empresa', 'empleador', 'redes sociales', 'red social', 'amigo*', 'amiga', 'familiar*', 'agencia*',
          'guías', 'directorio*', 'distribuidor*', 'plataforma*', 'google', 'facebook', 'linkedin', 'apple', 'otras', 'otros', 'otro',
          'ficheros de solvencia', 'solvencia', 'acceso público', 'accesibles al público', 'públicos', 'públicas', 'públicamente', 'registros',
          'colegio*', 'aseguradora*', 'médico', 'listas', 'bases de datos', 'usted mismo', 'ti mismo', 'interesado', 'intermediari*',
          'colaborador*', 'nadie más', 'revendedor*',
        ]],
      ],
      unless: [
        'lana', 'granjas', 'pasamos sus', 'cedemos', 'reclam*', 'madera', 'productos', 'boletín', 'a nuestros', 'derecho', 'newsletter',
        'usted nos da', 'usted nos facilita', 'usted nos comunica', 'usted nos envía',
      ],
      traces: [
        'orig*', 'proced*', 'fuente*', 'obten*', 'recib*', 'provien*', 'compr*', 'nos facilita', 'nos da', 'nos comunica', 'amigo', 'redes sociales',
        'directamente', 'google', 'facebook', 'usted mismo', 'llegan', 'procede*', 'públic*', 'obtien*', 'interesado', 'nos dio', 'nos han dado',
        'nos ha dado', 'nos envía', 'nos pasa', 'me da', 'nos manda', 'además de lo',
      ],
    },
    cookies: {
      heading: ['cookie*', 'cookies', 'rastreadores'],
      says: [
        'utiliza* … cookie*', 'usa* … cookie*', 'utilizamos cookies', 'usamos cookies', 'cookies … instal*', 'instal* … cookie*', 'una cookie es',
        'cookies son', 'las cookies', 'cookies … caduc*', 'cookies … permiten', 'cookies propias', 'cookies técnicas', 'cookies de', 'no … cookies',
        'instala* … cookie*', 'cookie de sesión', 'píxel*', 'ponemos … cookies', 'instal* … una cookie', 'pone* … cookie*',
      ],
      unless: ['hornean', 'horno', 'receta*'],
      traces: ['cookie*', 'píxel*'],
    },
    chat: {
      heading: ['chat', 'chatbot', 'asistente virtual', 'mensajería', 'asistente', 'chat en línea', 'chat en vivo', 'bot', 'conversaciones'],
      says: [
        'chat', 'chatbot', 'chatbots', 'asistente virtual', 'chat en vivo', 'chat en línea', 'mensajería instantánea', 'ventana de chat', 'livechat',
        'asistente digital', 'asistente conversacional', 'agente virtual', 'agente conversacional', 'chats', 'robot conversacional', 'bot', 'bots',
        'burbuja', 'robot de conversación', 'nuestro asistente', 'atención en directo', 'chat en directo',
      ],
      beside: [
        'dato*', 'mensaje*', 'conserv*', 'guard*', 'almacen*', 'trata*', 'conversaci*', 'transmit*', 'envía*', 'elimin*', 'borr*', 'registr*', 'le*',
        'recog*', 'escrib*', 'historial', 'información', 'pregunta*', 'nombre', 'ip', 'graban', 'analiz*', 'recoge', 'aloja*', 'conversaciones',
      ],
      unless: ['abre de', 'horario', 'dependiente'],
      traces: ['chat*', 'asistente*', 'mensajería', 'conversaci*', 'robot*', 'bot', 'burbuja', 'robot', 'asistente', 'virtual', 'directo'],
    },
    marketing: {
      heading: ['publicidad', 'marketing', 'comunicaciones comerciales', 'newsletter', 'boletín', 'cansado de', 'baja'],
      says: [
        'darse de baja', 'darte de baja', 'darme de baja', 'date de baja', 'se dé de baja', 'dar de baja', 'dejar de recibir',
        'opon* … comunicaciones', 'opon* … publici*', 'opos* … publici*', 'opos* … comunicaciones comerciales', 'no desea … recibir',
        'no quiere … recibir', 'cancelar … suscripción', 'opon* … marketing', 'lista robinson', 'enlace de baja', 'opon* … promocion*',
        'renunciar a recibir', 'dejar de recibir*', 'dejar de recibirlos', 'borrarse de la lista', 'borrarte de la lista', 'exclusión publicitaria',
        'no desea más publicidad', 'no recibir más', 'cancelar la suscripción', 'enlace … baja', 'promocional* … desactiv*',
        'desactiv* … promocional*', 'salvo que nos haya pedido', 'díganoslo y paramos', 'contest* baja', 'respond* baja',
      ],
      pairs: [
        [[
          'opon*', 'oposición', 'negarse', 'rechaz*', 'dejar', 'baja', 'borrar*', 'cancelar', 'no desea*', 'no quier*', 'enlace', 'pulsa*',
          'revoc*', 'excluir*', 'desactiv*', 'salvo que se oponga', 'salvo que nos', 'paramos', 'dejamos de enviar',
        ], [
          'publicidad', 'mercadotecnia', 'marketing', 'boletín*', 'newsletter*', 'comunicaciones', 'promocion*', 'lista', 'correos', 'ofertas',
          'recibir', 'comercial*', 'enlace del final', 'mensajes', 'productos parecidos', 'productos similares',
        ]],
      ],
      unless: ['cookies', 'apúntese', 'suscríbete', 'navegador'],
      traces: [
        'baja', 'publicid*', 'comercial*', 'marketing', 'boletín', 'newsletter', 'promocion*', 'publicidad', 'robinson', 'oponerse', 'mercadotecnia',
        'correos', 'enlace', 'salvo que', 'paramos', 'cansado', 'no recibir',
      ],
    },
    death: {
      heading: ['fallecid*', 'fallecimiento', 'herederos', 'muerte'],
      says: [
        'fallecid*', 'fallecimiento', 'herederos', 'testamento digital', 'tras su muerte', 'después de su muerte', 'muerte', 'difunt*', 'fallezca',
        'tras tu muerte', 'muere el titular', 'si muere', 'ya no esté', 'ya no estés', 'cuando falte',
      ],
      unless: ['seguro', 'tarifas'],
      traces: ['fallec*', 'hereder*', 'muerte', 'difunt*', 'muere', 'heredero*', 'ya no est*', 'cuando falte'],
    },
  },
  words: {
    data: [
      'dato*', 'información', 'cuenta*', 'pedido*', 'mensaje*', 'factura*', 'correo*', 'fichero*', 'historial', 'conversaci*', 'currículo',
      'currículum', 'cv', 'candidatura*', 'consulta*', 'cliente*', 'boletín', 'solicitud*', 'registro*', 'fecha de nacimiento', 'dirección', 'nombre',
      'teléfono', 'tarjeta', 'inscripción', 'información*', 'usuario*', 'currículos', 'currículums', 'registros', 'tratamiento*', 'navegación',
      'personal', 'ficha', 'facturas', 'copias de seguridad', 'suscripción*', 'reserva*', 'todo lo que', 'su perfil', 'tu perfil', 'número',
    ],
    units: ['día*', 'mes', 'meses', 'año', 'años', 'semana*', 'hora*'],
    numbers: [
      'un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce', 'trece', 'quince', 'dieciocho', 'veinticuatro',
      'treinta', 'noventa', 'once', 'catorce', 'dieciséis', 'veinte', 'sesenta', 'cien', 'cincuenta', 'cuarenta', 'treinta y seis',
    ],
    until: [
      'hasta', 'mientras', 'tiempo necesario', 'plazo necesario', 'plazos legales', 'plazo legal', 'durante el tiempo', 'durante los plazos',
      'el tiempo que', 'estrictamente necesario', 'prescripción', 'una vez', 'cuando deje', 'plazos establecidos', 'plazos previstos',
      'plazo que marca', 'cierra la cuenta', 'cierre', 'cuando cierra', 'mientras sean', 'transcurrid*', 'finalizar', 'finalización', 'baja',
      'plazos de', 'legalmente', 'el necesario', 'indispensable', 'dejen de', 'vigencia', 'duración de', 'revoque', 'retire', 'solicite',
      'al final de', 'al acabar', 'al terminar',
    ],
    vague: ['tiempo necesario', 'mientras sea necesario', 'mientras sean necesarios', 'plazo necesario', 'estrictamente necesario'],
    deny: ['no', 'nunca', 'ningún', 'ninguna', 'sin', 'ni', 'jamás', 'tampoco', 'nadie', 'nada', 'ninguno', 'ningunas'],
    only: ['salvo', 'excepto', 'solo', 'sólo', 'únicamente', 'solamente', 'exclusivamente', 'sino'],
    rights: [
      'derecho*', 'puede', 'pueden', 'podrá', 'solicitar', 'ejercer', 'ejercitar', 'puedes', 'pedir', 'pedirnos', 'tiene derecho', 'le asiste',
      'posibilidad', 'obtener', 'exigir', 'tu derecho', 'dinos', 'puede pedir', 'podrás', 'podrán', 'a petición', 'puedes pedir*', 'pedirme',
      'puede pedirnos',
    ],
    updated: [
      'actualización', 'actualizad*', 'última modificación', 'modificad*', 'revisión', 'revisad*', 'versión', 'en vigor', 'vigente', 'fecha',
      'entrada en vigor', 'vigente desde', 'modificada', 'publicad*', 'efectiv*', 'redactad*', 'actualizada el', 'última versión', 'fechad*',
    ],
    annulled: ['anulad*', 'invalid*', 'derogad*', 'antigu*', 'anterior', 'sustituid*', 'ya no', 'schrems', 'recogía', 'regulaba', 'preveía'],
    framework: ['puerto seguro', 'safe harbor', 'escudo de privacidad', 'escudo de la privacidad', 'privacy shield'],
    oldlaw: [
      'ley orgánica 15 1999', 'lopd 15 1999', '15 1999', 'real decreto 1720 2007', '1720 2007', 'inscrit* … registro general',
      'registro general de protección', 'inscripción de ficheros', 'fichero* … inscrit*', 'fichero … agencia', 'fichero … registro',
      'directiva 95 46', '95 46 ce', 'lortad', 'ley 5 1992', 'derechos arco',
    ],
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    common: ['el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'sus', 'datos', 'para', 'por', 'con', 'no', 'una', 'se', 'del', 'al', 'su', 'usted'],
    provider: [
      'proveedor', 'encargado', 'a través de', 'mediante', 'servicio', 'herramienta', 'empresa', 'por', 'plataforma', 'vía', 'programa', 'con',
      'lo ofrece', 'ofrecido', 'usamos', 'utilizamos', 'guarda', 'servidores de', 'gestiona', 'proporcionado', 'basado en', 'solución',
      'desarrollado', 'alojado', 'en',
    ],
    'privacy-title': ['privacidad', 'protección de datos', 'datos personales', 'rgpd'],
    'cookie-title': ['cookie*'],
    'legal-title': ['aviso legal', 'información legal'],
    goods: [
      'huevo*', 'leche', 'yogur*', 'verdura*', 'patata*', 'aguacate*', 'fruta*', 'carne', 'pescado*', 'vino*', 'cerveza', 'pan', 'queso*', 'madera',
      'lana', 'algodón', 'agua', 'manantial', 'nevera', 'frigorífico', 'horno', 'farola*', 'luces', 'alumbrado', 'calefacción', 'puerta', 'puertas',
      'ascensor*', 'piscina', 'gorro', 'casco*', 'equipaje', 'transferencia bancaria', 'transferencias bancarias', 'plantas', 'flores', 'receta*',
    ],
    'legal-content': ['cif', 'nif', 'registro mercantil', 'titular del sitio', 'titular de la web', 'domicilio social', 'inscrita en', 'lssi'],
    exercise: ['ejer* … derecho*', 'ejercicio … derecho*', 'hacer valer … derecho*', 'para ejerc*', 'ejercitar … derecho*'],
    answers: ['respond*', 'contest*', 'respuesta*', 'atender*'],
  },
} satisfies NoticePhrases;
