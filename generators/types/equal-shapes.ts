/** Declarations of one file that say the same are one type: the first declares it, what the others are called is another name of it. */
import type { Codes, Declaration, Interface, Same } from './module.ts';

const isShape = (declaration: Declaration): declaration is Interface | Codes =>
  declaration.kind === 'interface' || declaration.kind === 'codes';

const NAME = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu;

/** By what each declares: the same sign where it says the same, whatever names the file gives to what is nested in it. */
const signsOf = (declarations: readonly Declaration[]): ReadonlyMap<string, string> => {
  const byName = new Map(declarations.filter(isShape).map((each) => [each.name, each]));
  const signs = new Map<string, string>();
  const texts = new Map<string, string>();
  const textOf = (declared: Interface | Codes): string =>
    declared.kind === 'codes'
      ? JSON.stringify(declared.options.map(({ code, label }) => [code, label]))
      : JSON.stringify(declared.properties.map(({ of, type, ...said }) => [said, type.replace(NAME, signOf)]));
  const signOf = (name: string): string => {
    const declared = byName.get(name);
    if (declared === undefined) return name;
    const text = signs.has(name) ? '' : textOf(declared);
    const sign = signs.get(name) ?? texts.get(text) ?? `#${texts.size}`;
    signs.set(name, sign);
    if (text !== '') texts.set(text, sign);
    return sign;
  };
  return new Map([...byName.keys()].map((name) => [name, signOf(name)]));
};

/** Each keeps its name, so that none is lost where one of them comes to say something else. */
export const sharingShapes = (declarations: readonly Declaration[]): readonly (Declaration | Same)[] => {
  const signs = signsOf(declarations);
  const firsts = new Map<string, string>();
  return declarations.map((declaration): Declaration | Same => {
    if (!isShape(declaration)) return declaration;
    const sign = signs.get(declaration.name) ?? declaration.name;
    const first = firsts.get(sign);
    if (first !== undefined) return { kind: 'same', name: declaration.name, as: first, declaration };
    firsts.set(sign, declaration.name);
    return declaration;
  });
};
