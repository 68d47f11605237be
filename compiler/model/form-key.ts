/** Keys of forms: jurisdiction, year, name. */

const PACK = /^[a-z][a-z0-9-]*\/\d{4}$/;
const FORM = /^[a-z][a-z0-9-]*\/\d{4}\/[a-z][a-z0-9-]*$/;

/** `hebei/2026` */
export const isPackKey = (text: string): boolean => PACK.test(text);

/** `hebei/2026/basic-factory-list` */
export const isFormKey = (text: string): boolean => FORM.test(text);

/** A form of `base/` is extended, never published. */
export const isBase = (form: string): boolean => form.startsWith('base/');

/** `hebei/2026/basic-factory-list` → `hebei/2026` */
export const packOf = (form: string): string => form.slice(0, form.lastIndexOf('/'));

/** `hebei/2026`, `hebei/2026/basic-factory-list` → 2026; of what is of no year undefined */
export const yearOf = (key: string): number | undefined => {
  const [, year = ''] = key.split('/');
  return /^\d{4}$/.test(year) ? Number(year) : undefined;
};

/** `hebei/2026/basic-factory-list` → `basic-factory-list` */
export const nameInPack = (form: string): string => form.slice(form.lastIndexOf('/') + 1);

/** The files of what has a key stand side by side, though keys hold slashes: `scenario-guide/2025` → `scenario-guide-2025`. */
export const fileNamed = (key: string): string => key.replaceAll('/', '-');
