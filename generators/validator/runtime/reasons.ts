/**
 * Why a rule cannot be checked though nothing is missing; what stands in braces is filled in as in messages.ts. Each is exported by itself, so
 * that an app carries those alone that its forms may say.
 */
import type { Message } from './messages.ts';

export const unknownUnit: Message = {
  zh: '通知未列“{actual}”的名额',
  en: 'the notice lists no quota of “{actual}”',
};

export const unlistedUnit: Message = {
  zh: '通知未单列“{unit}”的名额，如属{who}，名额为 {limit}，现为 {actual}',
  en: 'the notice lists no quota of “{unit}” by itself; if it is one of {who}, there {actual?is|are} {actual} for {limit} {limit?place|places}',
};

export const exemptUnknown: Message = {
  zh: '现为 {actual}，名额为 {limit}，但{who}不占名额，表中看不出是哪些，须另行说明',
  en: 'there {actual?is|are} {actual} for {limit} {limit?place|places}, but {who} count towards none, and the form does not tell which these are',
};

export const tooManyRecords: Message = {
  zh: '记录过多，未逐一比对',
  en: 'there are too many records to compare with each other',
};

export const noYear: Message = { zh: '“{actual}”不是年份', en: '“{actual}” is no year' };

export const noItem: Message = { zh: '所选的没有第 {actual} 项', en: 'what is selected has no item {actual}' };

export const dividedByNothing: Message = { zh: '除数为 0', en: 'what it divides by is 0' };

export const newScenarios: Message = {
  zh: '指引中没有“{actual}”，所属环节看不出',
  en: 'the guide lacks “{actual}”, so that its stage cannot be told',
};

export const unasked: Message = { zh: '本表未设“{who}”栏', en: 'the form does not ask for {who}' };

export const unknownFact: Message = {
  zh: '目录未载“{actual}”的此项数据',
  en: 'the catalogue states nothing of the kind for “{actual}”',
};
