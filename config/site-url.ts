/** Where the site will stand, from SITE_URL: nothing if it is not said. Anything but an address of the web is refused. */
export function siteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL must be an address such as https://example.org/slope/, but is "${text}"`);
  return text;
}
