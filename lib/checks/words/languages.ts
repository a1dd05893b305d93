import type { Lang, Text } from '../../model/text.ts';

/** Languages of Europe by their ISO 639-1 code; others are told by the code itself. */
const NAMES: Readonly<Record<string, Text>> = {
  bg: { en: 'Bulgarian', fr: 'bulgare' }, ca: { en: 'Catalan', fr: 'catalan' }, cs: { en: 'Czech', fr: 'tchèque' }, da: { en: 'Danish', fr: 'danois' },
  de: { en: 'German', fr: 'allemand' }, el: { en: 'Greek', fr: 'grec' }, en: { en: 'English', fr: 'anglais' }, es: { en: 'Spanish', fr: 'espagnol' },
  et: { en: 'Estonian', fr: 'estonien' }, fi: { en: 'Finnish', fr: 'finnois' }, fr: { en: 'French', fr: 'français' }, ga: { en: 'Irish', fr: 'irlandais' },
  hr: { en: 'Croatian', fr: 'croate' }, hu: { en: 'Hungarian', fr: 'hongrois' }, it: { en: 'Italian', fr: 'italien' }, lb: { en: 'Luxembourgish', fr: 'luxembourgeois' },
  lt: { en: 'Lithuanian', fr: 'lituanien' }, lv: { en: 'Latvian', fr: 'letton' }, mt: { en: 'Maltese', fr: 'maltais' }, nl: { en: 'Dutch', fr: 'néerlandais' },
  no: { en: 'Norwegian', fr: 'norvégien' }, pl: { en: 'Polish', fr: 'polonais' }, pt: { en: 'Portuguese', fr: 'portugais' }, ro: { en: 'Romanian', fr: 'roumain' },
  sk: { en: 'Slovak', fr: 'slovaque' }, sl: { en: 'Slovenian', fr: 'slovène' }, sv: { en: 'Swedish', fr: 'suédois' },
};

export const languageWords = (code: string, lang: Lang): string => NAMES[code]?.[lang] ?? code;
