/** Which of the notice's fragments stand in a text, and what else does. All texts are folded (`foldWording`). */

import { foldWording } from '../fixtures/read-fixtures.ts';

export interface Found {
  readonly missing: readonly string[];
  /** What stands between the fragments, in order. */
  readonly extra: readonly string[];
}

/** Fragments one behind the other, each occurrence counted once. */
export const findInOrder = (fragments: readonly string[], text: string): Found => {
  const missing: string[] = [];
  const extra: string[] = [];
  let at = 0;
  for (const fragment of fragments) {
    const place = text.indexOf(fragment, at);
    if (place < 0) {
      missing.push(fragment);
      continue;
    }
    extra.push(text.slice(at, place));
    at = place + fragment.length;
  }
  extra.push(text.slice(at));
  return { missing, extra: extra.filter((piece) => piece !== '') };
};

/** Stands where a fragment was found; a folded text holds only letters, digits and □ % *. */
const FOUND = '-';

/** A text as a PDF gives it back: folded, with the places where its words and cells begin. */
export interface Pieces {
  readonly text: string;
  readonly starts: ReadonlySet<number>;
}

export const foldPieces = (raw: string): Pieces => {
  const starts = new Set<number>();
  let text = '';
  for (const piece of raw.split(/\s+/)) {
    starts.add(text.length);
    text += foldWording(piece);
  }
  return { text, starts };
};

const places = (fragment: string, text: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) found.push(at);
  return found;
};

/**
 * Fragments anywhere, each occurrence counted once (…… folds to nothing and is not looked for); the longest first, and where a word begins rather than within one, so that
 * no label is taken from inside a longer text.
 */
export const findAnywhere = (fragments: readonly string[], { text, starts }: Pieces): Found => {
  let left = text;
  const missing = fragments
    .filter((fragment) => fragment !== '')
    .sort((a, b) => b.length - a.length)
    .filter((fragment) => {
      const found = places(fragment, left);
      const place = found.find((at) => starts.has(at)) ?? found[0];
      if (place === undefined) return true;
      left = left.slice(0, place) + FOUND.repeat(fragment.length) + left.slice(place + fragment.length);
      return false;
    });
  return { missing, extra: left.split(FOUND).filter((piece) => piece !== '') };
};

const bare = (text: string): string => text.replace(/\d/g, '');

/** Fragments that are not found even if the sign of a note, a digit, may stand within them. */
export const missingBesideSigns = (fragments: readonly string[], pieces: Pieces): readonly string[] => {
  const text = bare(pieces.text);
  return findAnywhere(fragments, pieces).missing.filter((fragment) => !text.includes(bare(fragment)));
};

/** Share of the fragments' characters that were found. */
export const recall = (fragments: readonly string[], { missing }: Pick<Found, 'missing'>): number => {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  return 1 - length(missing) / length(fragments);
};

/**
 * Cuts the extra pieces into the texts that explain them, longest first, each used once.
 * `unexplained` is what no text accounts for, `unprinted` the texts that were not needed.
 */
export const explain = (
  extra: readonly string[],
  reasons: readonly string[],
): { readonly unexplained: readonly string[]; readonly unprinted: readonly string[] } => {
  const left = [...reasons].sort((a, b) => b.length - a.length);
  const unexplained = extra.map((piece) => {
    let rest = piece;
    while (rest !== '') {
      const reason = left.findIndex((text) => text !== '' && rest.startsWith(text));
      if (reason < 0) return rest;
      rest = rest.slice(left[reason]?.length);
      left.splice(reason, 1);
    }
    return '';
  });
  return { unexplained: unexplained.filter((piece) => piece !== ''), unprinted: left };
};

/** Whole, or in two pieces, where the end of a page parts them. */
export const standsIn = (text: string, piece: string): boolean =>
  text.includes(piece) ||
  Array.from(piece, (_, at) => at).some(
    (at) => at > 0 && text.includes(piece.slice(0, at)) && text.includes(piece.slice(at)),
  );
