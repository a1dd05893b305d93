import { inapplicable, pass, review, type Finding, type Verdict } from '../../model/check.ts';
import type { Seq } from '../../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';

/** What was found in one form: how it ends for it, and why. */
export interface Found { readonly outcome: 'fail' | 'review' | 'warn' | 'pass'; readonly finding: Finding; /** Of a review. */ readonly reason?: Text }

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
