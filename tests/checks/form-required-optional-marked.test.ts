import check from '../../lib/checks/form-required-optional-marked.ts';
import { describeCheck } from '../support/checks.ts';
import { UNREAD_FORMS } from '../support/form-stories.ts';

describeCheck(check, UNREAD_FORMS);
