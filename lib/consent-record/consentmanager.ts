import { decodeDeep } from '../decode.ts';
import { unreadable, type RecordFormat } from './reading/format.ts';
import { readTcString } from './reading/tc-string.ts';
import { recordOfTc } from './tcf.ts';

const FORMAT = 'consentmanager';

/**
 * consentmanager: a TC string where the site uses the framework, else one of its own (`B…`). Beside it stand lists of
 * vendors and purposes, essential ones among them and unmarked even after a refusal: they tell nothing sure.
 */
export default {
  format: FORMAT,
  names: ['__cmpconsent*'],
  read(value) {
    const read = readTcString(decodeDeep(value));
    return read === null ? unreadable(FORMAT) : recordOfTc(read, FORMAT);
  },
} satisfies RecordFormat;
