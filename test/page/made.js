/** All that the compiler makes of definitions in memory, in Node and in a page alike: what it is → its digest. */
import {
  checkFiling,
  fontsFrom,
  formatDiagnostics,
  generatorsWith,
  make,
  memoryHost,
  pdfWith,
  readJson,
  sampleOf,
  wordOf,
} from 'shenbao/core';

const bytesOf = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

const digest = async (content) => {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(content));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * @param forms path → text of a definition
 * @param fontOf bytes of a font by the name of its file
 */
export const made = async (forms, fontOf) => {
  const fonts = fontsFrom(fontOf);
  const files = Object.entries(forms).map(([path, text]) => [`/forms/${path}`, bytesOf(text)]);
  const request = { roots: [{ folder: '/forms', prefix: 'forms/' }], selectors: [], generators: generatorsWith(fonts) };
  const { diagnostics, forms: resolved, artifacts } = await make(request, memoryHost(new Map(files)));
  const digests = {};
  for (const { path, content } of artifacts) digests[path] = await digest(content);
  for (const form of resolved) {
    const data = sampleOf(form, 1);
    const filing = readJson('filing.json', bytesOf(JSON.stringify({ ...data, nonsense: 1 })), diagnostics);
    await checkFiling(form, filing, {}, diagnostics);
    digests[`${form.key} filled as Word`] = await digest(await wordOf(form, data));
    digests[`${form.key} filled as PDF`] = await digest(await pdfWith(fonts)(form, data, diagnostics));
  }
  const said = formatDiagnostics(diagnostics.list(), 'text', { language: 'zh', colours: false });
  return { ...digests, 'what is said': await digest(said) };
};
