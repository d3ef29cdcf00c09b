/** The buttons that take a chapter along. The Markdown is fetched when somebody wants it. */
class TakeChapter extends HTMLElement {
  connectedCallback(): void {
    // What TakeChapter.astro puts in it, in that order.
    const [link, copy, paper, status] = this.children as unknown as Parts;
    copy.hidden = paper.hidden = false;
    paper.addEventListener('click', () => print());
    copy.addEventListener('click', async () => {
      // Emptied first, so that a screen reader says it again the second time.
      status.textContent = '';
      try {
        // Promised and not awaited: some browsers forget that somebody clicked while they wait.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textOf(link.href) })]);
        status.textContent = this.dataset['copied'] ?? '';
      } catch {
        // No network, not allowed, or no clipboard on a page without https: then the reader copies.
        status.textContent = this.dataset['failed'] ?? '';
      }
    });
  }
}

type Parts = [HTMLAnchorElement, HTMLButtonElement, HTMLButtonElement, HTMLElement];

async function textOf(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Blob([await answer.text()], { type: 'text/plain' });
}

customElements.define('take-chapter', TakeChapter);
