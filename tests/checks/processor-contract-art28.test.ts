import check from '../../lib/checks/processor-contract-art28.ts';
import { describeCheck } from '../support/checks.ts';
import { ANY_VENDOR } from '../support/vendor-stories.ts';

describeCheck(check, ANY_VENDOR);
