/** What a file of a published pack is for, by where it stands. */

/** The role of the first pattern that fits; what is none of these is `other`. */
const ROLES = [
  ['definition', /^forms\/.+\.yaml$/],
  ['base-definition', /^bases\/.+\.yaml$/],
  ['about', /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/],
  ['document', /\/blank\.(?:docx|pdf|xlsx)$/],
  ['preview', /\.svg$/],
  ['sample', /\/samples\/\d+\.json$/],
  ['form', /\/form\.json$/],
  ['rules', /\/rules\.json$/],
  ['schema', /\/(?:[\w-]*schema[\w-]*|structure)\.json$/],
  ['reference', /\/README\.md$/],
  ['types', /\.d\.ts$/],
  ['module', /\.js$/],
] as const;

export type FileRole = (typeof ROLES)[number][0] | 'other';

export const roleOf = (path: string): FileRole => ROLES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
