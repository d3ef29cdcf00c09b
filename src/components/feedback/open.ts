/** Fetches the form's script when the reader opens it, so that a page costs next to nothing until then. */
class FeedbackForm extends HTMLElement {
  connectedCallback(): void {
    const around = this.closest('details');
    const start = () => void import('./form.ts').then(({ startForm }) => startForm(this), keepByHand);
    if (around === null || around.open) start();
    else around.addEventListener('toggle', start, { once: true });
  }
}

/** Without a connection the form stays what it is without script: a text to fill in. */
function keepByHand(): void {}

customElements.define('feedback-form', FeedbackForm);
