/**
 * Are foreign forms sampled? `npm run samples -- --forms 50 --seeds 200`: definitions made up from numbers, each sampled with so many
 * seeds. What is not sampled is listed; the exit status is 1 where that is more than one in a hundred.
 */
import { parseArgs } from 'node:util';
import { sampled } from './sampled.ts';

const { values } = parseArgs({
  options: {
    forms: { type: 'string', default: '50' },
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
  },
});
const [forms, seeds, from] = [values.forms, values.seeds, values.from].map(Number);

let accepted = 0;
let remarks = 0;
for (let at = 0; at < (forms ?? 0); at += 1) {
  const begun = process.cpuUsage().user;
  const result = await sampled((from ?? 1) + at, seeds ?? 0);
  accepted += result.accepted;
  remarks += result.told.length;
  const milliseconds = Math.round((process.cpuUsage().user - begun) / 1000 / (seeds ?? 1));
  console.log(`${result.form}: ${result.accepted} of ${seeds}, ${milliseconds} ms each`);
  for (const text of result.told.slice(0, 5)) console.log(`  ${text}`);
  if (result.missing.length > 0) console.log(`  in none: ${result.missing.join('; ')}`);
}
const all = (forms ?? 0) * (seeds ?? 0);
console.log(`${accepted} of ${all} sampled, ${remarks} remarks`);
process.exitCode = accepted * 100 >= all * 99 ? 0 : 1;
