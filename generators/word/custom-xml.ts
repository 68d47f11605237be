/** The part that says what each control's tag means. */
import type { FormDocument } from '../layout/document.ts';
import { type Addition, customXml } from '../office/parts.ts';
import { xml, xmlPieces } from '../office/xml.ts';
import type { Binding } from './tags.ts';

export const BINDINGS_NAMESPACE = 'urn:shenbao:controls:1';

function* controls(bindings: Iterable<Binding>): Generator<string> {
  for (const { tag, path, code, input } of bindings) yield xml('control', { tag, path, code, input });
}

/** Tag → path, code, input of every control, so that a filled document can be read back. */
export const bindingsAddition = ({ form }: FormDocument, bindings: Iterable<Binding>): Addition =>
  customXml(
    {
      number: 1,
      id: '{6F1C0C5E-3B0A-4B52-9C42-5B1F9D0A7E11}',
      relationshipId: 'bindings',
      namespace: BINDINGS_NAMESPACE,
    },
    xmlPieces('controls', { xmlns: BINDINGS_NAMESPACE, form }, controls(bindings)),
  );
