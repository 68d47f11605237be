/**
 * What is read of Word files in which somebody exchanged, blanked and moved what stands there is what `readings.txt` says: as digests of the filing, of what
 * changed and of all doubts, by controls, by bookmarks and by cells. Where a change is meant, look at what `shenbao extract` gives before and after, then `npx vitest run test/recorded -u`.
 */
import { expect, it } from 'vitest';
import { chanceOf } from '../compiler/laws/random-project.ts';
import { editedText } from '../extract/edited.ts';
import { filedAt, filledWith, readBack } from '../extract/filled.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { realForms } from '../forms/real-forms.ts';
import { digestLine, textsOf } from './digests.ts';

/** Texts of the page that are exchanged with others of it, and those that go: of each file. */
const EDITS = 12;

const TEXT = /(<w:t(?: [^>]*)?>)([^<]+)(<\/w:t>)/g;

const meddled = (xml: string, seed: number): string => {
  const chance = chanceOf(seed);
  const texts = [...xml.matchAll(TEXT)];
  if (texts.length === 0) return `${xml} `;
  const others = new Map<number, string>();
  for (let edit = 0; edit < EDITS; edit += 1)
    others.set(chance.one(texts).index, edit % 4 === 0 ? '' : edit % 4 === 1 ? '3' : (chance.one(texts)[2] ?? ''));
  return xml.replace(TEXT, (whole, open: string, _: string, close: string, at: number) => {
    const other = others.get(at);
    return other === undefined ? whole : `${open}${other}${close}`;
  });
};

const WAYS: Readonly<Record<string, (xml: string) => string>> = {
  controls: (xml) => xml,
  bookmarks: (xml) => xml.replace(/<w:tag [^>]*>/g, ''),
  cells: (xml) => xml.replace(/<w:tag [^>]*>|<w:bookmark(?:Start|End) [^>]*>/g, ''),
};

it('files that somebody changed are read as they were', { timeout: 600_000 }, async () => {
  let said = '';
  for (const [at, form] of realForms.filter((each) => !isReissue(each)).entries()) {
    const file = await filledWith(form, filedAt(form, 1));
    for (const [way, without] of Object.entries(WAYS)) {
      const changed = editedText(file, (xml) => meddled(without(xml), at));
      const { data, extraction, diagnostics } = await readBack(form, changed);
      said += digestLine(
        `${form.key} ${way}`,
        data ?? null,
        extraction?.changes,
        extraction?.doubts,
        textsOf(diagnostics.list()),
      );
    }
  }
  await expect(said).toMatchFileSnapshot('readings.txt');
});
