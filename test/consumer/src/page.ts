/** Runs in a browser: checks the filings that stand in the page, tries what its policy must forbid, and tells the server. */
import { validate } from '@shenbao/hebei-2026/advanced-factory-application';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
const answerTo = (id: string): readonly string[] =>
  validate(JSON.parse(textOf(id))).issues?.map(({ message }) => message) ?? ['valid'];

const evaluate = (): string => {
  try {
    // biome-ignore lint/security/noGlobalEval: the policy of the page must refuse it
    return String(globalThis.eval('"evaluated"'));
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown';
  }
};

const answer = JSON.stringify({
  valid: answerTo('valid'),
  invalid: answerTo('invalid'),
  eval: evaluate(),
});
void fetch('/answer', { method: 'POST', body: answer });
