/** Software that hosts repositories and has a page for a new file. Gitea is as Forgejo. */
export const GIT_HOSTS = ['github', 'gitlab', 'forgejo'] as const;
export type GitHost = (typeof GIT_HOSTS)[number];

/** What people call them. */
export const GIT_HOST_NAMES = {
  github: 'GitHub',
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
} as const satisfies Record<GitHost, string>;

const KNOWN: readonly (readonly [RegExp, GitHost])[] = [
  [/^(www\.)?github\.com$/, 'github'],
  [/^gitlab\.|\.gitlab\./, 'gitlab'],
  [/^(codeberg\.org|gitea\.com)$|^(forgejo|gitea)\./, 'forgejo'],
];

/** What runs at a repository's address, where its host name tells. */
export function gitHostOf(repository: string): GitHost | undefined {
  const host = URL.parse(repository)?.hostname ?? '';
  return KNOWN.find(([pattern]) => pattern.test(host))?.[1];
}

/** A file that somebody is about to make. */
export interface NewFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** Where files are made. */
export interface Branch {
  /** The address of the repository's page. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * The address of a git host's page for a new file, with name and text filled in. GitLab takes the text, but its newer
 * editors leave it out [gitlab-org/gitlab#594214]: whoever links there says that it may have to be pasted.
 */
export function newFileUrl(host: GitHost, { repository, branch }: Branch, { path, text }: NewFile): string {
  const root = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const at = branch.split('/').map(encodeURIComponent).join('/');
  switch (host) {
    case 'github':
      return `${root}/new/${at}?${query({ filename: path, value: text })}`;
    case 'gitlab':
      return `${root}/-/new/${at}?${query({ file_name: path, content: text })}`;
    case 'forgejo':
      return `${root}/_new/${at}?${query({ filename: path, value: text })}`;
  }
}

/** With %20 for a space: not every host reads a plus as one. */
function query(members: Readonly<Record<string, string>>): string {
  return Object.entries(members)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
