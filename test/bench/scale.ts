/** `npm run bench -- scale [<forms> <operation>]`: what an operation costs as projects grow, in CPU seconds and peak memory of a process. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './built.ts';
import { line, megabytes, seconds, times } from './report.ts';
import { BLOCK, formFile, formKey, LEAF, writeProject } from './scale-project.ts';
import { writeTypeSpec } from './scale-typespec.ts';

const SIZES = [100, 1000, 10_000] as const;
const TARGETS = ['-t', 'types', 'schema', 'form', 'docs'];

interface Cost {
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
}

/** At the end of the process: microseconds, and kibibytes as getrusage(2) counts. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write("\\ncost "+(u+s)+" "+m+"\\n")})';

const main = join(project, 'dist/compiler/cli/main.js');
const HEAP = '--max-old-space-size=8192';

const costIn = (stderr: string): Cost | undefined => {
  const [, cpu, peak] = /\ncost (\d+) (\d+)/.exec(stderr) ?? [];
  return cpu === undefined ? undefined : { cpu: Number(cpu) / 1e6, peak: 1024 * Number(peak) };
};

class Bench {
  readonly #folder: string;
  readonly forms: number;

  constructor(folder: string, forms: number) {
    this.#folder = folder;
    this.forms = forms;
    writeProject(join(folder, 'forms'), forms);
  }

  run(...args: string[]): Cost {
    return this.#cost([main, ...args], this.#folder);
  }

  #cost(command: readonly string[], cwd: string): Cost {
    const how = { cwd, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
    const ran: SpawnSyncReturns<string> = spawnSync(process.execPath, [HEAP, '--import', TELL, ...command], how);
    const cost = costIn(ran.stderr);
    if (ran.status !== 0 || !cost)
      throw new Error(`${command.join(' ')}: ${ran.status}\n${ran.stdout.slice(-2000)}${ran.stderr.slice(0, 2000)}`);
    return cost;
  }

  /** JSON Schemas alone, by the peer, of the same model. */
  typespec(): Cost {
    const folder = join(this.#folder, 'typespec');
    writeTypeSpec(folder, this.forms, join(project, 'node_modules'));
    const tsp = join(project, 'node_modules/@typespec/compiler/cmd/tsp.js');
    return this.#cost([tsp, 'compile', 'main.tsp', '--emit', '@typespec/json-schema'], folder);
  }

  build(...args: string[]): Cost {
    return this.run('build', ...args, ...TARGETS);
  }

  get middle(): string {
    return formKey(Math.floor(this.forms / 2));
  }

  edit(path: string, change: (text: string) => string): void {
    const file = join(this.#folder, 'forms', path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  editLeaf(turn: number): void {
    this.edit(formFile(this.forms - 1), (text) => text.replace(LEAF.find, LEAF.put(turn)));
  }

  comment(): void {
    this.edit(BLOCK, (text) => `# 注\n${text}`);
  }

  /** From the edit of a leaf to the second build of a process that watches: CPU of that build alone. */
  async watch(): Promise<Cost> {
    const child = spawn(process.execPath, [HEAP, main, 'build', '--watch', ...TARGETS], { cwd: this.#folder });
    const cpuOf = (): number => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    };
    let text = '';
    const said = (word: string, from: number): Promise<void> =>
      new Promise((done, failed) => {
        const hear = (piece: Buffer): void => {
          text += piece;
          if (text.slice(from).includes(word)) done();
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('exit', () => failed(new Error(text)));
      });
    await said('atching', 0);
    const [before, from] = [cpuOf(), text.length];
    this.editLeaf(3);
    await said('written', from);
    const cost = { cpu: cpuOf() - before, peak: 0 };
    child.removeAllListeners('exit').kill('SIGTERM');
    return cost;
  }
}

/** Before each but the first two, four targets are built. */
const OPERATIONS: Readonly<Record<string, (bench: Bench) => Cost | Promise<Cost>>> = {
  check: (bench) => bench.run('check'),
  build: (bench) => bench.build(),
  unchanged: (bench) => bench.build(),
  comment: (bench) => {
    bench.comment();
    return bench.build();
  },
  leaf: (bench) => {
    bench.editLeaf(1);
    return bench.build();
  },
  'leaf-alone': (bench) => {
    bench.editLeaf(2);
    return bench.build(formKey(bench.forms - 1));
  },
  watch: (bench) => bench.watch(),
  explain: (bench) => bench.run('explain', bench.middle),
  sample: (bench) => bench.run('sample', bench.middle),
  list: (bench) => bench.run('list', bench.middle),
  schema: (bench) => bench.run('build', '-t', 'schema', '-o', 'schemas'),
  typespec: (bench) => bench.typespec(),
};
const FRESH = ['check', 'build', 'explain', 'sample', 'list', 'schema', 'typespec'];

const measure = async (forms: number, names: readonly string[]): Promise<ReadonlyMap<string, Cost>> => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-scale-'));
  try {
    const bench = new Bench(folder, forms);
    if (names.some((name) => !FRESH.includes(name)) && !names.includes('build')) bench.build();
    const costs = new Map<string, Cost>();
    for (const name of names) {
      const cost = await OPERATIONS[name]?.(bench);
      if (!cost) throw new Error(`No operation “${name}”: ${Object.keys(OPERATIONS).join(', ')}`);
      costs.set(name, cost);
      line(`${name} of ${forms} forms`, seconds(cost.cpu), cost.peak > 0 ? megabytes(cost.peak) : '');
    }
    return costs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** By which power of the number of forms it grows. */
const exponent = (one: number, other: number, ratio: number): number => Math.log(other / one) / Math.log(ratio);

/** CPU seconds and peak memory, the packaged forms among those that are understood. */
export const scale = async (size?: string, operation?: string): Promise<void> => {
  const names = operation === undefined ? Object.keys(OPERATIONS) : [operation];
  const sizes = size === undefined ? SIZES : [Number(size)];
  let last: { readonly forms: number; readonly costs: ReadonlyMap<string, Cost> } | undefined;
  for (const forms of sizes) {
    const costs = await measure(forms, names);
    for (const [name, { cpu }] of last?.costs ?? []) {
      const now = costs.get(name)?.cpu ?? Number.NaN;
      const grown = exponent(cpu, now, forms / (last?.forms ?? 1));
      line(`  ${name}, how it grew`, times(now / cpu), '≤ n^1.05', grown <= 1.05);
    }
    last = { forms, costs };
  }
};
