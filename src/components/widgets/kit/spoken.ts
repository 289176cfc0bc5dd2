/** How far a figure has been played, as a screen reader says it: "40%" for 0.4. */
export const spokenShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
