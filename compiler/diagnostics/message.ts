/** What a message is: its severity, and its text in both languages with parameters in braces, as `filledText` fills them in. */

export interface Message {
  readonly severity: 'error' | 'warning' | 'note';
  readonly en: string;
  readonly zh: string;
}

/** Names in braces; `{count?place|places}` has the name `count`. */
export type ParametersOf<Template extends string> = Template extends `${string}{${infer Parameter}}${infer Rest}`
  ? NameOf<Parameter> | ParametersOf<Rest>
  : never;

type NameOf<Parameter extends string> = Parameter extends `${infer Name}?${string}` ? Name : Parameter;

/** A value for each parameter of a text. */
export type Values<Template extends string> = { readonly [Name in ParametersOf<Template>]: string | number };
