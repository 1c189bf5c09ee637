/** What a definition in `errors/` returns. */
export interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: 'error' | 'warning';
}
