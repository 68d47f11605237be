/** What a form adds to a choice, or appends, and the texts that it takes over and that list what there was. */
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import { addressNow } from '../resolve/overlay/targets.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Tree } from '../resolve/tree.ts';

/** Names of one kind, as a form prints them. */
interface Listed {
  readonly before: readonly string[];
  readonly added: readonly { readonly name: string; readonly span: Span }[];
}

/** Two names may stand together by chance. */
const FEWEST = 3;

const TEXTS = ['text', 'hint', 'label'] as const;

const titleOf = (tree: Tree): readonly { readonly name: string; readonly span: Span }[] =>
  allNodes(tree).flatMap(({ node: { kind, attributes } }) => {
    const title = attributes.get('title');
    return kind === 'section' && attributes.has('mark') && title
      ? [{ name: String(title.value), span: title.span }]
      : [];
  });

/** Reports `check/listed-without` once for each text that has all names that there were and not the one that is new. */
export const listsHaveWhatIsNew = ({ project, trees, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, extends: parent, changes } of project.forms.values()) {
    const [tree, former] = [trees.get(key.name), parent && trees.get(parent.name)];
    if (!tree || !former || !sound.has(key.name) || isInstalled(key)) continue;
    const index = indexOf(tree);
    const choices = changes.flatMap((operation): Listed[] => {
      if (operation.verb !== 'values' || operation.add.length === 0) return [];
      const options = index.get(addressNow(operation.target.name, tree))?.node.children ?? [];
      const isNew = (id: string): boolean => operation.add.some((option) => option.id === id);
      const named = options.map(({ id, attributes, span }) => ({
        isNew: isNew(id),
        name: String(attributes.get('label')?.value ?? ''),
        span: attributes.get('label')?.span ?? span,
      }));
      return [
        { before: named.flatMap((each) => (each.isNew ? [] : [each.name])), added: named.filter((each) => each.isNew) },
      ];
    });
    const titles = titleOf(former).map(({ name }) => name);
    const appended = titleOf(tree).filter(
      ({ name, span }) => span.source === key.span.source && !titles.includes(name),
    );
    const isKept = (name: string): boolean => titleOf(tree).some((each) => each.name === name);
    const lists: readonly Listed[] = [...choices, { before: titles.filter(isKept), added: appended }];
    for (const { before, added } of lists.filter((list) => list.before.length >= FEWEST))
      for (const { address, node } of allNodes(tree))
        for (const name of TEXTS) {
          const text = node.attributes.get(name);
          if (
            !text ||
            text.span.source === key.span.source ||
            !before.every((each) => String(text.value).includes(each))
          )
            continue;
          for (const each of added)
            if (!String(text.value).includes(each.name))
              diagnostics.report(
                'check/listed-without',
                each.span,
                { name: each.name, address },
                { related: [related('set-here', text.span, { name: address })] },
              );
        }
  }
};
