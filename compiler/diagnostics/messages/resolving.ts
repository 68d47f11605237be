/** What is told while forms, overlays and packs are resolved. */
import type { Message } from '../message.ts';
import { error, warning } from './severity.ts';

export const RESOLVING = {
  'resolve/duplicate-definition': error('The {role} “{key}” is already defined.', '{role}“{key}”已有定义。'),
  'resolve/two-packs': error(
    'The pack “{pack}” is in {one} and in {other}, which do not say the same.',
    '“{pack}”既见于 {one}，又见于 {other}，且内容不同。',
  ),
  'resolve/no-memory': error(
    'Memory ends at “{what}”: it is too little for so many definitions.',
    '处理到“{what}”时内存不足，容不下这么多定义。',
  ),
  'resolve/broken-pack': warning(
    '{package} does not hold together, and nothing of it can be had: {count} {count?error|errors} in its definitions.',
    '{package} 的定义有 {count} 处错误，其内容不能使用。',
  ),
  'resolve/other-pack': warning(
    'The package.json of {package} names the pack “{pack}”, which is not among its definitions; these are of: {found}.',
    '{package} 的 package.json 称其通知包为“{pack}”，而其中没有该包的定义；所有的是：{found}。',
  ),
  'resolve/unknown-parent': error('There is no “{key}” to extend.', '没有可继承的“{key}”。'),
  'resolve/cycle': error('This extends itself: {cycle}', '继承成环：{cycle}'),
  'resolve/unknown-pack': error(
    'The form belongs to the pack “{pack}”, which is not defined.',
    '表单所属的“{pack}”没有定义。',
  ),
  'resolve/pack-key': error(
    '“{key}” is no pack: jurisdiction/year, as hebei/2026.',
    '“{key}”不是合法的包键：应为 地区/年份，如 hebei/2026。',
  ),
  'resolve/reserved-parameter': error('“{name}” comes from the key of the pack.', '“{name}”由包键得出，不能另设。'),
  'resolve/no-title': error('A form has a title.', '表单需要标题。'),
  'resolve/body-and-parent': error(
    'What extends another says what it changes under `changes`, nothing beside.',
    '继承他者的定义只能在 changes 中说明改动。',
  ),
  'resolve/unknown-block': error('There is no block “{block}”.', '没有块“{block}”。'),
  'resolve/block-cycle': error('The block uses itself: {cycle}', '块的使用成环：{cycle}'),
  'resolve/block-twice': error('The block “{block}” is already used in this form.', '本表单已使用块“{block}”。'),
  'resolve/block-not-used': error(
    'The block “{block}” is printed here, but the form does not use it.',
    '此处要印出块“{block}”，但表单没有使用它。',
  ),
  'resolve/block-without': error(
    'The block “{block}” has no {part} to print here.',
    '块“{block}”没有可在此处印出的 {part}。',
  ),
  'resolve/unknown-mount': error(
    'There is no group or list “{path}” to take the block.',
    '没有可容纳该块的组或列表“{path}”。',
  ),
  'resolve/duplicate-id': error('“{id}” is already there.', '“{id}”已存在。'),
  'resolve/unknown-target': error('There is no “{target}” to change.', '没有可改动的“{target}”。'),
  'resolve/unknown-attribute': error('“{target}” has no “{attribute}”.', '“{target}”没有属性“{attribute}”。'),
  'resolve/wrong-value': error('“{attribute}” takes {expected}.', '“{attribute}”应为 {expected}。'),
  'resolve/nothing-to-add-to': error(
    '“{target}” has no text “{attribute}” to add to.',
    '“{target}”没有可补充的文本“{attribute}”。',
  ),
  'resolve/needed': error('“{target}” cannot be without “{attribute}”.', '“{target}”不能没有“{attribute}”。'),
  'resolve/no-effect': error('This changes nothing: “{target}” is so already.', '此改动没有效果：“{target}”本来如此。'),
  'resolve/expectation': error(
    '“{attribute}” was expected to be “{expected}”; it is “{found}”.',
    '预期“{attribute}”为“{expected}”，实为“{found}”。',
  ),
  'resolve/unsaid-loosening': error(
    'This asks less than before, or may do so ({attribute} of “{target}”).',
    '此改动放宽了要求，或可能放宽了要求（“{target}”的 {attribute}）。',
  ),
  'resolve/unsaid-layer': error(
    'Another layer has already changed “{attribute}” of “{target}”.',
    '另一层已改动过“{target}”的 {attribute}。',
  ),
  'resolve/loosens-nothing': error('Nothing about “{target}” is loosened.', '“{target}”没有放宽任何要求。'),
  'resolve/clash': error('Two operations touch “{thing}”.', '两项操作同时涉及“{thing}”。'),
  'resolve/misplaced': error('“{id}” cannot stand {side} “{target}”.', '“{id}”不能放在“{target}”的 {side} 位置。'),
  'resolve/id-twice': error('“{id}” is already taken.', '“{id}”已被使用。'),
  'resolve/reused-id': error('“{id}” had another meaning before and keeps it.', '“{id}”曾有别的含义，不得另用。'),
  'resolve/no-values': error('“{target}” has no options of its own.', '“{target}”没有自己的选项。'),
  'resolve/unknown-code': error('“{target}” has no code “{code}”.', '“{target}”没有代码“{code}”。'),
  'resolve/edition-twice': error(
    '“{edition}” and “{first}” are editions of one catalogue: the pack takes from one of them.',
    '“{edition}”与“{first}”是同一目录的两版：通知包只取自其中一版。',
  ),
  'resolve/code-twice': error('The code “{code}” is already there.', '代码“{code}”已存在。'),
  'resolve/no-permutation': error(
    'The order of “{target}” names every child once: missing {missing}; unknown or repeated {extra}.',
    '“{target}”的顺序应列出每个成员各一次：缺少 {missing}；多余 {extra}。',
  ),
  'resolve/unknown-field': error('There is no field “{path}”.', '没有字段“{path}”。'),
  'resolve/kept-word': error(
    '“{id}” is a word of CEL: a rule cannot name the field of that id.',
    '“{id}”是 CEL 的保留字，规则无法引用以此为名的字段。',
  ),
  'resolve/waits-for-itself': error(
    '“{id}” can never be asked: “{path}” decides it, which is itself asked only after it.',
    '“{id}”永远无从填写：它取决于“{path}”，而后者又须待它填写之后。',
  ),
  'resolve/wrong-reference': error(
    '“{path}” is a {kind}; here stands a {wanted}.',
    '“{path}”是 {kind}，此处应为 {wanted}。',
  ),
  'resolve/blank-always-asked': error(
    '“{path}” is written in this option: it needs “only: {only}”.',
    '“{path}”填写在此选项之中，须写明“only: {only}”。',
  ),
  'resolve/no-slot': error('“{slot}” means nothing here.', '“{slot}”在此没有意义。'),
  'resolve/unknown-note': error('There is no note “{note}”.', '没有脚注“{note}”。'),
  'resolve/unknown-form': error('The pack “{pack}” has no form “{form}”.', '包“{pack}”没有表单“{form}”。'),
  'resolve/deadline-without': error(
    'The pack takes over no deadline “{deadline}”: this one has to say “{key}” itself.',
    '本包没有沿用截止日期“{deadline}”，须写明“{key}”。',
  ),
  'resolve/quota-without': error(
    'The pack takes over no quota “{quota}”: this one has to say “{key}” itself.',
    '本包没有沿用名额“{quota}”，须写明“{key}”。',
  ),
  'resolve/not-of-quota': error(
    '“{unit}” is none of the units of the quota “{quota}”.',
    '“{unit}”不是名额“{quota}”的推荐单位。',
  ),
  'resolve/which-limit': error(
    'The quota “{quota}” has not one limit: a number alone does not say which ({limits}).',
    '名额“{quota}”不是只有一项上限：仅写数目，看不出是哪一项（{limits}）。',
  ),
  'resolve/unknown-unit': error(
    'There is no reporting unit “{unit}”, nor a group of them.',
    '推荐单位目录没有“{unit}”，也没有这样的组。',
  ),
  'resolve/unlisted-unit': warning(
    '“{unit}” is none of the pack’s reporting units, nor a group of them: this quota counts for nobody.',
    '推荐单位目录没有“{unit}”，也没有这样的组：此名额对谁都不起作用。',
  ),
  'resolve/no-units': error(
    'The pack names no catalogue of reporting units: “{unit}” is none of any.',
    '包没有指定推荐单位目录：“{unit}”不包括任何单位。',
  ),
  'resolve/no-reporting-units': error(
    '“{pack}” names no catalogue of reporting units.',
    '“{pack}”没有指定推荐单位目录。',
  ),
  'resolve/no-notice-day': error(
    'The notice of “{pack}” does not say its day: `notice: … issuedOn`.',
    '“{pack}”的通知没有写明印发日期（notice 的 issuedOn）。',
  ),
  'resolve/unknown-deadline': error(
    'The pack “{pack}” has no deadline “{deadline}”.',
    '包“{pack}”没有截止日期“{deadline}”。',
  ),
  'resolve/unknown-quota': error(
    'The pack “{pack}” states no quota of “{limit}”.',
    '包“{pack}”没有规定“{limit}”的名额。',
  ),
  'resolve/unknown-fact': error('No reporting unit has a number “{fact}”.', '报送单位目录中没有单位载有数值“{fact}”。'),
  'resolve/unconfirmed-fact': error(
    '“{pack}” takes {count} {count?fact|facts} over from “{parent}”, which is of another year; say whether {count?it holds|they hold}: {facts}',
    '“{pack}”沿用了另一年度“{parent}”的 {count} 项内容，须说明是否仍然有效：{facts}',
  ),
  'resolve/no-such-fact': error(
    '“{pack}” takes over no “{fact}” that it could confirm or drop.',
    '“{pack}”没有沿用“{fact}”，无可确认或取消。',
  ),
  'resolve/own-fact': error(
    'The pack says “{fact}” itself or drops it: there is nothing to confirm.',
    '本包已另行规定或取消“{fact}”，无须确认。',
  ),
  'resolve/unsaid-replacement': error(
    'The pack takes over a rule “{rule}”; say `replaces: true` where this one takes its place.',
    '包已沿用规则“{rule}”；若以此替换，请写明 replaces: true。',
  ),
  'resolve/replaces-nothing': error(
    'The pack takes over no rule “{rule}” that this could replace.',
    '包没有沿用规则“{rule}”，无可替换。',
  ),
  'resolve/rule-without': error(
    'The pack takes over no rule “{rule}”: this one has to say “{key}” itself.',
    '本包没有沿用规则“{rule}”，须写明“{key}”。',
  ),
  'resolve/rule-form': error(
    'A rule has a `check` with its `severity` (error or warning), or what a person attests, or what it lacks to be checked.',
    '规则应有校验条件 check 与级别 severity（error 或 warning），或由人证明的字段 attests，或无从检查的原因 lacks，三者取一。',
  ),
  'resolve/unknown-catalogue': error('There is no catalogue “{key}”.', '没有目录“{key}”。'),
  'resolve/template': error('This template does not parse: {reason}', '模板无法解析：{reason}'),
  'resolve/template-shape': error(
    'Only {open}name{close} and {open}minus name 1{close} are known here.',
    '此处只能使用 {open}name{close} 与 {open}minus name 1{close}。',
  ),
  'resolve/unknown-parameter': error('The pack has no parameter “{name}”.', '包没有参数“{name}”。'),
  'resolve/not-a-number': error('The parameter “{name}” is “{value}”, no number.', '参数“{name}”的值“{value}”不是数。'),
  'resolve/cel-syntax': error('This is not CEL: {reason}', '不是合法的 CEL：{reason}'),
  'resolve/cel-type': error('This does not fit the form: {reason}', '与表单不符：{reason}'),
  'resolve/single-equals': error('“=” compares nothing: equal is “==”.', '“=”不能用于比较，相等写作“==”。'),
  'resolve/unknown-function': error('Rules have no function “{name}”.', '规则没有函数“{name}”。'),
  'resolve/other-arguments': error('The function does not take such arguments: {part}', '函数不接受这样的参数：{part}'),
  'resolve/operator-values': error(
    '“{operator}” does not go with such values: {part}',
    '“{operator}”不能用于这样的值：{part}',
  ),
  'resolve/cel-not-a-condition': error('A rule is true or false; this is {type}.', '规则应为真或假，此处为 {type}。'),
  'resolve/pattern': error('RE2 has no “{part}” here.', 'RE2 正则表达式中，此处不能有“{part}”。'),
  'resolve/cel-unsupported': error(
    'Validators do not know this part of CEL: {part}',
    '校验器不支持 CEL 的这一部分：{part}',
  ),
  'resolve/always-same': error('This is the same whatever is filled in.', '无论怎样填写，此处结果都相同。'),
  'resolve/number-beyond': error(
    'No number is told from its neighbours so far out: “{number}”.',
    '数值“{number}”过大，无法准确表示。',
  ),
  'resolve/no-item': error('Items are counted from 0: there is none before.', '清单各项从 0 起数，之前没有。'),
  'resolve/not-written-so': error(
    '“{of}” holds what is written as {wanted}; “{text}” is none.',
    '“{of}”的值应形如 {wanted}，“{text}”不是。',
  ),
  'resolve/other-unit': error(
    '“{of}” is in {unit}, and {taker} takes {wanted}.',
    '“{of}”的单位是{unit}，{taker} 要的是{wanted}。',
  ),
  'resolve/year-number': error(
    'The years of a matrix are texts: “{year}” is a number, and there is never one. In quotes: ["2025"].',
    '逐年指标表的年份是文本：“{year}”是数字，永远取不到值。请加引号，如 ["2025"]。',
  ),
  'resolve/year-outside': error(
    '“{matrix}” has no year {year}; it has {years}.',
    '“{matrix}”没有 {year} 年，只有 {years}。',
  ),
} as const satisfies Record<string, Message>;
