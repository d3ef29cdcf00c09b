import { cleanText } from '../../reader/clean.ts';
import { longestName } from '../../reader/progress-file.ts';
import { teamOf, teamTable, unknownChapters, type TeamFile } from '../../reader/team.ts';
import { onPress, tell } from './carry.ts';
import { readChosenFile } from './read-file.ts';
import { sayingsOf, type Say } from './say.ts';
import { element, pageLanguage, part, readShelf, type PageShelf } from './shelf.ts';
import { saveTeam } from './team-csv.ts';
import { showTeam } from './team-sheet.ts';

/** No team has more; whoever chooses a whole disk is told so. */
const mostFiles = 200;

/** A team by chapters, from files that stay in this page. */
class TeamProgress extends HTMLElement {
  #files: TeamFile[] = [];
  #say!: Say;
  #shelf!: PageShelf;

  connectedCallback(): void {
    this.#say = sayingsOf(this);
    this.#shelf = readShelf(this);
    part(this, '[data-part=choose]').hidden = false;
    const input = part<HTMLInputElement>(this, '[data-file]');
    const filter = part<HTMLSelectElement>(this, '[data-filter]');
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      // So that the same files can be chosen again.
      input.value = '';
      void this.#add(files);
    });
    filter.addEventListener('change', () => this.#show());
    this.#takeDrops();
    onPress(this, 'csv', () => {
      const { team, groups } = this.#table();
      const name = saveTeam(this.#shelf, team, groups, { site: this.dataset['site'] ?? '', say: this.#say });
      tell(this, 'csv', this.#say('saved', { FILE: name }));
    });
    onPress(this, 'clear', () => {
      this.#files = [];
      filter.value = '';
      this.#fault([]);
      this.#show();
      tell(this, 'files', this.#say('cleared'));
      input.focus();
    });
  }

  /** A file that is dropped beside the field would otherwise take the place of the page. */
  #takeDrops(): void {
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void this.#add(files);
    });
  }

  async #add(chosen: File[]): Promise<void> {
    if (chosen.length > mostFiles) return tell(this, 'files', this.#say('tooMany', { NUMBER: mostFiles }));
    const { site = '', edition = '' } = this.dataset;
    const read = await Promise.all(
      chosen.map(async (file) => ({ fileName: file.name, ...(await readChosenFile(file, { site, edition })) })),
    );
    this.#files.push(...read.filter((each) => 'file' in each));
    this.#fault(
      read.flatMap((each) =>
        'fault' in each ? [`${nameOf(each.fileName)}: ${this.#say(`fault.${each.fault}`)}`] : [],
      ),
    );
    this.#show();
    tell(this, 'csv', '');
    tell(this, 'files', this.#summary());
  }

  #summary(): string {
    const people = this.#table().team.length;
    const say = this.#say;
    if (people === 0) return say('none');
    if (this.#files.length === 1) return say('readOne');
    const named = people === 1 ? say('person') : say('persons', { NUMBER: people });
    return say('readMany', { FILES: this.#files.length, PEOPLE: named });
  }

  #table() {
    const team = teamOf(this.#files, pageLanguage());
    const path = part<HTMLSelectElement>(this, '[data-filter]').value;
    return { team, groups: teamTable(this.#shelf, team, path === '' ? undefined : path) };
  }

  #show(): void {
    const { team, groups } = this.#table();
    const unknown = unknownChapters(this.#shelf, team).length;
    const words = unknown === 0 ? '' : this.#say(unknown === 1 ? 'unknownOne' : 'unknownMany', { NUMBER: unknown });
    part(this, '[data-part=team]').hidden = team.length === 0;
    tell(this, 'unknown', words);
    showTeam(part(this, 'table'), this.#shelf, team, groups, this.#say);
  }

  #fault(faults: string[]): void {
    const section = part(this, '[data-part=faults]');
    section.hidden = faults.length === 0;
    part(section, 'ul').replaceChildren(...faults.map((fault) => element('li', fault)));
  }
}

/** A file's name comes from anyone too. */
function nameOf(fileName: string): string {
  return cleanText(fileName, longestName);
}

customElements.define('team-progress', TeamProgress);
