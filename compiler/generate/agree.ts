/** Do the files that generators make go together in one folder, whenever each was made? */
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Artifact, Subject } from '../model/artifact.ts';
import { subjectOf } from './context.ts';
import { impossiblePart, isInside, MANIFEST } from './paths.ts';
import type { UnitName } from './units.ts';

/** A generator gives a file. */
export interface Claim {
  readonly path: string;
  readonly hash: string;
  readonly generator: string;
  readonly subject: Subject;
  /** Made by an earlier build. */
  readonly earlier: boolean;
}

/** @param hashOf one text for one content */
export const claimsOf = <File extends Pick<Artifact, 'path' | 'of'>>(
  generated: readonly { readonly unit: UnitName; readonly artifacts: readonly File[] }[],
  hashOf: (artifact: File) => string,
): Claim[] =>
  generated.flatMap(({ unit, artifacts }) =>
    artifacts.map((artifact) => ({
      path: artifact.path,
      hash: hashOf(artifact),
      generator: unit.generator.name,
      subject: artifact.of ?? subjectOf(unit),
      earlier: false,
    })),
  );

/** Capitals, and the ways to write an accent, do not count on every disk. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

const foldersOf = (path: string): string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
};

/** Reports `write/outside`, `generate/path`, `generate/disagree`, `generate/case`, `generate/file-and-folder`: each path once. */
export const agree = (
  claims: readonly Claim[],
  definitionOf: (subject: Subject) => Span | undefined,
  diagnostics: Diagnostics,
): void => {
  const told = new Set<string>();
  const once = (path: string, tell: () => void): void => {
    if (!told.has(path)) tell();
    told.add(path);
  };
  const files = new Map<string, Claim>();
  const folders = new Map<string, Claim>();
  for (const claim of claims) {
    const { path, generator, subject } = claim;
    const at = folded(path);
    const part = impossiblePart(path);
    const known = files.get(at);
    const place = definitionOf(subject);
    if (!isInside(path)) once(path, () => diagnostics.report('write/outside', place, { path, generator }));
    else if (part !== undefined)
      once(path, () => diagnostics.report('generate/path', place, { path, generator, part: part || '//' }));
    else if (known && !(known.earlier && claim.earlier)) {
      if (known.path !== path) once(path, () => reportCase(claim, known, definitionOf, diagnostics));
      else if (known.hash !== claim.hash) once(path, () => reportDisagreement(claim, known, definitionOf, diagnostics));
    }
    if (!known) files.set(at, claim);
    for (const folder of foldersOf(at)) if (!folders.has(folder)) folders.set(folder, claim);
  }
  for (const [path, file] of files) {
    const inside = folders.get(path);
    if (inside && !(file.earlier && inside.earlier))
      once(file.path, () => {
        const others = { otherPath: inside.path, other: inside.generator };
        const place = definitionOf(file.subject);
        diagnostics.report('generate/file-and-folder', place, {
          path: file.path,
          generator: file.generator,
          ...others,
        });
      });
  }
};

const isNamed = ({ subject }: Claim): boolean => subject.role === 'block' || subject.role === 'catalogue';

const wordsOf = ({ role, key }: Subject): string => (role === 'project' ? role : `${role} ${key}`);

/** Where the names of blocks or catalogues are to blame, another name helps; what was built earlier may be gone for good. */
const reportDisagreement = (
  claim: Claim,
  known: Claim,
  definitionOf: (subject: Subject) => Span | undefined,
  diagnostics: Diagnostics,
): void => {
  const [one, other] = isNamed(known) && !isNamed(claim) ? [known, claim] : [claim, known];
  const there = definitionOf(other.subject);
  const parameters = {
    path: one.path,
    generator: one.generator,
    subject: wordsOf(one.subject),
    other: other.generator,
    otherSubject: wordsOf(other.subject),
  };
  const earlier = [one, other].find((each) => each.earlier);
  diagnostics.report('generate/disagree', definitionOf(one.subject), parameters, {
    related: there ? [related('first', there, {})] : [],
    hints: [
      isNamed(one) ? hint('choose-another', {}) : undefined,
      earlier && hint('generate/built-earlier', { other: earlier.generator, manifest: MANIFEST }),
    ],
  });
};

const reportCase = (
  { path, generator, subject }: Claim,
  known: Claim,
  definitionOf: (subject: Subject) => Span | undefined,
  diagnostics: Diagnostics,
): void => {
  const there = definitionOf(known.subject);
  diagnostics.report(
    'generate/case',
    definitionOf(subject),
    { path, generator, otherPath: known.path, other: known.generator },
    { related: there ? [related('first', there, {})] : [] },
  );
};
