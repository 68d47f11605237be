/** A form takes from one edition of a catalogue, in its fields and in its rules, and prints that; of reporting units from that of its pack. */

import { saidBy } from '../definition/node.ts';
import { type Diagnostics, firstNames, type Hint, hint, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { fieldsIn } from '../model/field-walk.ts';
import type { ResolvedForm } from '../model/form.ts';
import { nameInPack } from '../model/form-key.ts';
import { UNITS_OF_PACK } from '../model/rule-functions.ts';
import type { Project } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, type Tree } from '../resolve/tree.ts';

interface Use {
  readonly catalogue: string;
  /** `scenarios.name`, `rules/inGuide` */
  readonly address: string;
  readonly span: Span;
}

/** Reports `check/two-editions` where the latest edition of several is named, once for each form and subject. */
export const editionsAgree = ({ forms, trees, published, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const form of forms) {
    const tree = trees.has(form.key) && sound.has(form.key) ? published.get(form.key) : undefined;
    for (const uses of tree ? bySubject(usesIn(form, tree)) : []) tell(uses, diagnostics);
  }
};

const usesIn = (form: ResolvedForm, tree: Tree): readonly Use[] => {
  const nodes = new Map(allNodes(tree).map(({ address, node }) => [address, node]));
  const use = (catalogue: string, address: string, attribute: string): Use => {
    const node = nodes.get(address);
    return { catalogue, address, span: node?.attributes.get(attribute)?.span ?? node?.span ?? tree.key.span };
  };
  return [
    ...fieldsIn(form.fields).flatMap(({ catalogue, path }) => (catalogue ? [use(catalogue, path, 'catalogue')] : [])),
    ...form.rules.flatMap(({ id, uses }) => uses.catalogues.map((each) => use(each, `rules/${id}`, 'check'))),
  ];
};

const bySubject = (uses: readonly Use[]): readonly (readonly Use[])[] => {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const subject = catalogueSubject(use.catalogue);
    found.set(subject, [...(found.get(subject) ?? []), use]);
  }
  return [...found.values()];
};

/** What was changed is told at its place: it may be that the rest was forgotten, in files that are another's. */
const tell = (uses: readonly Use[], diagnostics: Diagnostics): void => {
  const [latest] = uses.toSorted((one, other) => (one.catalogue > other.catalogue ? -1 : 1));
  const others = uses.filter(({ catalogue }) => catalogue !== latest?.catalogue);
  const [other] = others;
  if (!latest || !other) return;
  diagnostics.report(
    'check/two-editions',
    latest.span,
    { catalogue: latest.catalogue, other: other.catalogue, places: others.map(({ address }) => address).join(', ') },
    { related: others.map(({ address, span }) => related('set-here', span, { name: address })) },
  );
};

/** What a form prints, by the attributes that hold it. */
const PRINTED = ['label', 'hint', 'heading', 'header', 'text', 'message'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The title as editions of other years would have it; nothing where it names no year. */
const anyEditionOf = (title: string): RegExp | undefined => {
  const [before, after, more] = title.split(/20\d{2}(?=年版)/);
  if (before === undefined || after === undefined || more !== undefined) return undefined;
  return new RegExp(`${escaped(before)}20\\d{2}${escaped(after)}`);
};

/** Reports `check/other-edition` where a form prints the title of a catalogue that it takes from with another year. */
export const editionsArePrinted = ({ forms, trees, published, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const form of forms) {
    const tree = trees.has(form.key) && sound.has(form.key) ? published.get(form.key) : undefined;
    if (!tree) continue;
    const catalogues = [...new Set(usesIn(form, tree).map(({ catalogue }) => catalogue))];
    const titles = new Set(catalogues.flatMap((key) => form.catalogues[key]?.title ?? []));
    for (const catalogue of catalogues) {
      const edition = anyEditionOf(form.catalogues[catalogue]?.title ?? '');
      for (const { address, node } of edition ? allNodes(tree) : [])
        for (const name of node.attributes.has('pending') ? [] : PRINTED) {
          const text = node.attributes.get(name);
          const [printed] = (text && edition?.exec(saidBy(text))) ?? [];
          if (!text || printed === undefined || titles.has(printed)) continue;
          const isOwn = text.span.source === tree.key.span.source;
          diagnostics.report(
            'check/other-edition',
            isOwn ? text.span : tree.key.span,
            { address, printed, catalogue },
            { related: isOwn ? [] : [related('set-here', text.span, { name: address })] },
          );
        }
    }
  }
};

interface PackUse extends Use {
  /** It is written in the files of the pack and its form, not taken over. */
  readonly isOwn: boolean;
}

/** Reports `check/other-units` once for each pack and edition that forms of it read beside the one of its reporting units. */
export const unitsAreOfThePack = (
  { forms, trees, published, sound, project, packs }: Resolution,
  diagnostics: Diagnostics,
): void => {
  for (const [key, definition] of project.packs) {
    const units = packs.get(key)?.reportingUnits;
    if (units === undefined) continue;
    const uses = forms.flatMap((form): readonly PackUse[] => {
      const isOwn = form.pack.key === key && trees.has(form.key) && sound.has(form.key);
      const tree = isOwn ? published.get(form.key) : undefined;
      const all = tree ? usesIn(form, tree) : [];
      const files = [definition.key, tree?.key].map((name) => name?.span.source);
      const named = (use: Use): PackUse => ({
        ...use,
        address: `${nameInPack(form.key)} ${use.address}`,
        isOwn: files.includes(use.span.source),
      });
      // a form that reads two of one subject is told of that
      const isTold = ({ catalogue }: Use): boolean => catalogueSubject(catalogue) === catalogueSubject(units);
      const readsBoth = all.some(({ catalogue }) => catalogue === units);
      return all.filter((use) => !(readsBoth && isTold(use))).map(named);
    });
    const others = new Set(
      uses.flatMap(({ catalogue }) => (isOtherEdition(catalogue, units, project) ? [catalogue] : [])),
    );
    for (const other of others) {
      const places = uses.filter(({ catalogue }) => catalogue === other);
      const own = places.filter(({ isOwn }) => isOwn);
      diagnostics.report(
        'check/other-units',
        (definition.reportingUnits ?? definition.key).span,
        {
          pack: key,
          catalogue: units,
          count: places.length,
          other,
          places: firstNames(places.map(({ address }) => address)),
        },
        {
          related: own.map(({ address, span }) => related('set-here', span, { name: address })),
          hints: [
            own.length > 0 ? hint('units-of-pack', { name: UNITS_OF_PACK }) : undefined,
            own.length < places.length ? editionHint(units, other) : undefined,
          ],
        },
      );
    }
  }
};

/** How what is taken over reads the units of the pack, where it is not for its author to change. */
const editionHint = (units: string, other: string): Hint => {
  const subject = catalogueSubject(other);
  return subject === catalogueSubject(units)
    ? hint('units-as-edition', { catalogue: units })
    : hint('units-named-alike', { catalogue: units, renamed: `${subject}/${units.slice(units.lastIndexOf('/') + 1)}` });
};

/** Of the same subject, or one extends the other. */
const isOtherEdition = (one: string, units: string, { catalogues }: Pick<Project, 'catalogues'>): boolean => {
  const above = (key: string): readonly string[] => {
    const chain = [key];
    for (let at = catalogues.get(key)?.extends?.name; at && !chain.includes(at); at = catalogues.get(at)?.extends?.name)
      chain.push(at);
    return chain;
  };
  return (
    one !== units &&
    (catalogueSubject(one) === catalogueSubject(units) || above(units).includes(one) || above(one).includes(units))
  );
};
