/** Which styles strike text out or hide it (ISO/IEC 29500-1 17.7.2): one that says nothing of it says what that says on which it is based. */
import { walkXml } from '../../office/walk-xml.ts';
import type { Zip } from '../../office/zip.ts';
import { isOn } from './on-off.ts';

export interface Unseen {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
}

export const SEEN: Unseen = { isHidden: false, isStruck: false };

/** What a style makes of text; that of a paragraph without one is the default. */
export type UnseenBy = (style: string | undefined) => Unseen;

/**
 * A style strikes or hides what stands in a struck or hidden one no more: these are properties that styles of characters toggle
 * (17.7.3).
 */
export const toggled = (one: Unseen, other: Unseen): Unseen => ({
  isHidden: one.isHidden !== other.isHidden,
  isStruck: one.isStruck !== other.isStruck,
});

interface Style {
  basedOn?: string;
  isHidden?: boolean;
  isStruck?: boolean;
}

/** No program goes further; a circle ends here too. */
const MOST_BASES = 100;

/** By parts with styles. Throws a `Refusal` where one is damaged. */
export const unseenIn = (zip: Zip, parts: readonly string[]): UnseenBy => {
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const part of parts) {
    const bytes = zip.part(part);
    if (bytes === undefined) continue;
    const parents: string[] = [];
    let style: Style = {};
    walkXml(bytes, part, {
      open: (tag) => {
        const { space, name, get } = tag;
        const parent = parents.at(-1);
        const isOwn = parent === 'w:rPr' && parents.at(-2) === 'w:style';
        parents.push(`${space}:${name}`);
        if (space !== 'w') return;
        if (name === 'style') {
          style = {};
          const id = get('styleId') ?? '';
          styles.set(id, style);
          if (get('type') === 'paragraph' && ['1', 'true', 'on'].includes(get('default') ?? '')) usual = id;
        } else if (name === 'basedOn' && parent === 'w:style') style.basedOn = get('val') ?? '';
        else if (isOwn && name === 'vanish') style.isHidden = isOn(tag);
        else if (isOwn && (name === 'strike' || name === 'dstrike')) style.isStruck = style.isStruck || isOn(tag);
      },
      text: () => undefined,
      close: () => parents.pop(),
    });
  }
  const known = new Map<string | undefined, Unseen>();
  const unseenBy = (id: string | undefined): Unseen => {
    const said: Style = {};
    let style = styles.get(id ?? usual ?? '');
    for (let bases = 0; style !== undefined && bases < MOST_BASES; bases += 1) {
      if (style.isHidden !== undefined) said.isHidden ??= style.isHidden;
      if (style.isStruck !== undefined) said.isStruck ??= style.isStruck;
      style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
    }
    return { isHidden: said.isHidden === true, isStruck: said.isStruck === true };
  };
  return (id) => {
    const unseen = known.get(id) ?? unseenBy(id);
    known.set(id, unseen);
    return unseen;
  };
};
