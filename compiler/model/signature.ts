/** The signature of a function of rules, as CEL declares it: which types it takes, and with which others it is declared too. */

/** Types of what a function takes, as its signature declares them. */
export const argumentTypes = (signature: string): readonly string[] =>
  signature.slice(signature.indexOf('(') + 1, signature.lastIndexOf(')')).split(', ');

/** The signature, and those with whole numbers in the place of others: CEL keeps the two apart, forms do not. */
export const withWholeNumbers = (signature: string): readonly string[] => {
  const [before, after] = [signature.indexOf('(') + 1, signature.lastIndexOf(')')];
  const taken = argumentTypes(signature).reduce<readonly (readonly string[])[]>(
    (known, type) =>
      known.flatMap((types) => (type === 'double' ? ['double', 'int'] : [type]).map((each) => [...types, each])),
    [[]],
  );
  return taken.map((types) => `${signature.slice(0, before)}${types.join(', ')}${signature.slice(after)}`);
};
