/** Properties of Word that are on or off. */
import type { Tag } from '../../office/walk-xml.ts';

/** On unless `w:val` says otherwise (ISO/IEC 29500-1 17.17.4). */
export const isOn = ({ get }: Tag): boolean => !['0', 'false', 'off'].includes(get('val') ?? '1');
