/** What the npm package of a pack is called, and what it says of who publishes it. */
import { LICENCE } from '../../compiler/model/licence.ts';
import type { Pack } from '../../compiler/model/pack.ts';
import { VERSION } from '../../compiler/model/version.ts';

/** `hebei/2026` → `@shenbao/hebei-2026`, unless the pack says another name. */
export const packageName = ({ key, publish }: Pick<Pack, 'key' | 'publish'>): string =>
  publish?.name ?? `@shenbao/${key.replaceAll('/', '-')}`;

/** That of the compiler, unless the pack has its own. */
export const packageVersion = ({ publish }: Pick<Pack, 'publish'>): string => publish?.version ?? VERSION;

/** In SPDX: validators carry parts of the tool, by whose licence these are given on. */
export const packageLicence = ({ publish }: Pick<Pack, 'publish'>): string => {
  const own = publish?.licence ?? LICENCE;
  return own === LICENCE ? LICENCE : `(${own} AND ${LICENCE})`;
};
