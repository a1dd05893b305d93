import check from '../../lib/checks/breach-procedure.ts';
import { describeCheck } from '../support/checks.ts';
import { ANY_PROCESSING } from '../support/processing-stories.ts';

describeCheck(check, ANY_PROCESSING);
