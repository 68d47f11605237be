/** The page of a package: any of its forms by react-hook-form, a module that compiles and works as it stands. */

/** @param form what its module is imported by. @param name of the package. @param type of a filing */
export const byReactHookForm = (form: string, name: string, type: string): string =>
  `import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  allOnPaper,
  askedWhen,
  blankOf,
  byPaper,
  captionOf,
  type DescribedFile,
  describeFile,
  type Field,
  type FormNode,
  formatIn,
  type Input,
  inputOf,
  isAsked,
  type Matrix,
  optionsFor,
  pathOf,
  textFrom,
  valueFrom,
  wordingIn,
} from '${name}';
import { FIELDS, FORM, normalise, schemaWith, TEXTS, type ${type} as Filed, type ${type}Draft as Draft, validate } from '${form}';
import { type ChangeEvent, Fragment, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
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
type Shown = { input: Input; path: Path; label?: string | undefined; placeholder?: string | undefined };

const TYPES: { [kind in Input['kind']]?: string } = { day: 'date', month: 'month', telephone: 'tel' };
const SHAPES: { [kind in Input['kind']]?: RegExp } = { day: /^(\\d{4}-\\d\\d-\\d\\d)?$/, month: /^(\\d{4}-\\d\\d)?$/ };

const Fault = ({ path }: { path: Path }) => {
  const name = path.join('.');
  const { getFieldState } = useFormContext();
  const { error } = getFieldState(name, useFormState({ name }));
  const said = error?.root?.message ?? error?.message;
  return said === undefined ? null : <em role="alert">{said}</em>;
};

/** The box holds a text, the form the value that it stands for: a number. */
const Written = ({ input, path, label, placeholder }: Shown) => {
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

const Chosen = ({ input, path, label: called }: Shown & { input: Extract<Input, { kind: 'one' | 'several' }> }) => {
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
      {choices.map(({ label, value }) => (
        <label key={label}>
          <input
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

const Files = ({ input, path, label }: Shown & { input: Extract<Input, { kind: 'files' }> }) => {
  const { field } = useController({ name: path.join('.'), defaultValue: '' });
  const files: readonly (DescribedFile & { caption?: string })[] = field.value || [];
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
          const chosen = await Promise.all(Array.from(target.files ?? [], describeFile));
          const kept = files.filter(({ name }) => chosen.every((file) => file.name !== name));
          field.onChange([...kept, ...chosen]); // of one name the newer
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

const Control = ({ input, path, label, placeholder }: Shown): ReactNode => {
  switch (input.kind) {
    case 'one':
    case 'several':
      return <Chosen input={input} path={path} label={label} />;
    case 'files':
      return <Files input={input} path={path} label={label} />;
    case 'parts': {
      const parts = (of: Path) =>
        input.parts.map(({ key, label, input }) => (
          <span key={key} role="group" aria-label={label}>
            {label} <Control input={input} path={[...of, key]} label={label} /> <Fault path={[...of, key]} />
          </span>
        ));
      return input.several ? <Records path={path} blank={{}}>{parts}</Records> : parts(path);
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
  const data = useFilledIn(field.parentField ? [field.parentField] : [], path);
  // choices that go with what another field says
  const input = inputOf(field.options ? { ...field, options: optionsFor(field, data, path) } : field);
  const format = formatIn(input, field); // { zh: '电话号码，如 0311-87908713', en, example }
  return (
    <>
      <Control input={input} path={path} label={[captionOf(field), of].join(' ').trim()} placeholder={field.example ?? format?.example} /> <Fault path={path} />
      <small>{[field.says ?? field.hint, format?.zh, askedWhen(field, FIELDS), ...(field.footnotes ?? [])].filter(Boolean).join('；')}</small>
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

const Item = ({ item, record }: { item: ReturnType<typeof allOnPaper>[number]; record: Path }) => {
  if (item.kind === 'text') return <p>{wordingIn(item, record)}</p>;
  const path = pathOf(item, record);
  return (
    <div role="group" aria-label={captionOf(item)}>
      <b>{captionOf(item)}</b>
      {item.kind === 'field' && <Value field={item} path={path} />}
      {item.kind === 'matrix' && <Table matrix={item} path={path} />}
      {item.kind === 'list' && (
        <Records path={path} blank={blankOf(item.children)}>
          {(of) => <Paper nodes={item.children} record={of} />}
        </Records>
      )}
      {item.kind !== 'field' && <Fault path={path} />}
    </div>
  );
};

/** Made anew by its own fields alone. */
const Kept = memo(Item, (one, other) => one.item === other.item && String(one.record) === String(other.record));

/** All that the form asks and prints, or each record of a list: of that at the path. */
const Paper = ({ nodes, record = [] }: { nodes: readonly FormNode[]; record?: Path }) => {
  const all = useMemo(() => allOnPaper(nodes, TEXTS), [nodes]);
  const data = useFilledIn(all.flatMap(({ only = [] }) => only.map(({ field }) => field)), record);
  const items = all.filter((item) => isAsked(item, data, record));
  return items.map((item, at) => (
    <Fragment key={item.kind === 'text' ? at : item.path}>
      {item.sections?.filter((heading, depth) => heading !== items[at - 1]?.sections?.[depth]).map((each) => <h3 key={each}>{each}</h3>)}
      <Kept item={item} record={record} />
    </Fragment>
  ));
};

/** A draft may be saved, or migrated from last year; it is loaded before this is shown. */
export const Filing = ({ draft, send }: { draft?: Draft | null; send: (filing: Filed) => void }) => {
  const [said, say] = useState<readonly string[]>([]);
  const form = useForm<FieldValues, unknown, Filed>({
    resolver: standardSchemaResolver(schemaWith({ lang: 'zh', says: 'text' })),
    defaultValues: { $form: FORM, ...blankOf(FIELDS, Object(normalise(draft ?? {}).value)) },
  });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          // all of it, warnings too, and what a draft of an earlier form has that is asked no more
          const { issues = [], warnings = [] } = validate(form.getValues());
          say([...issues, ...warnings].sort(byPaper(FIELDS)).map(({ message }) => message));
          return form.handleSubmit(send)(event);
        }}
      >
        <Paper nodes={FIELDS} />
        <button type="submit">提交</button>
        <ul>{said.map((message) => <li key={message}>{message}</li>)}</ul>
      </form>
    </FormProvider>
  );
};`;
