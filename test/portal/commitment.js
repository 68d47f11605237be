/** A commitment by react-hook-form: its words, fields, labels and checks are the pack's. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { formatIn, inputOf, nodesIn } from '@shenbao/gansu-2026';
import { FIELDS, FORM, schemaWith, TEXTS } from '@shenbao/gansu-2026/authority-commitment';
import { createElement as h, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { draftOf, file, save } from './server-of.js';

const TYPES = { day: 'date', month: 'month', number: 'number', telephone: 'tel' };
const fields = nodesIn(FIELDS).filter(({ kind }) => kind === 'field');

/** Fields among the words have their names in brackets. */
const wordsOf = ({ parts }) =>
  parts.map((part) =>
    typeof part === 'string' ? part : `［${fields.find(({ path }) => path === part.field).label}］`,
  );

const Asked = ({ field, register, error }) => [
  ...TEXTS.filter(({ before }) => before === field.path).map((text, at) => h('p', { key: at }, wordsOf(text))),
  h(
    'label',
    { key: 'field' },
    field.label,
    h('input', {
      ...register(field.path),
      type: TYPES[inputOf(field).kind] ?? 'text',
      placeholder: field.hint ?? formatIn(inputOf(field), field)?.example,
      maxLength: field.characters,
    }),
    error && h('em', { id: `${field.path}-error` }, error.message),
  ),
];

export const Commitment = () => {
  const [said, say] = useState('');
  const { register, handleSubmit, getValues, getFieldState, formState, reset } = useForm({
    resolver: standardSchemaResolver(schemaWith({ lang: 'zh' })),
    defaultValues: { $form: FORM },
  });
  useEffect(() => {
    draftOf(FORM).then((draft) => {
      if (draft) reset(draft);
      say('可以填写');
    });
  }, [reset]);
  return h(
    'form',
    { id: 'commitment', noValidate: true, onSubmit: handleSubmit((data) => file('/commitments', data).then(say)) },
    fields.map((field) =>
      h(Asked, { key: field.path, field, register, error: getFieldState(field.path, formState).error }),
    ),
    h(
      'button',
      { type: 'button', id: 'commitment-save', onClick: () => save(FORM, getValues()).then(say) },
      '保存草稿',
    ),
    h('button', { type: 'submit', id: 'commitment-file' }, '提交'),
    h('output', { id: 'commitment-said' }, said),
  );
};
