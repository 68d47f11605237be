/** The part that says what each control's tag means. */
import type { FormDocument } from '../layout/document.ts';
import { type Addition, customXml } from '../office/parts.ts';
import { xml } from '../office/xml.ts';
import type { Binding } from './tags.ts';

export const BINDINGS_NAMESPACE = 'urn:shenbao:controls:1';

/** Tag → path, code, input of every control, so that a filled document can be read back. */
export const bindingsAddition = ({ form }: FormDocument, bindings: readonly Binding[]): Addition =>
  customXml(
    {
      number: 1,
      id: '{6F1C0C5E-3B0A-4B52-9C42-5B1F9D0A7E11}',
      relationshipId: 'bindings',
      namespace: BINDINGS_NAMESPACE,
    },
    xml(
      'controls',
      { xmlns: BINDINGS_NAMESPACE, form },
      bindings.map(({ tag, path, code, input }) => xml('control', { tag, path, code, input })),
    ),
  );
