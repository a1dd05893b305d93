import { describe, expect, it } from 'vitest';
import { books, chatRules } from '../labels/measure-notices.ts';
import { judgeWay, readWay, ways } from '../labels/notice-ways.ts';

const [phrases, rules] = await Promise.all([books(), chatRules()]);
const judged = ways().map((way) => ({ ...way, result: judgeWay(way, readWay(way, phrases, rules)) }));
const told = (result: string) => judged.filter((one) => one.result === result).map(({ language, line, text }) => `${language}.txt:${line} ${text}`);

describe('the ways of saying a mention', () => {
  it('are many, in every language, and have near misses', () => {
    for (const language of Object.keys(phrases)) {
      expect(judged.filter((one) => one.language === language && one.says).length).toBeGreaterThan(140);
      expect(judged.filter((one) => one.language === language && !one.says).length).toBeGreaterThan(30);
    }
  });
  // A check takes what left no trace for silence: that is an accusation.
  it('none is lost without a trace', () => expect(told('lost')).toEqual([]));
  it('at least 97 in 100 are found', () => expect(told('found').length / judged.filter(({ says }) => says).length).toBeGreaterThan(0.97));
  it('at most one near miss in 100 is taken for it', () => expect(told('wrong').length / judged.filter(({ says }) => !says).length).toBeLessThanOrEqual(0.01));
});
