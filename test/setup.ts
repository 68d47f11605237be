/** Tests run the sources; what is bundled of them and of packages is made anew beside them. */
export const setup = async (): Promise<void> => {
  await Promise.all([
    import('../compiler/parse/build.ts'),
    import('../generators/pdf/build.ts'),
    import('../generators/validator/build.ts'),
  ]);
};
