/** The portal's server: keeps drafts, takes filings of whatever form of the pack, and gives the page. Says where it listens. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formOf, load } from '@shenbao/gansu-2026';
import { validate } from '@shenbao/gansu-2026/authority-commitment';
import schema from '@shenbao/gansu-2026/authority-commitment/schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify from 'fastify';

const app = Fastify();
const drafts = new Map();
let receipts = 0;

app.get('/drafts/*', ({ params }, reply) => drafts.get(params['*']) ?? reply.code(204).send());

app.put('/drafts/*', async ({ params, body }, reply) => {
  const key = formOf(body);
  if (key === undefined || key !== params['*']) return reply.code(404).send();
  const { issues, value } = (await load(key)).validate(body, { draft: true });
  if (issues) return reply.code(422).send(issues);
  drafts.set(key, value);
  return reply.code(204).send();
});

/** Of one form, by its schema first. */
app.post(
  '/commitments',
  {
    schema: { body: schema },
    validatorCompiler: ({ schema: of }) => new Ajv2020({ allErrors: true }).compile(of),
  },
  async ({ body }, reply) => {
    const { issues } = validate(body);
    return issues ? reply.code(422).send(issues) : { receipt: ++receipts };
  },
);

/** Of whatever form. */
app.post('/filings', async ({ body }, reply) => {
  const key = formOf(body);
  if (key === undefined) return reply.code(404).send();
  const { issues } = (await load(key)).validate(body);
  return issues ? reply.code(422).send(issues) : { receipt: ++receipts };
});

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

for (const path of ['/', '/assets/:file'])
  app.get(path, async ({ params: { file } }, reply) => {
    const from = file === undefined ? 'index.html' : join('assets', file);
    return reply.type(TYPES[extname(from)] ?? 'text/plain').send(await readFile(join('site', from)));
  });

process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
