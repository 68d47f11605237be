/** What is written where a form has nothing to fill in: beside its controls, in rows and paragraphs of its own. It is told, not read. */
import { PLACE } from '../../../compiler/filing/printing/pictures.ts';
import { fieldsIn } from '../../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundParagraph, FoundPlace, FoundValue } from '../found.ts';
import { isFromAround, isNothing, togetherIn } from './around.ts';
import { isFormsOwn } from './cells/own-words.ts';
import { isPicture } from './cells/units.ts';
import type { Doubt } from './doubt.ts';
import { idsOf, illustrationsOf } from './illustrations.ts';
import { listAt } from './list-at.ts';
import type { Located } from './located.ts';
import { spotAt } from './spots.ts';

/**
 * @param located what was found by the names of controls, and in their places
 * @param places of what is read
 * @param areNumbersOwn whether a number by itself counts as one that the form prints wherever it stands
 */
export const astray = (
  form: ResolvedForm,
  { blocks }: FoundDocument,
  located: readonly Located[],
  places: readonly FoundPlace[],
  areNumbersOwn: boolean,
): readonly Doubt[] => {
  const byValue = new Map(located.map((each) => [each.found, each]));
  const read = new Set(places.map((place) => JSON.stringify(place)));
  const typed = new Map<string, string[]>();
  for (const { found } of located)
    if (found.ground === 'beside') listAt(typed, JSON.stringify(found.place)).push(found.text);
  const doubts: Doubt[] = [];

  const look = (together: readonly FoundParagraph[], place: FoundPlace): void => {
    const values = together.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
    const known = values.flatMap((value: FoundValue) => byValue.get(value) ?? []);
    if (known.length === 0 && read.has(JSON.stringify(place))) return;
    const isOwn = (text: string): boolean =>
      isNothing(text) ||
      (known.length > 0
        ? isFromAround(form, known, text)
        : (areNumbersOwn || /\p{L}/u.test(text)) && isFormsOwn(form, text));
    // what stands with a picture is its caption, and told with it
    const words = known.length > 0 ? together : together.filter((paragraph) => !isPicture(paragraph));
    const texts = words.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string'));
    // what is typed beside a control has been read
    const besides = typed.get(JSON.stringify(place)) ?? [];
    const left = texts.map((text) => besides.reduce((rest, each) => rest.replace(each, ''), text));
    const strange = left.filter((text) => !isOwn(text)).map((text) => text.trim());
    const [first] = known;
    if (strange.length === 0) return;
    const label = first ? (spotAt(form, first.path, first.code)?.label ?? '') : '';
    doubts.push({ code: 'astray', label, place, text: strange.join(' ') });
  };

  for (const [together, place] of togetherIn(blocks)) look(together, place);
  return doubts;
};

/** Pictures outside of what was found, and the places that are kept for some. */
export const strayPictures = ({ blocks }: FoundDocument): readonly Doubt[] =>
  togetherIn(blocks).flatMap(([paragraphs, place]) =>
    paragraphs.flatMap(({ pieces, pictured }): Doubt[] => {
      const text = pieces.filter((piece) => typeof piece === 'string').join('');
      if (!pictured && !PLACE.test(text)) return [];
      return [{ code: 'picture-astray', label: '', place, text: text.trim() || '〔图〕' }];
    }),
  );

/** Pictures in what holds none, by what the document calls them. */
export const unaskedPictures = (form: ResolvedForm, located: readonly Located[]): readonly Doubt[] => {
  const types = new Map(fieldsIn(form.fields).map(({ path, type }) => [path, type]));
  return located.flatMap(({ path, code, found }): Doubt[] => {
    const { pictures = [], place } = found;
    const isAsked = types.get(idsOf(path)) === 'pictures' || illustrationsOf(form).has(idsOf(path));
    if (pictures.length === 0 || isAsked) return [];
    const text = pictures.map(({ name }) => `〔图：${name}〕`).join('');
    return [{ code: 'astray', label: spotAt(form, path, code)?.label ?? '', place, text }];
  });
};
