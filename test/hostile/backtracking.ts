/** A regular expression as an engine that tries one way after the other runs it, counting the characters that it looks at. */

type Node =
  | { readonly kind: 'class'; readonly source: string; readonly has: (character: string) => boolean }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'one'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'start' | 'end' };

const atom = /^(?:\[(?:\\.|[^\]\\])+\]|\\.|[^()[\]{}|*+?^$\\.])/u;
const quantifier = /^(?:\{(\d+)(?:(,)(\d*))?\}|[*+?])/;
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

/** Of what the schemas use: classes, groups, alternatives, repeats, anchors; throws at anything else. */
const parse = (pattern: string): Node => {
  let rest = pattern;
  const take = (expression: RegExp): RegExpExecArray | null => {
    const found = expression.exec(rest);
    if (found !== null) rest = rest.slice(found[0].length);
    return found;
  };
  const single = (): Node => {
    if (take(/^\^/)) return { kind: 'start' };
    if (take(/^\$/)) return { kind: 'end' };
    if (take(/^\(\?:/)) {
      const inside = alternatives();
      if (!take(/^\)/)) throw new Error(`no end of a group before ${rest}`);
      return inside;
    }
    const [source] = take(atom) ?? [];
    if (source === undefined) throw new Error(`not understood: ${rest} in ${pattern}`);
    const whole = new RegExp(`^${source}$`, 'u');
    return { kind: 'class', source, has: (character) => whole.test(character) };
  };
  const repeated = (): Node => {
    const node = single();
    const found = take(quantifier);
    if (found === null) return node;
    const [text, count, comma, end] = found;
    const [least, most] = bounds[text] ?? [
      Number(count),
      comma === undefined ? Number(count) : end === '' ? Number.POSITIVE_INFINITY : Number(end),
    ];
    return { kind: 'repeat', node, least, most };
  };
  const sequence = (): Node => {
    const nodes: Node[] = [];
    while (rest !== '' && !/^[|)]/.test(rest)) nodes.push(repeated());
    return { kind: 'all', nodes };
  };
  const alternatives = (): Node => {
    const nodes = [sequence()];
    while (take(/^\|/)) nodes.push(sequence());
    return { kind: 'one', nodes };
  };
  const node = alternatives();
  if (rest !== '') throw new Error(`not understood: ${rest} in ${pattern}`);
  return node;
};

type Next = (at: number) => boolean;

/** Whoever looks more often is lost. */
const lost = 200_000;

/** Whether the text holds a match, and after how many looks at a character; not found where they are too many. */
export const search = (pattern: string, text: string): { readonly found: boolean; readonly looks: number } => {
  const characters = [...text];
  let looks = 0;
  const match = (node: Node, at: number, next: Next): boolean => {
    if (looks > lost) return false;
    switch (node.kind) {
      case 'start':
        return at === 0 && next(at);
      case 'end':
        return at === characters.length && next(at);
      case 'class': {
        const character = characters[at];
        if (character === undefined) return false;
        looks += 1;
        return node.has(character) && next(at + 1);
      }
      case 'one':
        return node.nodes.some((each) => match(each, at, next));
      case 'all':
        return matchFrom(node.nodes, 0, at, next);
      case 'repeat':
        return matchAgain(node, 0, at, next);
    }
  };
  const matchFrom = (nodes: readonly Node[], first: number, at: number, next: Next): boolean => {
    const node = nodes[first];
    return node === undefined ? next(at) : match(node, at, (after) => matchFrom(nodes, first + 1, after, next));
  };
  const matchAgain = (node: Node & { readonly kind: 'repeat' }, done: number, at: number, next: Next): boolean => {
    const isMore =
      done < node.most && match(node.node, at, (after) => after > at && matchAgain(node, done + 1, after, next));
    return isMore || (done >= node.least && next(at));
  };
  const tree = parse(pattern);
  let found = false;
  for (let at = 0; at <= characters.length && !found; at += 1) found = match(tree, at, () => true);
  return { found, looks };
};

/** Sources of the classes and characters of a pattern. */
export const classesOf = (pattern: string): readonly string[] => {
  const inside = (node: Node): string[] => {
    if (node.kind === 'class') return [node.source];
    if (node.kind === 'repeat') return inside(node.node);
    return 'nodes' in node ? node.nodes.flatMap(inside) : [];
  };
  return [...new Set(inside(parse(pattern)))];
};
