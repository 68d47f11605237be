/** Paths of fields and addresses of nodes, as definitions write them: ids with dots between, `enterprise.contact.name`. */

/** `enterprise.contact.name` → `enterprise.contact`; of one id nothing. */
export const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** `enterprise.contact.name` → `name` */
export const lastId = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Of an id within a path, which may be none. */
export const joinPath = (outer: string, id: string): string => (outer ? `${outer}.${id}` : id);
