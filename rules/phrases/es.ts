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
    'política de cookies', 'aviso de cookies', 'más información sobre cookies',
  ],
  // tells that the choice can be changed
  withdraw: [
    'retirar su consentimiento', 'retirar tu consentimiento', 'cambiar de opinión', 'en cualquier momento',
  ],
  // takes something else than a click for consent
  implied: [
    'si continúa navegando', 'al seguir navegando', 'el uso de este sitio implica',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'interés legítimo', 'intereses legítimos', 'oponerse',
  ],
  // asks for money instead
  'pay-or-consent': [
    'suscribirse y rechazar', 'rechazar y pagar', 'acceder sin publicidad', 'aceptar o suscribirse',
  ],
  // speaks of those who read and write, or leads to their list
  'partners': [
    'nuestros socios', 'lista de socios', 'ver socios', 'lista de proveedores', 'nuestros proveedores',
    'ver proveedores', 'nuestros colaboradores',
  ],
  // says why without saying anything
  'vague-purpose': [
    'mejorar su experiencia', 'mejorar tu experiencia', 'mejor experiencia', 'mejorar nuestros servicios',
    'experiencia de usuario',
  ],
  // purposes
  'purpose-ads': [
    'publicidad', 'anuncios personalizados', 'marketing',
  ],
  'purpose-audience': [
    'analítica', 'estadísticas', 'medición de audiencia',
  ],
  'purpose-social': [
    'redes sociales', 'botones para compartir', 'compartir en redes',
  ],
  'purpose-personalisation': [
    'personalizar el contenido', 'contenido personalizado', 'contenidos personalizados', 'personalización',
  ],
  'purpose-chat': [
    'chat en vivo', 'chatbot', 'asistente virtual', 'mensajería',
  ],
} satisfies Phrases;
