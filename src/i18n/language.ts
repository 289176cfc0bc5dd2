export const sourceLanguage = 'en';

export interface Language {
  /** BCP 47 tag, for `lang` and `Intl`; also the folder's name in content/. */
  lang: string;
  /** First part of the language's addresses; empty for English. */
  path: string;
}

/** The language of a folder in content/: `zh-CN` lives under /zh/. */
export function languageFolder(folder: string): Language {
  return { lang: folder, path: folder === sourceLanguage ? '' : folder.split('-')[0]!.toLowerCase() };
}

/** A root-relative address of the site in `lang`: `address('zh-CN', 'lessons/relu/')` is /zh/lessons/relu/. */
export function address(lang: string | undefined, page: string): string {
  const { path } = languageFolder(lang ?? sourceLanguage);
  return `/${path && `${path}/`}${page}`;
}

/** `path` of the site (`/lessons/relu/`) as an absolute address, where the site's own is known; it may be a folder of its host. */
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path.slice(1), site.href.endsWith('/') ? site : `${site.href}/`).href;
}
