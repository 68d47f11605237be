/** python3-jsonschema, whose regex engine and numbers are not JavaScript's, agrees with ajv on a thousand filings of every form. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { draftSchemaOf } from '../../generators/schema/schema.ts';
import { type Filing, filingsOf, publishedSchema } from '../agreement/filings.ts';
import { disagreements, type Judged, judge, underAjv } from '../agreement/verdicts.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { filing, wrongFiling, wrongs } from '../fixtures/hand-made.ts';
import { realForms } from '../forms/real-forms.ts';

/** Reads a schema or a filing a line, by its first letter, and writes for each filing whether the last schema holds. */
const script = `
import json, sys
from jsonschema import Draft202012Validator
for line in sys.stdin.buffer:
    given = json.loads(line[1:])
    if line[:1] == b'S':
        Draft202012Validator.check_schema(given)
        validator = Draft202012Validator(given)
    else:
        sys.stdout.write('1' if validator.is_valid(given) else '0')
`;

interface Case {
  readonly form: ResolvedForm;
  readonly schema: object;
  readonly filings: () => readonly Filing[];
}

/** What Python says of each filing of each case, one after the other. */
const askPython = async (cases: readonly Case[]): Promise<readonly boolean[]> => {
  const python = spawn('/usr/bin/python3', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(python, 'close');
  let answers = '';
  python.stdout.setEncoding('utf8').on('data', (text) => {
    answers += text;
  });
  const say = async (line: string): Promise<void> => {
    if (!python.stdin.write(`${line}\n`)) await once(python.stdin, 'drain');
  };
  for (const { schema, filings } of cases) {
    await say(`S${JSON.stringify(schema)}`);
    for (const { text } of filings()) await say(`F${text}`);
  }
  python.stdin.end();
  expect(await ended).toEqual([0, null]);
  return [...answers].map((answer) => answer === '1');
};

/** Equal where two schemas differ in nothing but whose they are. */
const shapeOf = (form: ResolvedForm): string => JSON.stringify(publishedSchema(form)).replaceAll(form.key, '');

/** The last form of each shape: the reissues of a form have the schema of the form itself under another name. */
const distinct = [...new Map(realForms.map((form) => [shapeOf(form), form])).values()];

const handMade = [filing, ...wrongs.map(wrongFiling)].map((data, seed) => ({
  seed,
  kind: undefined,
  text: JSON.stringify(data),
}));

const cases: readonly Case[] = [
  ...[...distinct, everyType, summary].map((form) => ({
    form,
    schema: publishedSchema(form),
    filings: () => filingsOf(form),
  })),
  ...[everyType, summary].map((form) => ({ form, schema: draftSchemaOf(form), filings: () => filingsOf(form) })),
  { form: everyType, schema: publishedSchema(everyType), filings: () => handMade },
];

test('on every filing, and on the one written by hand and each way to get it wrong', async () => {
  const answers = await askPython(cases);
  let asked = 0;
  const judged = cases.flatMap(({ form, schema, filings }): readonly Judged[] =>
    judge(form, filings(), underAjv(schema), () => {
      asked += 1;
      return answers[asked - 1] === true;
    }),
  );
  expect(answers).toHaveLength(asked);
  expect(disagreements(judged)).toEqual([]);
  expect(judged.slice(-handMade.length).map(({ one }) => one)).toEqual([true, ...wrongs.map(() => false)]);
}, 600_000);
