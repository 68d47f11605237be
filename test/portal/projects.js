/** A table of projects by react-jsonschema-form, as the README of the pack says. */
import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { FIELDS, FORM, TEXTS, validate } from '@shenbao/gansu-2026/projects-under-construction';
import sample from '@shenbao/gansu-2026/projects-under-construction/samples/1.json';
import schema from '@shenbao/gansu-2026/projects-under-construction/schema.json';
import { errorSchemaOf, formState, translateString, uiSchemaOf } from '@shenbao/gansu-2026/rjsf';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createElement as h, useEffect, useState } from 'react';
import { draftOf, file, save } from './server-of.js';

const validator = customizeValidator({ AjvClass: Ajv2020 });

/** Somebody has begun it: the first project lacks its enterprise. */
const begun = ({ projects: [{ enterprise, ...first }, ...others], ...rest }) => ({
  ...rest,
  projects: [first, ...others],
});

export const Projects = () => {
  const [said, say] = useState('');
  const [data, setData] = useState(begun(sample));
  const [submitted, setSubmitted] = useState(false);
  useEffect(() => {
    draftOf(FORM).then((draft) => {
      if (draft) setData(draft);
      say('可以填写');
    });
  }, []);
  const { issues = [] } = validate(data, { draft: !submitted });
  const submit = ({ formData }) => {
    const result = validate(formData);
    setData(formData);
    setSubmitted(true);
    if (!result.issues) file('/filings', result.value).then(say);
  };
  return h(
    'section',
    { id: 'projects' },
    h(
      Form,
      {
        schema,
        uiSchema: uiSchemaOf(FIELDS, { data, texts: TEXTS }),
        validator,
        experimental_defaultFormStateBehavior: formState,
        translateString,
        formData: data,
        extraErrors: errorSchemaOf(issues),
        showErrorList: false,
        noValidate: true,
        noHtml5Validate: true,
        onChange: ({ formData }) => setData(formData),
        onSubmit: submit,
      },
      h('button', { type: 'submit', id: 'projects-file' }, '提交'),
    ),
    h(
      'ul',
      { id: 'projects-issues' },
      issues.map(({ message }) => h('li', { key: message }, message)),
    ),
    h('button', { type: 'button', id: 'projects-save', onClick: () => save(FORM, data).then(say) }, '保存草稿'),
    h('output', { id: 'projects-said' }, said),
  );
};
