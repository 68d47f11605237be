/** Every diagnostic of the compiler, in a folder of definitions that cause it: the list is exact, a stray one fails. Forms without errors are sampled. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import { HINTS, MESSAGES, RELATED } from '../../compiler/diagnostics/messages.ts';
import { sampleFiling } from '../../compiler/sample-filing.ts';
import { understandFolder } from './project.ts';
import { shown } from './shown.ts';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));
const cases = readdirSync(folder).sort();
const expectedOf = (name: string): string => readFileSync(`${folder}${name}/expected.diagnostics`, 'utf8');

/** What needs more than a folder of definitions to happen. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'read/no-folder': 'compiler/read.test.ts',
  'read/unreadable': 'compiler/read.test.ts',
  'read/link': 'compiler/read.test.ts',
  'read/not-a-file': 'compiler/read.test.ts',
  'read/too-large': 'compiler/read.test.ts',
  'parse/too-long': 'compiler/hostile.test.ts',
  'check/meaning-elsewhere': 'compiler/own-and-installed.test.ts',
  'read/no-forms': 'compiler/forms-gone.test.ts',
  'fonts/no-file': 'cli/fonts.test.ts',
  'fonts/no-font': 'cli/fonts.test.ts',
  'fonts/too-large': 'cli/fonts.test.ts',
  'resolve/no-memory': 'compiler/no-memory.test.ts',
  'generate/no-memory': 'compiler/no-memory.test.ts',
  'generate/name': 'compiler/generate.test.ts',
  'generate/name-twice': 'compiler/generate.test.ts',
  'generate/unknown-generator': 'compiler/generate.test.ts',
  'generate/unknown-option': 'compiler/generate.test.ts',
  'generate/wrong-option': 'compiler/generate.test.ts',
  'generate/failed': 'compiler/generate.test.ts',
  'generate/disagree': 'compiler/agree.test.ts',
  'generate/case': 'compiler/agree.test.ts',
  'generate/file-and-folder': 'compiler/agree.test.ts',
  'generate/path': 'compiler/agree.test.ts',
  'write/forms-gone': 'compiler/forms-gone.test.ts',
  'write/around-forms': 'compiler/write.test.ts',
  'write/pending': 'compiler/release.test.ts',
  'write/missing': 'compiler/check-output.test.ts',
  'write/stale': 'compiler/check-output.test.ts',
  'write/loose': 'compiler/check-output.test.ts',
  'write/link': 'compiler/write.test.ts',
  'write/failed': 'compiler/interrupted.test.ts',
  'write/outside': 'compiler/agree.test.ts',
  'new/exists': 'cli/new.test.ts',
  'new/kept': 'cli/new.test.ts',
  'new/to-add': 'cli/new.test.ts',
  'new/key': 'cli/new.test.ts',
  'diff/failing': 'cli/diff.test.ts',
  'diff/found': 'cli/diff.test.ts',
  'diff/unlike': 'cli/diff.test.ts',
  'diff/nothing-in-common': 'cli/diff.test.ts',
  'diff/one-side-only': 'cli/diff.test.ts',
  'diff/no-such-pair': 'cli/diff.test.ts',
  'diff/no-overlay': 'cli/diff.test.ts',
  'diff/git-failed': 'cli/diff.test.ts',
  'diff/submodule': 'cli/diff.test.ts',
  'diff/unreadable': 'cli/diff.test.ts',
  'diff/not-pages': 'cli/diff.test.ts',
  'diff/accepted-shape': 'cli/diff.test.ts',
  'diff/accepted-twice': 'cli/diff.test.ts',
  'diff/accepted-stale': 'cli/diff.test.ts',
  'read/no-pack': 'package/installed.test.ts',
  'read/no-manifest': 'package/installed.test.ts',
  'read/pack-language': 'package/installed.test.ts',
  'read/too-much': 'package/installed.test.ts',
  'read/not-installed': 'cli/installed.test.ts',
  'select/no-form': 'cli/looking.test.ts',
  'read/tool-older': 'cli/tool-older.test.ts',
  'resolve/two-packs': 'package/installed.test.ts',
  'resolve/broken-pack': 'package/installed.test.ts',
  'resolve/other-pack': 'package/installed.test.ts',
  'upgrade/no-app': 'cli/upgrade.test.ts',
  'upgrade/no-pack': 'cli/upgrade.test.ts',
  'upgrade/same-pack': 'cli/upgrade.test.ts',
  'upgrade/config': 'cli/upgrade.test.ts',
  'upgrade/not-utf8': 'cli/upgrade.test.ts',
  'upgrade/dependency': 'cli/upgrade.test.ts',
  'upgrade/no-config': 'upgrade/left.test.ts',
  'upgrade/not-imported': 'upgrade/left.test.ts',
  'upgrade/gone': 'upgrade/left.test.ts',
  'upgrade/moved': 'upgrade/left.test.ts',
  'upgrade/remade': 'upgrade/left.test.ts',
  'upgrade/divided': 'upgrade/left.test.ts',
  'upgrade/otherwise': 'upgrade/left.test.ts',
  'upgrade/year': 'upgrade/years.test.ts',
  'upgrade/computed': 'upgrade/years.test.ts',
  'upgrade/form-gone': 'upgrade/left.test.ts',
  'upgrade/mention': 'upgrade/left.test.ts',
  'upgrade/path': 'upgrade/left.test.ts',
  'upgrade/javascript': 'upgrade/left.test.ts',
  'upgrade/not-in-project': 'upgrade/left.test.ts',
  'upgrade/language': 'upgrade/left.test.ts',
  'upgrade/outside': 'upgrade/left.test.ts',
  'upgrade/error': 'upgrade/left.test.ts',
  'upgrade/own-error': 'upgrade/left.test.ts',
  'migrate/unlike': 'cli/migrate.test.ts',
  'migrate/nothing-in-common': 'cli/migrate.test.ts',
  'migrate/other-form': 'cli/migrate.test.ts',
  'migrate/which-form': 'cli/migrate.test.ts',
  'migrate/form-gone': 'cli/migrate.test.ts',
  'migrate/no-field': 'cli/migrate.test.ts',
  'migrate/aside': 'cli/migrate.test.ts',
  'migrate/invalid': 'migrate/refusals.test.ts',
  'migrate/no-code': 'cli/migrate.test.ts',
  'migrate/refused': 'cli/migrate.test.ts',
  'migrate/misfit': 'cli/migrate.test.ts',
  'extract/no-form': 'cli/extract.test.ts',
  'extract/which-form': 'cli/extract.test.ts',
  'extract/by-likeness': 'cli/extract.test.ts',
  'extract/unknown-form': 'cli/extract.test.ts',
  'extract/not-zip': 'extract/read-word.test.ts',
  'extract/equation': 'extract/edits.test.ts',
  'extract/struck': 'extract/edits.test.ts',
  'extract/hidden': 'extract/edits.test.ts',
  'extract/object': 'extract/edits.test.ts',
  'extract/nested-control': 'extract/edits.test.ts',
  'extract/other-label': 'extract/edits.test.ts',
  'extract/no-fields': 'extract/pdf.test.ts',
  'extract/encrypted': 'extract/read-word.test.ts',
  'extract/not-word': 'extract/read-word.test.ts',
  'extract/damaged': 'extract/read-word.test.ts',
  'extract/doctype': 'extract/read-word.test.ts',
  'extract/no-part': 'extract/read-word.test.ts',
  'extract/too-deep': 'extract/read-word.test.ts',
  'extract/too-large': 'extract/read-word.test.ts',
  'extract/macros': 'extract/read-word.test.ts',
  'extract/nested': 'extract/read-word.test.ts',
  'extract/pictures-unseen': 'illustrations/extract.test.ts',
  'extract/picture-name': 'illustrations/command.test.ts',
  'extract/beside': 'extract/edits.test.ts',
  'extract/astray': 'extract/excel.test.ts',
  'extract/no-header': 'extract/excel.test.ts',
  'extract/no-column': 'extract/excel.test.ts',
  'extract/heading': 'extract/excel.test.ts',
  'extract/formula': 'extract/excel.test.ts',
  'extract/merged': 'extract/excel.test.ts',
  'extract/by-cells': 'extract/edits.test.ts',
  'extract/too-long': 'extract/edits.test.ts',
  'extract/unread': 'extract/edits.test.ts',
  'extract/strange': 'extract/edits.test.ts',
  'extract/differ': 'extract/edits.test.ts',
  'extract/half-blanked': 'extract/edits.test.ts',
  'extract/glyph': 'extract/edits.test.ts',
  'extract/gone': 'extract/edits.test.ts',
  'extract/blanked': 'extract/edits.test.ts',
  'extract/record-added': 'extract/edits.test.ts',
  'extract/picture-astray': 'illustrations/extract.test.ts',
  'extract/typed-beside': 'extract/edits.test.ts',
  'extract/record-removed': 'extract/edits.test.ts',
  'extract/other-form': 'extract/edits.test.ts',
  'extract/other-filing': 'extract/edits.test.ts',
  'extract/other-enterprise': 'extract/edits.test.ts',
  'extract/broken-filing': 'extract/edits.test.ts',
  'extract/revisions': 'extract/edits.test.ts',
  'extract/comment': 'extract/edits.test.ts',
  'summary/no-mapping': 'summarize/summarize.test.ts',
  'summary/nothing': 'summarize/summarize.test.ts',
  'summary/which-form': 'summarize/summarize.test.ts',
  'summary/other-form': 'summarize/summarize.test.ts',
  'summary/left-out': 'summarize/summarize.test.ts',
  'summary/double': 'summarize/summarize.test.ts',
  'summary/double-kept': 'summarize/summarize.test.ts',
  'summary/refused': 'summarize/summarize.test.ts',
  'summary/disagree': 'summarize/summarize.test.ts',
  'summary/kept': 'summarize/summarize.test.ts',
  'summary/kept-record': 'summarize/summarize.test.ts',
  'summary/unknown-order': 'summarize/summarize.test.ts',
  'pack/no-pack': 'publish/pack.test.ts',
  'pack/two-bases': 'publish/pack.test.ts',
  'pack/since': 'publish/pack.test.ts',
  'pack/least-version': 'publish/pack.test.ts',
  'pack/later-there': 'publish/pack.test.ts',
  'pack/same-version': 'publish/pack.test.ts',
  'pack/pending': 'publish/pack.test.ts',
  'pack/base-not-packed': 'publish/pack.test.ts',
  'verify/unreadable': 'publish/pack.test.ts',
  'verify/too-large': 'publish/pack.test.ts',
  'verify/damaged': 'publish/pack.test.ts',
  'verify/too-many-files': 'publish/archive.test.ts',
  'verify/not-a-file': 'publish/archive.test.ts',
  'verify/outside': 'publish/archive.test.ts',
  'verify/odd-name': 'publish/pack.test.ts',
  'verify/twice': 'publish/archive.test.ts',
  'verify/behind-the-end': 'publish/archive.test.ts',
  'verify/no-listing': 'publish/pack.test.ts',
  'verify/differs': 'publish/pack.test.ts',
  'verify/missing': 'publish/pack.test.ts',
  'verify/extra': 'publish/pack.test.ts',
  'verify/listed-otherwise': 'publish/pack.test.ts',
  'verify/other-package': 'publish/pack.test.ts',
  'verify/base-older': 'publish/pack.test.ts',
  'verify/base-other': 'publish/pack.test.ts',
  'verify/base-swapped': 'publish/pack.test.ts',
  'verify/base-definition': 'publish/pack.test.ts',
  'verify/base-not-checked': 'publish/pack.test.ts',
  'verify/no-base': 'publish/pack.test.ts',
  'verify/compiler': 'publish/pack.test.ts',
  'verify/font': 'publish/pack.test.ts',
  'verify/not-of-definitions': 'publish/pack.test.ts',
  'verify/notes-not-rebuilt': 'publish/pack.test.ts',
  'verify/no-signature': 'publish/pack.test.ts',
  'verify/signature': 'publish/pack.test.ts',
  'verify/key': 'publish/pack.test.ts',
  'sign/key': 'publish/pack.test.ts',
  'sign/over-another': 'publish/pack.test.ts',
  'sign/exists': 'publish/pack.test.ts',
};

describe('definitions that are wrong, and some that are not', () => {
  it.each(cases)('%s', (name) => {
    const { resolution, diagnostics } = understandFolder(`${folder}${name}/forms`);
    if (diagnostics.errors === 0) for (const form of resolution.forms) sampleFiling(form, 1, diagnostics);
    expect(shown(diagnostics.list())).toBe(expectedOf(name));
    for (const format of ['text', 'json', 'sarif', 'github'] as const)
      for (const language of ['en', 'zh'] as const)
        expect(formatDiagnostics(diagnostics.list(), format, { language, colours: true })).not.toMatch(
          /undefined|\[object|\{[a-z]+\} /,
        );
  });
});

describe('coverage', () => {
  const all = cases.map(expectedOf).join('');
  const occurs = (pattern: string): boolean => new RegExp(`^${pattern}(?: |$)`, 'm').test(all);
  const own = Object.keys(MESSAGES).filter((code) => !/^(?:cli|filing)\//.test(code));

  it('every code of the compiler has a case, or a test that names it', () => {
    const named = (code: string): boolean => {
      const file = fileURLToPath(new URL(`../${ELSEWHERE[code]}`, import.meta.url));
      return Object.hasOwn(ELSEWHERE, code) && existsSync(file) && readFileSync(file, 'utf8').includes(code);
    };
    expect(own.filter((code) => !occurs(code) && !named(code))).toEqual([]);
  });

  it('no code is listed as tested elsewhere in vain', () => {
    expect(Object.keys(ELSEWHERE).filter((code) => !own.includes(code) || occurs(code))).toEqual([]);
  });

  it('every hint and every related place has a case', () => {
    const hints = Object.keys(HINTS).filter((code) => !/^(?:filing|generate|migrate|pack|upgrade)\//.test(code));
    expect(hints.filter((code) => !occurs(` {2}→ ${code}`))).toEqual([]);
    const places = Object.keys(RELATED).filter((code) => !/^(?:diff|upgrade)\//.test(code));
    expect(places.filter((code) => !occurs(` {2}${code}`))).toEqual([]);
  });
});
