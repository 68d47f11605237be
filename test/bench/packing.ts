/** `npm run bench -- pack`: how long each pack takes to be published, and how large what is published is. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LISTING } from '../../compiler/pack/listing.ts';
import { contentsOf } from '../publish/published.ts';
import { line, megabytes, seconds } from './report.ts';

/** One run of the command line. */
export interface Run {
  readonly seconds: number;
  /** Bytes. */
  readonly peak: number;
  readonly stdout: string;
}

/** Of an archive, in bytes; no more is fit to be installed by an app. */
const MOST = 5e6;

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** What takes most of an archive, by the endings of its files, before it is compressed. */
const largest = (archive: string): string => {
  const byEnding = new Map<string, number>();
  for (const [path, bytes] of contentsOf(archive)) {
    const ending = path === LISTING ? 'json' : path.slice(path.lastIndexOf('.') + 1);
    byEnding.set(ending, (byEnding.get(ending) ?? 0) + bytes.length);
  }
  const sorted = [...byEnding].sort(([, one], [, other]) => other - one);
  return sorted
    .slice(0, 4)
    .map(([ending, bytes]) => `${ending} ${inMegabytes(bytes)}`)
    .join(', ');
};

/** @param shenbao the built command line as a process of its own; @param folder where the archives go */
export const packing = (shenbao: (...args: string[]) => Run, folder: string): void => {
  const forms: readonly { form: string }[] = JSON.parse(shenbao('list', '--format', 'json').stdout);
  const packs = [...new Set(forms.map(({ form }) => form.slice(0, form.lastIndexOf('/'))))];
  let all = 0;
  for (const pack of packs) {
    const to = join(folder, 'packed', pack);
    const run = shenbao('pack', pack, '-o', to);
    all += run.seconds;
    const files = readdirSync(to).map((file) => join(to, file));
    const [archive = '', documents = ''] = ['.tgz', '.zip'].map((ending) =>
      files.find((file) => file.endsWith(ending)),
    );
    const { size } = statSync(archive);
    line(`${pack}: packed`, seconds(run.seconds));
    line('  at most, of memory', megabytes(run.peak));
    line(`  the package, ${contentsOf(archive).size} files`, inMegabytes(size), '≤ 5 MB', size <= MOST);
    line('  its documents', inMegabytes(statSync(documents).size));
    console.log(`  unpacked, most of it: ${largest(archive)}`);
  }
  line(`${packs.length} packs, one after the other`, seconds(all));
};
