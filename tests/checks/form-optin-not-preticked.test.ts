import check from '../../lib/checks/form-optin-not-preticked.ts';
import { describeCheck } from '../support/checks.ts';
import { UNREAD_FORMS } from '../support/form-stories.ts';

describeCheck(check, UNREAD_FORMS);
