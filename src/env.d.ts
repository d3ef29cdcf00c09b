declare namespace App {
  interface Locals {
    /** The language of the page's title, where it is not the page's own. */
    titleLanguage?: string;
    /** Whether the page is the same in every language of the site; `false` leaves the links between them out. */
    isTranslated?: boolean;
    /** The slots that may stand in the text of the page, with their questions. */
    slots?: readonly import('./domain/slot-view.ts').SlotView[];
    /** Whether the page has what all its slots share already. */
    hasSlotParts?: boolean;
  }
}

/** The scripts that the parts of the frame bring along (src/shell/frame-scripts.ts). */
declare module 'virtual:frame-scripts';

/** Words that a script says, in the language of the page, by their keys (src/shell/script-words.ts). */
declare module 'virtual:words/*' {
  const words: Readonly<Record<string, string>>;
  export default words;
}

/** The signs of the frame (src/shell/frame-icons.ts). */
declare module 'virtual:frame-icons.css';
