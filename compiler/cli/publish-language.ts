/** Part of `npm run build`: what editors and authors read of the language, into `forms`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { languageFiles } from './language-files.ts';

for (const [name, text] of Object.entries(languageFiles())) writeFileSync(join(packageFolder(), 'forms', name), text);
