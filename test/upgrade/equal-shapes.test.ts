/** Two records of a form that are one type in an app's code are told apart by their names where only one of them changes. */
import { expect, test, vi } from 'vitest';
import { CONFIG, follow, worldOf } from './made.ts';

vi.setConfig({ testTimeout: 600_000 });

const DEFINITIONS = {
  'forms/2030/pack.yaml': 'pack: twin/2030\ntitle: 试验\n',
  'forms/2030/deal.yaml': `form: twin/2030/deal
title: 合同
fields:
  seller: { label: 卖方, fields: { name: { label: 名称, type: text }, level: { label: 等级, type: choice, options: { high: 高, low: 低 } } } }
  buyer: { label: 买方, fields: { name: { label: 名称, type: text }, level: { label: 等级, type: choice, options: { high: 高, low: 低 } } } }
document: [{ grid: deal, rows: [seller.name, seller.level, buyer.name, buyer.level] }]
`,
  'forms/2031/pack.yaml': 'pack: twin/2031\ntitle: 次年\n',
  'forms/2031/deal.yaml': `form: twin/2031/deal
extends: twin/2030/deal
changes:
  rename: { buyer.name: company }
  values: { buyer.level: { remove: [low], add: { lower: 较低 }, loosens: 改称 } }
`,
};

test('a field and a code that one of them calls otherwise now', async () => {
  const { wrong, ...world } = worldOf(DEFINITIONS);
  expect(wrong).toEqual([]);
  const { files, told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/app.ts': `import { type Buyer, buyerLevelLabels, type Seller, sellerLevelLabels } from '@shenbao/twin-2030/deal';
export const names = (buyer: Buyer, seller: Seller) => [buyer.name, seller.name];
export const isLow = (buyer: Buyer, seller: Seller) => buyer.level === 'low' || seller.level === 'low';
export const labels = [buyerLevelLabels.low, sellerLevelLabels.low];
`,
    },
    { world, from: 'twin/2030', to: 'twin/2031', said: new Map([['buyer.level=low', 'buyer.level=lower']]) },
  );
  expect(told).toEqual([]);
  expect(
    files['src/app.ts'],
  ).toBe(`import { type Buyer, buyerLevelLabels, type Seller, sellerLevelLabels } from '@shenbao/twin-2031/deal';
export const names = (buyer: Buyer, seller: Seller) => [buyer.company, seller.name];
export const isLow = (buyer: Buyer, seller: Seller) => buyer.level === 'lower' || seller.level === 'low';
export const labels = [buyerLevelLabels.lower, sellerLevelLabels.low];
`);
});
