/** Elements of WordprocessingML that docx has no class for. */
import { BuilderElement, type XmlComponent } from 'docx';
import { printable } from '../office/printable.ts';

/** An XML element that docx has no class for, written where it stands. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value: printable(String(value)) }]),
    ),
    children,
  });
