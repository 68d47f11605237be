/** Part of `npm run build`: the language's JSON Schema for editors in `forms`, and for the parser as code in `dist`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageSchema } from '../language/schema.ts';
import { packageFolder } from '../package-folder.ts';
import { shapeValidatorModule } from '../parse/shape-validator.ts';

const { file, text } = shapeValidatorModule();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
writeFileSync(
  join(packageFolder(), 'forms', 'language.schema.json'),
  `${JSON.stringify(languageSchema(), undefined, 2)}\n`,
);
