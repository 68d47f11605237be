/** What a file says, whatever is said beside it in comments and however it is laid out. */
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { parseYaml } from './yaml.ts';

/** Equal texts stand for equal data; nothing where it is no plain data. */
export const meaningOf = (source: Source): string | undefined => {
  const found = new Diagnostics();
  const yaml = parseYaml(source, found);
  return yaml?.isPlain && found.count === 0 ? JSON.stringify(dataOf(yaml.root)) : undefined;
};

const dataOf = (node: unknown): unknown => {
  if (isScalar(node)) return [node.type, node.source, node.value];
  if (isMap(node) || isSeq(node)) return node.items.map(dataOf);
  return isPair(node) ? { key: dataOf(node.key), value: dataOf(node.value) } : null;
};
