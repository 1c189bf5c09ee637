import { WORK_FOLDER } from '../staging.ts';

/** The folder of a project's cache: what is worth keeping between machines, beside the published folder. */
export const CACHE_FOLDER = `${WORK_FOLDER}/cache`;
