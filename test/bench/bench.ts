/** `npm run bench`, `-- scale [<forms> <operation>]`, `-- pack`, `-- documents` for filling and reading back alone: times and memory of the built command line, side by side with what else does such work. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile as typesOfSchema } from 'json-schema-to-typescript';
import { built, builtForms, project } from './built.ts';
import { comparing } from './comparing.ts';
import { documents as filled } from './documents.ts';
import { type Contender, runFirstCall } from './first-call.ts';
import { migrating } from './migrating.ts';
import { packing, type Run } from './packing.ts';
import { clock, line, megabytes, middle, seconds, times } from './report.ts';
import { scale } from './scale.ts';
import { validators } from './validators.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const main = join(project, 'dist/compiler/cli/main.js');

/** Says at its end how much memory it took at most: kibibytes, as getrusage(2) counts. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';

const shenbao = (...args: string[]): Run => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, main, ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`shenbao ${args.join(' ')}: status ${status}\n${stderr}`);
  return { seconds, peak: 1024 * Number(/\npeak (\d+)/.exec(stderr)?.[1]), stdout };
};

const repeated = (times: number, run: () => Run): Run => {
  const runs = Array.from({ length: times }, run);
  const peak = Math.max(...runs.map((one) => one.peak));
  return { seconds: middle(runs.map((one) => one.seconds)), peak, stdout: runs[0]?.stdout ?? '' };
};

const timed = (what: string, { seconds: value }: Run, aim?: number): void =>
  line(what, seconds(value), aim === undefined ? '' : `≤ ${aim} s`, aim === undefined ? undefined : value <= aim);

const wholeProcesses = (): readonly string[] => {
  const output = join(folder, 'output');
  const cold = shenbao('build', '-o', output);
  const forms: readonly { form: string }[] = JSON.parse(shenbao('list', '--format', 'json').stdout);
  const keys = forms.map(({ form }) => form);
  timed(`build of ${keys.length} forms, all targets, nothing there yet`, cold, 15);
  timed(
    'build of one form, all targets, nothing there yet',
    repeated(3, () => {
      const alone = mkdtempSync(join(folder, 'one-'));
      return shenbao('build', 'gansu/2026/advanced-factory-application', '-o', alone);
    }),
    1,
  );
  timed(
    'build with nothing changed',
    repeated(9, () => shenbao('build', '-o', output)),
    0.4,
  );
  const samples = keys.map((key) => {
    const file = join(folder, `${key.replaceAll('/', '-')}.json`);
    execFileSync('sh', ['-c', `"${process.execPath}" "${main}" sample ${key} > "${file}"`], { cwd: project });
    return { key, file };
  });
  const validations = samples.map(({ key, file }) => repeated(5, () => shenbao('validate', key, file, '-o', output)));
  const slowest = validations.reduce((a, b) => (a.seconds > b.seconds ? a : b));
  timed('validate of one file, the slowest form, after a build', slowest, 0.2);
  const [first] = samples;
  if (first)
    timed(
      'validate of one file without a build',
      repeated(3, () => shenbao('validate', first.key, first.file, '-o', 'x')),
    );
  timed(
    'check of all definitions',
    repeated(5, () => shenbao('check')),
  );
  line('most memory of these', megabytes(cold.peak), '≤ 400 MB', cold.peak <= 400e6);
  return keys;
};

const types = async (keys: readonly string[]): Promise<void> => {
  const { generateTypes } = await built<typeof import('../../generators/types/types.ts')>('generators/types/types.js');
  const forms = await builtForms();
  const schemas = keys.map((key) => JSON.parse(readFileSync(join(folder, 'output', key, 'schema.json'), 'utf8')));
  const ours = async () => {
    for (const form of forms) generateTypes(form);
  };
  const theirs = async () => {
    for (const [i, schema] of schemas.entries())
      await typesOfSchema(structuredClone(schema), `Form${i}`, { cwd: folder });
  };
  await ours();
  await theirs();
  const rounds: [number, number][] = [];
  for (let i = 0; i < 5; i++) rounds.push([await clock(ours), await clock(theirs)]);
  const [mine, other] = [middle(rounds.map(([a]) => a)), middle(rounds.map(([, b]) => b))];
  line(`types of ${forms.length} forms, warm`, seconds(mine));
  line('  json-schema-to-typescript on their schemas, warm', seconds(other), times(other / mine));
};

const documents = (keys: readonly string[]): void => {
  const output = join(folder, 'pdf');
  const ours = repeated(3, () => {
    rmSync(output, { recursive: true, force: true });
    return shenbao('build', '-t', 'pdf', '-o', output);
  });
  line(`PDF of ${keys.length} forms, one process`, seconds(ours.seconds));
  if (spawnSync('soffice', ['--version']).status !== 0) {
    line('  LibreOffice, one call for each Word file', 'not here');
    return;
  }
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convert = (key: string): number => {
    const to = join(folder, 'libreoffice', key);
    mkdirSync(to, { recursive: true });
    const start = performance.now();
    const word = join(folder, 'output', key, 'blank.docx');
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', to, word],
      {
        stdio: 'ignore',
      },
    );
    return (performance.now() - start) / 1000;
  };
  for (const key of keys.slice(0, 1)) convert(key); // its first start makes a profile
  const theirs = keys.map(convert).reduce((a, b) => a + b, 0);
  line('  LibreOffice, one call for each Word file', seconds(theirs));
  line('  how many times faster', times(theirs / ours.seconds), '≥ 5 ×', theirs / ours.seconds >= 5);
};

const [mode, contender, ...files] = process.argv.slice(2);
try {
  if (mode === 'first-call') {
    const [file = '', filing = ''] = files;
    await runFirstCall(contender as Contender, file, filing);
  } else if (mode === 'scale') await scale(contender, files[0]);
  else if (mode === 'pack') packing(shenbao, folder);
  else if (mode === 'documents') await filled(folder);
  else {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}\n`);
    const keys = wholeProcesses();
    await types(keys);
    await comparing(folder);
    await migrating();
    documents(keys);
    await filled(folder);
    await validators(folder, join(folder, 'output'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
