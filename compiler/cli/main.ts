#!/usr/bin/env node
/** The command line as a process: its words, its exit status, and what becomes of its streams. */
import { optimiseLate } from '../host/optimising.ts';
import { phrasesOf } from './phrases.ts';
import { languageIn, outputFailed, run } from './run.ts';
import { EXIT } from './terminal.ts';

// most commands end before it pays that their code is optimised; whole builds ask for it
optimiseLate();

const words = process.argv.slice(2);
const language = languageIn(words);

/** The reader has seen enough (`shenbao list | head`): what is left to say is dropped, what is left to do is done. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT.failure;
    if (stream === process.stdout) process.stderr.write(outputFailed(error, language));
  });

/** Nothing is left to wait for: a command that is not through by now never will be. */
const unsettled = (): void => {
  const say = phrasesOf({ lang: language });
  process.stderr.write(`shenbao: ${say.unsettled}\n${say.bug}\n`);
  process.exitCode = EXIT.failure;
};
process.once('beforeExit', unsettled);

run(words).then((status) => {
  process.off('beforeExit', unsettled);
  // what could not be written stays a failure, whatever came after
  process.exitCode ??= status;
});
