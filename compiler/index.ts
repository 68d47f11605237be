/**
 * The compiler as a library.
 *
 * ```ts
 * import { compile, GENERATORS, nodeHost, packagedForms } from 'shenbao';
 *
 * const { diagnostics, written } = await compile(
 *   {
 *     roots: [{ folder: '/project/forms', prefix: 'forms/' }, packagedForms()],
 *     output: '/project/output',
 *     selectors: [],
 *     generators: GENERATORS,
 *     tool: 'my build, version 1',
 *   },
 *   nodeHost,
 * );
 * ```
 */
export { type Compilation, type CompileRequest, compile } from './compile.ts';
export * from './core.ts';
export { nodeHost } from './host/node-host.ts';
export { GENERATORS, pdfOf } from './installed-targets.ts';
export { type InstalledPacks, installedPacks } from './pack/installed.ts';
export { packagedForms } from './packaged-forms.ts';
