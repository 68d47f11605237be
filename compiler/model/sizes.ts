/** How much was written for forms, counted in attributes. */
export interface FormSize {
  readonly form: string;
  readonly extends?: string;
  /** Lines of the definition, comments and blank lines aside. */
  readonly lines: number;
  /** Attributes written for this form, blocks and bases that only it uses included. */
  readonly authored: number;
  /** Of these what stands in blocks and bases. */
  readonly charged: number;
  /** Attributes of the resolved form. */
  readonly resolved: number;
  /** Operations of its overlay. */
  readonly operations: number;
}

export interface ComparedSize extends FormSize {
  /** Operations that a minimal overlay would have. */
  readonly minimal: number;
}

export interface Sizes {
  readonly forms: readonly FormSize[];
  /** Attributes of blocks and bases with several users. */
  readonly shared: number;
  /** (authored + shared) ÷ resolved over all forms. */
  readonly reuse: number;
}
