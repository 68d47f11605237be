/** Media types of the files that are made, by their endings. */

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
