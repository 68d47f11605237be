/** Braces in a text hold what means something there. */
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind, SlotKind } from '../language/kind-spec.ts';
import { kindOf } from '../language/kinds.ts';
import { whereabouts } from './overlay/targets.ts';
import type { Located, Tree } from './tree.ts';
import { pieceIn } from './written.ts';

/** A control in a text, and where it is written. */
interface WrittenSlot {
  readonly path: string;
  readonly span: Span;
}

const PATH = /^([A-Za-z][A-Za-z0-9.]*)(?::[1-9][0-9]?)?$/;
/** `{{year}}` is filled in later. */
const PARAMETER = /\{\{.*?\}\}/gs;
/** `{…}`, closed or not. */
const BRACES = /\{([^{}]*)(?:\}|$|(?=\{))/g;

const kindOfSlot = (inner: string): SlotKind | undefined => {
  if (inner === '' || inner === 'n') return inner === '' ? 'detail' : 'n';
  return PATH.test(inner) ? 'path' : undefined;
};

/** What is printed once per record has its number. */
const NUMBERED: readonly Kind[] = ['per', 'repeat', 'records'];

const isNumbered = ({ owner }: Located): boolean =>
  owner !== undefined && (NUMBERED.includes(owner.node.kind) || isNumbered(owner));

const SHOWN: Readonly<Record<SlotKind, string>> = { path: '{path}, {path:12}', n: '{n}', detail: '{}' };

/** It may be written relative to its group: the end of the path that stands there. */
const spanOf = (path: string, span: Span): Span => {
  const written = span.source.text.slice(span.start, span.end);
  const ends = path.split('.').map((_, at, ids) => `{${ids.slice(at).join('.')}`);
  const shown = ends.find((end) => written.includes(end));
  return shown ? pieceIn(span, `${shown}}`) : span;
};

/** The controls in the texts of a node. Reports `resolve/no-slot` for what is none, with the nearest field. */
export const slotsIn = (
  located: Located,
  tree: Tree,
  fields: ReadonlyMap<string, Located>,
  diagnostics: Diagnostics,
): WrittenSlot[] =>
  Object.entries(kindOf(located.node.kind).attributes).flatMap(([name, { slots }]) => {
    const attribute = located.node.attributes.get(name);
    if (!slots || typeof attribute?.value !== 'string') return [];
    const { value, span } = attribute;
    const known = slots.filter((slot) => slot !== 'n' || isNumbered(located));
    return [...value.replace(PARAMETER, '').matchAll(BRACES)].flatMap(([slot, inner = '']): WrittenSlot[] => {
      const kind = slot.endsWith('}') ? kindOfSlot(inner) : undefined;
      if (kind === 'path' && known.includes('path')) {
        const [, path = ''] = PATH.exec(inner) ?? [];
        return [{ path, span: spanOf(inner, span) }];
      }
      if (kind !== undefined && known.includes(kind)) return [];
      const here = pieceIn(span, slot);
      const path = inner.replace(/\[[^\]]*\]?|\s|:.*$/g, '');
      const near = known.includes('path') && path !== '' ? whereabouts(path, fields, tree) : {};
      const { hints = [], related = [] } = near;
      const names = known.map((each) => SHOWN[each]).join(', ');
      diagnostics.report(
        'resolve/no-slot',
        here,
        { slot },
        {
          related,
          hints: [
            ...hints,
            names === '' ? undefined : hint('allowed', { names }),
            located.node.kind === 'option' ? hint('beside-choice', {}) : undefined,
          ],
        },
      );
      return [];
    });
  });
