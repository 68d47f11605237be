/** What chapters about a package show the use of: one form of it. */
export interface Used {
  /** Of the form. */
  readonly key: string;
  /** Of the package. */
  readonly name: string;
  /** The module of the form. */
  readonly form: string;
  /** What its module calls the type of its filings. */
  readonly type: string;
}
