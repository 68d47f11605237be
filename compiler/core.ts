/**
 * The compiler without files: everything but the folder that is read and written, with nothing of Node, so that it runs in a page,
 * also where its policy lets no text be evaluated.
 *
 * ```ts
 * import { fontsFrom, generatorsWith, make, memoryHost } from 'shenbao/core';
 *
 * const definition = new TextEncoder().encode(text);
 * const bytesOf = async (file: string) => new Uint8Array(await (await fetch(`/fonts/${file}`)).arrayBuffer());
 * const { diagnostics, artifacts } = await make(
 *   {
 *     roots: [{ folder: '/forms', prefix: 'forms/' }],
 *     selectors: [],
 *     generators: generatorsWith(fontsFrom(bytesOf)),
 *   },
 *   memoryHost(new Map([['/forms/pack.yaml', pack], ['/forms/note.yaml', definition]])),
 * );
 * ```
 */
export type { FormDocument } from '../generators/layout/document.ts';
export type { DocumentChange, Doubt, DoubtCode, ReadPlace } from '../generators/layout/extract/doubt.ts';
export type { FoundPlace, Ground } from '../generators/layout/found.ts';
export { type FontSource, fontsFrom } from '../generators/pdf/fonts/source.ts';
export { type Circumstances, checkFiling, type Judgement, validatorOf } from './check-filing.ts';
export { overlayBetween } from './compare/as-overlay.ts';
export { carry } from './compare/carry.ts';
export type { Comparison } from './compare/compare.ts';
export type { Difference } from './compare/difference.ts';
export type { DataVerdict, Effects, Finding } from './compare/finding.ts';
export { type ComparedForm, comparedForm } from './compare/form-items.ts';
export type { Item } from './compare/item.ts';
export { type ComparedPack, comparedPack } from './compare/pack-items.ts';
export type { Pairing, SaidPairs } from './compare/pairing.ts';
export { type ProposedPair, type Review, reviewForms, reviewPacks, type Section } from './compare/review.ts';
export { differenceText } from './compare/telling.ts';
export type {
  BlockDefinition,
  CatalogueDefinition,
  Definition,
  FormDefinition,
  PackDefinition,
  Parsed,
  VocabularyDefinition,
} from './definition/definition.ts';
export type { Node } from './definition/node.ts';
export type { Operation } from './definition/operation.ts';
export { formExtending, packExtending } from './definition/unwritten.ts';
export {
  type Diagnostic,
  Diagnostics,
  type Hint,
  hintText,
  type Language,
  messageOf,
  type Related,
  relatedText,
  type Severity,
} from './diagnostics/diagnostic.ts';
export { FORMATS, type Format, type FormatOptions, formatDiagnostics } from './diagnostics/formats.ts';
export type { MessageCode } from './diagnostics/messages.ts';
export { type InstalledPackage, type Position, positionAt, type Source, type Span } from './diagnostics/source.ts';
export { type Change, edit } from './edit/edit.ts';
export { type ExtractedPicture, type Extraction, extract } from './extract-filing.ts';
export type { Canonical } from './filing/canonical.ts';
export { filingText } from './filing/filing-text.ts';
export { normalise } from './filing/normalise.ts';
export { type Path, parsePath, pathText, type Step, valueAt } from './filing/path.ts';
export { type PictureFile, type PictureSource, picturesOf } from './filing/pictures/given.ts';
export type { Picture, Pictures } from './filing/pictures/picture.ts';
export { type Filing, readJson } from './filing/read-json.ts';
export type { Attested, Issue, IssueCode, Normalised, Unchecked } from './filing/validation.ts';
export type { Validator } from './filing/validator.ts';
export type { Unit } from './generate/units.ts';
export {
  type Context,
  defineGenerator,
  type Generator,
  type Messages,
  type Options,
  type PackContext,
  type PackFile,
  type ProjectFacts,
} from './generator.ts';
export type { Host } from './host/host.ts';
export { memoryHost } from './host/memory-host.ts';
export { languageSchema } from './language/schema.ts';
export { type MakeRequest, type Making, make } from './make.ts';
export { countsOf, type Fate, VALUE_CLASSES, type ValueClass } from './migrate/fate.ts';
export { type Migrated, type MigrateOptions, migrate, type Plan } from './migrate/migrate.ts';
export { type Reason, reasonText } from './migrate/reasons.ts';
export { migrateFiling, migrationPlan } from './migrate-filing.ts';
export type { Artifact, Subject } from './model/artifact.ts';
export type { Catalogue, CatalogueEntry } from './model/catalogue.ts';
export type { FieldType } from './model/field-types.ts';
export { fieldsIn } from './model/field-walk.ts';
export type {
  Field,
  FieldNode,
  Group,
  Matrix,
  Note,
  Option,
  RecordList,
  ResolvedForm,
  TextMark,
} from './model/form.ts';
export type { JsonSchema } from './model/json-schema.ts';
export type { FormOutline } from './model/outline.ts';
export type { Pack } from './model/pack.ts';
export type { Origin, Provenance } from './model/provenance.ts';
export type { Attestation, Condition, QuotaUse, Rule, Unasked, Uses } from './model/rule.ts';
export type { Sizes } from './model/sizes.ts';
export { likelyForms, type OpenDocument, openDocument } from './open-document.ts';
export { carriedIn } from './pack/definitions.ts';
export { digestOf, listingIn, type PackBase, type PackContents, type PackListing } from './pack/listing.ts';
export { tarball } from './pack/tarball.ts';
export { compareRebuilt, type GivenPack, unpacked, verifyBase, verifyContents } from './pack/verify.ts';
export { type DocumentsMade, documentsOf } from './pack-documents.ts';
export { parse } from './parse/parse.ts';
export { type PrintOptions, print } from './print/print.ts';
export { type Publication, type Published, publishPack, rebuildPack } from './publish-pack.ts';
export { type Root, read } from './read/read.ts';
export type { Resolution } from './resolve/resolve.ts';
export { sampleFiling, sampleOf } from './sample-filing.ts';
export { select } from './select.ts';
export { type FormPair, sideBySide } from './side-by-side.ts';
export {
  type SummarizeOptions,
  type SummaryMade,
  type SummaryOrder,
  type SummaryPlan,
  summarize,
  summaryPlan,
} from './summarize-filings.ts';
export { excelOf, generatorsWith, pdfWith, wordOf } from './targets.ts';
export { understand } from './understand.ts';
export { type JudgedFinding, type JudgedReview, judged, type Witness } from './witness.ts';
