import { followProgress, keptProgress } from '../reader/kept-progress.ts';
import { pathStanding, type KnownStep } from '../reader/path-standing.ts';
import { noProgress } from '../reader/progress.ts';

/** The head line of a learning path: how much of it was read, how long the rest takes, and where to go on. */
class PathProgress extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const items = [...document.querySelectorAll<HTMLElement>('main li[data-minutes]')];
    const steps = items.map(({ dataset }): KnownStep => {
      const { chapter = '', version, minutes } = dataset;
      return { id: chapter, version, minutes: Number(minutes) };
    });
    const [line, way, done] = ['line', 'way', 'done'].map(
      (name) => this.querySelector(`[data-${name}]`) as HTMLElement,
    );
    if (line === undefined || way === undefined || done === undefined) return;

    followProgress(() => {
      const kept = keptProgress();
      const { read, changed, minutesLeft, next } = pathStanding(kept === 'later' ? noProgress : kept, steps);
      const isDone = next === undefined;
      const some = isDone ? words['done'] : changed > 0 ? words['someChanged'] : words['some'];
      const left = (minutesLeft === 1 ? words['minute'] : words['minutes']) ?? '';
      line.hidden = read === 0;
      line.textContent = (some ?? '')
        .replace('[READ]', String(read))
        .replace('[TOTAL]', String(steps.length))
        .replace('[CHANGED]', String(changed))
        .replace('[MINUTES]', left.replace('[NUMBER]', String(minutesLeft)));
      done.hidden = !isDone;
      way.hidden = isDone;
      const step = next === undefined ? null : (items[next]?.querySelector('a') ?? null);
      if (step === null) return;
      const lead = way.querySelector('[data-lead]') as HTMLElement;
      const link = way.querySelector('a') as HTMLAnchorElement;
      lead.textContent = (read === 0 ? words['begin'] : words['goOn']) ?? '';
      link.href = step.href;
      link.lang = step.lang;
      link.textContent = step.textContent;
    });
  }
}

customElements.define('path-progress', PathProgress);
