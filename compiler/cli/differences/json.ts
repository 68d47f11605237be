/** A review as JSON, for other programs: forms/diff.schema.json tells what it is. */
import type { Item } from '../../compare/item.ts';
import { positionAt, type Span } from '../../diagnostics/source.ts';
import { countedIn } from '../../difference-counts.ts';
import type { JudgedFinding, JudgedReview, JudgedSection, Witness } from '../../witness.ts';

export const json = (review: JudgedReview, reasons: ReadonlyMap<JudgedFinding, string>): string => {
  const { before, after, sections } = review;
  const found = sections.flatMap(({ findings }) => findings);
  // one filing shows many of them
  const filings = [...new Set(found.flatMap(({ witness }) => (witness ? [witness.filing] : [])))];
  const told = {
    before,
    after,
    counts: countedIn(sections),
    sections: sections.map((section) => sectionOf(section, filings, reasons)),
    filings,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};

type Filings = readonly Witness['filing'][];

const sectionOf = (
  { role, before, after, findings, proposals }: JudgedSection,
  filings: Filings,
  reasons: ReadonlyMap<JudgedFinding, string>,
) => ({
  role,
  before,
  after,
  findings: findings.map((finding) => findingOf(finding, filings, reasons.get(finding))),
  proposals,
});

const findingOf = (
  { rule, difference, effects, data, witness }: JudgedFinding,
  filings: Filings,
  accepted: string | undefined,
) => {
  const { kind, before, after } = difference;
  const attribute = kind === 'changed' ? difference.attribute : undefined;
  const { lost, meaning, producers, consumers, paper, wording } = effects;
  return {
    rule,
    kind,
    ...(before && { before: sideOf(before, attribute) }),
    ...(after && { after: sideOf(after, attribute) }),
    ...('because' in difference && { because: difference.because }),
    ...(kind === 'changed' && { attribute, from: difference.from ?? null, to: difference.to ?? null }),
    ...(kind === 'reordered' && { ids: difference.ids }),
    effects: { data, lost, meaning, producers, consumers, paper, wording },
    ...(witness && {
      witness: {
        filing: filings.indexOf(witness.filing),
        issue: { field: witness.issue.field, message: witness.issue.message },
      },
    }),
    ...(accepted !== undefined && { accepted }),
  };
};

const sideOf = (item: Item, attribute: string | undefined) => ({
  address: item.address,
  kind: item.kind,
  ...placeOf((attribute === undefined ? undefined : item.attributes.get(attribute)?.span) ?? item.span),
});

const placeOf = ({ source, start }: Span) => ({ file: source.path, ...positionAt(source, start) });
