/** Part of `npm run build`: the language's JSON Schema for editors and its reference for authors, in `forms`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageSchema } from '../language/schema.ts';
import { packageFolder } from '../package-folder.ts';
import { languageReference } from './language-reference.ts';

const forms = join(packageFolder(), 'forms');
writeFileSync(join(forms, 'language.schema.json'), `${JSON.stringify(languageSchema(), undefined, 2)}\n`);
writeFileSync(join(forms, 'LANGUAGE.md'), languageReference());
