/** The chapter about forms that extend others: every verb with what the example project does by it. */
import { FORM_ATTRIBUTES } from '../language/kinds.ts';
import { SIDES, VERBS } from '../language/overlay-schema.ts';
import type { Examples } from './examples.ts';
import { code, table, yaml } from './tables.ts';

const isVerb = (name: string): name is keyof typeof VERBS => Object.hasOwn(VERBS, name);

const verbText = (verb: keyof typeof VERBS, examples: Examples): string =>
  `### \`${verb}\`\n\n${VERBS[verb]}\n\n${yaml(`changes:\n${indented(examples.verb(verb))}`)}`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

export const overlayChapter = (examples: Examples): string => `
A form that \`extends\` another is that form but for its own ${Object.keys(FORM_ATTRIBUTES)
  .map((name) => `\`${name}\``)
  .join(', ')} and the operations under \`changes\`, grouped by
verb; it has no fields, document, notes or rules beside them. The order of operations means nothing: they apply as a set, and two that touch one attribute clash. Targets are addresses, never positions or wildcards.

Nothing is silent: a target that does not exist, an operation without effect, an id that is taken, an order that leaves something out are errors
at their place.

Whatever stands beside a \`rename\` in one form names things as they were before it, in \`set\`, \`values\` and \`after\` as in \`document/…\`:
\`rename: { enterprise.address: registeredAddress }\` and \`set: { enterprise.address: { label: 注册地址 } }\`. A form that extends this one says \`enterprise.registeredAddress\`.

${Object.keys(VERBS)
  .filter(isVerb)
  .map((verb) => verbText(verb, examples))
  .join('\n\n')}

### Where it goes 位置

\`add\`, \`move\` and \`use\` say one of these:

${table(
  ['key', 'where'],
  Object.entries(SIDES).map(([side, says]) => [code(side), says]),
)}

A field, group or matrix is printed where it is added, unless the overlay places it itself: \`beside\` another in its row, else in a row, column or
line of its own. A list is placed by the overlay. \`move\` of a field changes the order of data; where it is printed moves by its own address, \`document/…\`. A line is
added to \`lines\` by \`{ line: fax, text: "传真：{contact.fax}", after: document/statement.phone }\`, an option beside another by \`values: { kind: { add: { joint: { label: 合资, after: private } } } }\`.

### \`expect\` and \`loosens\`

\`expect\` says the old value, which must then be there; \`null\` that there is none. What a layer between has
changed from one value to another is changed again only with its \`expect\`; what it was the first to say needs none. Where less is asked than before (a limit is raised, \`optional\` set, an option
added, a rule weakened or removed) the operation must say why: \`loosens: reason\`. Removing a field is no loosening.`;
