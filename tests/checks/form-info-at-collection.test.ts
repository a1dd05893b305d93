import check from '../../lib/checks/form-info-at-collection.ts';
import { describeCheck } from '../support/checks.ts';
import { UNREAD_FORMS } from '../support/form-stories.ts';

describeCheck(check, UNREAD_FORMS);
