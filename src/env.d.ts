/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The lesson whose page is being drawn: its file, that file's name without folder and ending, and the text as its author wrote it. */
    lesson?: { slug: string; file?: string | undefined; source: string };
  }
}
