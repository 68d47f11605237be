/** A portal's page: the forms of a pack with their blank documents, one of them by react-hook-form, one by react-jsonschema-form. */
import { FORMS, PACK } from '@shenbao/gansu-2026';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { Commitment } from './commitment.js';
import { Projects } from './projects.js';

const Forms = () =>
  h(
    'ul',
    { id: 'forms' },
    FORMS.map(({ key, name, title, attachment, kind, filedBy = 'nobody' }) =>
      h(
        'li',
        { key },
        `${attachment} ${title} ${kind} ${filedBy} `,
        h('a', { id: name, href: `/blank/${name}.docx` }, '空白表'),
      ),
    ),
  );

createRoot(document.getElementById('root')).render(
  h('div', {}, h('h1', {}, PACK.title), h(Forms), h(Commitment), h(Projects)),
);
