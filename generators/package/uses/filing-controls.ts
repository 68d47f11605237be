/** Of the component that shows any form: what one value is filled in with, and what is wrong with it. */
export const FILING_CONTROLS = `type Path = readonly (string | number)[];
type Control = { input: Input; path: Path; label?: string | undefined; placeholder?: string | undefined };

const TYPES: { [kind in Input['kind']]?: string } = { day: 'date', month: 'month', telephone: 'tel' };
const SHAPES: { [kind in Input['kind']]?: RegExp } = { day: /^(\\d{4}-\\d\\d-\\d\\d)?$/, month: /^(\\d{4}-\\d\\d)?$/ };

/** The form that is shown, and those of its words that say more than its labels do. */
const Shown = createContext<{ FIELDS: readonly FormNode[]; TEXTS: readonly Text[] }>({ FIELDS: [], TEXTS: [] });

/** What is wrong with a value, and with anything in it. */
const saidIn = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  return 'message' in error ? [String(error.message)] : Object.values(error).flatMap(saidIn);
};

const Fault = ({ path, whole = false }: { path: Path; whole?: boolean }) => {
  const name = path.join('.');
  const { getFieldState } = useFormContext();
  const { error } = getFieldState(name, useFormState({ name }));
  const said = whole ? [...new Set(saidIn(error))].join('；') : (error?.root?.message ?? error?.message ?? '');
  return said === '' ? null : <em role="alert">{said}</em>;
};

/** The box holds a text, the form the value that it stands for: a number. */
const Written = ({ input, path, label, placeholder }: Control) => {
  const { field } = useController({ name: path.join('.'), defaultValue: '' });
  const text = textFrom(input, field.value);
  // a draft may hold what is no day: a box for days would show nothing
  const [type = 'text'] = useState(SHAPES[input.kind]?.test(text) === false ? 'text' : TYPES[input.kind]);
  const box = {
    name: field.name,
    ref: field.ref,
    'aria-label': label,
    placeholder,
    defaultValue: text,
    onBlur: field.onBlur,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      field.onChange(valueFrom(input, target.value)),
  };
  if (input.kind === 'paragraphs' || input.kind === 'names') return <textarea {...box} />;
  if (input.kind !== 'name') return <input {...box} type={type} />;
  const listed = input.choices.map(({ label }) => <option key={label}>{label}</option>);
  return (
    <>
      <input {...box} list={path.join('-')} />
      <datalist id={path.join('-')}>{listed}</datalist>
    </>
  );
};

const Chosen = ({ input, path, label: called }: Control & { input: Extract<Input, { kind: 'one' | 'several' }> }) => {
  const { field } = useController({ name: path.join('.'), defaultValue: '' });
  const { choices } = input;
  const held: readonly unknown[] = [field.value ?? ''].flat();
  const fits = held.every((value) => value === '' || choices.some((choice) => choice.value === value));
  // what a draft holds and the form has not is shown, for the issue beside it to be understood
  const strange = !fits && input.kind === 'one' ? textFrom(input, field.value) : '';
  const offered = choices.map(({ value }) => value).join();
  const before = useRef(offered);
  useEffect(() => {
    // what no longer goes with the field that its choices depend on
    if (strange !== '' && before.current !== offered) field.onChange('');
    before.current = offered;
  });
  if (input.kind === 'one' && !input.few)
    return (
      <select
        {...field}
        aria-label={called}
        value={textFrom(input, field.value)}
        onChange={({ target }) => field.onChange(valueFrom(input, target.value))}
      >
        <option />
        {strange !== '' && <option>{strange}</option>}
        {choices.map(({ label, value }) => <option key={label} value={String(value)}>{label}</option>)}
      </select>
    );
  const others = (value: unknown) => held.filter((each) => each !== '' && each !== value);
  const choose = (value: unknown, is: boolean) =>
    field.onChange(input.kind === 'one' ? value : is ? [...others(value), value] : others(value));
  return (
    <>
      {choices.map(({ label, value }, at) => (
        <label key={label}>
          <input
            ref={at === 0 ? field.ref : undefined}
            type={input.kind === 'one' ? 'radio' : 'checkbox'}
            name={field.name}
            value={String(value)}
            checked={held.includes(value)}
            onBlur={field.onBlur}
            onChange={({ target }) => choose(value, target.checked)}
          />
          {label}
        </label>
      ))}
      {strange !== '' && <s>{strange}</s>}
    </>
  );
};

const Files = ({ input, path, label }: Control & { input: Extract<Input, { kind: 'files' }> }) => {
  const { field } = useController({ name: path.join('.'), defaultValue: '' });
  const files = filesIn(field.value);
  // to read one takes time: by then its record may have moved, or be gone
  const now = useRef<typeof field | undefined>(undefined);
  useEffect(() => {
    now.current = field;
    return () => {
      now.current = undefined;
    };
  });
  const captioned = (at: number, caption: string) =>
    field.onChange(files.map((file, place) => (place === at ? { ...file, caption } : file)));
  return (
    <>
      <input
        type="file"
        name={field.name}
        aria-label={label}
        multiple
        accept={input.accept}
        onChange={async ({ target }) => {
          const chosen = Array.from(target.files ?? []);
          target.value = ''; // what is taken away may be chosen again
          const described = await describeFiles(chosen);
          now.current?.onChange(withFiles(now.current.value, described));
        }}
      />
      {files.map(({ name, caption = '' }, at) => (
        <span key={at}>
          {name} {input.captioned && <input placeholder="图题" value={caption} onChange={({ target }) => captioned(at, target.value)} />}
          <button type="button" onClick={() => field.onChange(files.filter((_, place) => place !== at))}>删除</button>
        </span>
      ))}
    </>
  );
};

const Records = ({ path, blank, children }: { path: Path; blank: object; children: (path: Path) => ReactNode }) => {
  const { fields, append, remove } = useFieldArray({ name: path.join('.') });
  return (
    <>
      {fields.map(({ id }, at) => (
        <fieldset key={id}>
          {children([...path, at])}
          <button type="button" onClick={() => remove(at)}>删除</button>
        </fieldset>
      ))}
      <button type="button" name={path.join('.')} onClick={() => append(blank)}>添加</button>
    </>
  );
};

/** One of the parts of a value; what is told behind a yes is asked with a yes, and shown where something stands there. */
const Part = ({ part, path, called }: { part: InputPart; path: Path; called: string | undefined }) => {
  const { key, label, input, answer } = part;
  const at = [...path, key];
  const watched = answer === undefined ? [] : [[...path, 'answer'], at].map((each) => each.join('.'));
  const [answered, told] = useWatch({ name: watched });
  if (answer !== undefined && answered !== answer && !told) return null;
  return (
    <span role="group" aria-label={label}>
      {label !== called && label} <Filled input={input} path={at} label={label} /> <Fault path={at} />
    </span>
  );
};

const Filled = ({ input, path, label, placeholder, called }: Control & { called?: string }): ReactNode => {
  switch (input.kind) {
    case 'one':
    case 'several':
      return <Chosen input={input} path={path} label={label} />;
    case 'files':
      return <Files input={input} path={path} label={label} />;
    case 'parts': {
      const parts = (of: Path) => input.parts.map((part) => <Part key={part.key} part={part} path={of} called={called} />);
      const blank = Object.fromEntries(input.parts.map(({ key }) => [key, '']));
      return input.several ? <Records path={path} blank={blank}>{parts}</Records> : parts(path);
    }
    default:
      return <Written input={input} path={path} label={label} placeholder={placeholder} />;
  }
};`;
