/** Keys of forms: jurisdiction, year, name. */

/** `hebei/2026/basic-factory-list` → `hebei/2026` */
export const packOf = (form: string): string => form.slice(0, form.lastIndexOf('/'));

/** `hebei/2026/basic-factory-list` → `basic-factory-list` */
export const nameInPack = (form: string): string => form.slice(form.lastIndexOf('/') + 1);
