/** What of a pack a symbol or a type of an app is: by where it is declared, or by the marks in it. */
import { ts } from 'ts-morph';
import type { Marked } from './mark.ts';
import type { Followed, Succession } from './succession.ts';

/** How an app's program is read. */
export interface SourceReading {
  readonly checker: ts.TypeChecker;
  /** The module of the pack that a file is; nothing of others. */
  readonly moduleOf: (path: string) => string | undefined;
  readonly marks: ReadonlyMap<string, Marked>;
  readonly succession: Succession;
}

/** What becomes of a symbol of the pack; nothing where it is not, or not only, of the pack. */
export const followedOf = (symbol: ts.Symbol | undefined, reading: SourceReading): Followed | undefined =>
  agreed((symbol?.declarations ?? []).map((declaration) => declaredAs(declaration, reading)));

const declaredAs = (declaration: ts.Declaration, { moduleOf, succession }: SourceReading): Followed | undefined => {
  const module = moduleOf(declaration.getSourceFile().fileName);
  if (module === undefined) return undefined;
  if (ts.isPropertySignature(declaration)) {
    const owner = declaration.parent;
    const holder = ts.isInterfaceDeclaration(owner) ? owner : owner.parent;
    const name = ts.isInterfaceDeclaration(holder) || ts.isVariableDeclaration(holder) ? holder.name : undefined;
    const member = textOf(declaration.name);
    return name && ts.isIdentifier(name) && member !== undefined
      ? succession.member(module, name.text, member)
      : { kind: 'foreign' };
  }
  if (ts.isExportSpecifier(declaration)) return succession.exported(module, declaration.name.text);
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return succession.exported(module, declaration.name.text);
  if (ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name))
    return succession.exported(module, declaration.name.text);
  return { kind: 'foreign' };
};

const textOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;

/** What all of them become; what they do not agree about is divided. */
export const agreed = (all: readonly (Followed | undefined)[]): Followed | undefined => {
  const [first, ...others] = all;
  if (first === undefined || others.some((each) => each === undefined)) return undefined;
  const known = all.flatMap((each) => (each && each.kind !== 'foreign' ? [each] : []));
  const subjects = known.flatMap((each) => each.subjects);
  const [one] = known;
  if (one === undefined) return { kind: 'foreign' };
  if (known.length < all.length) return { kind: 'left', why: 'divided', names: namesOf(known), subjects };
  const isSame = known.every((each) => outcomeOf(each) === outcomeOf(one));
  return isSame ? { ...one, subjects } : { kind: 'left', why: 'divided', names: namesOf(known), subjects };
};

type Known = Exclude<Followed, { readonly kind: 'foreign' }>;

const outcomeOf = (followed: Known): string => {
  const { subjects: _, ...outcome } = followed;
  return JSON.stringify(outcome);
};

const namesOf = (known: readonly Known[]): readonly string[] => [
  ...new Set(known.flatMap((each) => (each.kind === 'known' ? [each.name] : []))),
];

const constituentsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

const settled = (type: ts.Type, checker: ts.TypeChecker): ts.Type => {
  const isOpen = (type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Index | ts.TypeFlags.IndexedAccess)) !== 0;
  return isOpen ? (checker.getBaseConstraintOfType(type) ?? type) : type;
};

/** What becomes of a text that stands for a value of the type: of a code, or of the name of a property. */
export const followedText = (type: ts.Type | undefined, text: string, reading: SourceReading): Followed | undefined => {
  if (type === undefined) return undefined;
  const { checker } = reading;
  const texts = constituentsOf(settled(type, checker)).flatMap((each) =>
    constituentsOf(settled(each, checker)).flatMap((one) => (one.isStringLiteral() ? [one.value] : [])),
  );
  return ofMarks(texts, text, reading) ?? ofKeys(texts, text, reading);
};

/** What becomes of a property of that name, in each of the types that have it. */
export const followedProperty = (
  type: ts.Type | undefined,
  name: string,
  reading: SourceReading,
): Followed | undefined => {
  if (type === undefined) return undefined;
  const { checker } = reading;
  const all = constituentsOf(checker.getNonNullableType(settled(type, checker))).flatMap((each) => {
    const apparent = checker.getApparentType(each);
    const symbol = checker.getPropertyOfType(apparent, name);
    if (symbol?.declarations?.length) return [followedOf(symbol, reading)];
    const names = checker.getPropertiesOfType(apparent).map((property) => property.name);
    const marked = ofMarks(names, name, reading) ?? ofKeys(names, name, reading);
    if (marked) return [marked];
    return symbol ? [undefined] : [];
  });
  return all.length === 0 ? undefined : agreed(all);
};

const ofMarks = (
  texts: readonly string[],
  text: string,
  { marks, succession }: SourceReading,
): Followed | undefined => {
  const found = texts.flatMap((each) => marks.get(each) ?? []);
  const followed = found.map(({ module, name, member }) => {
    if (member !== undefined) return succession.year(module, name, member, text);
    // of a form's key the mark stands for the key itself
    return name === 'FORM' ? succession.key(text) : succession.member(module, name, text);
  });
  // a union of the fields' names of several forms: those that have it count
  return agreed(followed.filter((each) => each.kind !== 'foreign'));
};

/** Among nothing but keys of the pack's forms it is one, as what `load` takes and `MODULES` has. */
const ofKeys = (texts: readonly string[], text: string, { succession }: SourceReading): Followed | undefined => {
  if (!texts.includes(text) || !texts.every(succession.isKey)) return undefined;
  const followed = succession.key(text);
  return followed.kind === 'foreign' ? undefined : followed;
};

/**
 * What a name that the app computes may be of what does not go on as it is: a field of an object, a year of a row of figures.
 * Where TypeScript knows all that it may be, a field that is no more is an error; of years any text may be asked for.
 */
export const followedKey = (type: ts.Type, key: ts.Type, reading: SourceReading): Followed | undefined => {
  const { checker, marks, succession } = reading;
  const keys = constituentsOf(settled(key, checker));
  const texts = new Set(keys.flatMap((each) => (each.isLiteral() ? [String(each.value)] : [])));
  const isOpen = !keys.every((each) => each.isLiteral());
  // what is taken of the type itself is what that has
  if ([...texts].some((text) => marks.has(text))) return undefined;
  const changed = (mark: Marked, text: string): readonly Followed[] => {
    const { module, name, member, isObject } = mark;
    if (member !== undefined) return isOpen || texts.has(text) ? [succession.year(module, name, member, text)] : [];
    return isObject && isOpen ? [succession.member(module, name, text)] : [];
  };
  const found = constituentsOf(checker.getNonNullableType(settled(type, checker))).flatMap((each) => {
    const names = checker.getPropertiesOfType(checker.getApparentType(each)).map((property) => property.name);
    return names.flatMap((text) =>
      names
        .flatMap((mark) => marks.get(mark) ?? [])
        .flatMap((mark) => (marks.has(text) ? [] : changed(mark, text)))
        .flatMap((followed) => (isAsItWas(followed, text) ? [] : [{ text, subjects: followed.subjects }])),
    );
  });
  const names = [...new Set(found.map(({ text }) => text))];
  const subjects = found.flatMap((each) => each.subjects);
  return names.length === 0 ? undefined : { kind: 'left', why: 'computed', names, subjects };
};

const isAsItWas = (followed: Followed, text: string): followed is Followed & { readonly kind: 'foreign' } =>
  followed.kind === 'foreign' || (followed.kind === 'known' && followed.name === text);
