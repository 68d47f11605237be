/** What there is to tell of two forms, or of two packs, section by section: facts, forms, catalogues. */
import type { Name } from '../definition/node.ts';
import { versioned } from '../diagnostics/source.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { titleOf } from '../model/description.ts';
import { fieldsIn } from '../model/field-walk.ts';
import { type ComparedCatalogues, type Comparison, compareForms } from './compare.ts';
import { comparePacks, loneItem, lonePack } from './compare-packs.ts';
import type { Finding } from './finding.ts';
import { type ComparedForm, catalogueItems } from './form-items.ts';
import type { CodeNow } from './holding.ts';
import { wordsOf } from './item.ts';
import { judgeDifferences } from './judge.ts';
import { lineage } from './lineage.ts';
import type { ComparedPack } from './pack-items.ts';
import type { SaidPairs } from './pairing.ts';
import { type Sides, sideOf } from './sides.ts';

export interface Section {
  readonly role: 'pack' | 'form' | 'catalogue';
  /** Keys and titles on both sides. */
  readonly before: Named;
  readonly after: Named;
  readonly findings: readonly Finding[];
  /** What may be the same under another name, as it would have to be said. */
  readonly proposals: readonly ProposedPair[];
  /** The forms that it is about: one pair, those that follow the catalogue, all of the pack. */
  readonly comparisons: readonly Comparison[];
}

export interface Named {
  readonly key: string;
  readonly title: string;
  /** The installed package that it comes in: `@shenbao/hebei-2026@1.0.0`. */
  readonly package?: string;
}

/** `hebei/2026 (@shenbao/hebei-2026@1.0.0)` */
export const calledWith = ({ key, package: from }: Named): string => (from === undefined ? key : `${key} (${from})`);

export interface ProposedPair {
  readonly before: string;
  readonly after: string;
  /** The words by which they are known. */
  readonly labels: readonly [before: string, after: string];
  readonly score: number;
}

export interface Review {
  readonly before: Named;
  readonly after: Named;
  /** Those in which something differs. */
  readonly sections: readonly Section[];
}

export const reviewForms = (before: ComparedForm, after: ComparedForm, said?: SaidPairs): Review => {
  const comparison = compareForms(before, after, said);
  return {
    before: namedForm(before),
    after: namedForm(after),
    sections: [formSection(comparison), ...catalogueSections([comparison])].filter(isTelling),
  };
};

export const reviewPacks = (before: ComparedPack, after: ComparedPack, said?: SaidPairs): Review => {
  const { differences, forms, proposals } = comparePacks(before, after, said);
  const formsOf = ({ pack, resolution }: ComparedPack) => resolution.forms.filter((form) => form.pack.key === pack.key);
  const sides = {
    before: sideOf(formsOf(before)),
    after: sideOf(formsOf(after)),
    ...UNPAIRED,
  };
  const pack: Section = {
    role: 'pack',
    before: namedPack(before),
    after: namedPack(after),
    findings: judgeDifferences(differences, sides),
    proposals: proposals.map(({ before: one, after: other, score }) => ({
      before: one.key,
      after: other.key,
      labels: [titleOf(one), titleOf(other)],
      score,
    })),
    comparisons: forms,
  };
  const { before: former, after: current } = pack;
  const sections = [pack, ...forms.map(formSection), ...catalogueSections(forms), ...loneCatalogues(before, after)];
  return { before: former, after: current, sections: sections.filter(isTelling) };
};

/** Subjects that only one side follows, and only by its rules: what a field follows is told with the field. */
const loneCatalogues = (before: ComparedPack, after: ComparedPack): readonly Section[] => {
  const [then, now] = [followedIn(before), followedIn(after)];
  return [
    ...lacking(then.byRules, now.all).map((catalogue) => loneCatalogue(catalogue, before, 'before')),
    ...lacking(now.byRules, then.all).map((catalogue) => loneCatalogue(catalogue, after, 'after')),
  ];
};

/** The editions that the forms of a pack follow, and those of them that no field takes its codes from. */
const followedIn = ({ pack, resolution }: ComparedPack) => {
  const forms = resolution.forms.filter((form) => form.pack.key === pack.key);
  const all = new Map(forms.flatMap(({ catalogues }) => Object.entries(catalogues)));
  const byFields = new Set(forms.flatMap(({ fields }) => fieldsIn(fields).map(({ catalogue }) => catalogue)));
  return { all: [...all.values()], byRules: [...all.values()].filter(({ key }) => !byFields.has(key)) };
};

const lacking = (all: readonly Catalogue[], others: readonly Catalogue[]): readonly Catalogue[] => {
  const subjects = new Set(others.map(({ key }) => catalogueSubject(key)));
  return all.filter(({ key }) => !subjects.has(catalogueSubject(key)));
};

const loneCatalogue = (catalogue: Catalogue, { resolution }: ComparedPack, side: 'before' | 'after'): Section => {
  const named = { key: catalogue.key, title: catalogue.title };
  const root = catalogueItems(catalogue, resolution).items.get(catalogueSubject(catalogue.key));
  const sides = { before: sideOf([]), after: sideOf([]), ...UNPAIRED };
  const findings = judgeDifferences(root ? [loneItem(root, side, root.children)] : [], sides);
  return { role: 'catalogue', before: named, after: named, findings, proposals: [], comparisons: [] };
};

/** A pack that only one side has. */
export const reviewLonePack = (lone: ComparedPack, side: 'before' | 'after'): Review => {
  const named = namedPack(lone);
  const findings = judgeDifferences(lonePack(lone, side), {
    before: sideOf([]),
    after: sideOf([]),
    ...UNPAIRED,
  });
  const section: Section = { role: 'pack', before: named, after: named, findings, proposals: [], comparisons: [] };
  return { before: named, after: named, sections: [section] };
};

/** Of facts and entries: what has an address has it on both sides. */
const UNPAIRED: Pick<Sides, 'codeNow' | 'now' | 'isKept'> = {
  codeNow: (code) => code,
  now: (address) => address,
  isKept: () => true,
};

const isTelling = ({ findings, proposals }: Section): boolean => findings.length + proposals.length > 0;

const namedForm = ({ form, resolution: { project } }: ComparedForm): Named => ({
  key: form.key,
  title: titleOf(form),
  ...comingIn(project.forms.get(form.key)),
});

const namedPack = ({ pack: { key, title }, resolution: { project } }: ComparedPack): Named => ({
  key,
  title,
  ...comingIn(project.packs.get(key)),
});

const comingIn = (definition: { readonly key: Name } | undefined): Pick<Named, 'package'> => {
  const from = definition?.key.span.source.package;
  return from ? { package: versioned(from) } : {};
};

const formSection = (comparison: Comparison): Section => {
  const { before, after, differences, proposals } = comparison;
  return {
    role: 'form',
    before: namedForm(before),
    after: namedForm(after),
    findings: judgeDifferences(differences, sidesOf(comparison)),
    proposals: proposals.map(proposed),
    comparisons: [comparison],
  };
};

const proposed = ({ before, after, score }: Comparison['proposals'][number]): ProposedPair => ({
  before: before.address,
  after: after.address,
  labels: [wordsOf(before), wordsOf(after)],
  score,
});

export const sidesOf = ({ before, after, catalogues, pairing }: Comparison): Sides => {
  const kept = new Set(pairing.now.values());
  return {
    before: sideOf([before.form]),
    after: sideOf([after.form]),
    codeNow: codeNowOf(catalogues),
    now: (address) => pairing.now.get(address),
    isKept: (address) => kept.has(address),
  };
};

/** By the lineage of catalogues. */
const codeNowOf =
  (catalogues: readonly ComparedCatalogues[]): CodeNow =>
  (code, catalogue) => {
    const subject = catalogueSubject(catalogue ?? '');
    const found = catalogues.find(({ before }) => before === catalogue);
    if (found === undefined) return code;
    const { before, after, now } = found.pairing;
    const address = `${subject}/${code}`;
    // several may have become one, of which only one is its pair
    const called = now.get(address) ?? lineage(before, after)(address);
    return after.items.has(called) ? called.slice(subject.length + 1) : code;
  };

/** Each pair of editions once, judged by all forms that follow them. */
const catalogueSections = (forms: readonly Comparison[]): readonly Section[] => {
  const named = (key: string, catalogues: Readonly<Record<string, Catalogue>>): Named => ({
    key,
    title: catalogues[key]?.title ?? key,
  });
  const sections = new Map<string, Section>();
  for (const { before, after } of forms.flatMap(({ catalogues }) => catalogues)) {
    const name = `${before} ${after}`;
    const following = forms.filter(({ catalogues }) =>
      catalogues.some((each) => each.before === before && each.after === after),
    );
    const [first] = following;
    const compared = first?.catalogues.find((each) => each.before === before && each.after === after);
    if (sections.has(name) || first === undefined || compared === undefined) continue;
    const sides: Sides = {
      before: sideOf(following.map((each) => each.before.form)),
      after: sideOf(following.map((each) => each.after.form)),
      ...UNPAIRED,
      codeNow: codeNowOf(first.catalogues),
    };
    sections.set(name, {
      role: 'catalogue',
      before: named(before, sides.before.catalogues),
      after: named(after, sides.after.catalogues),
      findings: judgeDifferences(compared.differences, sides),
      proposals: compared.proposals.map(proposed),
      comparisons: following,
    });
  }
  return [...sections.values()];
};
