import check from '../../lib/checks/form-minor-age.ts';
import { describeCheck } from '../support/checks.ts';
import { ASKED_FORMS } from '../support/form-stories.ts';

describeCheck(check, ASKED_FORMS);
