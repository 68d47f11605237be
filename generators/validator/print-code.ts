/** The code of a validator as JavaScript. */
import type { Code, Declarations } from './code.ts';

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** Parts between brackets, each on a line of its own where they do not fit into one; `apart` is what one line has inside of them. */
const enclosed = (open: string, parts: readonly string[], close: string, apart = ''): string => {
  if (parts.length === 0) return open + close;
  const line = `${open}${apart}${parts.join(', ')}${apart}${close}`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `${open}${parts.map((part) => `\n  ${indented(part)},`).join('')}\n${close}`;
};

/** A key that is a name or a number stands without quotes. */
const keyText = (key: string): string => (/^(?:[A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(key) ? key : JSON.stringify(key));

/** An invisible character cannot be reviewed. */
const patternText = (pattern: string, flags: string): string =>
  String(new RegExp(pattern, flags)).replaceAll('\u3000', '\\u3000');

export const printCode = (code: Code): string => {
  switch (code.kind) {
    case 'value':
      return JSON.stringify(code.value);
    case 'name':
      return [code.name, ...code.inside].join('.');
    case 'call': {
      const [only] = code.given;
      const of = printCode(code.of);
      // what alone stands in brackets shares them
      if (code.given.length === 1 && only?.kind === 'object') return `${of}(${printCode(only)})`;
      return enclosed(`${of}(`, code.given.map(printCode), ')');
    }
    case 'function':
      return `(${code.parameters.join(', ')}) => ${printCode(code.body)}`;
    case 'array':
      return enclosed('[', code.items.map(printCode), ']');
    case 'object':
      return enclosed(
        '{',
        code.members.map(([key, each]) => `${keyText(key)}: ${printCode(each)}`),
        '}',
        ' ',
      );
    case 'pattern':
      return patternText(code.pattern, code.flags);
  }
};

/** `const <name> = …;`, a line or more for each. */
export const printDeclarations = (declarations: Declarations): string =>
  declarations.map(([name, code]) => `const ${name} = ${printCode(code)};\n`).join('');
