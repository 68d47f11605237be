/** What the npm package of a pack is called. */
import type { Pack } from '../../compiler/model/pack.ts';

/** `hebei/2026` → `@shenbao/hebei-2026` */
export const packageName = ({ key }: Pick<Pack, 'key'>): string => `@shenbao/${key.replaceAll('/', '-')}`;
