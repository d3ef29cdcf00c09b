import { dueLabel, type ExistingIssue, type IssueAction } from '../src/report/due-issues.ts';
import { CannotRunError } from './command.ts';

/** The repository on its host, and the right to speak to it. */
export interface Host {
  /** Where the host's REST API is, without a slash at the end. */
  api: string;
  /** `owner/name`. */
  repository: string;
  token: string;
}

const pageSize = 100;
const patience = 30_000;

/** The host that the environment names, or `undefined` when it names none. */
export function hostFrom(environment: Record<string, string | undefined>): Host | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_API_URL: api } = environment;
  if (!repository || !token) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new CannotRunError(`GITHUB_REPOSITORY cannot be \`${repository}\`; expected owner/name`);
  }
  return { api: (api || 'https://api.github.com').replace(/\/+$/, ''), repository, token };
}

/** Every issue with our label, open and closed. What the host calls issues may be pull requests too; those are left out. */
export async function listIssues(host: Host): Promise<ExistingIssue[]> {
  const issues: ExistingIssue[] = [];
  for (let page = 1; ; page += 1) {
    const query = `?labels=${dueLabel}&state=all&per_page=${pageSize}&page=${page}`;
    const answer = await ask(host, 'GET', `/issues${query}`);
    if (!Array.isArray(answer)) throw new CannotRunError(`${host.api} did not answer with a list of issues`);
    issues.push(...(answer as HostIssue[]).filter((issue) => issue.pull_request === undefined).map(toIssue));
    if (answer.length < pageSize) return issues;
  }
}

/** Does one thing to the issues. */
export async function apply(host: Host, action: IssueAction): Promise<void> {
  if (action.kind === 'create') {
    const { title, body } = action;
    await ask(host, 'POST', '/issues', { title, body, labels: [dueLabel] });
  } else if (action.kind === 'close') {
    await ask(host, 'PATCH', `/issues/${action.number}`, { state: 'closed', state_reason: 'completed' });
  } else {
    const { title, body } = action;
    await ask(host, 'PATCH', `/issues/${action.number}`, { title, body, state: 'open' });
  }
}

interface HostIssue {
  number: number;
  title: string;
  body: string | null;
  state: string;
  pull_request?: unknown;
}

function toIssue({ number, title, body, state }: HostIssue): ExistingIssue {
  return { number, title, body: body ?? '', isOpen: state === 'open' };
}

async function ask(host: Host, method: string, path: string, body?: object): Promise<unknown> {
  const address = `${host.api}/repos/${host.repository}${path}`;
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${host.token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new CannotRunError(`${method} ${address} was answered with ${answer.status}`);
    return await answer.json();
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(`${method} ${address} was not answered: ${reasonOf(error)}`);
  }
}

/** `fetch` hides why it failed in the cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}
