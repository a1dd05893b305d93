import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';

const FORMAT = 'cookieconsent';

/**
 * Cookie Consent by Osano, formerly Insites (3.1.1, `setStatus`). `dismiss` also comes of scrolling, of waiting and of
 * closing, and the site decides what it means: no answer.
 */
export default {
  format: FORMAT,
  names: ['cookieconsent_status'],
  read(value) {
    switch (value) {
      case 'allow': return recordOf(FORMAT, { choices: [], says: 'accepted' });
      case 'deny': return recordOf(FORMAT, { choices: [], says: 'refused' });
      case 'dismiss': return recordOf(FORMAT, { choices: [], says: 'pending' });
      default: return unreadable(FORMAT);
    }
  },
} satisfies RecordFormat;
