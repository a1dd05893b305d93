import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'política de privacidad', 'privacidad', 'protección de datos', 'aviso de privacidad', 'rgpd',
    'política de protección de datos', 'política de datos', 'privacidad y cookies',
  ],
  // links to who runs the site
  'legal-link': [
    'aviso legal', 'información legal', 'términos legales',
  ],
  // agrees to everything asked
  accept: [
    'aceptar todo', 'aceptar todas', 'aceptar', 'acepto', 'permitir todas', 'aceptar y continuar', 'de acuerdo',
    'aceptar todas las cookies', 'aceptar las cookies', 'aceptar cookies', 'aceptar todos', 'aceptarlas todas',
    'aceptar y cerrar', 'acepto todo', 'acepto todas', 'acepto las cookies', 'permitir todo',
    'permitir todas las cookies', 'permitir cookies', 'permitir', 'consentir', 'consentir todo', 'sí, acepto',
    'estoy de acuerdo', 'autorizar todas', 'activar todas',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'rechazar todo', 'rechazar todas', 'rechazar', 'no aceptar', 'continuar sin aceptar', 'denegar', 'no, gracias',
    'rechazar todos', 'rechazar todas las cookies', 'rechazar cookies', 'rechazar las cookies', 'rechazarlas todas',
    'rechazo', 'rechazar y cerrar', 'no acepto', 'no estoy de acuerdo', 'no permitir', 'no consentir',
    'seguir sin aceptar', 'continuar sin consentir', 'sin aceptar', 'no gracias', 'denegar todas', 'denegar todo',
    'bloquear todo', 'desactivar todas', 'declinar',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'solo necesarias', 'solo esenciales', 'solo cookies necesarias', 'aceptar las esenciales', 'solo las necesarias',
    'solo las esenciales', 'solo las cookies necesarias', 'solo las cookies esenciales', 'solo cookies esenciales',
    'solo cookies técnicas', 'aceptar solo necesarias', 'aceptar solo las necesarias',
    'aceptar solo las cookies necesarias', 'aceptar solo esenciales', 'aceptar necesarias', 'solo técnicas',
    'solo estrictamente necesarias', 'únicamente necesarias', 'únicamente las necesarias', 'rechazar opcionales',
    'rechazar no esenciales', 'usar solo cookies necesarias',
  ],
  // opens the choice by purpose
  settings: [
    'configurar', 'configuración de cookies', 'personalizar', 'gestionar opciones', 'preferencias',
    'cambiar mi elección', 'configurar cookies', 'configurar las cookies', 'configuración', 'configurar opciones',
    'configurar preferencias', 'ajustes', 'ajustes de cookies', 'ajustar', 'personalizar cookies',
    'personalizar mis opciones', 'gestionar', 'gestionar cookies', 'gestionar preferencias', 'administrar',
    'administrar cookies', 'administrar preferencias', 'opciones', 'más opciones', 'preferencias de cookies',
    'mostrar detalles', 'mostrar propósitos', 'panel de configuración', 'elegir', 'panel de cookies',
  ],
  // stores a choice by purpose
  save: [
    'guardar', 'guardar preferencias', 'confirmar mis preferencias', 'permitir selección', 'guardar y cerrar',
    'guardar y salir', 'guardar configuración', 'guardar ajustes', 'guardar cambios', 'guardar selección',
    'guardar mis preferencias', 'guardar mi selección', 'confirmar', 'confirmar selección',
    'confirmar mis elecciones', 'aceptar selección', 'aceptar seleccionadas', 'aceptar la selección',
    'aceptar mi selección', 'permitir la selección', 'permitir seleccionadas', 'aplicar',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'entendido', 'cerrar', 'continuar', 'más tarde', 'vale', 'okay', 'comprendido', 'lo entiendo',
    'he entendido', 'seguir', 'seguir navegando', 'continuar navegando', 'ocultar', 'ahora no', 'perfecto',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'rastreador', 'rastreadores', 'consentimiento', 'su consentimiento', 'tu consentimiento',
    'privacidad', 'datos personales', 'nuestros socios', 'tecnologías similares', 'utiliza cookies',
    'utilizamos cookies', 'utilizan cookies', 'usa cookies', 'usamos cookies', 'usan cookies', 'uso de cookies',
    'uso de las cookies', 'utilización de cookies', 'cookies propias', 'cookies propias y de terceros',
    'cookies de terceros', 'instala cookies', 'valoramos su privacidad', 'valoramos tu privacidad',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'chatear', 'chatea', 'chatea con nosotros', 'chatee con nosotros', 'chatbot', 'chat en vivo',
    'chat en línea', 'iniciar chat', 'abrir chat', 'hablar con un agente', 'hablar con un asesor',
    'habla con nosotros', 'hable con nosotros', 'asesor', 'asesora', 'asistente', 'asistente virtual', 'ayuda',
    'necesitas ayuda', 'necesita ayuda', 'cómo podemos ayudarte', 'tienes preguntas', 'tienes alguna pregunta',
    'haz una pregunta', 'pregúntanos', 'escríbenos', 'envíanos un mensaje', 'enviar mensaje', 'mensajería',
    'conversación', 'iniciar conversación',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'política de cookies', 'politica de cookies y privacidad', 'aviso de cookies', 'declaración de cookies',
    'información sobre cookies', 'más información sobre cookies', 'más información sobre las cookies',
    'más sobre cookies', 'cómo usamos las cookies',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'retirar su consentimiento', 'retirar tu consentimiento', 'retirar el consentimiento',
    'retirar mi consentimiento', 'revocar su consentimiento', 'revocar tu consentimiento',
    'revocar el consentimiento', 'retirada del consentimiento', 'cambiar de opinión', 'cambiar tu decisión',
    'cambiar su decisión', 'modificar su elección', 'modificar tu elección', 'consentimiento en cualquier momento',
    'preferencias en cualquier momento', 'configuración en cualquier momento', 'elección en cualquier momento',
    'opciones en cualquier momento', 'en cualquier momento retirar', 'en cualquier momento modificar',
    'en cualquier momento cambiar', 'en cualquier momento desde', 'en cualquier momento haciendo',
    'en cualquier momento a través', 'modificarla en cualquier momento', 'cambiarla en cualquier momento',
    'revocarlo en cualquier momento', 'retirarlo en cualquier momento',
  ],
  // takes something else than a click for consent
  implied: [
    'si continúa navegando', 'si continúas navegando', 'si sigues navegando', 'si sigue navegando',
    'al seguir navegando', 'al continuar navegando', 'al continuar la navegación', 'continuando con la navegación',
    'al navegar por este sitio', 'al utilizar este sitio, usted', 'al usar este sitio, acepta',
    'al usar esta web, aceptas', 'el uso de este sitio implica', 'el uso de esta web implica',
    'seguir navegando implica', 'consideramos que acepta su uso', 'consideramos que aceptas su uso',
    'entendemos que acepta',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'interés legítimo', 'intereses legítimos', 'oponerse al tratamiento', 'oponerte al tratamiento',
    'oponerse al procesamiento', 'oposición al tratamiento',
  ],
  // asks for money instead
  'pay-or-consent': [
    'suscribirse y rechazar', 'rechazar y suscribirse', 'rechazar y suscribirme', 'rechazar y pagar',
    'pagar y rechazar', 'acceder sin publicidad', 'navegar sin publicidad por', 'sin publicidad por',
    'sin publicidad desde', 'aceptar o suscribirse', 'acepta o suscríbete', 'suscríbete para rechazar',
    'suscripción sin publicidad',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'socios', 'nuestros socios', 'lista de socios', 'ver socios', 'socios publicitarios', 'lista de proveedores',
    'nuestros proveedores', 'ver proveedores', 'proveedores externos', 'nuestros colaboradores',
    'terceros colaboradores', 'nuestros partners', 'listado de terceros', 'lista de terceros',
  ],
  // says why without saying anything
  'vague-purpose': [
    'mejorar su experiencia', 'mejorar tu experiencia', 'mejorar la experiencia', 'mejor experiencia',
    'mejores experiencias', 'mejorar nuestros servicios', 'mejorar nuestra web', 'mejorar nuestro sitio',
    'mejorar la navegación', 'mejorar su navegación', 'experiencia de usuario', 'experiencia de navegación',
    'experiencia óptima',
  ],
  // purposes
  'purpose-ads': [
    'publicidad', 'publicitario', 'publicitarios', 'publicitaria', 'publicitarias', 'anuncios',
    'anuncios personalizados', 'anuncios relevantes', 'anunciantes', 'marketing', 'mercadotecnia', 'remarketing',
    'retargeting', 'segmentación publicitaria', 'ofertas personalizadas',
  ],
  'purpose-audience': [
    'analítica', 'analíticas', 'analítico', 'analíticos', 'cookies de análisis', 'cookies de medición',
    'análisis del tráfico', 'analizar el tráfico', 'analizar nuestro tráfico', 'analizar el uso',
    'analizar sus hábitos', 'analizar tus hábitos', 'analizar la navegación', 'análisis de navegación',
    'análisis web', 'análisis de uso', 'estadísticas', 'estadística', 'estadísticos', 'fines estadísticos',
    'medición de audiencia', 'medir la audiencia', 'investigación de audiencia', 'investigación de audiencias',
    'estudio de audiencias', 'estudios de audiencia', 'medir nuestra audiencia', 'medir el tráfico',
    'medición del rendimiento', 'medir el rendimiento', 'cookies de rendimiento', 'número de visitas',
  ],
  'purpose-social': [
    'redes sociales', 'red social', 'botones para compartir', 'compartir en redes', 'social media',
  ],
  'purpose-personalisation': [
    'personalizar el contenido', 'personalizar contenido', 'personalizar los contenidos', 'contenido personalizado',
    'contenidos personalizados', 'experiencia personalizada', 'personalización', 'recomendaciones personalizadas',
  ],
  'purpose-chat': [
    'chat en vivo', 'chat en línea', 'chat online', 'chat en directo', 'servicio de chat', 'chatbot', 'chatbots',
    'asistente virtual', 'asistente conversacional', 'mensajería instantánea', 'asistencia en línea',
    'servicio de mensajería', 'servicios de soporte', 'atención al cliente en línea',
  ],
} satisfies Phrases;
