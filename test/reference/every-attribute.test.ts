/** What the language has is read: without an attribute the example project resolves to other forms, or has something to tell. */
import { expect, it } from 'vitest';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import type { Node } from '../../compiler/definition/node.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import type { Kind } from '../../compiler/language/kind-spec.ts';
import { KINDS, kindOf } from '../../compiler/language/kinds.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { print } from '../../compiler/print/print.ts';
import { read } from '../../compiler/read/read.ts';
import { nodesOf } from '../../compiler/reference/examples.ts';
import { understandFiles } from '../compiler/project.ts';

const { definitions } = parse(
  read({ folder: exampleFolder(), prefix: '' }, nodeHost, new Diagnostics()),
  new Diagnostics(),
);

/** Where things were written is no matter. */
const resolved = (): string => {
  const { resolution, diagnostics } = understandFiles(
    Object.fromEntries(definitions.map((definition, at) => [`${at}.yaml`, print(definition)])),
  );
  const forms = resolution.forms.map(({ provenance: _, ...form }) => form);
  return JSON.stringify([forms, [...resolution.packs.values()], diagnostics.list().map(({ code }) => code)]);
};

const whole = resolved();

/** The attribute as it is in place of what it was; then as it was. */
const without = (node: Node, name: string): string => {
  const attributes = new Map(node.attributes);
  node.attributes.delete(name);
  const changed = resolved();
  node.attributes.clear();
  for (const [key, value] of attributes) node.attributes.set(key, value);
  return changed;
};

const kinds = Object.keys(KINDS).filter((name): name is Kind => Object.hasOwn(KINDS, name));
const nodes = definitions.flatMap(nodesOf);

it.each(kinds)('every attribute of %s is read', { timeout: 60_000 }, (kind) => {
  const unread = Object.keys(kindOf(kind).attributes).filter((name) => {
    const having = nodes.filter((node) => node.kind === kind && node.attributes.has(name));
    return having.length > 0 && having.every((node) => without(node, name) === whole);
  });
  expect(unread).toEqual([]);
});
