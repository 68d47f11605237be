/** Fields that are called otherwise, in the conditions that name them. */
import { treeOf } from '../../model/rule-tree.ts';
import { fieldsNamed } from './fields-named.ts';

type Path = (path: string) => string;

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The expression as it is, but for the ids of fields whose path has another last id. What is put elsewhere, or is no CEL, stays as it is: that
 * is told when the rule is checked.
 */
export const withFieldsCalled = (expression: string, now: Path): string => {
  const tree = treeOf(expression);
  const edits = [...(tree ? fieldsNamed(tree) : [])].flatMap(
    ([
      {
        input,
        range: { end },
      },
      path,
    ]) => {
      const [name, other, parent] = [lastOf(path), now(path), parentOf(path)];
      const start = end - name.length;
      const isRenamed = other !== path && parentOf(other) === (parent === '' ? '' : now(parent));
      return isRenamed && input.slice(start, end) === name ? [{ start, end, text: lastOf(other) }] : [];
    },
  );
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), expression);
};
