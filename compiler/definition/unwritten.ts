/** Definitions that no file says yet, to be printed: what is new takes everything from what it extends, and says its changes. */
import { NOWHERE } from '../diagnostics/source.ts';
import { carriedFacts, type Pack } from '../model/pack.ts';
import type { FormDefinition, PackDefinition } from './definition.ts';
import type { Name } from './node.ts';
import type { Operation } from './operation.ts';

const unwritten = (name: string): Name => ({ name, span: NOWHERE });

/** A form that is the other but for the changes: `formExtending('hebei/2027/basic-factory-list', 'hebei/2026/basic-factory-list')`. */
export const formExtending = (key: string, parent: string, changes: readonly Operation[] = []): FormDefinition => ({
  role: 'form',
  key: unwritten(key),
  extends: unwritten(parent),
  head: new Map(),
  uses: [],
  fields: [],
  notes: [],
  rules: [],
  document: [],
  changes,
});

/**
 * A pack that takes over the other's rules, and for the time being its dates, quotas, copies and targets: each is pending until the notice is there.
 * A deadline stands there with its day alone, where the new one is to be written.
 * @param pending why: `待2027年度通知`
 */
export const packExtending = (key: string, parent: Pack, title: string, pending: string): PackDefinition => ({
  role: 'pack',
  key: unwritten(key),
  extends: unwritten(parent.key),
  title,
  confirms: carriedFacts(parent).flatMap((fact) =>
    fact.startsWith('deadlines.') ? [] : [{ ...unwritten(fact), pending: unwritten(pending) }],
  ),
  drops: [],
  facts: parent.deadlines.map(({ id }) => unwritten(`deadlines.${id}`)),
  places: [],
  parameters: [],
  deadlines: parent.deadlines.map(({ id, on }) => ({ id, on, pending: unwritten(pending) })),
  dates: [],
  namedForms: [],
  rules: [],
  editions: [],
  quotas: [],
  targets: parent.targets.map(({ id }) => ({ ...unwritten(id), pending: unwritten(pending) })),
  copies: [],
  names: [],
  materials: [],
  contacts: [],
});
