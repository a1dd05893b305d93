import type { Finding } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import { inFormQuoting } from '../words/forms.ts';

/** Headings and buttons of forms by which people exercise their rights; a policy's name is none. */
const RIGHTS = /exerc\w+ (?:de )?(?:vos|mes|ses|les) droits|droits? (?:d['’]acc[eè]s|rgpd|[àa] l['’]effacement)|demande (?:rgpd|d['’]acc[eè]s|de suppression de)|exercise (?:your|my) rights|(?:data )?subject (?:access )?request|privacy request|gdpr request|betroffenenrecht|auskunftsersuchen|auskunft nach|dsgvo.anfrage|ejerc\w+ (?:de )?(?:sus|tus|mis|los) derechos|derechos arco|eserci\w+ (?:dei |i )(?:tuoi|propri|suoi|diritti)|rechten uitoefenen|inzageverzoek|avg.verzoek/iu;

/** Forms that say they are for requests about one's data. */
export const rightsForms = (forms: Facts['forms']): readonly Finding[] => forms.flatMap((form) => {
  const words = [form.heading ?? '', ...form.buttons, ...form.says.map((one) => one.words)].find((one) => RIGHTS.test(one));
  return words === undefined ? [] : [{ what: inFormQuoting(form, words, (quote) => `one can exercise one’s rights: ${quote}`, (quote) => `on peut exercer ses droits\u00a0: ${quote}`), cites: form.cites }];
}).slice(0, 2);

/** Forms by which one can write to the site at all. */
export const contactForms = (forms: Facts['forms']): readonly Finding[] => forms.filter(({ kind }) => kind === 'contact').slice(0, 2)
  .map((form) => ({ what: inFormQuoting(form, form.heading ?? form.buttons[0] ?? '…', (quote) => `one can write to the site: ${quote}`, (quote) => `on peut écrire au site\u00a0: ${quote}`), cites: form.cites }));
