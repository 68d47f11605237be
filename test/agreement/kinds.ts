/** The ways in which filings are changed. Whether a change breaks the schema is left to those who are to agree on it. */

import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import type { Random } from '../../generators/sample/random.ts';
import { type Data, isHolder, isObject, type Place, put, valueAt } from './places.ts';

/** A number as it is to stand in the text of the filing: `1.0`, which no value of JavaScript keeps. */
export class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface Kind {
  /** Whether some of these changes leave a filing valid; all others break it. */
  readonly mayHold: boolean;
  readonly fits: (place: Place) => boolean;
  readonly apply: (place: Place, random: Random) => void;
}

const set = ({ holder, key }: Place, value: unknown): void => put(holder, key, value);

const isText = (place: Place): boolean => typeof valueAt(place) === 'string';
const isNumber = (place: Place): boolean => typeof valueAt(place) === 'number';
const isList = (place: Place): boolean => Array.isArray(valueAt(place));
const textOf = (place: Place): string => String(valueAt(place));
const listOf = (place: Place): readonly unknown[] => [valueAt(place)].flat();
const objectOf = (place: Place): Data => {
  const value = valueAt(place);
  return isHolder(value) ? value : {};
};

const keysOf = (place: Place): readonly string[] => {
  const value = valueAt(place);
  return isObject(value) ? Object.keys(value) : [];
};

/** `undefined` where there is nothing to pick from. */
const anyOf = <Item>(random: Random, [first, ...others]: readonly Item[]): Item | undefined =>
  first === undefined ? undefined : random.pick([first, ...others]);

/** What repeats of the text, cut at a length in code points. */
const ofLength = (unit: string, length: number): string =>
  [...unit.repeat(Math.ceil(length / [...unit].length))].slice(0, length).join('');

/** Text with something put in, taken out or replaced at a place that is picked by chance. */
const edited = (text: string, piece: string, random: Random): string => {
  const characters = [...text];
  const [at, removed] = [random.whole(0, characters.length), random.whole(0, 1)];
  return [...characters.slice(0, at), piece, ...characters.slice(at + removed)].join('');
};

const highSurrogate = '\ud842';
const lowSurrogate = '\udfb7';

/** What the description calls a code, where the choices are few. */
const labelIn = ({ description = '' }: JsonSchema, code: string): string =>
  description
    .split(`（${code}）`)[0]
    ?.split(/[：、]/)
    .at(-1) || '标签';

const isBounded = ({ minimum, maximum }: JsonSchema): boolean => minimum !== undefined || maximum !== undefined;

/** Lists of that many records would cost more than they tell. */
const longestList = 300_000;
const isAffordable = (place: Place): boolean => {
  const [record] = listOf(place);
  return JSON.stringify(record ?? '').length * (place.schema.maxItems ?? 0) < longestList;
};

const ofOtherType: Readonly<Record<string, readonly unknown[]>> = {
  object: ['x', 1, true, [], [{}]],
  array: ['x', 1, true, {}, { '0': 'x', length: 1 }],
  string: [1, true, [], {}, ['x']],
  number: ['约12', '一', '', true, [1], {}],
  integer: ['1', '１２', true, 1.5, [1], {}],
  boolean: ['true', '是', 0, 1, [], {}],
};

const writtenNumbers = [
  ...['0', '-0', '-0.0', '0.0', '1.0', '10e-1', '1e2', '1.50', '0.30000000000000004', '5e-324', '1e-400'],
  ...['99.99999999999999', '100.00000000000001', '9007199254740993', '1e15', '1000000000000000.1', '1e16'],
  ...['12345678901234567890', '123456789012345678901234567890.0', '1e308', '1e400', '-1e400', '-1'],
];

/** By what is done. */
export const kinds = {
  'another type': {
    mayHold: false,
    fits: ({ schema }) => schema.type !== undefined,
    apply: (place, random) => set(place, anyOf(random, ofOtherType[place.schema.type ?? ''] ?? [])),
  },
  null: { mayHold: true, fits: () => true, apply: (place) => set(place, null) },
  'taken out': {
    mayHold: true,
    fits: (place) => keysOf(place).length > 0,
    apply: (place, random) => {
      delete objectOf(place)[anyOf(random, keysOf(place)) ?? ''];
    },
  },
  'all of it taken out': {
    mayHold: true,
    fits: (place) => isList(place) || isText(place) || isObject(valueAt(place)),
    apply: (place) => set(place, isList(place) ? [] : isText(place) ? '' : {}),
  },
  'an unknown key': {
    mayHold: false,
    fits: ({ schema }) => schema.additionalProperties === false,
    apply: (place, random) => put(objectOf(place), random.pick(['x', '', 'name ', 'Enterprise', '名称']), 1),
  },
  'a key of Object.prototype': {
    mayHold: false,
    fits: (place) => isObject(valueAt(place)),
    apply: (place, random) => {
      const name = random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']);
      // nothing that a value of parts is blank with: it would be left out
      put(objectOf(place), name, random.pick<unknown>([1, { x: 1 }, true, 'x']));
    },
  },
  'another year': {
    mayHold: true,
    fits: ({ schema }) => schema.propertyNames !== undefined,
    apply: (place, random) => {
      const year = random.pick([
        '2001',
        '2999',
        '3000',
        '0999',
        '20190',
        '2019\n',
        '２０１９',
        ' 2019',
        'total',
        '1e3',
      ]);
      put(objectOf(place), year, 1);
    },
  },
  'a character': {
    mayHold: true,
    fits: isText,
    apply: (place, random) => set(place, edited(textOf(place), random.pick(['1', 'Z', '-', ' ', '字', '']), random)),
  },
  'a control character': {
    mayHold: true,
    fits: isText,
    apply: (place, random) => {
      const character = random.pick(['\n', '\r', '\t', '\u0000', '\u0008', '\u001f', '\u007f', '\u0085', '\u2028']);
      set(place, random.happens(0.5) ? `${textOf(place)}${character}` : edited(textOf(place), character, random));
    },
  },
  'a lone surrogate': {
    mayHold: true,
    fits: isText,
    apply: (place, random) => {
      const character = random.pick([highSurrogate, lowSurrogate, `${lowSurrogate}${highSurrogate}`]);
      set(place, edited(textOf(place), character, random));
    },
  },
  'wide digits': {
    mayHold: true,
    fits: (place) => isText(place) && /[0-9]/.test(textOf(place)),
    apply: (place) =>
      set(
        place,
        textOf(place).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
  },
  'another case': {
    mayHold: true,
    fits: (place) => /[A-Za-z]/.test(isText(place) ? textOf(place) : ''),
    apply: (place) => {
      const text = textOf(place);
      set(place, text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
    },
  },
  blank: {
    mayHold: true,
    fits: isText,
    apply: (place, random) => set(place, random.pick([' ', '\u3000', '\t', '\n', '\u00a0', '\ufeff', ' \u3000 x'])),
  },
  'as long as allowed, or one more': {
    mayHold: true,
    fits: ({ schema }) => schema.maxLength !== undefined,
    apply: (place, random) => {
      const unit = random.pick(['长', '𠮷', 'a𠮷', 'a', highSurrogate, '1']);
      set(place, ofLength(unit, (place.schema.maxLength ?? 0) + random.whole(0, 1)));
    },
  },
  'at a limit, or beyond': {
    mayHold: true,
    fits: (place) => isNumber(place) && isBounded(place.schema),
    apply: (place, random) => {
      const { minimum = 0, maximum = 0, type } = place.schema;
      const step = type === 'integer' ? 1 : random.pick([1, 0.01]);
      set(place, random.pick([minimum, minimum - step, minimum + step, maximum, maximum + step, maximum - step]));
    },
  },
  'a number written otherwise': {
    mayHold: true,
    fits: isNumber,
    apply: (place, random) => set(place, new Written(anyOf(random, writtenNumbers) ?? '0')),
  },
  'a stranger among codes': {
    mayHold: true,
    fits: ({ schema }) => schema.enum !== undefined,
    apply: (place, random) =>
      set(place, random.pick<unknown>(['stranger', '', 'constructor', '__proto__', ' private', `${valueAt(place)} `])),
  },
  'another code': {
    mayHold: true,
    fits: ({ schema }) => schema.enum !== undefined || schema.type === 'boolean',
    apply: (place, random) => set(place, anyOf<unknown>(random, place.schema.enum ?? [true, false])),
  },
  'the label of a code': {
    mayHold: false,
    // that of a stage is made its code
    fits: ({ schema, key }) => schema.enum !== undefined && key !== 'stage',
    apply: (place) => set(place, labelIn(place.schema, textOf(place))),
  },
  'an item twice': {
    mayHold: true,
    fits: (place) => isList(place) && listOf(place).length > 0,
    apply: (place, random) => {
      const items = listOf(place);
      set(place, [...items, structuredClone(anyOf(random, items))]);
    },
  },
  'as many as allowed, or one more': {
    mayHold: true,
    fits: (place) => isList(place) && listOf(place).length > 0 && isAffordable(place),
    apply: (place, random) => {
      const [items, { maxItems = 0, uniqueItems }] = [listOf(place), place.schema];
      const count = maxItems + random.whole(0, 1);
      set(
        place,
        Array.from({ length: count }, (_, at) => {
          const item = items[at % items.length];
          if (uniqueItems !== true) return item;
          return isObject(item) ? { ...item, instance: `新实例${at}` } : `新场景${at}`;
        }),
      );
    },
  },
  'in a list, or out of it': {
    mayHold: false,
    fits: () => true,
    apply: (place) => {
      const [first] = listOf(place);
      set(place, isList(place) ? (first ?? null) : [valueAt(place)]);
    },
  },
  'two that change places': {
    mayHold: true,
    fits: (place) => keysOf(place).length > 1,
    apply: (place, random) => {
      const holder = objectOf(place);
      const [one = '', other = ''] = random.several(keysOf(place), 2);
      [holder[one], holder[other]] = [holder[other], holder[one]];
    },
  },
  'another root': {
    mayHold: false,
    fits: ({ holderSchema, key }) => holderSchema === undefined && key === 'data',
    apply: (place, random) => {
      const data = valueAt(place);
      set(place, random.pick<unknown>([null, [], '', 'x', 0, true, {}, [data], { data }, JSON.stringify(data)]));
    },
  },
  'the key of another form': {
    mayHold: false,
    fits: ({ schema }) => typeof schema.const === 'string',
    apply: (place, random) => set(place, random.pick([`${textOf(place)} `, 'other/2022/form', ''])),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
