/** What the types of a form call its parts. */
import type { Meaning, NameInCode } from '../../compiler/model/name-in-code.ts';
import type { Codes, Declaration, TypesModule } from './module.ts';
import { labelsName } from './print-module.ts';

export const withoutEnding = (path: string): string => path.replace(/\.ts$/, '');

/** Codes and their labels have the same keys. */
const ofCodes = (
  { name, options }: Codes,
  [codes, labels]: readonly [Meaning, Meaning],
  meaningOf: (code: string) => Meaning,
): Declared[] =>
  (
    [
      [name, codes],
      [labelsName(name), labels],
    ] as const
  ).flatMap(([called, means]) => [
    { name: called, means },
    ...options.map(({ code }) => ({ name: called, member: code, means: meaningOf(code) })),
  ]);

type Declared = Omit<NameInCode, 'module'>;

const declared = (declaration: Declaration, catalogue: string | undefined): Declared[] => {
  const { name } = declaration;
  switch (declaration.kind) {
    case 'constant':
      return [{ name, means: { role: 'key' } }];
    case 'alias':
      return [{ name, means: { role: 'draft' } }];
    case 'interface':
      return [
        { name, means: { role: 'object', path: declaration.of } },
        ...declaration.properties.flatMap(({ name: member, of: path }): Declared[] =>
          path === undefined ? [] : [{ name, member, means: { role: 'field', path } }],
        ),
      ];
    case 'codes': {
      const { of: path } = declaration;
      if (catalogue === undefined)
        return ofCodes(
          declaration,
          [
            { role: 'codes', path },
            { role: 'labels', path },
          ],
          (code) => ({ role: 'code', path, code }),
        );
      const of = { catalogue, level: path };
      return ofCodes(
        declaration,
        [
          { role: 'levelCodes', ...of },
          { role: 'levelLabels', ...of },
        ],
        (code) => ({ role: 'entry', ...of, code }),
      );
    }
  }
};

export const namesInModule = ({ path, of, declarations }: TypesModule): readonly NameInCode[] =>
  declarations
    .flatMap((declaration) => declared(declaration, of?.role === 'catalogue' ? of.key : undefined))
    .map((each) => ({ module: withoutEnding(path), ...each }));
