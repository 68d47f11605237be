/** What stands in the controls of one place of the data, read by what they hold. */
import { choicesIn, readTicks } from '../../../compiler/filing/printing/answers.ts';
import type { Json } from '../../../compiler/filing/printing/holds.ts';
import { readValue } from '../../../compiler/filing/printing/printing.ts';
import type { FoundValue } from '../found.ts';
import type { Doubt } from './doubt.ts';
import { readPictures } from './pictures.ts';
import type { Placement } from './placement.ts';
import type { Placed } from './records.ts';
import { bare, type Spot } from './spots.ts';

/** What Word says in an empty control whose own hint it cannot find. */
const WORDS_OWN: ReadonlySet<string> = new Set(
  [
    'Click or tap here to enter text.',
    'Click here to enter text.',
    'Choose an item.',
    'Click or tap to enter a date.',
    'Click here to enter a date.',
    '单击或点击此处输入文字。',
    '单击此处输入文字。',
    '选择一项。',
    '单击或点击以输入日期。',
    '单击此处输入日期。',
  ].map(bare),
);

/** A file may still call a control empty that has been typed into: its text says. */
export const isBlank = ({ text, hinted, hint }: FoundValue, hints: ReadonlySet<string> | undefined): boolean => {
  const shown = bare(text);
  if (shown === '' || hints?.has(shown)) return true;
  return hinted === true && (WORDS_OWN.has(shown) || (hint !== undefined && bare(hint) === shown));
};

const TICKED = /^[☑☒✓✔√■●▣✅xXvV]$/u;
const EMPTY = /^[□☐○◻▢]?$/u;

/** Whether a box is ticked: by what the file says, else by the glyph. Undefined where neither tells. */
const isTickedBox = ({ checked, text }: FoundValue): boolean | undefined => {
  if (checked !== undefined) return checked;
  const glyph = bare(text);
  return TICKED.test(glyph) ? true : EMPTY.test(glyph) ? false : undefined;
};

const disagrees = ({ checked, text }: FoundValue): boolean => {
  const glyph = bare(text);
  return (checked === true && EMPTY.test(glyph)) || (checked === false && TICKED.test(glyph));
};

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** What is chosen of several is the same in any order. */
const asFiled = (value: Json, filed: Json | undefined): Json => {
  const areLists = Array.isArray(value) && Array.isArray(filed) && value.length === filed.length;
  return areLists && isSame([...value].sort(), [...filed].sort()) ? filed : value;
};

/** The boxes of one choice in one place. */
const readBoxes = (boxes: readonly Placed[], spot: Spot, filed: Json | undefined, doubts: Doubt[]): Placement => {
  const [first] = boxes as [Placed, ...Placed[]];
  const { label } = spot;
  const odd = boxes.find(({ found }) => isTickedBox(found) === undefined);
  const ticked = boxes.flatMap(({ found, code }) => (isTickedBox(found) === true && code !== undefined ? code : []));
  const options = choicesIn(spot.holds);
  /** As it is drawn, with what it is for. */
  const drawn = ({ found, code }: Placed): string =>
    `${found.text.trim()} ${options.find((option) => option.code === code)?.label ?? ''}`.trim();
  for (const box of boxes)
    if (disagrees(box.found)) doubts.push({ code: 'glyph', label, place: box.found.place, text: drawn(box) });
  const found = boxes.find(({ found }) => isTickedBox(found) === true)?.found ?? first.found;
  if (odd !== undefined)
    return {
      found: odd.found,
      text: drawn(odd),
      says: { kind: 'unread', why: 'no-option', about: odd.found.text },
    };
  const reading = readTicks(spot.holds, ticked);
  const labels = options.filter((option) => ticked.includes(option.code));
  const text = labels.map((option) => option.label).join('、');
  if (reading.kind === 'unread') return { found, text, says: { kind: 'unread', why: reading.why, about: text } };
  if (reading.kind === 'blank') return { found, text, says: reading };
  return { found, text, says: { kind: 'value', value: asFiled(reading.value, filed) } };
};

const readText = (
  found: FoundValue,
  spot: Spot,
  hints: ReadonlySet<string> | undefined,
  filed: Json | undefined,
): Placement => {
  if (spot.field.type === 'pictures') return readPictures(found, filed);
  const text = found.text.trim();
  if (found.lost !== undefined) return { found, text, says: { kind: 'unread', why: found.lost, about: text } };
  if (isBlank(found, hints)) return { found, text: '', says: { kind: 'blank' } };
  const reading = readValue(spot.holds, found.text, filed);
  if (reading.kind === 'unread') {
    const { why, text: about, choices } = reading;
    return { found, text, says: { kind: 'unread', why, about, ...(choices && { choices }) } };
  }
  return { found, text, says: reading };
};

/**
 * All that was found of one place, in reading order: each control, and each set of boxes, is a placement.
 * @param hints what the control may show while it is empty, bare
 */
export const placementsOf = (
  all: readonly Placed[],
  spot: Spot,
  hints: (code: string | undefined) => ReadonlySet<string> | undefined,
  filed: Json | undefined,
  doubts: Doubt[],
): readonly Placement[] => {
  const sets: Placed[][] = [];
  const times = new Map<string, number>();
  const texts: Placement[] = [];
  for (const each of all) {
    if (each.code === undefined) texts.push(readText(each.found, spot, hints(undefined), filed));
    else {
      const time = times.get(each.code) ?? 0;
      times.set(each.code, time + 1);
      sets[time] = [...(sets[time] ?? []), each];
    }
  }
  return [...sets.map((boxes) => readBoxes(boxes, spot, filed, doubts)), ...texts];
};

/** What stands here, beside what stands elsewhere. */
const doubtOf = (code: 'differ' | 'half-blanked', { label }: Spot, here: Placement, other: Placement): Doubt => ({
  code,
  label,
  place: here.found.place,
  text: here.text,
  other: { text: other.text, place: other.found.place },
});

/** The value that the placements agree on: of several that differ the one that a person has changed, else the first. */
export const agreed = (
  placements: readonly Placement[],
  spot: Spot,
  filed: Json | undefined,
  doubts: Doubt[],
): { readonly value?: Json; readonly placement?: Placement } => {
  const said = placements.flatMap((placement) =>
    placement.says.kind === 'value' ? [{ placement, value: placement.says.value }] : [],
  );
  const texts = new Set<string>();
  const different = said.filter(({ value }) => {
    const text = JSON.stringify(value);
    return !texts.has(text) && texts.add(text);
  });
  const taken = different.find(({ value }) => !isSame(value, filed)) ?? different[0];
  const other = different.find((each) => each !== taken);
  if (taken !== undefined && other !== undefined)
    doubts.push(doubtOf('differ', spot, taken.placement, other.placement));
  const blanked = placements.find(({ says }) => says.kind === 'blank');
  if (blanked !== undefined && different.length === 1 && isSame(taken?.value, filed) && taken !== undefined)
    doubts.push(doubtOf('half-blanked', spot, blanked, taken.placement));
  return taken ?? {};
};
