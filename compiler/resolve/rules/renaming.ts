/** Fields that are called otherwise, in the conditions that name them. */
import { lastId, parentPath } from '../../model/field-path.ts';
import { treeOf } from '../../model/rule-tree.ts';
import { fieldsNamed } from './fields-named.ts';

type Path = (path: string) => string;

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
      const [name, other, parent] = [lastId(path), now(path), parentPath(path)];
      const start = end - name.length;
      const isRenamed = other !== path && parentPath(other) === (parent === '' ? '' : now(parent));
      return isRenamed && input.slice(start, end) === name ? [{ start, end, text: lastId(other) }] : [];
    },
  );
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), expression);
};
