/**
 * What becomes of seeded filings along the pairs of published forms is what `migrations.txt` says: as digests of the drafts, of where each value ended and why.
 * Where a change is meant, look at what `shenbao migrate` gives before and after, then `npx vitest run test/recorded -u`.
 */
import { expect, it } from 'vitest';
import { reasonText } from '../../compiler/migrate/reasons.ts';
import { migrated, pairs, sampleFor } from '../migrate/migrated.ts';
import { digestLine } from './digests.ts';

const SEEDS = [1, 2];

it('filings become what they became', { timeout: 600_000 }, async () => {
  let said = '';
  for (const pair of pairs)
    for (const seed of SEEDS) {
      const { draft, fates, issues } = migrated(pair, sampleFor(pair[0], seed));
      const reasons = fates.flatMap(({ reason }) =>
        reason ? [reasonText(reason, 'zh'), reasonText(reason, 'en')] : [],
      );
      said += digestLine(`${pair.join(' → ')} ${seed}`, draft, fates, reasons, issues);
    }
  await expect(said).toMatchFileSnapshot('migrations.txt');
});
