/** Part of `npm run build`, in `forms`: the language's JSON Schema for editors, its reference for authors, the schema of what `diff` prints. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageSchema } from '../language/schema.ts';
import { packageFolder } from '../package-folder.ts';
import { differencesSchema } from './differences/json-schema.ts';
import { languageReference } from './language-reference.ts';

const forms = join(packageFolder(), 'forms');
writeFileSync(join(forms, 'language.schema.json'), `${JSON.stringify(languageSchema(), undefined, 2)}\n`);
writeFileSync(join(forms, 'LANGUAGE.md'), languageReference());
writeFileSync(join(forms, 'diff.schema.json'), `${JSON.stringify(differencesSchema(), undefined, 2)}\n`);
