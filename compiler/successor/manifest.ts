/** The package.json of a project of forms: begun, or one that is there with what it lacks put in and nothing else changed. */

export interface WantedManifest {
  readonly scripts: Readonly<Record<string, string>>;
  /** Name and versions. */
  readonly dependency: readonly [string, string];
}

export const newManifest = ({ scripts, dependency: [name, version] }: WantedManifest): string =>
  written({ name: 'forms', private: true, type: 'module', scripts, devDependencies: { [name]: version } }, '  ');

export interface Completed {
  readonly text: string;
  /** What it lacks still, as it would stand there. */
  readonly left: readonly string[];
}

/** Where the text is not as it would be written anew, to put something in would change the rest: then all is left. */
export const completed = (text: string, { scripts, dependency: [name, version] }: WantedManifest): Completed => {
  const manifest = parsed(text);
  const has = (part: string, key: string): boolean => Object.hasOwn(recordOf(manifest?.[part]) ?? {}, key);
  const lacking = {
    scripts: entriesWhere(scripts, (script) => !has('scripts', script)),
    devDependencies: KINDS.some((kind) => has(kind, name)) ? {} : { [name]: version },
  };
  const taken = entriesWhere(
    scripts,
    (script, line) => has('scripts', script) && recordOf(manifest?.scripts)?.[script] !== line,
  );
  const parts = Object.entries(lacking).filter(([, entries]) => Object.keys(entries).length > 0);
  if (parts.length === 0) return { text, left: linesOf({ scripts: taken }) };

  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const inForm = (content: object): string => written(content, indent).replaceAll('\n', end).trimEnd();
  const isOpen = parts.every(([part]) => recordOf(manifest?.[part] ?? {}) !== undefined);
  if (manifest === undefined || !isOpen || inForm(manifest) !== text.trimEnd())
    return { text, left: linesOf({ ...lacking, scripts: { ...lacking.scripts, ...taken } }) };
  const more = parts.map(([part, entries]) => [part, { ...recordOf(manifest[part]), ...entries }]);
  const whole = inForm({ ...manifest, ...Object.fromEntries(more) });
  return { text: whole + text.slice(text.trimEnd().length), left: linesOf({ scripts: taken }) };
};

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

type Lines = Readonly<Record<string, string>>;

const entriesWhere = (lines: Lines, isMeant: (name: string, line: string) => boolean): Lines =>
  Object.fromEntries(Object.entries(lines).filter(([name, line]) => isMeant(name, line)));

const linesOf = (parts: Readonly<Record<string, Lines>>): readonly string[] =>
  Object.entries(parts).flatMap(([part, lines]) => {
    const said = Object.entries(lines).map(([name, line]) => `"${name}": "${line}"`);
    return said.length > 0 ? [`"${part}": { ${said.join(', ')} }`] : [];
  });

const written = (content: object, indent: string): string => `${JSON.stringify(content, null, indent)}\n`;

type Manifest = Readonly<Record<string, unknown>>;

const parsed = (text: string): Manifest | undefined => {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const recordOf = (value: unknown): Manifest | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
