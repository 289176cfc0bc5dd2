/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The lesson whose page is being drawn: its file, that file's name without folder and ending, and the text as its author wrote it. */
    lesson?: { slug: string; file?: string | undefined; source: string };
  }
}

/** For the plain compiler, which cannot read into an .astro file; `astro check` can, and does not come to this line. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
