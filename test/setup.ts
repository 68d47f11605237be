/** Tests run the sources; the validators that they generate carry what the sources of the runtime say now. */
export const setup = async (): Promise<void> => {
  await import('../generators/validator/build.ts');
};
