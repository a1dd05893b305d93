import { inapplicable, pass, review, type Finding, type Verdict } from '../../model/check.ts';
import type { FormFact } from '../../model/form.ts';
import type { Seq } from '../../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { BESIDE_FRAME, WHOSE_FRAME } from '../words/forms.ts';

/** What was found in one form: how it ends for it, and why. */
export interface Found { readonly outcome: 'fail' | 'review' | 'warn' | 'pass'; readonly finding: Finding; /** Of a review. */ readonly reason?: Text }

/**
 * Of a form in a frame: whose it is may not be known, and what the page says beside it was not read with it, so nothing is
 * held against the site that either could excuse.
 * @param plain what was found stands in the form, and no word beside it changes that. Absent: it leans on what is missing
 */
export function asFramed(form: FormFact, found: readonly Found[], plain = false): readonly Found[] {
  const { frame, kind } = form;
  if (frame === undefined) return found;
  const reason = frame.of === 'other' ? WHOSE_FRAME : plain && kind !== 'other' ? null : BESIDE_FRAME;
  return reason === null ? found : found.map((one) => (one.outcome === 'fail' || one.outcome === 'warn' ? { ...one, outcome: 'review', reason } : one));
}

type End = (findings: NonEmpty<Finding>) => Verdict;
interface Ends {
  /** Nothing was found that the check is about. */
  readonly none: Text;
  /** Of a review that gives no reason of its own. */
  readonly unclear: Text;
  /** Absent: the check never ends so. */
  readonly failing?: End;
  readonly warning?: End;
}

/** The worst counts, with all findings of its sort; of a pass everything that was looked at. */
export function worstOf(found: readonly Found[], { none, unclear, failing, warning }: Ends): Verdict {
  const of = (outcome: Found['outcome']): readonly Finding[] => once(found.filter((one) => one.outcome === outcome).map(({ finding }) => finding)).slice(0, MOST);
  const [fails, reviews, warns, passes] = [of('fail'), of('review'), of('warn'), of('pass')];
  if (failing && isNonEmpty(fails)) return failing(fails);
  if (reviews.length > 0) return review(found.find(({ outcome }) => outcome === 'review')?.reason ?? unclear, [...reviews, ...warns].slice(0, MOST));
  if (warning && isNonEmpty(warns)) return warning(warns);
  const examined = [...new Set(passes.flatMap(({ cites }) => cites))];
  return isNonEmpty(examined) ? pass(examined as unknown as NonEmpty<Seq>, passes) : inapplicable(none);
}
const MOST = 6;

const once = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ what }, at) => findings.findIndex((one) => one.what.en === what.en) === at);
