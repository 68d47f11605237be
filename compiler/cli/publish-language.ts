/** Part of `npm run build`: the language's JSON Schema for editors in `forms`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageSchema } from '../language/schema.ts';
import { packageFolder } from '../package-folder.ts';

writeFileSync(
  join(packageFolder(), 'forms', 'language.schema.json'),
  `${JSON.stringify(languageSchema(), undefined, 2)}\n`,
);
