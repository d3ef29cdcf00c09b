/** Prints one part of a page alone: the style of chapters hides everything else as long as these classes are there. */
export function printAlone(part: HTMLElement): void {
  const page = document.documentElement.classList;
  page.add('prints-part');
  part.classList.add('is-printed');
  const restore = () => {
    page.remove('prints-part');
    part.classList.remove('is-printed');
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
