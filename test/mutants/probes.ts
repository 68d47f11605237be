/** Sources with a probe at the head of each function, so that a run tells which tests go through which: lines and columns of what stands before it on a line stay. */
import { Node, Project, ts } from 'ts-morph';

export interface Reached {
  /** Of a function: where its text starts and ends. */
  readonly start: number;
  readonly end: number;
}

/** Told by the probes, where somebody listens: `globalThis.reached?.('compiler/compile.ts:3')`. */
const probe = (file: string, index: number): string => `globalThis.reached?.('${file}:${index}')`;

const bodyOf = (node: Node): Node | undefined =>
  Node.isBodyable(node) || Node.isBodied(node) ? node.getBody() : undefined;

const bodiesOf = (text: string): readonly Node[] =>
  new Project({ useInMemoryFileSystem: true, compilerOptions: { target: ts.ScriptTarget.ESNext } })
    .createSourceFile('probed.ts', text)
    .getDescendants()
    .flatMap((node) => bodyOf(node) ?? []);

/** The bodies of a file's functions, in the order of its text: a function is named by its place among them. */
export const functionsOf = (text: string): readonly Reached[] =>
  bodiesOf(text).map((body) => ({ start: body.getStart(), end: body.getEnd() }));

export const probed = (file: string, text: string): string => {
  const edits = bodiesOf(text).flatMap((body, index) =>
    Node.isBlock(body)
      ? [{ at: body.getStart() + 1, text: `${probe(file, index)};` }]
      : [
          { at: body.getStart(), text: `(${probe(file, index)}, ` },
          { at: body.getEnd(), text: ')' },
        ],
  );
  // At one place a closing bracket comes before whatever opens there; of two that close, either.
  const sorted = edits.toSorted((a, b) => a.at - b.at || (a.text === ')' ? -1 : b.text === ')' ? 1 : 0));
  let made = '';
  let from = 0;
  for (const edit of sorted) {
    made += text.slice(from, edit.at) + edit.text;
    from = edit.at;
  }
  return made + text.slice(from);
};
