/** Artifacts → files that wait until all that belongs together is made: so that no more of it is held than one at a time. */
import { dirname, join } from 'node:path';
import { impossiblePart, isInside, UNFINISHED } from '../generate/paths.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';
import { hash } from './manifest.ts';

/** What is kept of an artifact. */
export interface StagedArtifact extends Omit<Artifact, 'content'> {
  readonly hash: string;
  /** Where it waits; nowhere if it stands in its place as it is. */
  readonly waiting?: string;
}

export const bytesOf = (artifact: Artifact): Uint8Array =>
  typeof artifact.content === 'string' ? new TextEncoder().encode(artifact.content) : artifact.content;

export const hasContent = (path: string, content: Uint8Array, host: Host): boolean =>
  host.fileExists(path) && Buffer.from(host.readFile(path)).equals(Buffer.from(content));

export const placed = ({ content, ...artifact }: Artifact): StagedArtifact => ({ ...artifact, hash: hash(content) });

/** Files of one build; whatever it calls throws where the host does. */
export class StagedFiles {
  readonly #output: string;
  readonly #host: Host;
  readonly #isNew: boolean;
  readonly #waiting = new Map<string, string>();
  #count = 0;

  /** Removes what killed builds have left. */
  constructor(output: string, host: Host) {
    this.#output = output;
    this.#host = host;
    const files = host.listFiles(output);
    this.#isNew = files === undefined;
    for (const path of (files ?? []).filter((each) => isAbandoned(each, host)))
      host.removeFile(join(output, path), output);
  }

  /** Waits under a number, not beside its place: what stands there now may be in the way. */
  take(artifact: Artifact): StagedArtifact {
    const { path } = artifact;
    const known = placed(artifact);
    // told once all is made
    if (!isInside(path) || impossiblePart(path) !== undefined) return known;
    const content = bytesOf(artifact);
    if (hasContent(join(this.#output, path), content, this.#host)) return known;
    const key = `${path} ${known.hash}`;
    const waiting = this.#waiting.get(key) ?? `${this.#count++}.${this.#host.session}${UNFINISHED}`;
    if (!this.#waiting.has(key)) {
      this.#waiting.set(key, waiting);
      this.#host.writeFile(join(this.#output, waiting), content);
    }
    return { ...known, waiting };
  }

  place({ path, waiting }: StagedArtifact): void {
    if (waiting === undefined) return;
    this.#host.rename(join(this.#output, waiting), join(this.#output, path));
  }

  /** Nothing waits any longer. */
  clear(): void {
    for (const waiting of this.#waiting.values())
      if (this.#host.fileExists(join(this.#output, waiting)))
        this.#host.removeFile(join(this.#output, waiting), this.#isNew ? dirname(this.#output) : this.#output);
    this.#waiting.clear();
  }
}

/** What a killed build, or one before in this process, left behind: not what waits for its place in another that is running. */
export const isAbandoned = (path: string, host: Host): boolean => {
  if (!path.endsWith(UNFINISHED)) return false;
  const [session = ''] = path.slice(0, -UNFINISHED.length).split('.').slice(-1);
  return session === host.session || !host.isRunning(session);
};

export const abandoned = (output: string, host: Host): string[] =>
  (host.listFiles(output) ?? []).filter((path) => isAbandoned(path, host));
