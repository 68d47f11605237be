declare module 'subset-font' {
  /** HarfBuzz's subsetter; only what the build of our fonts uses. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly noHinting: boolean;
      readonly dropTables: readonly string[];
    },
  ): Promise<Uint8Array>;
}
