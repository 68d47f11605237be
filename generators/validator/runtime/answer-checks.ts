/** Answers that say nothing: words in place of a text that is asked for, and the form's own hint written once more. */
import type { Path } from '../../../compiler/filing/path.ts';
import { fingerprint } from '../../../compiler/model/fingerprint.ts';
import type { FieldFacts } from './field-facts.ts';
import type { Report } from './issues.ts';

/** No answer of one of these words is longer. */
const longest = 40;

const nothing =
  /^(?:无|没有|暂无|暂缺|略|从略|同上|同前|另附|(?:内容)?待(?:补充?|填写?|定|完善)|[/／]+|[-‐-―−－]+|[xX×＊*]+|[.…。]+|(?:请?(?:详见|见|参见|参阅|另见)(?:后附|所附)?(?:附件|附表|附录|附页|附后|后附).{0,24})|(?:[参详]?见|如|参照)(?:[上前][表文述]?|简述|表[一二三四五]|附件))[。.；;！!]?$/u;

/** Whether a text says nothing: 无, /, 略, 待补充, 详见附件. */
export const isIdle = (text: string): boolean => text.length <= longest && nothing.test(text.trim());

/** What is asked for and answered so, and any text that repeats what it is asked with. */
export const checkAnswered = (
  text: unknown,
  path: Path,
  report: Report,
  { told, prompts }: Pick<FieldFacts, 'told' | 'prompts'>,
): void => {
  if (typeof text !== 'string') return;
  if (prompts !== undefined) {
    const own = fingerprint(text);
    if (own !== undefined && prompts.includes(own)) {
      report(path, 'hintRepeated', { actual: text });
      return;
    }
  }
  if (told === true && isIdle(text)) report(path, 'saysNothing', { actual: text });
};
