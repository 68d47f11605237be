/**
 * The structural part of each validator and ajv at run time, with the schema as it is published, agree on two hundred and fifty
 * filings of every form, in `npm run laws` on a thousand, normalised. What a validator checks beyond the schema is left aside.
 */
import { describe, expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import type { Result } from '../../compiler/filing/validation.ts';
import { draftSchemaOf } from '../../generators/schema/schema.ts';
import { messages } from '../../generators/validator/runtime/messages.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';
import { countOf } from '../laws.ts';
import { counts, filingsOf, publishedSchema } from './filings.ts';
import { disagreements, type Judge, type Judged, judge, surprises, underAjv, untried } from './verdicts.ts';

/** Codes of the issues that the schema raises. */
const structural = [
  ...['required', 'blank', 'unknownField', 'wrongForm', 'wrongType', 'notAnOption', 'notAYear', 'format'],
  ...['controlCharacter', 'tooLong', 'tooSmall', 'tooGreat', 'tooFew', 'tooMany', 'duplicate'],
];
/** Codes of what is checked beside it. */
const beyond = [
  ...[
    'tooManyWords',
    'tooManyCharacters',
    'aboutWords',
    'creditCheck',
    'bodyCheck',
    'rangeReversed',
    'otherYear',
    'yearBefore',
    'outOfLine',
    'shareOfOne',
    'otherUnit',
    'saysNothing',
    'hintRepeated',
  ],
  ...[
    'unknownIndustry',
    'unlisted',
    'otherStage',
    'gap',
    'repeated',
    'pastDeadline',
    'noDocument',
    'wrongStage',
    'detailOfNo',
    'detailOfYes',
    'halfCharacter',
    'noCharacter',
    'pattern',
    'notAsked',
  ],
  ...['rule', 'tooLarge', 'more'],
];

/** Said of an industry in place of what the schema refuses, or beside it. */
const either = ['otherIndustry', 'otherName'];

const hasStructure = ({ issues = [] }: Result<unknown>): boolean =>
  !issues.some(({ code }) => structural.includes(code));

/** Where both may be meant, what the schema says is taken for granted. */
const agreeing = (result: Result<unknown>, schemaAccepts: () => boolean): boolean =>
  hasStructure(result) && (result.issues?.some(({ code }) => either.includes(code)) !== true || schemaAccepts());

test('each code is either of the schema or of what is checked beside it', () => {
  expect([...structural, ...either, ...beyond].sort()).toEqual(Object.keys(messages).sort());
});

const forms = [...realForms, everyType, summary];
const all: Judged[] = [];

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test('ajv and the validator agree, on filings and on drafts', async () => {
    const { validate } = await loadValidator(form);
    const filings = filingsOf(form);
    const canonical =
      (isRight: Judge): Judge =>
      (data) =>
        isRight(normalise(form, data).data);
    const asPublished = canonical(underAjv(publishedSchema(form)));
    const final = judge(form, filings, asPublished, (data) => agreeing(validate(data), () => asPublished(data)));
    all.push(...final);
    expect(final).toHaveLength(counts.samples + counts.changed);
    expect(disagreements(final)).toEqual([]);
    expect(surprises(final)).toEqual([]);
    const ofDrafts = canonical(underAjv(draftSchemaOf(form)));
    const asDraft: Judge = (data) => agreeing(validate(data, { draft: true }), () => ofDrafts(data));
    expect(disagreements(judge(form, filings, ofDrafts, asDraft))).toEqual([]);
  });
});

test('every kind of change has been tried, with either outcome where it can have both; half of all are invalid', () => {
  expect(untried(all, countOf({ sample: 2, whole: 5 }))).toEqual([]);
  const share = all.filter(({ one }) => one).length / all.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});
