declare namespace App {
  interface Locals {
    /** The language of the page's title, where it is not the page's own. */
    titleLanguage?: string;
  }
}
