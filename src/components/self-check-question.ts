import words from 'virtual:words/check.';

/** How a question stands: right on this visit or on an earlier one, shown without being right, or asked again. */
type State = 'new' | 'wrong' | 'right' | 'shown' | 'earlier' | 'again';

const settled: readonly State[] = ['right', 'shown', 'earlier'];

/**
 * Lets a reader answer a question. `onRight` is called for a right answer that was not shown first. Gives a function
 * that tells it whether a right answer is kept.
 */
export function askQuestion(question: HTMLElement, onRight: () => void): (isKept: boolean) => void {
  const part = <Part extends HTMLElement>(selector: string) => question.querySelector<Part>(selector) as Part;
  const list = part('ul');
  const status = part('[role=status]');
  const folded = part<HTMLDetailsElement>('details');
  const mixed = [...list.children];
  const right = answersIn(folded);
  let state: State;

  const say = (text = '', sign = '') => {
    status.textContent = text;
    status.dataset['sign'] = sign;
  };

  const turn = (next: State) => {
    state = next;
    const isSettled = settled.includes(next);
    const isRight = isSettled && next !== 'shown';
    say();
    folded.hidden = !isSettled;
    folded.open = isSettled && next !== 'earlier';
    part('[data-act=check]').hidden = isSettled;
    part('[data-act=show]').hidden = next !== 'wrong';
    part('[data-act=again]').hidden = !isSettled;
    part('[data-earlier]').hidden = next !== 'earlier';
    part('[data-can]').hidden = !isRight;
    for (const control of controlsIn(list)) control.disabled = isSettled;
  };

  /** The button that was pressed goes away; the focus goes on to what comes instead of it. */
  const unfold = (next: State) => {
    turn(next);
    part('summary').focus();
  };

  const check = () => {
    const given = question.dataset['kind'] === 'order' ? answersIn(list) : chosenIn(list);
    if (!given.length) return say(words['check.choose']);
    if (given.join() === right.join()) {
      unfold('right');
      say(words['check.right'], 'right');
      return onRight();
    }
    turn('wrong');
    const count = (word: 'missing' | 'extra', of: string[], without: string[]) => {
      const number = of.filter((id) => !without.includes(id)).length;
      return number && question.dataset['kind'] === 'several'
        ? ` ${words[`check.${word}`]?.replace('[COUNT]', `${number}`)}`
        : '';
    };
    say(words['check.wrong'] + count('missing', right, given) + count('extra', given, right), 'wrong');
  };

  const again = () => {
    turn('again');
    list.append(...mixed);
    for (const input of list.querySelectorAll('input')) input.checked = false;
    controlsIn(list)[0]?.focus();
  };

  /** Moves the neighbour instead of the item itself, which would lose the focus. */
  const move = (item: HTMLElement, isUp: boolean) => {
    const other = isUp ? item.previousElementSibling : item.nextElementSibling;
    if (other) item[isUp ? 'after' : 'before'](other);
    const place = [...list.children].indexOf(item) + 1;
    say(words['check.place']?.replace('[PLACE]', `${place}`).replace('[COUNT]', `${mixed.length}`));
  };

  question.addEventListener('input', () => say());
  question.addEventListener('click', ({ target, detail }) => {
    const button = (target as Element).closest('button');
    const act = button?.dataset['act'];
    if (act === 'check') check();
    if (act === 'show') {
      unfold('shown');
      say(words['check.shown']);
    }
    // The second half of a double click on the button that stood there before.
    if (act === 'again' && detail < 2) again();
    if (act === 'up' || act === 'down') move(button?.closest('li') as HTMLElement, act === 'up');
  });
  turn('new');

  return (isKept) => {
    if (isKept && state === 'new') turn('earlier');
    if (!isKept && (state === 'right' || state === 'earlier')) turn('new');
  };
}

function answersIn(part: HTMLElement): string[] {
  return [...part.querySelectorAll<HTMLElement>('[data-answer]')].map((item) => item.dataset['answer'] ?? '');
}

function chosenIn(list: HTMLElement): string[] {
  return [...list.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
}

function controlsIn(list: HTMLElement): NodeListOf<HTMLInputElement | HTMLButtonElement> {
  return list.querySelectorAll('input, button');
}
