import check from '../../lib/checks/form-sensitive-fields.ts';
import { describeCheck } from '../support/checks.ts';
import { ASKED_FORMS } from '../support/form-stories.ts';

describeCheck(check, ASKED_FORMS);
