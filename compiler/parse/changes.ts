/** The operations of an overlay, grouped by verb in the file, as a list. Their order in the file means nothing. */
import { isScalar, isSeq } from 'yaml';
import type { Attribute, Name } from '../definition/node.ts';
import type { Anchor, Expectation, Operation } from '../definition/operation.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { FIELD_KINDS } from '../language/kind-spec.ts';
import { ADDED_KINDS } from '../language/kinds.ts';
import { nameOf, readAttribute, readListed, readMap, readNamed } from './nodes.ts';
import { entriesOf, itemsOf, nodeSpan, scalarText } from './yaml.ts';

const SIDES = { in: 'last', last: 'last', first: 'first', before: 'before', after: 'after', beside: 'beside' } as const;

/** Reports `parse/anchor` where an operation has none or several. */
export const readChanges = (source: Source, map: unknown, diagnostics: Diagnostics): Operation[] => {
  const operations: Operation[] = [];
  const anchorOf = (value: unknown, at: Name): Anchor | undefined => {
    const given = entriesOf(value).filter((entry) => Object.hasOwn(SIDES, entry.key));
    const [only] = given;
    if (given.length !== 1 || !only) {
      diagnostics.report('parse/anchor', at.span, { count: given.length, sides: Object.keys(SIDES).join(', ') });
      return undefined;
    }
    return { side: SIDES[only.key as keyof typeof SIDES], at: nameOf(source, only.value) };
  };

  for (const { key, value } of entriesOf(map)) {
    if (key === 'add') {
      for (const item of itemsOf(value)) {
        const node = readAddition(source, item);
        const cited = node.kind === 'note' || node.kind === 'rule';
        const anchor = cited ? undefined : anchorOf(item, { name: node.id, span: node.span });
        if (cited || anchor) operations.push({ verb: 'add', node, ...(anchor && { anchor }) });
      }
    } else if (key === 'use') {
      for (const item of itemsOf(value)) {
        const block = nameOf(source, entryOf(item, 'block'));
        const mount = entryOf(item, 'mount');
        const anchor = anchorOf(item, block);
        if (anchor)
          operations.push({
            verb: 'use',
            block,
            anchor,
            ...(mount ? { into: nameOf(source, mount) } : {}),
            ...readPending(source, item),
          });
      }
    } else if (key === 'remove') {
      for (const item of itemsOf(value)) {
        const target = nameOf(source, isScalar(item) ? item : entryOf(item, 'target'));
        const expect = readExpectations(source, entryOf(item, 'expect'));
        operations.push({
          verb: 'remove',
          target,
          expect,
          ...readLoosening(source, item),
          ...readPending(source, item),
        });
      }
    } else {
      for (const { keyNode, value: body } of entriesOf(value)) {
        const target = nameOf(source, keyNode);
        const operation = readTargeted(source, key, target, body, anchorOf);
        if (operation) operations.push(operation);
      }
    }
  }
  return operations;
};

const readTargeted = (
  source: Source,
  verb: string,
  target: Name,
  body: unknown,
  anchorOf: (value: unknown, at: Name) => Anchor | undefined,
): Operation | undefined => {
  const loosens = readLoosening(source, body);
  const pending = readPending(source, body);
  switch (verb) {
    case 'set':
      return {
        verb,
        target,
        attributes: readSettings(source, body),
        expect: readExpectations(source, entryOf(body, 'expect')),
        ...loosens,
      };
    case 'rename':
      return { verb, target, id: nameOf(source, isScalar(body) ? body : entryOf(body, 'to')), ...pending };
    case 'move': {
      const anchor = anchorOf(body, target);
      return anchor && { verb, target, anchor, ...pending };
    }
    case 'order':
      return {
        verb,
        target,
        ids: itemsOf(isSeq(body) ? body : entryOf(body, 'ids')).map((id) => nameOf(source, id)),
        ...pending,
      };
    default: {
      const added = entriesOf(entryOf(body, 'add'));
      return {
        verb: 'values',
        target,
        add: readMap(source, entryOf(body, 'add'), ['option'], 'values'),
        places: new Map(
          added.flatMap(({ key, keyNode, value }) => {
            const isPlaced = entriesOf(value).some((entry) => entry.key === 'before' || entry.key === 'after');
            const anchor = isPlaced ? anchorOf(value, nameOf(source, keyNode)) : undefined;
            return anchor ? [[key, anchor] as const] : [];
          }),
        ),
        relabel: readMap(source, entryOf(body, 'relabel'), ['option'], 'values'),
        remove: itemsOf(entryOf(body, 'remove')).map((code) => nameOf(source, code)),
        order: itemsOf(entryOf(body, 'order')).map((code) => nameOf(source, code)),
        ...loosens,
        ...pending,
      };
    }
  }
};

const readLoosening = (source: Source, body: unknown): { readonly loosens?: Name } => {
  const loosening = entryOf(body, 'loosens');
  return loosening ? { loosens: nameOf(source, loosening) } : {};
};

const readPending = (source: Source, body: unknown): { readonly pending?: Name } => {
  const pending = entryOf(body, 'pending');
  return pending ? { pending: nameOf(source, pending) } : {};
};

const entryOf = (map: unknown, key: string): unknown => entriesOf(map).find((entry) => entry.key === key)?.value;

const readAddition = (source: Source, item: unknown) => {
  for (const [key, kinds] of [
    ['field', FIELD_KINDS],
    ['note', ['note']],
    ['rule', ['rule']],
    ['line', ['line']],
  ] as const) {
    const id = entriesOf(item).find((entry) => entry.key === key);
    if (id) return readNamed(source, nameOf(source, id.value), item, kinds, 'add');
  }
  const row = entryOf(item, 'row');
  return readListed(source, row ?? item, row ? ['row'] : ADDED_KINDS, 'add');
};

const readSettings = (
  source: Source,
  body: unknown,
): Map<string, { span: Name['span']; attribute: Attribute | undefined }> =>
  new Map(
    entriesOf(body)
      .filter(({ key }) => key !== 'expect' && key !== 'loosens')
      .map(({ key, keyNode, value }) => [
        key,
        {
          span: nodeSpan(source, keyNode),
          attribute: readAddedText(source, value) ?? readAttribute(source, value, 'set'),
        },
      ]),
  );

/** `{ append: … }`: more of a text that is inherited. */
const readAddedText = (source: Source, value: unknown): Attribute | undefined => {
  const [prepend, append] = [entryOf(value, 'prepend'), entryOf(value, 'append')].map(scalarText);
  if (prepend === undefined && append === undefined) return undefined;
  const adds = { ...(prepend !== undefined && { prepend }), ...(append !== undefined && { append }) };
  return { value: '', span: nodeSpan(source, value), operation: 'set', adds };
};

/** `null` expects that there is none. */
const readExpectations = (source: Source, map: unknown): Expectation[] =>
  entriesOf(map).map(({ key, value }) => ({
    attribute: key,
    value: readAttribute(source, value, 'expect')?.value,
    span: nodeSpan(source, value),
  }));
