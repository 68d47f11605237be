/** A PDF as text, a character for each byte: what is deflated stands there inflated. */
import { unzlibSync } from 'fflate';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Without lengths and offsets, which deflating changes; the tables of offsets are left out. */
export const plainOf = (pdf: Uint8Array): string =>
  latin1(pdf)
    .replace(/\d+ 0 obj\n<<\/Type \/XRef[\s\S]*$/, '')
    .replace(/\/(?:Filter \/)?FlateDecode[^>]*>>\nstream\n([\s\S]*?)\nendstream/g, (_, stream) =>
      latin1(unzlibSync(Buffer.from(stream, 'latin1'))),
    )
    .replace(/\/Length \d+/g, '');
