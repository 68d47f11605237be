/**
 * Every message of the compiler, once, in both languages; those of generators stand with them. Codes are stable; `{name}` is a
 * parameter, and a call that lacks one does not compile.
 */
import type { Message } from './message.ts';
import { CHECKING } from './messages/checking.ts';
import { COMMANDS } from './messages/commands.ts';
import { COMPARING } from './messages/comparing.ts';
import { EXTRACTING } from './messages/extracting.ts';
import { FILINGS } from './messages/filings.ts';
import type { HINTS, RELATED } from './messages/hints.ts';
import { MIGRATING } from './messages/migrating.ts';
import { OUTPUT } from './messages/output.ts';
import { PACKING } from './messages/packing.ts';
import { READING } from './messages/reading.ts';
import { RESOLVING } from './messages/resolving.ts';
import { SUMMARIZING } from './messages/summarizing.ts';
import { UPGRADING } from './messages/upgrading.ts';

export { HINTS, RELATED } from './messages/hints.ts';

export const MESSAGES = {
  ...READING,
  ...RESOLVING,
  ...CHECKING,
  ...OUTPUT,
  ...COMMANDS,
  ...FILINGS,
  ...COMPARING,
  ...UPGRADING,
  ...MIGRATING,
  ...EXTRACTING,
  ...SUMMARIZING,
  ...PACKING,
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;
export type RelatedCode = keyof typeof RELATED;
export type HintCode = keyof typeof HINTS;
