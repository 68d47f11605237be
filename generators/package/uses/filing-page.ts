/** Of the component that shows any form: fields, lists and matrices in the order of the paper, and the form around them. */
export const FILING_PAGE = `/** All that is filled in, looked at anew when one of these fields is: each key makes a page of hundreds of controls anew otherwise. */
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

/** Printed, and no part of the data: once all years are there, and not of percentages. */
const Total = ({ row, matrix, path }: { row: Field; matrix: Matrix; path: Path }) => {
  const numbers: unknown[] = useWatch({ name: matrix.years.map((year) => [...path, row.key, year].join('.')) });
  if (row.across || row.type === 'percent' || !numbers.every((each): each is number => typeof each === 'number')) return <td />;
  return <td>{Number(numbers.reduce((sum, each) => sum + each, 0).toPrecision(15))}</td>;
};

const Table = ({ matrix, path }: { matrix: Matrix; path: Path }) => (
  <table>
    <thead>
      <tr>
        <th />
        {matrix.years.map((year) => <th key={year}>{year}{matrix.forecast?.[year]}</th>)}
        {matrix.totalColumn && <th>{matrix.totalColumn}</th>}
      </tr>
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
          {matrix.totalColumn && <Total row={row} matrix={matrix} path={path} />}
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
