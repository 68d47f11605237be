/** The chapter about summaries: what their columns take of the applications that they are made of. */
import type { Examples } from './examples.ts';
import { yaml } from './tables.ts';

export const summariesChapter = (examples: Examples): string => `
A list is a summary (汇总) where it says by \`summarizes\` of which applications its records are made, one of each; each field of the records says by
\`takes\` what of them stands there. \`shenbao summarize\` makes the table of the applications that have come in.

${yaml(examples.saying('summarizes'))}

| \`takes\` | what stands there |
| --- | --- |
| \`[enterprise.name]\` | that field of the application; of a row of a matrix with the year, counted back from the notice's: \`["figures.revenue[-1]"]\` |
| \`[contact.name, contact.mobile]\` | those that are filled in, with a blank between, in a field that takes any text |
| \`[scenarios.name]\` | what all records of the list say: as a list, or with 、 between |
| \`[factory.scenarios]\` | in \`scenarios\`: what the records of a list cite, by their one field of type \`scenario\` and, with \`instances\`, their one \`text\` |
| \`[basic-application factory.name, other-application project.name]\` | what is taken from filings of that form alone |
| \`[basic-application=basic, other-application=other]\` | that code in each filing of the form |
| \`[none]\` | nothing: it is given by hand, and kept when the table is made again; \`[none, basic-application factory.name]\` but for that form |

A value is carried as a migration carries it: codes by code and by name, codes to names, numbers into the unit that is asked, days to months, industries to
coarser levels. Applications are those of the same pack by their name, so that a form that extends a summary takes its own; where the pack has
none of that name, it is that of the form that is extended. \`summarizes: [none]\` says that there is none at all, whatever the fields take. Outside of lists
\`takes\` is what all applications say alike. A record of an earlier summary is known by its fields that are \`distinct\`. A path that there is not, a value
that can never stand in its field, and a field that says nothing are told by \`shenbao check\`.`;
