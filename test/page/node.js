/** The same in Node, by the packages that are installed here: `node node.js forms.json folder-of-fonts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './made.js';

const [forms, fonts] = process.argv.slice(2);
const result = await made(JSON.parse(readFileSync(forms, 'utf8')), async (file) => readFileSync(join(fonts, file)));
process.stdout.write(JSON.stringify(result));
