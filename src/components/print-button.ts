/** Asks the browser to print, which is also how it saves a PDF. Hidden where there is no script to do so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.print-document__button')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
