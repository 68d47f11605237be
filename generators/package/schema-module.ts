/** The JSON Schema of a form as a module: imports of JSON are not read by every bundler, browser and Node. */
import { type Artifact, GENERATED } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';

/** `<form key>/json-schema.js`. @param files of the form, `schema.json` among them */
export const generateSchemaModule = (form: ResolvedForm, files: readonly Artifact[]): Artifact[] =>
  files
    .filter(({ path }) => path === `${form.key}/schema.json`)
    .map(({ content }) => ({
      path: `${form.key}/json-schema.js`,
      content: `// schema.json of ${form.key}, ${GENERATED}\n\nexport const JSON_SCHEMA = ${JSON.stringify(JSON.parse(String(content)))};\n`,
    }));
