/** A portal's page: the forms of a pack with their blank documents, two of them by react-hook-form, one by react-jsonschema-form. */
import { DOCUMENTS, FORMS, PACK } from '@shenbao/gansu-2026';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.js';
import { Commitment } from './commitment.js';
import { Projects } from './projects.js';

/** By its URL, as the bundler gives it. */
const Blank = ({ form: { key, name } }) => {
  const [file, found] = useState();
  useEffect(() => {
    DOCUMENTS[key]().then((files) => found(files.find(({ format }) => format === 'docx')));
  }, [key]);
  return file && h('a', { id: name, href: file.url, download: file.name }, '空白表');
};

const Forms = () =>
  h(
    'ul',
    { id: 'forms' },
    FORMS.map((form) =>
      h(
        'li',
        { key: form.key },
        `${form.attachment} ${form.title} ${form.kind} ${form.filedBy ?? 'nobody'} `,
        h(Blank, { form }),
      ),
    ),
  );

createRoot(document.getElementById('root')).render(
  h('div', {}, h('h1', {}, PACK.title), h(Forms), h(Commitment), h(Projects), h(Application)),
);
