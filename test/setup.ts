/** Tests run the sources; what is bundled of them and of packages is made anew beside them. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the tool as built and two small packaged forms; undefined where nothing is built. */
    readonly small: string | undefined;
  }
}

const project = fileURLToPath(new URL('..', import.meta.url));

const PACKAGED = {
  'cn/2022/pack.yaml': 'pack: cn/2022\ntitle: 通知\n',
  'cn/2022/recommendation-summary.yaml':
    'form: cn/2022/recommendation-summary\ntitle: 汇总表\nfields:\n  unit: { label: 推荐单位, type: text }\ndocument: [unit]\n',
  'hebei/2022/pack.yaml': 'pack: hebei/2022\ntitle: 通知\nextends: cn/2022\n',
  'hebei/2022/recommendation-summary.yaml':
    'form: hebei/2022/recommendation-summary\nextends: cn/2022/recommendation-summary\n',
} as const;

/** The tool as it would be installed, but for its forms: to understand those is most of what a command does, whatever it is asked for. */
const installSmall = (): string | undefined => {
  if (!existsSync(join(project, 'dist'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-small-'));
  for (const name of ['package.json', 'dist/compiler', 'dist/generators'])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  for (const name of ['node_modules', 'dist/fonts']) symlinkSync(join(project, name), join(folder, name));
  for (const [path, text] of Object.entries(PACKAGED)) {
    const file = join(folder, 'forms', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
};

export const setup = async ({ provide }: TestProject): Promise<() => void> => {
  await Promise.all([
    import('../compiler/parse/build.ts'),
    import('../generators/pdf/build.ts'),
    import('../generators/validator/build.ts'),
    import('../generators/package/build.ts'),
  ]);
  const small = installSmall();
  provide('small', small);
  return () => {
    if (small !== undefined) rmSync(small, { recursive: true, force: true });
  };
};
