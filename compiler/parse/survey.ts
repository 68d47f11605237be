/** What each source defines, read off its text: to know which forms there are, none of them has to be parsed. */

import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import { isBase } from '../model/form-key.ts';
import { parse } from './parse.ts';

export interface Survey {
  readonly sources: readonly Source[];
  /** `form <key>`, `block <name>`, `pack <key>`, `catalogue <key>` → where it is defined: by the project, by the tool. */
  readonly defining: ReadonlyMap<string, readonly Source[]>;
  /** Vocabularies, packages, and what does not say what it is. */
  readonly others: readonly Source[];
  /** Keys of the forms that the project and the tool may publish; of the project's own. */
  readonly forms: readonly string[];
  readonly own: readonly string[];
}

/** How nearly every file says what it is; what is written in another way is parsed. */
const HEAD = /^(form|block|pack|catalogue):[ \t]+(["']?)([A-Za-z0-9][A-Za-z0-9./-]*)\2[ \t]*(?:#.*)?$/gm;
const ROLE = /^["']?(?:form|block|pack|catalogue|vocabulary)["']?[ \t]*:/gm;

/** `form hebei/2026/note`; nothing of a vocabulary, nor of what does not say what it is. */
export const definedIn = (source: Source): string | undefined => {
  const [head, second] = source.text.matchAll(HEAD);
  const [role, ...others] = source.text.match(ROLE) ?? [];
  if (head && !second && others.length === 0) return `${head[1]} ${head[3]}`;
  if (role !== undefined && others.length === 0 && /^vocabulary\b/.test(role)) return undefined;
  const [definition] = parse([source], new Diagnostics()).definitions;
  return definition && definition.role !== 'vocabulary' ? `${definition.role} ${definition.key.name}` : undefined;
};

export const surveyOf = (sources: readonly Source[]): Survey => {
  const defining = new Map<string, Source[]>();
  const others: Source[] = [];
  const forms = new Set<string>();
  const own = new Set<string>();
  for (const source of sources) {
    const defined = source.package ? undefined : definedIn(source);
    const key = defined?.startsWith('form ') ? defined.slice('form '.length) : undefined;
    if (key !== undefined && !isBase(key)) {
      forms.add(key);
      if (!source.installed) own.add(key);
    }
    if (defined === undefined) others.push(source);
    else defining.set(defined, [...(defining.get(defined) ?? []), source]);
  }
  return { sources, defining, others, forms: [...forms].sort(), own: [...own].sort() };
};

/** Where a form or pack is defined, also where it was not parsed: `form hebei/2026/note`. */
export const definedAt = ({ defining }: Survey, name: string): Span | undefined => {
  const [source] = defining.get(name) ?? [];
  const [role = '', key = ''] = name.split(' ');
  const start = source?.text.indexOf(key, source.text.search(new RegExp(`^\\W*${role}\\b`, 'm'))) ?? -1;
  return source && start >= 0 ? { source, start, end: start + key.length } : undefined;
};
