/** What a file of a published pack is for, by where it stands: its role, and its media type. */

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

export type Role = (typeof ROLES)[number][0] | 'other';

export const roleOf = (path: string): Role => ROLES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

const TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  json: 'application/json',
  js: 'text/javascript',
  ts: 'text/plain',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** IANA media type. */
export const mediaTypeOf = (path: string): string => {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return (path.includes('.') && Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined) ?? 'text/plain';
};
