/** How far a figure has been played, as a screen reader says it: "40%" for 0.4. */
export const spokenShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A control and its value, as a screen reader says them: "Depth 10", and "Saturation line 5%" for one that is called "Saturation line, %". */
export function spokenControl(name: string, value: string): string {
  const [, whole, unit] = /^(.*), (%)$/.exec(name) ?? [, name, ''];
  return `${whole} ${value}${unit}`;
}
