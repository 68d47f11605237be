/** Where definitions stand. */
import type { Span } from '../diagnostics/source.ts';
import type { Subject } from '../model/artifact.ts';
import type { Project } from './project.ts';

/** Of a form, a pack, a block, a catalogue; the project has no place. */
export const placeIn =
  ({ forms, packs, blocks, catalogues }: Project) =>
  ({ role, key }: Subject): Span | undefined => {
    const definitions = { form: forms, pack: packs, block: blocks, catalogue: catalogues };
    return role === 'project' ? undefined : definitions[role].get(key)?.key.span;
  };
