/** An application of many kinds of fields by the components that the README of the pack shows, which the test writes beside it. */
import * as form from '@shenbao/gansu-2026/advanced-factory-application';
import sample from '@shenbao/gansu-2026/advanced-factory-application/samples/1.json';
import { createElement as h, useState } from 'react';
import { Filing } from './filing.tsx';
import { file } from './server-of.js';

/** Somebody has begun it. */
const { appliedOn: _, ...draft } = sample;

export const Application = () => {
  const [said, say] = useState('');
  return h(
    'section',
    { id: 'application' },
    h(Filing, { form, draft, send: (filing) => file('/filings', filing).then(say) }),
    h('output', { id: 'application-said' }, said),
  );
};
