/**
 * An environment without our secrets, for programs that this one starts: git, package managers and their install
 * scripts, compilers. Keys of all issuers are left out, and whatever else holds one.
 */
export function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

/** An environment for the program that sends files to object storage: it gets the storage's keys, and none of ours. */
export function withStorageSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

/**
 * Takes our secrets out of an environment, so that nothing started later inherits them, and gives back what it held.
 */
export function takeSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
