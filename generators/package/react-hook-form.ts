/** The page of a package: any form of any pack by react-hook-form, a module that compiles and works as it stands. */

/** @param name of the package */
export const byReactHookForm = (name: string): string =>
  `import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  allOnPaper,
  askedWhen,
  blankOf,
  byPaper,
  captionOf,
  describeFiles,
  type Field,
  type FormModule,
  type FormNode,
  filesIn,
  formatIn,
  type Input,
  type InputPart,
  inputOf,
  isAsked,
  isHeading,
  type Matrix,
  onPaper,
  optionsFor,
  pathOf,
  type Text,
  tellingTexts,
  textFrom,
  valueFrom,
  wordingIn,
  withFiles,
} from '${name}';
import {
  type ChangeEvent,
  createContext,
  Fragment,
  memo,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type FieldValues,
  FormProvider,
  useController,
  useFieldArray,
  useForm,
  useFormContext,
  useFormState,
  useWatch,
} from 'react-hook-form';

type Path = readonly (string | number)[];
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
};

/** All that is filled in, looked at anew when one of these fields is: each key makes a page of hundreds of controls anew otherwise. */
const useFilledIn = (fields: readonly string[], place: Path) => {
  useWatch({ name: fields.map((path) => pathOf({ path }, place).join('.')) });
  return useFormContext().getValues();
};

const Value = ({ field, path, of }: { field: Field; path: Path; of?: number }) => {
  const { FIELDS } = useContext(Shown);
  const data = useFilledIn(field.parentField ? [field.parentField] : [], path);
  // choices that go with what another field says
  const input = inputOf(field.options ? { ...field, options: optionsFor(field, data, path) } : field);
  const format = formatIn(input, field); // { zh: '电话号码，如 0311-87908713', en, example }
  const hints = [field.says ?? field.hint, format?.zh, askedWhen(field, FIELDS), ...(field.footnotes ?? [])];
  return (
    <>
      <Filled input={input} path={path} called={field.label} label={[captionOf(field), of].join(' ').trim()} placeholder={field.example ?? format?.example} />
      <Fault path={path} whole={input.kind === 'files'} />
      <small>{hints.filter((hint) => hint && hint !== field.label).join('；')}</small>
    </>
  );
};

const Table = ({ matrix, path }: { matrix: Matrix; path: Path }) => (
  <table>
    <thead>
      <tr>{['', ...matrix.years].map((year) => <th key={year}>{year}</th>)}</tr>
    </thead>
    <tbody>
      {matrix.rows.map((row) => (
        <tr key={row.key}>
          <th>{captionOf(row)}</th>
          {row.across ? (
            <td colSpan={matrix.years.length}><Value field={row} path={[...path, row.key]} /></td>
          ) : (
            matrix.years.map((year) => <td key={year}><Value field={row} path={[...path, row.key, year]} of={year} /></td>)
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

type Printed = ReturnType<typeof allOnPaper>[number];

type Place = { item: Printed; record: Path; isHeaded: boolean };

const Item = ({ item, record, isHeaded }: Place) => {
  if (item.kind === 'text') return <p>{wordingIn(item, record)}</p>;
  const path = pathOf(item, record);
  return (
    <div role="group" aria-label={captionOf(item)}>
      {!isHeaded && <b>{captionOf(item)}</b>}
      {item.kind === 'field' && <Value field={item} path={path} />}
      {item.kind === 'matrix' && <Table matrix={item} path={path} />}
      {item.kind === 'list' && (
        <Records path={path} blank={blankOf(item.children)}>
          {(of) => <Paper nodes={item.children} record={of} under={sectionsOf(item, true)} />}
        </Records>
      )}
      {item.kind !== 'field' && <Fault path={path} />}
      {item.kind !== 'field' && <small>{item.footnotes?.join('；')}</small>}
    </div>
  );
};

/** Made anew by its own fields alone. */
const Kept = memo(Item, (one, other) =>
  one.item === other.item && one.isHeaded === other.isHeaded && String(one.record) === String(other.record));

/** What it is headed by: nothing on the cover, a list as the first of its records is. */
const sectionsOf = (item: Printed | undefined, isOfRecord: boolean): readonly string[] => {
  if (item === undefined || (item.cover && !isOfRecord)) return [];
  const [first] = item.kind === 'list' ? onPaper(item.children) : [];
  return first ? sectionsOf(first, true) : (item.sections ?? []);
};

/** Of headings those that are new behind the ones before. */
const newIn = (headings: readonly string[], before: readonly string[]): readonly string[] => {
  const first = headings.findIndex((heading, depth) => heading !== before[depth]);
  return first < 0 ? [] : headings.slice(first);
};

/** All that the form asks and prints, or each record of a list: of that at the path, under the headings of the list. */
const Paper = ({ nodes, record = [], under = [] }: { nodes: readonly FormNode[]; record?: Path; under?: readonly string[] }) => {
  const { TEXTS } = useContext(Shown);
  const all = useMemo(() => allOnPaper(nodes, TEXTS), [nodes, TEXTS]);
  const data = useFilledIn(all.flatMap(({ only = [] }) => only.map(({ field }) => field)), record);
  const items = all.filter((item) => isAsked(item, data, record));
  return items.map((item, at) => {
    const before = at === 0 ? under : sectionsOf(items[at - 1], record.length > 0);
    const headings = newIn(sectionsOf(item, record.length > 0), before);
    const isHeaded = item.kind !== 'text' && headings.slice(-1).some((heading) => isHeading(heading, item));
    return (
      <Fragment key={item.kind === 'text' ? at : item.path}>
        {headings.map((each) => <h3 key={each}>{each}</h3>)}
        <Kept item={item} record={record} isHeaded={isHeaded} />
      </Fragment>
    );
  });
};

/** Of any pack: \`await load(key)\`, or \`import * as form from '…'\`. A draft may be saved, or migrated from last year; it is loaded before this is shown. */
export interface FilingProps<Filed extends object, Draft extends FieldValues> {
  form: FormModule<Filed, Draft>;
  draft?: Draft | null;
  save?: (draft: Draft) => void;
  send: (filing: Filed) => void;
}

export const Filing = <Filed extends object, Draft extends FieldValues>({ form, draft, save, send }: FilingProps<Filed, Draft>) => {
  const { FIELDS, FORM, TEXTS, normalise, schemaWith, validate }: FormModule<Filed, FieldValues> = form;
  const [said, say] = useState<readonly string[]>([]);
  const shown = useMemo(() => ({ FIELDS, TEXTS: tellingTexts(FIELDS, TEXTS) }), [FIELDS, TEXTS]);
  const [begun] = useState<FieldValues>(() => blankOf(FIELDS, normalise(draft ?? {}).value));
  const filled = useForm<FieldValues, unknown, Filed>({
    resolver: standardSchemaResolver(schemaWith({ lang: 'zh', says: 'text' })),
    defaultValues: { ...begun, $form: typeof begun['$form'] === 'string' ? begun['$form'] : FORM },
  });
  return (
    <Shown.Provider value={shown}>
      <FormProvider {...filled}>
        <form
          noValidate
          onSubmit={(event) => {
            // all of it, warnings too, and what a draft of an earlier form has that is asked no more
            const { issues = [], warnings = [] } = validate(filled.getValues());
            const sorted = [...issues, ...warnings].sort(byPaper(FIELDS));
            say(sorted.map(({ severity, message }) => (severity === 'warning' ? \`请留意：\${message}\` : message)));
            return filled.handleSubmit(send)(event);
          }}
        >
          <Paper nodes={FIELDS} />
          {save && <button type="button" onClick={() => save(normalise(filled.getValues()).value as Draft)}>保存草稿</button>}
          <button type="submit">提交</button>
          <ul>{said.map((message) => <li key={message}>{message}</li>)}</ul>
        </form>
      </FormProvider>
    </Shown.Provider>
  );
};`;
