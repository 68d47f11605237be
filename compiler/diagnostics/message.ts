/** What a message is: its severity, and its text in both languages with parameters in braces. */

export interface Message {
  readonly severity: 'error' | 'warning' | 'note';
  readonly en: string;
  readonly zh: string;
}

/** Names in braces. */
export type ParametersOf<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;

/** A value for each parameter of a text. */
export type Values<Template extends string> = { readonly [Name in ParametersOf<Template>]: string | number };
