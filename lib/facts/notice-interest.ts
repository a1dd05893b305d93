import type { Said } from './notice-phrases.ts';
import { whole, type NoticeSentence } from './notice-sentences.ts';

/** Which interest is pursued: the words behind "legitimate interest", in six languages, where they are more than the law's own. */

const INTEREST = /(?:int[ée]r[êe]ts?\s+l[ée]gitimes?|l[ée]gitimes?\s+int[ée]r[êe]ts?|legitimate\s+(?:business\s+)?interests?|berechtigte[snrm]?\s+interessen?s?|inter[ée]s(?:es)?\s+leg[íi]timos?|leg[íi]timos?\s+inter[ée]s(?:es)?|legittim[oi]\s+interess[ei]|interess[ei]\s+legittim[oi]|gerechtvaardigde?\s+belang(?:en)?)/giu;
/** What stands between the interest and the colon: whose it is, the article. */
const TOLD_AFTER = /^[^.:;(]{0,50}(?:\([^)]*\)[^.:;(]{0,20})?(?:\s*[:–—]\s*|\s+-\s+|,?\s+(?:consistant\s+[àe]n?|(?:à|a)\s+savoir|ovvero|namely|nämlich|namelijk|consistente\s+(?:en|nel(?:la|l')?)|consisting\s+(?:in|of)|das\s+in|bestehend\s+in|bestaande\s+uit|a\s+saber)\s+)(.+)$/isu;
const IN_BRACKETS = /^[^.:;(]{0,40}\(([^)]+)\)/u;
const ARTICLE = /^\s*(?:art|§|lit|n[r°º]|6\b|gdpr|rgpd|dsgvo|avg)/iu;
/** “That is our legitimate interest”: the interest is what was said before it. */
const POINTS_BACK = /^(?:c['’]est|telle?s? (?:est|sont)|il s['’]agit|that is|this is|these are|das ist|darin (?:liegt|besteht)|hierin (?:liegt|besteht)|dies ist|est[oe] es|es[oe] es|ques?t[oa] è|questi sono|è questo|dat is|dit is|daarin ligt)\b/iu;
const WORDS_LEAST = 3;

const many = (text: string | undefined): boolean => text !== undefined && !ARTICLE.test(text) && (text.match(/[\p{L}]{2,}/gu) ?? []).length >= WORDS_LEAST;

/** Words that tell it stand behind a colon, in brackets, or behind "namely". `follows`: it is not the first of its line. */
export function tellsInterest(sentence: NoticeSentence, follows: boolean): boolean {
  const text = whole(sentence);
  for (const match of text.matchAll(INTEREST)) {
    const after = text.slice(match.index + match[0].length);
    if (many(TOLD_AFTER.exec(after)?.[1]) || many(IN_BRACKETS.exec(after)?.[1])) return true;
    if (follows && POINTS_BACK.test(sentence.text)) return true;
  }
  return false;
}

/** Article 6(1)(f) in its own words: of the controller or of a third party, and not a word more. */
export const isBoilerplate = ({ words }: Said, sentence: NoticeSentence): boolean =>
  words.length <= LAW_WORDS && words.some((word) => THIRD.test(word)) && words.some((word) => CONTROLLER.test(word)) && !tellsInterest(sentence, false);
const LAW_WORDS = 40;
const THIRD = /^(?:tiers|third|dritten?|terceros?|terzi|derden?)$/;
const CONTROLLER = /^(?:responsable|controller|verantwortlichen?|titolare|verwerkingsverantwoordelijke|nous|us|our|we|unsere[nr]?|uns|nuestr[oa]s?|nostr[oaie]|ons|onze|societe|company|unternehmens?)$/;
