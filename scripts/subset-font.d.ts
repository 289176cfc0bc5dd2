declare module 'subset-font' {
  export type Axes = Record<string, number | { min: number; max: number }>;

  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; noHinting?: boolean; keepFeatures?: string[]; variationAxes?: Axes },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'woff2'): Promise<Buffer> };
  export default fontverter;
}
