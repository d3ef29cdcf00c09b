import words from 'virtual:words/feedback.,ask.kind';
import {
  cleanWords,
  headingAddress,
  issueLink,
  mailLink,
  remarkText,
  type Remark,
  type RemarkLink,
} from '../../domain/feedback-text.ts';
import type { FeedbackTarget } from '../../domain/feedback.ts';

const said = (key: string) => words[key] ?? '';

/** What the form says in the browser. */
const says = {
  address: said('feedback.label.address'),
  heading: said('feedback.label.heading'),
  theme: said('feedback.label.theme'),
  kind: said('feedback.label.kind'),
  question: said('ask.kind'),
  mail: said('feedback.mail'),
  page: said('feedback.page'),
  open: said('feedback.issueOpen'),
  closed: said('feedback.issueClosed'),
  copied: said('feedback.copied'),
  copyFailed: said('feedback.copyFailed'),
  empty: said('feedback.empty'),
  tooLong: said('feedback.tooLong'),
  rest: said('feedback.rest'),
};

/** How much of a question a link may bring along. */
const longestQuestion = 300;
/** How many of a question's characters it is called by. */
const longestTitle = 80;

/** Brings a form to life. Whatever is made is made here, in the browser; nothing is sent and nothing is kept. */
export function startForm(root: HTMLElement): void {
  new RemarkForm(root).start();
}

class RemarkForm {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #targets: Map<string, FeedbackTarget>;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = this.#part('form');
    this.#targets = new Map(Object.entries(JSON.parse(root.dataset['targets'] ?? '')));
  }

  start(): void {
    const copy = this.#part('.form__button');
    const follow = () => {
      this.#preset();
      this.#show();
    };
    this.#form.addEventListener('input', () => this.#show());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    copy.addEventListener('click', (event) => void this.#copy(event));
    for (const way of ['issue', 'mail']) this.#way(way).addEventListener('click', (event) => this.#isEmpty(event));
    this.#root.closest('details')?.addEventListener('toggle', follow);
    addEventListener('hashchange', follow);
    copy.hidden = false;
    this.#form.hidden = false;
    this.#part('[data-by-hand]').hidden = true;
    follow();
  }

  /** Takes over what the address says, as long as the reader wrote nothing: a question, or the heading they are at. */
  #preset(): void {
    const field = this.#field();
    if (field.value !== '') return;
    field.value = cleanWords(new URLSearchParams(location.hash.slice(1)).get('q') ?? '', longestQuestion);
    const heading = this.#select('heading');
    const inAddress = [...(heading?.options ?? [])].find(
      ({ value }) => value !== '' && [`#${value}`, `#${encodeURIComponent(value)}`].includes(location.hash),
    );
    if (heading !== null && inAddress !== undefined) heading.value = inAddress.value;
  }

  #show(): void {
    const remark = this.#remark();
    const { to, issue, contact } = this.#target();
    const { mail, page, open, closed, rest, tooLong } = says;
    this.#part('.form__text code').textContent = remarkText(remark);
    const whom = this.#part<HTMLAnchorElement>('[data-to]');
    whom.href = to.address;
    whom.textContent = to.title.text;
    const named = (sentence: string) => sentence.replace('[NAME]', () => contact?.name ?? '');
    const ways = [
      this.#offer('issue', issue && issueLink(issue.address, remark, rest)),
      this.#offer('mail', contact && 'mail' in contact ? mailLink(contact.mail, remark, rest) : undefined, named(mail)),
      this.#offer(
        'page',
        contact && 'page' in contact ? { address: contact.page, isCut: false } : undefined,
        named(page),
      ),
    ];
    const note = this.#part('[data-issue-note]');
    note.hidden = issue === undefined;
    note.textContent = issue?.isPublic === false ? closed : open;
    this.#say(ways.some((isCut) => isCut) ? tooLong : '');
  }

  #remark(): Remark {
    const { address: place, heading: at, theme: on, kind: kindOf, question } = says;
    const own = cleanWords(this.#field().value).trim();
    const heading = this.#chosen('heading');
    const theme = this.#chosen('theme');
    const kind = this.#chosen('kind')?.label ?? question;
    const address = headingAddress(location, heading?.value);
    const called = this.#root.dataset['title'] || [...own].slice(0, longestTitle).join('') || '…';
    const about: [string, string][] = JSON.parse(this.#root.dataset['about'] ?? '');
    if (heading !== undefined) about.push([at, heading.label]);
    if (theme !== undefined) about.push([on, theme.label]);
    about.push([place, address], [kindOf, kind]);
    const title = `${kind}: ${called}${heading === undefined ? '' : ` (${heading.label})`}`;
    return { title, about, address, words: own || '…' };
  }

  /** Shows or hides a way to hand the remark over, and gives whether the words were too long for it. */
  #offer(name: string, link: RemarkLink | undefined, called?: string): boolean {
    const anchor = this.#way(name);
    anchor.hidden = link === undefined;
    if (link !== undefined) anchor.href = link.address;
    if (called !== undefined) anchor.textContent = called;
    return link?.isCut === true;
  }

  async #copy(event: Event): Promise<void> {
    if (this.#isEmpty(event)) return;
    const text = this.#part('.form__text code');
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.#say(says.copied.replace('[NAME]', () => this.#target().to.title.text));
    } catch {
      // Not allowed, or not there at all on a page without https: then the reader copies.
      getSelection()?.selectAllChildren(text);
      this.#say(says.copyFailed);
    }
  }

  /** An empty text helps nobody: the reader is brought back to the field instead. */
  #isEmpty(event: Event): boolean {
    if (this.#field().value.trim() !== '') return false;
    event.preventDefault();
    this.#say(says.empty);
    this.#field().focus();
    return true;
  }

  #say(sentence: string): void {
    const status = this.#part('[role=status]');
    // A screen reader says it again when it is put there again.
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  #target(): FeedbackTarget {
    return this.#targets.get(this.#select('theme')?.value ?? '') as FeedbackTarget;
  }

  /** What was chosen, where something was: the first choice of a list says that nothing was, and has no value. */
  #chosen(name: string): HTMLOptionElement | undefined {
    const option = this.#select(name)?.selectedOptions[0];
    return option === undefined || option.value === '' ? undefined : option;
  }

  #select(name: string): HTMLSelectElement | null {
    return this.#form.elements.namedItem(name) as HTMLSelectElement | null;
  }

  #field(): HTMLTextAreaElement {
    return this.#form.elements.namedItem('words') as HTMLTextAreaElement;
  }

  #way(name: string): HTMLAnchorElement {
    return this.#part(`[data-way=${name}]`);
  }

  #part<Wanted extends HTMLElement>(selector: string): Wanted {
    const found = this.#root.querySelector<Wanted>(selector);
    if (found === null) throw new Error(`the form has no ${selector}`);
    return found;
  }
}
