/** generators/validator/runtime as JavaScript, written by test/validator/runtime-text.test.ts. */
export const runtimeText = `const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const bodyCheck = (body) => {
    const sum = bodyWeights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
    const check = 11 - (sum % 11);
    return check === 10 ? 'X' : String(check % 11);
};
const creditCheck = (code) => {
    let weight = 1;
    let sum = 0;
    for (const character of code) {
        sum += weight * alphabet.indexOf(character);
        weight = (weight * 3) % 31;
    }
    return alphabet.charAt((31 - (sum % 31)) % 31);
};
const isCreditCode = (code) => /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) &&
    creditCheck(code.slice(0, 17)) === code.charAt(17);
const isBodyCode = (code) => /^[0-9A-Z]{8}[0-9X]$/.test(code) && bodyCheck(code.slice(0, 8)) === code.charAt(8);
const eastAsian = [
    [0x4e00, 0x9fff],
    [0x2e80, 0x2fff],
    [0x3001, 0x312f],
    [0x31a0, 0x4dbf],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe4f],
    [0xff01, 0xff9f],
    [0xffe0, 0xffe6],
    [0x1b000, 0x1b16f],
    [0x20000, 0x3ffff],
];
const shared = new Set([...'“”‘’—…·'].map((sign) => sign.charCodeAt(0)));
const isEastAsian = (point) => point >= 0x2e80 && eastAsian.some(([first, last]) => point >= first && point <= last);
const isSpace = (point) => point === 0x20 ||
    point === 0x3000 ||
    (point >= 0x09 && point <= 0x0d) ||
    (point >= 0x85 && /\\s/.test(String.fromCharCode(point)));
const countWords = (text) => {
    let count = 0;
    let wasEastAsian = false;
    let inRun = false;
    let waiting = 0;
    const settle = (isBeside) => {
        if (wasEastAsian || isBeside) {
            count += waiting;
            inRun = false;
        }
        else if (!inRun) {
            count += 1;
            inRun = true;
        }
        waiting = 0;
    };
    for (let at = 0; at < text.length; at += 1) {
        const point = text.codePointAt(at) ?? 0;
        if (point > 0xffff)
            at += 1;
        if (shared.has(point)) {
            waiting += 1;
            continue;
        }
        const counts = isEastAsian(point);
        if (waiting > 0)
            settle(counts);
        if (counts) {
            count += 1;
            inRun = false;
        }
        else if (isSpace(point))
            inRun = false;
        else if (!inRun) {
            count += 1;
            inRun = true;
        }
        wasEastAsian = counts;
    }
    if (waiting > 0)
        settle(false);
    return count;
};
const countCharacters = (text) => {
    let count = text.length;
    for (let at = 0; at + 1 < text.length; at += 1) {
        const high = text.charCodeAt(at);
        const low = text.charCodeAt(at + 1);
        if (high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
            count -= 1;
            at += 1;
        }
    }
    return count;
};
const messages = {
    required: { zh: '必填', en: 'is required' },
    blank: { zh: '不能为空白', en: 'must not be blank' },
    unknownField: { zh: '本表没有此项', en: 'is not a field of this form' },
    wrongForm: { zh: '须为 {limit}', en: 'must be {limit}' },
    wrongType: { zh: '须为{type}', en: 'must be {type}' },
    notAnOption: { zh: '不在可选范围内', en: 'is not one of the options' },
    notAYear: { zh: '须以四位年份为键', en: 'must be keyed by a year of four digits' },
    format: { zh: '须为{type}', en: 'must be {type}' },
    controlCharacter: { zh: '含有换行或控制字符', en: 'must not hold line breaks or control characters' },
    tooLong: { zh: '不能超过 {limit} 个字符', en: 'must not exceed {limit} characters' },
    tooSmall: { zh: '不能小于 {limit}', en: 'must not be less than {limit}' },
    tooGreat: { zh: '不能大于 {limit}', en: 'must not be greater than {limit}' },
    tooFew: { zh: '至少须有 {limit} 项', en: 'must have at least {limit}' },
    tooMany: { zh: '不能超过 {limit} 项', en: 'must have at most {limit}' },
    duplicate: { zh: '有重复项', en: 'must not repeat an item' },
    tooManyWords: {
        zh: '不能超过 {limit} 字，现为 {actual} 字（按 Word 字数统计）',
        en: 'must not exceed {limit} words as Word counts them; it has {actual}',
    },
    tooManyCharacters: {
        zh: '按 Word 统计未超过 {limit} 字，但有 {actual} 个字符，在线填报可能按字符计数',
        en: 'has {actual} characters; Word counts no more than {limit} words, but an online form may count characters',
    },
    aboutWords: {
        zh: '应为 {limit} 字左右，现为 {actual} 字',
        en: 'should have about {limit} words as Word counts them; it has {actual}',
    },
    creditCheck: {
        zh: '校验码应为 {limit}，现为 {actual}（GB 32100-2015）',
        en: 'must end in the check character {limit}, not {actual} (GB 32100-2015)',
    },
    bodyCheck: {
        zh: '组织机构代码的校验码应为 {limit}，现为 {actual}（GB 11714）',
        en: 'should end the organisation code in the check character {limit}, not {actual} (GB 11714)',
    },
    rangeReversed: { zh: '结束日期 {actual} 早于开始日期 {limit}', en: 'ends on {actual}, before it starts on {limit}' },
    otherYear: { zh: '不在本表的年份 {limit} 之内', en: 'is not one of the years of this form, {limit}' },
    unknownIndustry: {
        zh: '国民经济行业分类没有大类 {actual}（GB/T 4754-2017）',
        en: 'GB/T 4754-2017 has no division {actual}',
    },
    otherIndustry: {
        zh: '{actual} 不属于 {limit}（GB/T 4754-2017）',
        en: '{actual} does not lie within {limit} (GB/T 4754-2017)',
    },
    unlisted: { zh: '“{actual}”不在目录之中', en: '“{actual}” is not in the catalogue' },
    otherStage: {
        zh: '“{actual}”在目录中属于“{limit}”',
        en: '“{actual}” belongs to “{limit}” in the catalogue',
    },
    rule: { zh: '{rule}', en: '{rule}' },
    tooLarge: { zh: '数据过大或嵌套过深，未予检查', en: 'is too large or too deep to be checked' },
    more: { zh: '还有其他问题未列出', en: 'there are more issues than are listed' },
};
const warningCodes = new Set([
    'tooManyCharacters',
    'aboutWords',
    'bodyCheck',
    'rangeReversed',
    'otherYear',
    'unlisted',
    'otherStage',
]);
const words = {
    colon: { zh: '：', en: ': ' },
    comma: { zh: '、', en: ', ' },
    semicolon: { zh: '；', en: '; ' },
    open: { zh: '（', en: ' (' },
    close: { zh: '）', en: ')' },
    nearest: { zh: '是否指', en: 'did you mean ' },
    source: { zh: '依据：', en: 'source: ' },
    inferred: { zh: '推断', en: 'inferred' },
    unchecked: { zh: '未能检查：', en: 'not checked: ' },
    lacking: { zh: '缺少 ', en: 'missing ' },
};
const jsonTypes = {
    object: { zh: '对象', en: 'an object' },
    array: { zh: '数组', en: 'an array' },
    string: { zh: '文字', en: 'text' },
    number: { zh: '数字', en: 'a number' },
    integer: { zh: '整数', en: 'a whole number' },
    boolean: { zh: '是或否', en: 'true or false' },
};
const formats = {
    date: { zh: '日期，如 2022-10-25', en: 'a date such as 2022-10-25' },
    dateRange: { zh: '日期，如 2022-10-25', en: 'a date such as 2022-10-25' },
    month: { zh: '年月，如 2022-10', en: 'a month such as 2022-10' },
    year: { zh: '四位年份', en: 'a year of four digits' },
    creditCode: { zh: ' 18 位统一社会信用代码', en: 'a unified social credit code of 18 characters' },
    organisationCode: { zh: ' 9 位或 18 位机构代码', en: 'an organisation code of 9 or 18 characters' },
    phone: { zh: '电话号码', en: 'a telephone number' },
    mobile: { zh: ' 11 位手机号码', en: 'a mobile number of 11 digits' },
    email: { zh: '电子邮箱地址', en: 'an e-mail address' },
    industry: { zh: '国民经济行业代码', en: 'an industry code of GB/T 4754' },
    name: { zh: '文件名，不含路径', en: 'a file name without a path' },
    mediaType: { zh: '文件类型，如 application/pdf', en: 'a media type such as application/pdf' },
    sha256: { zh: ' 64 位十六进制 SHA-256 值', en: 'a SHA-256 digest of 64 hexadecimal digits' },
};
const parts = {
    $form: { zh: '表单', en: 'form' },
    start: { zh: '开始日期', en: 'start' },
    end: { zh: '结束日期', en: 'end' },
    answer: { zh: '是否', en: 'answer' },
    change: { zh: '变化', en: 'change' },
    level: { zh: '水平', en: 'level' },
    count: { zh: '数量', en: 'count' },
    before: { zh: '建设前', en: 'before' },
    after: { zh: '建设后', en: 'after' },
    name: { zh: '文件名', en: 'file name' },
    mediaType: { zh: '文件类型', en: 'media type' },
    bytes: { zh: '字节数', en: 'bytes' },
    sha256: { zh: 'SHA-256', en: 'SHA-256' },
};
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
const shown = (key) => (key.length > 60 ? \`\${key.slice(0, 60)}…\` : key);
const fieldPath = (path) => path
    .map((key, at) => {
    if (typeof key === 'number')
        return \`[\${key}]\`;
    if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key))
        return \`[\${JSON.stringify(shown(key))}]\`;
    return at === 0 ? shown(key) : \`.\${shown(key)}\`;
})
    .join('');
const valueAt = (data, path) => {
    let value = data;
    for (const key of path)
        value =
            typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
    return value;
};
const parsePointer = (pointer, data) => {
    let value = data;
    return pointer
        .split('/')
        .slice(1)
        .map((part) => {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const index = Array.isArray(value);
        value =
            typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
        return index ? Number(key) : key;
    });
};
const placeOf = (path, fields, nameOf) => {
    const labels = [];
    let known = '';
    let facts;
    let part;
    for (const key of path) {
        const name = typeof key === 'number' ? undefined : own(fields, known === '' ? key : \`\${known}.\${key}\`);
        if (typeof key === 'number') {
            labels.push(\`\${labels.pop() ?? ''} \${key + 1}\`.trim());
        }
        else if (name !== undefined) {
            known = known === '' ? key : \`\${known}.\${key}\`;
            facts = name;
            if (name.label !== '')
                labels.push(name.label);
        }
        else {
            part = key;
            labels.push((key === 'detail' ? facts?.detail : undefined) ?? nameOf(key) ?? shown(key));
        }
    }
    if (labels.length === 0 && path.length > 0)
        labels.push(shown(String(path.at(-1))));
    const type = facts?.type === 'evidence' || facts?.type === 'yesNo' ? (part ?? facts.type) : facts?.type;
    return { labels, type, facts };
};
const longest = 60;
const distance = (one, other) => {
    const [from, to] = [[...one.slice(0, longest)], [...other.slice(0, longest)]];
    let row = [0, ...to.map((_, at) => at + 1)];
    from.forEach((character, at) => {
        const next = [at + 1];
        to.forEach((wanted, place) => {
            const replaced = (row[place] ?? 0) + (character === wanted ? 0 : 1);
            next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
        });
        row = next;
    });
    return row.at(-1) ?? 0;
};
const named = (code, label) => \`\${label}（\${code}）\`;
const nearestEntries = (name, entries) => {
    const all = Object.entries(entries);
    const same = all.filter(([, { label }]) => label === name);
    const former = all.filter(([, { formerly }]) => formerly?.includes(name));
    const found = same.length > 0 ? same : former;
    if (found.length > 0)
        return found.slice(0, 3).map(([code, { label }]) => named(code, label));
    const measured = all
        .map(([code, { label }]) => ({ code, label, far: Math.min(distance(name, label), distance(name, code)) }))
        .filter(({ far, label }) => far <= Math.min(label.length, name.length) / 2);
    const least = Math.min(...measured.map(({ far }) => far));
    return measured
        .filter(({ far }) => far === least)
        .slice(0, 3)
        .map(({ code, label }) => named(code, label));
};
const entriesOf = (guides, key, type) => {
    const guide = key === undefined ? undefined : own(guides, key);
    return type === 'stage' ? guide?.stages : guide?.entries;
};
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];
const sectionOf = (code) => {
    const division = Number(code.slice(0, 2));
    const at = division < 1 ? -1 : lastDivisions.findIndex((last) => division <= last);
    return at < 0 ? '' : String.fromCharCode(65 + at);
};
const isIndustryWithin = (inner, outer) => /^[A-T]$/.test(outer) ? inner === outer || sectionOf(inner) === outer : inner.startsWith(outer);
const sum = (numbers) => {
    const parts = numbers.map((number) => {
        const [digits = '', exponent = '0'] = number.toExponential().split('e');
        const [whole = '', places = ''] = digits.split('.');
        return { digits: BigInt(whole + places), exponent: Number(exponent) - places.length };
    });
    const finest = Math.min(0, ...parts.map(({ exponent }) => exponent));
    const total = parts.reduce((all, { digits, exponent }) => all + digits * 10n ** BigInt(exponent - finest), 0n);
    return Number(\`\${total}e\${finest}\`);
};
const isShare = (percent, part, whole) => whole === 0 || Math.abs(percent - (100 * part) / whole) <= 0.5 + 1e-9;
const classes = [
    ['large', 1000, 40_000],
    ['medium', 300, 2000],
    ['small', 20, 300],
];
const enterpriseClass = (persons, revenue) => classes.find(([, leastPersons, leastRevenue]) => persons >= leastPersons && revenue >= leastRevenue)?.[0] ?? 'micro';
const createRuleFunctions = (guides, guide) => {
    const { entries: scenarios = {} } = (guide === undefined ? undefined : own(guides, guide)) ?? {};
    const entryOf = (scenario) => own(scenarios, scenario);
    const stageOf = (scenario) => entryOf(scenario)?.stage ?? '';
    return {
        sum,
        isShare,
        wordCount: countWords,
        isCreditCode,
        isOrganisationCode: (code) => (code.length === 9 ? isBodyCode(code) : isCreditCode(code)),
        isIndustryWithin,
        enterpriseClass,
        isNamedIn: (name, catalogue) => Object.values(own(guides, catalogue)?.entries ?? {}).some(({ label }) => label === name),
        isListed: (scenario) => entryOf(scenario) !== undefined,
        stageOf,
        stagesCovered: (names) => new Set(names.map((scenario) => stageOf(scenario) || \` \${scenario}\`)).size,
    };
};
const mostIssues = 100;
const lacks = new Set(['required', 'blank', 'tooFew']);
const codes = {
    required: 'required',
    additionalProperties: 'unknownField',
    propertyNames: 'notAYear',
    type: 'wrongType',
    const: 'wrongForm',
    enum: 'notAnOption',
    pattern: 'blank',
    not: 'controlCharacter',
    maxLength: 'tooLong',
    minimum: 'tooSmall',
    maximum: 'tooGreat',
    minItems: 'tooFew',
    maxItems: 'tooMany',
    uniqueItems: 'duplicate',
};
const ofCharacters = new Set(['pattern', 'not', 'maxLength']);
const placeIn = (path, { fields, lang }) => placeOf(path, fields, (part) => (Object.hasOwn(parts, part) ? parts[part]?.[lang] : undefined));
const sentence = (label, text, lang) => label === '' ? text : \`\${label}\${words.colon[lang]}\${text}\`;
const issueAt = (path, context, code, params = {}) => {
    const { lang } = context;
    const { labels, type } = placeIn(path, context);
    const label = labels.join(' › ');
    const named = code === 'format' ? formats[type ?? ''] : jsonTypes[params.type ?? ''];
    const filled = {
        limit: String(params.limit ?? params.allowedValue ?? ''),
        actual: shown(String(params.actual ?? '')),
        type: named?.[lang] ?? '',
    };
    const said = messages[code][lang].replace(/\\{(\\w+)\\}/g, (_, name) => filled[name] ?? '');
    const nearest = params.entries === undefined ? [] : nearestEntries(filled.actual ?? '', params.entries);
    const hint = nearest.length === 0 ? '' : \`\${words.semicolon[lang]}\${words.nearest[lang]}\${nearest.join(words.comma[lang])}\`;
    return {
        path,
        field: fieldPath(path),
        label,
        code,
        severity: warningCodes.has(code) ? 'warning' : 'error',
        message: sentence(label, \`\${said}\${hint}\`, lang),
    };
};
const codeOf = (error, path, fields) => {
    const code = codes[error.keyword];
    if (!ofCharacters.has(error.keyword))
        return code;
    const { type } = placeOf(path, fields, () => undefined);
    return type !== undefined && Object.hasOwn(formats, type) ? 'format' : code;
};
const strangerAt = (data, path, { fields, catalogues }) => {
    const { facts } = placeOf(path, fields, () => undefined);
    const actual = valueAt(data, path);
    if (typeof actual !== 'string' || facts === undefined)
        return {};
    const options = Object.entries(facts.options ?? {}).map(([code, label]) => [code, { label }]);
    return { actual, entries: entriesOf(catalogues, facts.catalogue, facts.type) ?? Object.fromEntries(options) };
};
const tooLarge = (path, context) => issueAt(path, context, 'tooLarge');
const issuesOf = (errors, data, context, draft) => {
    const issues = [];
    const broken = new Set();
    const seen = new Set();
    for (const error of errors) {
        if (error.propertyName !== undefined)
            continue;
        const { missingProperty, additionalProperty, propertyName } = error.params;
        const key = missingProperty ?? additionalProperty ?? propertyName;
        const path = [...parsePointer(error.instancePath, data), ...(key === undefined ? [] : [key])];
        const code = codeOf(error, path, context.fields);
        if (code === undefined)
            continue;
        const field = fieldPath(path);
        if (code !== 'tooFew')
            broken.add(field);
        const place = \`\${field} \${code}\`;
        if ((draft && lacks.has(code)) || seen.has(place))
            continue;
        if (issues.length === mostIssues)
            return { issues: [...issues, issueAt([], context, 'more')], broken };
        seen.add(place);
        const params = code === 'notAnOption' ? strangerAt(data, path, context) : error.params;
        issues.push(issueAt(path, context, code, params));
    }
    return { issues, broken };
};
const bodyCode = (body, path, report) => {
    const [limit, actual] = [bodyCheck(body.slice(0, 8)), body.charAt(8)];
    if (actual !== limit)
        report(path, 'bodyCheck', { limit, actual });
};
const creditCode = (code, path, report) => {
    if (typeof code !== 'string')
        return;
    const [right, body] = [creditCheck(code.slice(0, 17)), code.slice(8, 17)];
    const actual = code.charAt(17);
    if (actual !== right)
        report(path, 'creditCheck', { limit: right, actual });
    else
        bodyCode(body, path, report);
};
const checks = {
    creditCode,
    organisationCode: (code, path, report, ...rest) => {
        if (typeof code !== 'string')
            return;
        if (code.length === 9)
            bodyCode(code, path, report);
        else
            creditCode(code, path, report, ...rest);
    },
    dateRange: (range, path, report, _, isSound) => {
        if (!isSound([...path, 'start']) || !isSound([...path, 'end']))
            return;
        if (typeof range !== 'object' || range === null || !('start' in range) || !('end' in range))
            return;
        const { start, end } = range;
        if (typeof start === 'string' && typeof end === 'string' && start > end)
            report(path, 'rangeReversed', { limit: start, actual: end });
    },
    industry: (code, path, report) => {
        if (typeof code === 'string' && /^[0-9]/.test(code) && sectionOf(code) === '')
            report(path, 'unknownIndustry', { actual: code.slice(0, 2) });
    },
    matrix: (rows, path, report, { years = [] }) => {
        if (typeof rows !== 'object' || rows === null)
            return;
        for (const [row, cells] of Object.entries(rows)) {
            if (typeof cells !== 'object' || cells === null)
                continue;
            for (const year of Object.keys(cells))
                if (/^[0-9]{4}$/.test(year) && !years.includes(Number(year)))
                    report([...path, row, year], 'otherYear', { limit: \`\${years[0]}–\${years.at(-1)}\` });
        }
    },
};
const checkLength = (text, path, report, { words, about }) => {
    if (typeof text !== 'string')
        return;
    if (words !== undefined && text.length > words) {
        const [counted, characters] = [countWords(text), countCharacters(text)];
        if (counted > words)
            report(path, 'tooManyWords', { limit: words, actual: counted });
        else if (characters > words)
            report(path, 'tooManyCharacters', { limit: words, actual: characters });
    }
    if (about !== undefined) {
        const counted = countWords(text);
        if (Math.abs(counted - about) > about * 0.2)
            report(path, 'aboutWords', { limit: about, actual: counted });
    }
};
const checkListed = (names, path, report, facts, guides) => {
    const entries = facts.open ? entriesOf(guides, facts.catalogue, facts.type) : undefined;
    if (entries === undefined)
        return;
    const check = (name, at) => {
        if (typeof name !== 'string' || own(entries, name) !== undefined)
            return;
        report(at, 'unlisted', { actual: name, entries });
    };
    if (Array.isArray(names))
        for (const [at, name] of names.entries())
            check(name, [...path, at]);
    else
        check(names, path);
};
const checkStage = (neighbours, path, report, guides) => {
    const stage = neighbours.find(({ facts }) => facts.type === 'stage');
    const guide = stage?.facts.catalogue === undefined ? undefined : own(guides, stage.facts.catalogue);
    if (stage === undefined || guide === undefined || own(guide.stages, stage.value) === undefined)
        return;
    for (const { key, value, facts } of neighbours) {
        const entry = facts.type === 'scenario' ? own(guide.entries, value) : undefined;
        if (entry?.stage === undefined || entry.stage === stage.value)
            continue;
        const limit = own(guide.stages, entry.stage)?.label ?? entry.stage;
        report([...path, key], 'otherStage', { actual: entry.label, limit });
    }
};
const levels = ['section', 'division', 'group', 'class'];
const checkIndustry = (neighbours, path, report) => {
    const codes = levels.flatMap((level) => neighbours.filter(({ facts }) => facts.type === 'industry' && facts.level === level));
    codes.forEach((inner, at) => {
        const outer = codes[at - 1];
        if (outer !== undefined && !isIndustryWithin(inner.value, outer.value))
            report([...path, inner.key], 'otherIndustry', { actual: inner.value, limit: outer.value });
    });
};
const holders = new Set(['group', 'list']);
const isChecked = ({ type, words, about, catalogue }) => words !== undefined ||
    about !== undefined ||
    catalogue !== undefined ||
    holders.has(type) ||
    own(checks, type) !== undefined;
const checkFields = (data, { fields, catalogues }, broken, report) => {
    const isSound = (path) => broken.size === 0 || !broken.has(fieldPath(path));
    const visit = (value, known, path) => {
        if (Array.isArray(value)) {
            for (const [at, record] of value.entries())
                visit(record, known, [...path, at]);
            return;
        }
        if (typeof value !== 'object' || value === null)
            return;
        const neighbours = [];
        for (const [key, inner] of Object.entries(value)) {
            const below = known === '' ? key : \`\${known}.\${key}\`;
            const facts = own(fields, below);
            if (facts === undefined || !isChecked(facts))
                continue;
            const at = [...path, key];
            if (!isSound(at))
                continue;
            if (holders.has(facts.type))
                visit(inner, below, at);
            own(checks, facts.type)?.(inner, at, report, facts, isSound);
            checkLength(inner, at, report, facts, isSound);
            checkListed(inner, at, report, facts, catalogues);
            if (typeof inner === 'string')
                neighbours.push({ key, value: inner, facts });
        }
        checkStage(neighbours, path, report, catalogues);
        checkIndustry(neighbours, path, report);
    };
    visit(data, '', []);
};
class Missing {
    paths;
    constructor(paths) {
        this.paths = paths;
    }
}
const mostPaths = 20;
const merged = (values) => {
    const missing = values.filter((value) => value instanceof Missing);
    return missing.length === 0 ? undefined : new Missing(missing.flatMap(({ paths }) => paths).slice(0, mostPaths));
};
const below = (base, keys) => {
    let { value } = base;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, key)?.value;
    }
    const path = [...base.path, ...keys];
    if (value === undefined || (base.broken.size > 0 && base.broken.has(fieldPath(path))))
        return undefined;
    return { value, path, broken: base.broken };
};
const read = (base, ...keys) => {
    const found = below(base, keys);
    return found === undefined ? new Missing([[...base.path, ...keys]]) : found.value;
};
const has = (base, ...keys) => {
    const holder = keys.length === 1 ? base : below(base, keys.slice(0, -1));
    if (holder === undefined)
        return new Missing([[...base.path, ...keys.slice(0, -1)]]);
    const key = keys.at(-1) ?? '';
    const { value, path } = holder;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return false;
    return below(holder, [key]) === undefined ? new Missing([[...path, key]]) : true;
};
const lift = (of, ...values) => merged(values) ?? of(...values);
const and = (left, right) => {
    if (left === false)
        return false;
    const second = right();
    return second === false ? false : (merged([left, second]) ?? true);
};
const or = (left, right) => {
    if (left === true)
        return true;
    const second = right();
    return second === true ? true : (merged([left, second]) ?? false);
};
const choose = (condition, yes, no) => {
    if (condition instanceof Missing)
        return condition;
    return condition === true ? yes() : no();
};
const same = (one, other) => {
    if (one === other)
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
    return first.length === second.size && first.every(([key, value]) => second.has(key) && same(value, second.get(key)));
};
const within = (value, holder) => Array.isArray(holder) ? holder.some((item) => same(value, item)) : Object.hasOwn(holder, String(value));
const plus = (one, other) => Array.isArray(one) ? [...one, ...other] : one + other;
const size = (value) => {
    if (typeof value === 'string')
        return countCharacters(value);
    return Array.isArray(value) ? value.length : Object.keys(value).length;
};
const list = (...values) => merged(values) ?? values;
const items = (base, ...keys) => {
    const found = below(base, keys);
    return found === undefined ? new Missing([[...base.path, ...keys]]) : placed(found.value, found.path, base.broken);
};
const placed = (value, path = [], broken = new Set()) => {
    if (value instanceof Missing)
        return value;
    return Array.isArray(value)
        ? value.map((item, at) => ({ value: item, path: [...path, at], broken }))
        : new Missing([path]);
};
const valuesOf = (found) => (found instanceof Missing ? found : found.map(({ value }) => value));
const all = (found, holds) => {
    if (found instanceof Missing)
        return found;
    const answers = found.map(holds);
    return answers.includes(false) ? false : (merged(answers) ?? true);
};
const exists = (found, holds) => {
    if (found instanceof Missing)
        return found;
    const answers = found.map(holds);
    return answers.includes(true) ? true : (merged(answers) ?? false);
};
const existsOne = (found, holds) => {
    if (found instanceof Missing)
        return found;
    const answers = found.map(holds);
    return merged(answers) ?? answers.filter((answer) => answer === true).length === 1;
};
const filter = (found, holds) => {
    if (found instanceof Missing)
        return found;
    const answers = found.map(holds);
    return merged(answers) ?? found.filter((_, at) => answers[at] === true);
};
const map = (found, of) => {
    if (found instanceof Missing)
        return found;
    const values = found.map(of);
    return merged(values) ?? found.map((item, at) => ({ ...item, value: values[at] }));
};
const commonPath = ([first = [], ...others]) => {
    const end = first.findIndex((key, at) => others.some((other) => other[at] !== key));
    return end < 0 ? first : first.slice(0, end);
};
const judge = (holds, item, reads) => {
    if (holds instanceof Missing)
        return [{ kind: 'unknown', missing: holds.paths }];
    if (holds === true)
        return [{ kind: 'holds' }];
    const found = reads().flatMap(([base, ...keys]) => below(base, keys) ?? []);
    const inside = found.filter(({ path }) => path.length > item.path.length && item.path.every((key, at) => path[at] === key));
    const [first = item] = inside;
    const common = commonPath(inside.map(({ path }) => path));
    const scope = common.length === 0 ? first.path : common;
    return [{ kind: 'fails', scope, reads: found }];
};
const judgeEach = (found, of) => found instanceof Missing ? [{ kind: 'unknown', missing: found.paths }] : found.flatMap(of);
const outcomesOf = ({ when, check }, root) => {
    const applies = when === undefined ? true : when(root);
    if (applies instanceof Missing)
        return [{ kind: 'unknown', missing: applies.paths }];
    return applies === true ? check(root) : [];
};
const most = { values: 6, places: 20 };
const labelOf = (path, context) => placeIn(path, context).labels.join(' › ');
const longestText = 40;
const printed = (code, facts, { catalogues }) => {
    const entries = entriesOf(catalogues, facts?.catalogue, facts?.type ?? '');
    return own(facts?.options ?? {}, code) ?? own(entries ?? {}, code)?.label ?? code;
};
const valuesRead = (reads, scope, context) => {
    const outside = placeIn(scope, context).labels;
    const said = reads.flatMap(({ value, path }) => {
        if (typeof value !== 'number' && (typeof value !== 'string' || value.length > longestText))
            return [];
        const { labels, facts } = placeIn(path, context);
        const inside = outside.every((label, at) => labels[at] === label) ? labels.slice(outside.length) : labels;
        const text = typeof value === 'string' ? printed(value, facts, context) : String(value);
        return [\`\${inside.length === 0 ? (labels.at(-1) ?? '') : inside.join(' › ')} \${text}\`.trim()];
    });
    return [...new Set(said)].slice(0, most.values);
};
const sourceText = (source, lang) => \`\${words.source[lang]}\${source === 'inferred' ? words.inferred[lang] : source}\`;
const failure = (rule, scope, reads, context) => {
    const { lang } = context;
    const place = issueAt(scope, context, 'rule');
    const beside = [...valuesRead(reads, scope, context), sourceText(rule.source, lang)].join(words.semicolon[lang]);
    const text = \`\${rule.message}\${words.open[lang]}\${beside}\${words.close[lang]}\`;
    const { id, severity, source } = rule;
    return { ...place, severity, message: sentence(place.label, text, lang), rule: id, source };
};
const judgeRules = (rules, data, broken, context) => {
    const root = { value: data, path: [], broken };
    const issues = [];
    const unchecked = [];
    for (const rule of rules) {
        const lacking = new Map();
        for (const outcome of outcomesOf(rule, root)) {
            if (outcome.kind === 'fails')
                issues.push(failure(rule, outcome.scope, outcome.reads, context));
            if (outcome.kind !== 'unknown')
                continue;
            for (const path of outcome.missing)
                if (lacking.size < most.places)
                    lacking.set(fieldPath(path), path);
        }
        if (lacking.size === 0)
            continue;
        const missing = [...lacking].map(([field, path]) => ({ field, label: labelOf(path, context) }));
        const { lang } = context;
        const names = missing.map(({ label }) => label).join(words.comma[lang]);
        const message = \`\${words.unchecked[lang]}\${rule.message}\${words.open[lang]}\${words.lacking[lang]}\${names}\${words.close[lang]}\`;
        unchecked.push({ rule: rule.id, message, source: rule.source, missing });
    }
    return { issues, unchecked };
};
const largest = { depth: 32, items: 10_000, characters: 1_000_000, values: 200_000 };
const pathTo = (visit) => {
    const path = [];
    for (let at = visit; at.parent !== undefined; at = at.parent)
        path.unshift(at.key);
    return path;
};
const findTooLarge = (data) => {
    const waiting = [{ value: data, key: '', parent: undefined, depth: 0 }];
    let seen = 0;
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
        const { value, depth } = visit;
        seen += 1;
        if (seen > largest.values || depth > largest.depth)
            return pathTo(visit);
        if (typeof value === 'string' && value.length > largest.characters)
            return pathTo(visit);
        if (typeof value !== 'object' || value === null)
            continue;
        const entries = Object.entries(value);
        if (entries.length > largest.items)
            return pathTo(visit);
        for (const [key, child] of entries) {
            waiting.push({ value: child, key: Array.isArray(value) ? Number(key) : key, parent: visit, depth: depth + 1 });
        }
    }
    return undefined;
};
const listed = (found, severity, context) => {
    const issues = found.filter((issue) => issue.severity === severity);
    if (issues.length <= mostIssues)
        return issues;
    return [...issues.slice(0, mostIssues), { ...issueAt([], context, 'more'), severity }];
};
const createValidate = (check, { fields, catalogues, rules }) => (data, { lang = 'zh', draft = false } = {}) => {
    const context = { fields, catalogues, lang };
    const large = findTooLarge(data);
    if (large !== undefined)
        return { issues: [tooLarge(large, context)] };
    const refused = issuesOf(check(data) ? [] : (check.errors ?? []), data, context, draft);
    if (refused.issues.length > mostIssues)
        return { issues: refused.issues };
    const found = [...refused.issues];
    const room = { error: mostIssues + 1, warning: mostIssues + 1 };
    checkFields(data, { fields, catalogues }, refused.broken, (path, code, params) => {
        const severity = warningCodes.has(code) ? 'warning' : 'error';
        room[severity] -= 1;
        if (room[severity] >= 0)
            found.push(issueAt(path, context, code, params));
    });
    const { issues: judged, unchecked } = judgeRules(rules, data, refused.broken, context);
    found.push(...judged);
    const issues = listed(found, 'error', context);
    const warnings = listed(found, 'warning', context);
    const remarks = { ...(warnings.length > 0 && { warnings }), ...(unchecked.length > 0 && { unchecked }) };
    return issues.length === 0 ? { value: data, ...remarks } : { issues, ...remarks };
};
const createStandardSchema = (validate, options) => ({
    '~standard': { version: 1, vendor: 'shenbao', validate: (data) => validate(data, options) },
});
`;
