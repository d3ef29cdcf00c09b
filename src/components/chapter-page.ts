/**
 * The script of a chapter's page: one file, because every file is a request. Questions come at the end and work without
 * script, so what makes them a form is fetched when the reader comes near.
 */
import './due-notice.ts';
import './feedback/open.ts';
import './read-mark.ts';
import './take-chapter.ts';

// Without a connection it stays what it is without script: a text to fill in.
const startReview = () => void import('./review-record.ts').catch(() => undefined);
document.querySelector('.review')?.addEventListener('toggle', startReview, { once: true });

const check = document.querySelector('self-check');
if (check) {
  const nearby = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      nearby.disconnect();
      void import('./self-check.ts');
    },
    // A screen or two before it shows, so that nothing moves under the reader's eyes.
    { rootMargin: '1500px' },
  );
  nearby.observe(check);
}
