/** Other programs, as these tests run them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Its standard output; what it says otherwise is in the error. */
export const run = async (
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  try {
    return (await promisify(execFile)(program, args, { cwd, maxBuffer: 1 << 26, env: { ...process.env, ...env } }))
      .stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
};
