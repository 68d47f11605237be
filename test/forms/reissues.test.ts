/** A form that a province takes over as it is: the same questions and the same document, under its own key and pack. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { readParts } from '../word/read-word.ts';
import { wordFile } from './documents.ts';
import { fixtureKey, isReissue } from './fixtures-of.ts';
import { realForm, realForms } from './real-forms.ts';

const reissues = realForms.filter(isReissue);

it('are the three forms of Hebei, 2022, and the two of Inner Mongolia, 2024', () => {
  expect(reissues.map(({ key }) => key)).toEqual([
    'hebei/2022/demonstration-factory-application',
    'hebei/2022/excellent-scenario-application',
    'hebei/2022/recommendation-summary',
    'inner-mongolia/2024/excellence-materials-list',
    'inner-mongolia/2024/excellence-recommendation-summary',
  ]);
});

describe.each(reissues.map((form) => [form.key, form] as const))('%s', (key, local) => {
  const national = realForm(fixtureKey(local));

  it('asks, says and places what the national form does', () => {
    const { key: _, pack, extends: base, provenance, rules, catalogues, ...content } = local;
    const {
      key: __,
      pack: ___,
      extends: ____,
      provenance: origin,
      rules: theirs,
      catalogues: lists,
      ...same
    } = national;
    expect(content).toEqual(same);
    // The notice of the province may state rules of its own, which may look into lists of its own.
    const own = rules.filter(({ id }) => !theirs.some((rule) => rule.id === id)).map(({ id }) => `rules/${id}`);
    // One of them takes the place of what the national notice asks of every recommending unit.
    const dropped = ['recommendingUnit'];
    const kept = theirs.filter(({ id }) => !dropped.includes(id));
    expect(rules.filter(({ id }) => !own.includes(`rules/${id}`))).toEqual(kept);
    expect(rules.map(({ id }) => id).filter((id) => dropped.includes(id))).toEqual([]);
    // So is the list of the units that it names.
    const asked = Object.entries(lists).filter(([list]) => list !== 'recommending-units/2022');
    expect(catalogues).toMatchObject(Object.fromEntries(asked));
    expect([base, pack.key]).toEqual([national.key, key.slice(0, key.lastIndexOf('/'))]);
    expect(Object.keys(provenance).filter((address) => !own.includes(address))).toEqual(
      Object.keys(origin).filter((address) => !dropped.some((id) => address === `rules/${id}`)),
    );
  });

  it('is the same document under its own key', async () => {
    expect({ ...layout(local), form: '' }).toEqual({ ...layout(national), form: '' });
    const [own, theirs] = [readParts(await wordFile(local)), readParts(await wordFile(national))];
    expect([...own.keys()]).toEqual([...theirs.keys()]);
    const differing = [...own].filter(([part, text]) => theirs.get(part) !== text);
    const carriers = ['customXml/item1.xml', 'docProps/custom.xml'];
    expect(differing.map(([part]) => part).filter((part) => !carriers.includes(part))).toEqual([]);
    expect(differing.length).toBeGreaterThan(0);
    for (const [part, text] of differing) expect(text.replaceAll(local.key, national.key)).toBe(theirs.get(part));
  });
});
