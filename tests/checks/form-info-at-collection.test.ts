import check from '../../lib/checks/form-info-at-collection.ts';
import { describeCheck } from '../support/checks.ts';
import { aLink, aPage, seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence, NO_FORM_READ, NOTICE_LINK } from '../support/form-stories.ts';

const cites = seqs();
const INFO = aSentence('Vos données servent à vous répondre.', 'info');
const one = (more: Parameters<typeof aForm>[0], linked = false) => ({ forms: [aForm({ cites, ...more })], pages: [aPage({ noticeLinks: linked ? [aLink()] : [] })] });

describeCheck(check, [
  { name: 'a sentence and a link', expect: 'pass', facts: one({ says: [INFO], links: [NOTICE_LINK] }), cites },
  { name: 'a box that names the notice, and a link', expect: 'pass', facts: one({ boxes: [aBox('J’ai lu la politique', ['privacy'])], links: [NOTICE_LINK] }) },
  { name: 'a sentence that holds the link', expect: 'pass', facts: one({ says: [aSentence('Voir notre Politique de confidentialité.', 'privacy')], links: [NOTICE_LINK] }) },
  { name: 'a link alone', expect: 'review', facts: one({ says: [aSentence('Politique de confidentialité', 'privacy')], links: [NOTICE_LINK] }), says: 'in a sentence' },
  { name: 'a sentence, the link in the footer', expect: 'pass', facts: one({ says: [INFO] }, true) },
  { name: 'a sentence, no link anywhere', expect: 'review', facts: one({ says: [INFO] }), says: 'whole privacy notice' },
  { name: 'the link in the footer and nothing said', expect: 'warn', facts: one({}, true), cites, alone: false },
  { name: 'nothing at all', expect: 'fail', facts: one({}), cites, alone: false, says: 'no link to a notice was found' },
  { name: 'nothing at all, where an address is asked for to be told of something', expect: 'fail', facts: one({ kind: 'other', heading: 'Alerte', buttons: ['M’avertir'], fields: [aFormField('email')] }) },
  { name: 'nothing at all, where a name and an address are asked for to find something', expect: 'fail', facts: one({ kind: 'other', heading: 'Votre conseiller', buttons: ['Trouver'], fields: [aFormField('name'), aFormField('address')] }) },
  { name: 'nothing understood', expect: 'review', facts: one({ known: false }) },
  { name: 'something folded away', expect: 'review', facts: one({ folded: true }) },
  { name: 'more than was read', expect: 'review', facts: one({ cut: true }) },
  { name: 'a form that knows its visitor', expect: 'review', facts: one({ answered: true }) },
  { name: 'in a frame, on a page that links to its notice', expect: 'warn', facts: { ...one({}, true), pages: [aPage({ address: 'https://shop.example/b', noticeLinks: [aLink()] })] } },
  ...NO_FORM_READ,
]);
