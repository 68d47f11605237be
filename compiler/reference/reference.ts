/** The language reference, forms/LANGUAGE.md: printed from the tables that the schema, the parser and the rules read, with quotations of the example project. */
import type { Definition } from '../definition/definition.ts';
import { MAX_EXPRESSION } from '../language/kind-spec.ts';
import { PARENTS } from '../language/schema.ts';
import { LANGUAGE_VERSION } from '../model/version.ts';
import { print } from '../print/print.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { documentChapter } from './document-chapter.ts';
import { type Examples, examplesOf } from './examples.ts';
import { fieldsChapter } from './fields-chapter.ts';
import { overlayChapter } from './overlay-chapter.ts';
import { rulesChapter } from './rules-chapter.ts';
import { summariesChapter } from './summaries-chapter.ts';
import { code, entryPlaceTable, entryTable, entryVerbTable, fileTable, packRuleTable, table, yaml } from './tables.ts';

const heading = (title: string, text: string): string => `## ${title}\n\n${text.trim()}`;

const files = (examples: Examples): string => `
A project is a folder \`forms/\` of YAML files, each of one role, said by its first key; where a file lies and what it is called means nothing.
They are YAML 1.2 and plain data: no anchors, aliases or tags. Editors complete and check by the schema that the first line names:

${yaml('# yaml-language-server: $schema=../../language.schema.json')}

| first key | what the file is |
| --- | --- |
| \`form\` | one document that someone fills in: what is asked, where it is printed |
| \`block\` | fields with their rows, that several forms share |
| \`pack\` | a notice: its dates, deadlines, quotas, and what it demands of its forms |
| \`catalogue\` | codes and labels that choices take, by edition |
| \`vocabulary\` | what ids mean that several forms define on their own; one in a project |

| name | how it looks |
| --- | --- |
| id | English camelCase: \`creditCode\`. Says what is meant, never where it is printed; once used it keeps its meaning |
| path | ids joined by dots: \`enterprise.creditCode\`, \`scenarios.name\` |
| code | what the data hold of a choice, or the name of a block: \`private\`, \`human-machine-work\`, \`"01"\` |
| key | \`<jurisdiction>/<year>\` of a pack, \`<jurisdiction>/<year>/<form>\` of a form, \`<name>/<edition>\` of a catalogue |
| date | \`2026-04-10\` |

The keys that a table marks with * must be there. What a table calls text is quoted where YAML would read something else: \`"%"\`, \`"43"\`, \`"a: b"\`, \`"{name}"\`.

A whole form and the pack that it belongs to:

${yaml(examples.file('example/2026/summary'))}

${yaml(examples.file('example/2026'))}

\`shenbao check\` tells what is wrong, at its place and with the nearest name; \`shenbao build\` makes types, schemas, validators, Word and PDF.`;

const formChapter = (examples: Examples): string => `
${fileTable('form')}

A title, a subtitle and the mark of an attachment may name parameters: ${code(examples.head('subtitle') ?? '')}. Every text of a form or rule may name them, the year, ${code('{{year}}')},
and days of the notice, ${code('{{issuedOn}}')} and ${code('{{deadlines.online}}')}: 2026年2月15日, in English 2026-02-15.

With ${code('instructs: true')} a form is an instruction sheet: of its fields it prints the labels, as headings, and the hints. Data may have them, and need
not. Its document has sections, places and paragraphs. The block that it uses may be one that another form asks.`;

const textChapter = (examples: Examples): string => `
Wording is copied as published, misprints included. A text that needs a remark is a map of two keys:

| | |
| --- | --- |
| \`means\` | a misprint of the issuing office: what is meant |
| \`repaired\` | damage of the text conversion: what the text had become |
| \`reconstructed\` | lost in the notice: the form or notice that it is taken from |

${yaml(examples.marked.join('\n'))}

\`shenbao list --errata\` lists them.

\`{{edition}}\` names a parameter of the pack, \`{{year}}\` the notice's year, \`{{minus year 3}}\` three years before it. An unknown name is an
error. There are no other templates; \`{name}\` in a line of the document is a control.`;

const notesChapter = (examples: Examples): string => `
Footnotes, under \`notes\` by id; a label cites them with \`notes: [id]\`. One that several labels cite is one footnote.

${yaml(`notes:\n  ${examples.node('note')}`)}`;

const blockChapter = (examples: Examples): string => `
${fileTable('block')}

A form takes a block's fields with \`use\` at its top: at the top of its own fields, or with \`in\` inside of a group or list, where paths of the
block are then relative to that. \`- use: contact\` in the document prints the block's \`rows\` in a grid, its \`content\` elsewhere. Its
rules name fields by their whole paths in the form.

${yaml(examples.file('contact'))}

${yaml(examples.file('enterprise'))}`;

const packChapter = (examples: Examples): string => `
${fileTable('pack')}

A pack that \`extends\` another takes over what it does not say itself. Deadlines, quotas and copies of another year it takes over only where
\`confirms\` names them, \`deadlines\`, \`quotas\` and \`copies\` all of them that it does not say otherwise, and where there were none that there are none; else it
says new ones, or \`null\` where there are none any more. The platform, materials, recipients and contacts hold until a notice says otherwise; \`confirms\` may name them too. A notice that is \`pending\` may have no issuers yet. Next year's:

${yaml(examples.file('example/2027'))}

### Deadlines 截止日期

One that the pack takes over changes by what is new of it, ${code('online: { on: 2027-04-09 }')}: \`what\`, \`who\` and \`forms\` stay, of \`forms\` those that the
pack has. One of its own says \`on\` and \`what\`. A filing of a form in \`forms\` is held against the day that \`validate --at\` says.

### Quotas 推荐名额

\`units\` are codes or names of the catalogue that \`reportingUnits\` names; one that holds others stands for each of these, ${code('{ each: 各市 }')} for
each unit of the catalogue, ${code('{ unlisted: 有关中央企业 }')} for units that it does not list. \`limits\` have names, which the
rule says: ${code('withinQuota(…, recommender, "factories")')}; what they count is said once under \`names\`, ${code('names: { factories: 智能工厂 }')}. Units with other
limits are an exception, ${code('cities: { except: { shijiazhuang: { factories: 5 } } }')}, of a quota with one limit ${code('cities: { except: { shijiazhuang: 5, tangshan: 2 } }')}. One that the pack takes over changes by what is new of it, \`cities: { limits: { factories: 4 } }\`:
its units, limits and exceptions stay where they are not said, exceptions with the units. Units with \`exempt\` are
applicants, left out by \`countApplicants\` where who files says so (\`validate --exempt\`): from all quotas where it is \`true\`, else from the limits and quotas that it names, ${code('exempt: [factories]')}, ${code('exempt: [cities]')};
a quota, and a limit of which the notice says no number, has its name under \`names\`. Where a pack takes such units over and has a limit that is new, \`check\` asks from which they are exempt, \`check/exempt-from-new\`.

A rule that names ${code('"reportingUnits"')} in the place of a catalogue reads that of its pack, ${code('namesOneOf(recommender, "reportingUnits")')}: next year's edition is one line of the next pack.
Where forms of a pack still read another edition, \`check\` says so at that line, \`check/other-units\`: rules and fields that are taken over read it where
\`editions\` names it.

### Editions of catalogues 目录的版本

${code('editions: [guide/2027]')} says once for all forms of the pack which edition of a catalogue they take from: each field that takes from another one of the same subject, and each
rule that names one, takes from this one instead, without \`loosens\`, as the edition itself says its \`source\`. A field of which the form's own file names a catalogue keeps that.
The packs that extend this one take it over.

### Rules of a notice 通知的要求

As the rules of a form, and:

${packRuleTable()}

A pack takes over the rules of the one that it extends; they follow the renames of its forms. One that \`replaces\` another says what is new,
${code('pledged: { replaces: true, check: pledge.date >= issuedOn(), message: … }')}: the rest is as there, of \`english\` only where the message is too.
Where it may ask less than before it says why, \`loosens: reason\`; ${code('noAccident: null')} is a rule that the notice states no more. One of its own says
\`forms\`, \`message\` and \`source\`.`;

const installedChapter = (): string => `
A project extends the packs that its \`package.json\` depends on (\`dependencies\`, \`devDependencies\`, \`optionalDependencies\`; those of its
dependencies are none of its own). They are npm packages that \`shenbao build\` made; each has the definitions that its pack stands on with it, and nothing of them is run.

${table(
  ['in a form or pack', 'what is meant'],
  PARENTS.map(([written, means]) => [code(written), means]),
)}

Two versions stand side by side under an alias, \`"hebei-2026-old": "npm:@shenbao/hebei-2026@1"\`: the key is of the one that bears its own name.
Two packages of different names that give one pack and do not say the same are an error.

In what extends a form or pack of a package, names of blocks and catalogues mean those of the project, else those of that package. Elsewhere they
mean those of the project, of shenbao, of the packages in the order of \`package.json\`. A package takes nothing from the project or from other packages.

Messages, \`explain\`, \`list\` and \`diff\` name version and file: \`@shenbao/hebei-2026@1.0.0/forms/hebei/2026/basic-factory-list.yaml\`; what a pack stands on
is in \`bases/\` there. A package says in its \`package.json\` under \`shenbao\` which \`pack\` it is and which version of this \`language\` it needs: that of the
shenbao that built it, ${LANGUAGE_VERSION} at present. A release that the one before would not understand in all has a later one. Packages of earlier versions are read; of one
that needs a later version nothing is (\`read/pack-language\`).`;

const pendingChapter = (): string => `
\`pending\` says why something is not certain yet: of a field or any other node, of an addition, removal or other operation, of a fact of a pack.

${yaml('{ fact: copies.application, pending: 新通知未写明份数 }')}

A removal is then \`{ target: …, pending: … }\`, a renaming \`{ to: …, pending: … }\`, an order \`{ ids: […], pending: … }\`, copies
\`{ number: 2, pending: … }\`, reporting units \`{ catalogue: units/2027, pending: … }\`. \`shenbao check\` warns of each; \`shenbao build --release\` builds nothing while there is one.

What holds is confirmed by deleting its \`pending\`; where nothing else is said there the line goes, and with the last line of \`set\` and of \`changes\` these
too: an empty entry says nothing and is an error.

| pending | confirmed | written anew | dropped |
| --- | --- | --- | --- |
| \`confirms: [{ fact: quotas, pending: … }]\` | \`confirms: [quotas]\` | under \`quotas\`, the entry deleted | \`id: null\` there; where there were none the entry deleted |
| \`confirms: [{ fact: materials, pending: … }]\` | \`confirms: [materials]\` | under \`materials\`, by what is new | the entry deleted, or \`id: null\` there |
| \`deadlines: { online: { on: …, pending: … } }\` | \`online: { on: … }\` | another day | \`online: null\` |
| \`notice: { title: …, pending: … }\` | \`pending\` deleted | with number, day and issuers | the line deleted |
| \`targets: [{ fact: factories, pending: … }]\` | \`targets: [factories]\` | another name | the entry deleted |
| \`reportingUnits: { catalogue: units/2027, pending: … }\` | \`reportingUnits: units/2027\` | another key | – |
| \`editions: [{ catalogue: guide/2026, pending: … }]\` | the entry deleted | \`editions: [guide/2027]\` | – |
| \`rules: { dated: { replaces: true, check: …, pending: … } }\` | the rule deleted: that of the pack before holds | another check and message | \`dated: null\` |
| \`set: { scenarios.name: { pending: … } }\` | the line deleted | another text, catalogue or condition | \`remove: [scenarios.name]\` |`;

const catalogueChapter = (examples: Examples): string => `
${fileTable('catalogue')}

An entry:

${entryTable()}

An edition is never changed: the next one is a new file. A code keeps its meaning from edition to edition.

${yaml(examples.file('guide/2026'))}

An edition that \`extends\` another is that one but for its own title, source and totals and what stands under \`changes\`:

${entryVerbTable()}

What is removed goes first, then what is set, added in the order written, and moved. \`add\` and \`move\` say where:

${entryPlaceTable()}

${yaml(examples.file('guide/2027'))}

${yaml(examples.file('units/2026'))}`;

const vocabularyChapter = (examples: Examples): string => `
${fileTable('vocabulary')}

${yaml(examples.file('vocabulary'))}`;

/** The files of the example project that no other chapter shows whole. */
const restChapter = (definitions: readonly Definition[], before: string): string => {
  const files = definitions.map((definition) => yaml(print(definition).trimEnd()));
  return `
The other files of the example project: with those shown above they are a whole one, in whatever folder they lie.

${files.filter((file) => !before.includes(file)).join('\n\n')}`;
};

/** The text of forms/LANGUAGE.md. */
export const reference = (definitions: readonly Definition[], resolution: Resolution): string => {
  const examples = examplesOf(definitions);
  const described: readonly (readonly [title: string, text: string])[] = [
    ['Files 文件', files(examples)],
    ['Form 表单', formChapter(examples)],
    ['Fields 字段', fieldsChapter(examples)],
    ['Text 文字', textChapter(examples)],
    ['Document 版面', documentChapter(examples, resolution)],
    ['Notes 脚注', notesChapter(examples)],
    ['Rules 规则', rulesChapter(examples, MAX_EXPRESSION)],
    ['Summaries 汇总', summariesChapter(examples)],
    ['Blocks 公用块', blockChapter(examples)],
    ['Changes 改动', overlayChapter(examples)],
    ['Packs 通知', packChapter(examples)],
    ['Installed packs 软件包', installedChapter()],
    ['Pending 待定', pendingChapter()],
    ['Catalogues 目录', catalogueChapter(examples)],
    ['Vocabulary 词汇表', vocabularyChapter(examples)],
  ];
  const rest = restChapter(definitions, described.map(([, text]) => text).join('\n'));
  const chapters = [...described, ['Example 示例', rest] as const];
  const contents = chapters.map(([title]) => `- [${title}](#${anchorOf(title)})`).join('\n');
  return `<!-- Printed by \`npm run compile\` from the tables of the language and compiler/language/example; a test holds it current. -->

# The language of definitions 定义语言

${contents}

${chapters.map(([title, text]) => heading(title, text)).join('\n\n')}
`;
};

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
