/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The lesson whose page is being drawn: its file's name, and the text as its author wrote it. */
    lesson?: { slug: string; source: string };
  }
}
