/** Checks a definition against the language's JSON Schema and says what is wrong at the place where it stands. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Diagnostics, type Hint, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import { attributeOwners } from '../language/kinds.ts';
import { ROLES } from '../language/schema.ts';
import { howToWrite } from './how-to-write.ts';
import { fullwidthHint } from './remedies.ts';
import { validateShape } from './shape-validator.js';
import { entriesOf, nodeSpan, toData } from './yaml.ts';

/** Reports `parse/unknown-file`, `parse/unknown-key`, `parse/missing-key`, `parse/wrong-type`, `parse/not-one-of`, `parse/malformed`, `parse/unknown-kind`, `parse/out-of-range`, `parse/too-few`, `parse/too-long`, `parse/too-many`. */
export const checkShape = (source: Source, root: YAMLMap, diagnostics: Diagnostics): boolean => {
  const keys = entriesOf(root).map((entry) => entry.key);
  if (ROLES.every((role) => !keys.includes(role))) {
    const near = nearest(keys[0] ?? '', ROLES);
    diagnostics.report(
      'parse/unknown-file',
      nodeSpan(source, root.items[0]?.key),
      { roles: ROLES.join(', ') },
      { hints: [nearestHint(near)] },
    );
    return false;
  }
  if (validateShape(toData(root))) return true;
  const errors = (validateShape.errors ?? []).filter(
    (error) => error.keyword !== 'if' && !/\/anyOf\/\d+\//.test(error.schemaPath),
  );
  for (const error of errors) report(source, root, error, diagnostics);
  return false;
};

/** The YAML nodes along a JSON pointer: the value, and the key that holds it. */
const locate = (root: YAMLMap, pointer: string): { value: unknown; key: unknown } => {
  let value: unknown = root;
  let key: unknown;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    if (isMap(value)) {
      const entry = entryAt(value, name);
      key = entry?.keyNode;
      value = entry?.value;
    } else if (isSeq(value)) {
      key = undefined;
      value = value.items[Number(name)];
    }
  }
  return { value, key };
};

const report = (source: Source, root: YAMLMap, error: ErrorObject, diagnostics: Diagnostics): void => {
  const { value, key } = locate(root, error.instancePath);
  if (isAlias(value)) return; // which is told itself
  const at: Span = nodeSpan(source, isScalar(value) ? value : (key ?? value));
  const params: Record<string, unknown> = error.params;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      const near = nearestHint(nearest(name, known));
      const cutFrom = cutOffFrom(value, name);
      if (cutFrom?.value === null && !known.includes(cutFrom.key)) return; // told with that one
      diagnostics.report(
        'parse/unknown-key',
        keySpan(source, value, name) ?? at,
        { key: name },
        {
          hints: cutFrom
            ? [hint('quote-text', {}), near]
            : [fullwidthHint(name) ?? ownersHint(name) ?? near ?? allowed(known)],
        },
      );
      return;
    }
    case 'required':
      diagnostics.report('parse/missing-key', firstKey(source, value) ?? at, {
        key: String(params.missingProperty),
      });
      return;
    case 'anyOf': {
      const kinds = [...new Set(requiredKeys(error.schema))];
      const slip = entriesOf(value).find(({ key }) => nearest(key, kinds) !== undefined);
      diagnostics.report(
        'parse/unknown-kind',
        slip ? nodeSpan(source, slip.keyNode) : (firstKey(source, value) ?? at),
        { kinds: kinds.join(', ') },
        { hints: [nearestHint(slip && nearest(slip.key, kinds))] },
      );
      return;
    }
    case 'enum': {
      const value = shown(error.data);
      const known = (params.allowedValues as readonly unknown[]).map(String);
      diagnostics.report(
        'parse/not-one-of',
        at,
        { value },
        { hints: [nearestHint(nearest(value, known)) ?? allowed(known)] },
      );
      return;
    }
    case 'type': {
      const types = ([] as string[]).concat(params.type as string | string[]);
      const textExpected = types.includes('string') && ['number', 'boolean'].includes(typeof error.data);
      diagnostics.report(
        'parse/wrong-type',
        at,
        { expected: types.join(' / '), found: typeName(error.data) },
        {
          hints: [
            textExpected
              ? quoteHint(error.data)
              : types.includes('string')
                ? undefined
                : (emptied(root, error) ?? (typeof error.data === 'string' ? fullwidthHint(error.data) : undefined)),
          ],
        },
      );
      return;
    }
    case 'propertyNames':
      return; // its pattern is reported with the name's own place
    case 'pattern': {
      const name = error.propertyName;
      const span = name === undefined ? at : (keySpan(source, value, name) ?? at);
      const written = name ?? String(error.data);
      const hints = [fullwidthHint(written), ...howToWrite(written, String(params.pattern))];
      diagnostics.report('parse/malformed', span, { value: written }, { hints });
      return;
    }
    case 'minimum':
    case 'maximum': {
      const { comparison, limit } = params as { comparison: string; limit: number };
      const hints = error.instancePath.endsWith('/until') ? [hint('until-counted', {})] : [];
      diagnostics.report('parse/out-of-range', at, { value: shown(error.data), comparison, limit }, { hints });
      return;
    }
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      diagnostics.report('parse/too-few', at, { limit: Number(params.limit) }, { hints: [emptied(root, error)] });
      return;
    case 'maxLength':
      diagnostics.report('parse/too-long', at, { limit: Number(params.limit) });
      return;
    case 'maxProperties':
      diagnostics.report('parse/too-many', at, { limit: Number(params.limit) });
      return;
    default:
      throw new Error(`the language's schema has a keyword without a diagnostic: ${error.keyword}`);
  }
};

/** Where what is pending stands, so that nothing may be left of it once it is confirmed. */
const PENDING_IN: ReadonlySet<string | undefined> = new Set(['changes', 'confirms', 'rules']);

/** What stood there is confirmed or dropped: with the last of it goes what held nothing else. */
const emptied = (root: YAMLMap, { instancePath, data }: ErrorObject): Hint | undefined => {
  if (data !== null && !(typeof data === 'object' && Object.keys(data ?? {}).length === 0)) return undefined;
  const steps = instancePath.split('/');
  if (!PENDING_IN.has(steps[1])) return undefined;
  const isAlone = (at: number): boolean => {
    const { value } = locate(root, steps.slice(0, at).join('/'));
    return at > 1 && isMap(value) && value.items.length === 1;
  };
  let last = steps.length - 1;
  while (isAlone(last)) last -= 1;
  const key = (steps[last] ?? '').replace(/~1/g, '/').replace(/~0/g, '~');
  return /^\d+$/.test(key) ? undefined : hint('nothing-there', { key });
};

/** A number is most likely meant as it stands; a true may be meant as the word, or to turn something on. */
const quoteHint = (data: unknown): Hint =>
  typeof data === 'boolean' ? hint('quote-word', { word: String(data) }) : hint('quote', {});

/** As many kinds as one may want to read. */
const MOST_OWNERS = 3;

/** Of what is said of other things, of which: `until` of a matrix, which has `years`. */
const ownersHint = (name: string): Hint | undefined => {
  const owners = attributeOwners(name);
  return owners.length > 0 && owners.length <= MOST_OWNERS
    ? hint('belongs-to', { name, owners: owners.join(', ') })
    : undefined;
};

const allowed = (names: readonly string[]): Hint => hint('allowed', { names: names.join(', ') });

interface Entry extends Written {
  readonly before: Written | undefined;
}
type Written = ReturnType<typeof entriesOf>[number];

/** A large map may hold as many errors as keys: each is found without a walk. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Entry>>();

const entryAt = (map: YAMLMap, name: string): Entry | undefined => {
  const index =
    indexes.get(map) ?? new Map(entriesOf(map).map((entry, at, all) => [entry.key, { ...entry, before: all[at - 1] }]));
  indexes.set(map, index);
  return index.get(name);
};

/** What stands before a key without a value in `{ … }`, where that is a text without quotes or more of it: a comma ended it. */
const cutOffFrom = (map: unknown, name: string): Written | undefined => {
  const { value, before } = (isMap(map) && map.flow && entryAt(map, name)) || {};
  const isText = before?.value === null || (isScalar(before?.value) && before.value.type === 'PLAIN');
  return value === null && isText ? before : undefined;
};

const keySpan = (source: Source, map: unknown, name: string): Span | undefined => {
  const entry = isMap(map) ? entryAt(map, name) : undefined;
  return entry && nodeSpan(source, entry.keyNode);
};

const firstKey = (source: Source, map: unknown): Span | undefined => {
  const key = isMap(map) ? map.items[0]?.key : undefined;
  return isScalar(key) ? nodeSpan(source, key) : undefined;
};

const requiredKeys = (alternatives: unknown): string[] =>
  (alternatives as readonly { required: readonly string[] }[]).flatMap((alternative) => alternative.required);

/** A value in a message: a scalar as it is, else its JSON. */
const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
