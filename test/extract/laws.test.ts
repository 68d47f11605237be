/**
 * extract(fill(d)) = d: of every form, with the filing that the file carries and without, by controls, by bookmarks alone. What each way
 * loses is what no page shows. In `npm run laws` of more seeds.
 */
import { describe, expect, it } from 'vitest';
import { picturePaths } from '../../compiler/filing/pictures/given.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { layout } from '../../generators/layout/layout.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { part, told } from '../laws.ts';
import { controlsOf } from '../layout/shown.ts';
import { edited, editedText } from './edited.ts';
import { filedAt, filledWith, readBack } from './filled.ts';
import { onPage } from './on-page.ts';
import { seeds, seedsByCells, toldOf } from './seeds.ts';

const forms = realForms.filter((form) => !isReissue(form));

const withoutTags = (bytes: Uint8Array): Uint8Array => editedText(bytes, (xml) => xml.replace(/<w:tag [^>]*>/g, ''));

/** Nobody follows a relationship that is not there. */
const withoutFiling = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, {
    'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*item2\.xml"[^>]*>/, ''),
  });

const withoutMarks = (bytes: Uint8Array): Uint8Array =>
  editedText(bytes, (xml) => xml.replace(/<w:tag [^>]*>|<w:bookmark(?:Start|End) [^>]*>/g, ''));

const asksNothing = (form: ResolvedForm): boolean => controlsOf(layout(form)).length === 0;

describe.each(forms.map((form) => [form.key, form] as const))(`%s, ${told}`, (_, form) => {
  const whole = async (those: readonly number[]): Promise<void> => {
    for (const seed of those) {
      const data = filedAt(form, seed);
      const file = await filledWith(form, data);
      const carrying = await readBack(form, file);
      expect(carrying.data, `seed ${seed}`).toEqual(data);
      expect(carrying.codes, `seed ${seed}`).toEqual([]);
      expect(carrying.extraction?.changes, `seed ${seed}`).toEqual([]);
      const bare = withoutFiling(file);
      for (const [way, bytes] of [
        ['controls', bare],
        ['bookmarks', asksNothing(form) ? bare : withoutTags(bare)],
      ] as const) {
        const { data: read, extraction, codes } = await readBack(form, bytes);
        expect(onPage(form, read ?? {}), `seed ${seed} by ${way}`).toEqual(onPage(form, data));
        const doubts = extraction?.doubts.filter(({ why }) => why !== 'unknown-file');
        expect(doubts, `seed ${seed} by ${way}`).toEqual([]);
        expect(
          codes.filter((code) => code !== 'extract/unread'),
          `seed ${seed} by ${way}`,
        ).toEqual([]);
      }
    }
  };
  for (const those of seeds)
    part(
      `${form.key} is read back whole, and without the filing that it carries but for what no page shows: ${toldOf(those)}`,
      () => whole(those),
    );

  const cellsAlone = async (those: readonly number[]): Promise<void> => {
    for (const seed of those) {
      const data = filedAt(form, seed);
      const bare = withoutFiling(await filledWith(form, data));
      const { data: read, codes } = await readBack(form, asksNothing(form) ? bare : withoutMarks(bare));
      expect(onPage(form, read ?? {}), `seed ${seed}`).toEqual(onPage(form, data));
      const told = codes.filter((code) => !['extract/unread', 'extract/by-cells'].includes(code));
      // pictures are told, each where it stands
      expect(told, `seed ${seed}`).toEqual(picturePaths(form, data).map(() => 'extract/picture-astray'));
    }
  };
  for (const those of seedsByCells)
    part(`${form.key} is read back by cells alone: ${toldOf(those)}`, () => cellsAlone(those));

  it('is an empty draft while it is blank', async () => {
    const { data, codes } = await readBack(form, await filledWith(form, undefined, false));
    expect(data).toEqual({ $form: form.key });
    expect(codes).toEqual([]);
  });
});

it('by cells alone a list in the only record of another one stays there: several suppliers of one scenario', async () => {
  const form = realForm('gansu/2026/excellent-scenario-application');
  for (const seed of [4, 6]) {
    const data = filedAt(form, seed);
    const { data: read } = await readBack(form, withoutMarks(withoutFiling(await filledWith(form, data))));
    expect(onPage(form, read ?? {}), `seed ${seed}`).toEqual(onPage(form, data));
  }
});
