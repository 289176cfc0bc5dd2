/** The path of a Chromium; installs one where there is none. */
export function needBrowser(): string;
export function findBrowser(): string | undefined;
