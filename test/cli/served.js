/**
 * The command line called again and again in one process, which has loaded and warmed it: a process of its own for each call spends
 * most of its time on that. Started by `run.ts` with the folder of the tool; calls and outcomes are messages, one after the other.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { run } = await import(pathToFileURL(join(process.argv[2], 'run.js')).href);
const home = process.cwd();

/** What is written to the stream while `done` is done goes to `heard`. */
const hearing = async (stream, heard, done) => {
  const { write } = stream;
  stream.write = (piece) => {
    heard(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    return true;
  };
  try {
    return await done();
  } finally {
    stream.write = write;
  }
};

const outcomeOf = async ({ words, cwd, env }) => {
  const said = { stdout: '', stderr: '' };
  const hear = (name) => (text) => {
    said[name] += text;
  };
  process.chdir(cwd);
  process.env = env;
  try {
    const status = await hearing(process.stdout, hear('stdout'), () =>
      hearing(process.stderr, hear('stderr'), () => run(words)),
    );
    return { status, ...said };
  } finally {
    process.chdir(home);
  }
};

process.on('message', async (call) => process.send(await outcomeOf(call)));
