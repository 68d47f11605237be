/** Which units of the last build stand beside what is made now. */
import { expect, test } from 'vitest';
import type { Generator } from '../../compiler/generator.ts';
import { standing } from '../../compiler/write/claims.ts';
import { generatorDigest, type LastBuild } from '../../compiler/write/last-build.ts';
import type { BuiltUnit, Manifest } from '../../compiler/write/manifest.ts';

const generator = { name: 'outline', version: '1' } as Generator;
const last = { inputs: 'now', options: new Map([['outline', {}]]) } as unknown as LastBuild;
const unit = (more: Partial<BuiltUnit> = {}): BuiltUnit => ({
  madeOf: 'form',
  inputs: 'now',
  generator: generatorDigest(last, generator),
  files: {},
  ...more,
});

test.each([
  ['of this version and of the definitions of now', unit(), generator, true],
  ['of another version of its generator', unit({ generator: 'former' }), generator, false],
  ['of a generator that is not asked now, whatever its version', unit({ generator: 'former' }), undefined, true],
  ['of other definitions', unit({ inputs: 'before' }), generator, false],
])('%s', (_, built, asked, stands) => {
  const after: Manifest = { inputs: 'now', forms: [], own: [], units: { 'test/2030/note outline': built } };
  const keys = standing(last, after, [], asked ? [asked] : []);
  expect(keys).toEqual(stands ? ['test/2030/note outline'] : []);
});
