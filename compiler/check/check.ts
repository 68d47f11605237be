/** Named rules over resolved forms. The name of a rule says what is wrong where it fails. */
import type { Definition } from '../definition/definition.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { MessageCode } from '../diagnostics/messages.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Tree } from '../resolve/tree.ts';
import { marksDiffer } from './attachment-rules.ts';
import { datesAreOfTheNotice } from './day-rules.ts';
import { editionsAgree, editionsArePrinted, unitsAreOfThePack } from './edition-rules.ts';
import { type FormFacts, factsOf, type Whole } from './facts.ts';
import {
  attributesFit,
  codesHaveOneSource,
  detailsAreNamed,
  labelsAreReadable,
  limitsAgree,
  matricesHoldNumbers,
  rangesHoldSomething,
  recordsAreInLists,
  siblingsDiffer,
} from './field-rules.ts';
import { inferredRulesOnlyWarn } from './inferred-rules.ts';
import { newLabelsArePrinted } from './label-rules.ts';
import { whatIsLackingIsNotAsked } from './lacks-rules.ts';
import { leadsTellWhatIsRequired } from './lead-rules.ts';
import { listsHaveWhatIsNew } from './list-rules.ts';
import { movedFieldsMoveOnPaper } from './move-rules.ts';
import { originsAreThere } from './origin-rules.ts';
import {
  deadlinesAreDates,
  exemptionsKnowTheLimits,
  limitsAreAsked,
  namesAreOfFacts,
  nothingIsDueBefore,
  totalsAddUp,
  unitsHaveOneQuota,
} from './pack-rules.ts';
import {
  citationsHaveTheirParts,
  citationsReadBack,
  datesReadBack,
  entriesReadBack,
  optionsReadBack,
} from './paper-rules.ts';
import { nothingIsPending } from './pending-rules.ts';
import { attributesHaveEffect } from './place-rules.ts';
import { removedAreNotNamed } from './removed-rules.ts';
import { summariesTakeWhatIsThere } from './summary-rules.ts';
import { recordsSayWhoseTheyAre, sheetsHoldTheirFields, tablesCanBeDrawn } from './table-rules.ts';
import { numbersFollowTheirUnits, unitsArePrinted, unitsStandInTheirColumn } from './unit-rules.ts';
import {
  blocksAreUsed,
  editionsAreTaken,
  fieldsArePlaced,
  instructionsHaveNoControls,
  notesAreCited,
  parametersAreUsed,
} from './use-rules.ts';
import { idsElsewhere, sharedIdsMeanOneThing, vocabularyHolds } from './vocabulary-rules.ts';
import { yearsAgree, yearsGoOn } from './year-rules.ts';

const FORM_RULES: Readonly<Record<string, (tree: Tree, diagnostics: Diagnostics) => void>> = {
  'every attribute fits its type, and none is missing': attributesFit,
  'codes come from one place': codesHaveOneSource,
  'what leaves room for a detail names it': detailsAreNamed,
  'a citation is made of what there is': citationsHaveTheirParts,
  'a citation can be read back': citationsReadBack,
  'a date can be read back': datesReadBack,
  'options can be told apart on paper': optionsReadBack,
  'what compares records is asked of records': recordsAreInLists,
  'what is said is said where it has an effect': attributesHaveEffect,
  'every label can be read': labelsAreReadable,
  'siblings have different labels': siblingsDiffer,
  'the limit printed is the limit checked': limitsAgree,
  'the years printed are the years asked': yearsAgree,
  'years that are asked follow on the notice’s': yearsGoOn,
  'a unit that stands above the table is printed': unitsArePrinted,
  'a unit stands in the column of units': unitsStandInTheirColumn,
  'a range holds something': rangesHoldSomething,
  'a matrix holds numbers': matricesHoldNumbers,
  'a table can be drawn': tablesCanBeDrawn,
  'rows of a list in a list say whose they are': recordsSayWhoseTheyAre,
  'a sheet has a place for each of its fields': sheetsHoldTheirFields,
  'an instruction sheet has nothing to fill in': instructionsHaveNoControls,
  'every field is printed': fieldsArePlaced,
};

type EachRules = Readonly<
  Record<string, (resolution: Resolution, diagnostics: Diagnostics, forms: readonly FormFacts[]) => void>
>;

type WholeRules = Readonly<
  Record<string, (forms: readonly FormFacts[], whole: Whole, diagnostics: Diagnostics) => void>
>;

/** What holds of each definition that resolved, whatever is wrong with others. */
const SOUND_RULES: Readonly<Record<string, (resolution: Resolution, diagnostics: Diagnostics) => void>> = {
  'years and days are those of the notice': datesAreOfTheNotice,
  'a new label is printed': newLabelsArePrinted,
  'what moves among the data moves on paper': movedFieldsMoveOnPaper,
  'no text names what is removed': removedAreNotNamed,
  'a list has what is new': listsHaveWhatIsNew,
  'a number of an attachment is of one': marksDiffer,
  'the sign of what is required is where it is': leadsTellWhatIsRequired,
  'what a rule lacks is not asked': whatIsLackingIsNotAsked,
  'every deadline is a date': deadlinesAreDates,
  'what is named is stated': namesAreOfFacts,
  'nothing is pending': nothingIsPending,
  'an inferred rule only warns': inferredRulesOnlyWarn,
};

/** What holds of each definition that is looked at, whatever else there is. */
const EACH_RULES: EachRules = {
  'numbers follow the unit that they are in': numbersFollowTheirUnits,
  'nothing is due before the notice is issued': nothingIsDueBefore,
  'a unit has one quota': unitsHaveOneQuota,
  'an exemption is from the limits that it knew': exemptionsKnowTheLimits,
  'what a field continues is there': originsAreThere,
  'a form takes from one edition of a catalogue': editionsAgree,
  'the edition that is printed is the one that it takes from': editionsArePrinted,
  'the units that report are those of the pack': unitsAreOfThePack,
  'what a summary takes is there': summariesTakeWhatIsThere,
  'the facts of a catalogue add up to its totals': totalsAddUp,
  'entries can be told apart on paper': entriesReadBack,
  'the vocabulary holds': vocabularyHolds,
};

/** What holds of all definitions together. */
const WHOLE_RULES: WholeRules = {
  'every block is used': blocksAreUsed,
  'every note is cited': notesAreCited,
  'every parameter is used': parametersAreUsed,
  'every edition is taken from': editionsAreTaken,
  'a rule asks for what a quota limits': limitsAreAsked,
  'an id of several forms means one thing': sharedIdsMeanOneThing,
  'an id of other forms may mean another': idsElsewhere,
};

/** What these report. */
export const WHOLE_CODES: ReadonlySet<string> = new Set([
  'check/unused-block',
  'check/unused-note',
  'check/unused-parameter',
  'check/unused-edition',
  'check/unasked-limit',
  'check/meaning-differs',
  'check/unlisted-word',
  'check/meaning-elsewhere',
] satisfies readonly MessageCode[]);

/**
 * Forms that did not resolve are not judged; what definitions are to one another is judged only when all that are looked at resolved, so that
 * nothing is told that follows from another mistake.
 * @param isWhole all definitions of the project are looked at
 */
export const check = (resolution: Resolution, diagnostics: Diagnostics, isWhole = true): void => {
  const isResolved = !diagnostics.hasErrors;
  const own = withoutForeign(resolution);
  for (const [key, tree] of own.trees)
    if (own.sound.has(key)) for (const rule of Object.values(FORM_RULES)) rule(tree, diagnostics);
  const sound = isResolved ? own : onlySound(own);
  for (const rule of Object.values(SOUND_RULES)) rule(sound, diagnostics);
  if (!isResolved) return;
  const forms = factsOf(own);
  for (const rule of Object.values(EACH_RULES)) rule(own, diagnostics, forms);
  if (isWhole) checkWhole(forms, own, diagnostics);
};

/** What definitions are to one another, of which nothing was wrong in any. @param forms in the order in which they are made of one another */
export const checkWhole = (forms: readonly FormFacts[], whole: Whole, diagnostics: Diagnostics): void => {
  for (const rule of Object.values(WHOLE_RULES)) rule(forms, whole, diagnostics);
};

/** Without forms that did not resolve. */
const onlySound = (resolution: Resolution): Resolution => {
  const { project, sound } = resolution;
  return {
    ...resolution,
    project: { ...project, forms: new Map([...project.forms].filter(([key]) => sound.has(key))) },
    forms: resolution.forms.filter(({ key }) => sound.has(key)),
  };
};

/** What an installed package brings was judged where it is at home. */
const withoutForeign = (resolution: Resolution): Resolution => {
  const { project, trees } = resolution;
  const { forms, blocks, packs, catalogues, foreign } = project;
  const own = <D extends Definition>(definitions: ReadonlyMap<string, D>): ReadonlyMap<string, D> =>
    new Map([...definitions].filter(([, definition]) => !foreign.has(definition)));
  const left = { forms: own(forms), blocks: own(blocks), packs: own(packs), catalogues: own(catalogues) };
  return {
    ...resolution,
    project: { ...project, ...left },
    trees: new Map([...trees].filter(([key]) => left.forms.has(key))),
  };
};
