// Plain JavaScript for Node 18: the set-up runs it before the pinned Node exists.

/** Variables that hold what only this program may know. */
const SECRET = /^LANYARD_(SIGNING_KEY|RSA_KEY|SALT_SECRET|SMTP_PASSWORD)/i;

/** Variables that hold the keys of object storage, as its clients name them. */
const STORAGE_SECRET = /^(AWS_(SECRET_ACCESS_KEY|SESSION_TOKEN)|RCLONE_(CONFIG_PASS|CONFIG_\w+|S3_\w+))$/i;

/** A private key as multibase, PKCS #8 or JSON Web Key, under whatever name it was set. */
const KEY =
  /z3u2[1-9A-HJ-NP-Za-km-z]{40}|zr[uv][1-9A-HJ-NP-Za-km-z]{80}|-----BEGIN [A-Z ]*PRIVATE KEY-----|MI[\w+/]{4}IBADANBgkqhkiG9w0BAQEFAAS|MI[\w+/]{2}AgEAMBMGByqGSM49|"d"\s*:\s*"[\w-]{40}/;

/**
 * An environment without our secrets, for programs that this one starts: git, package managers and their install
 * scripts, compilers. Keys of all issuers are left out, and whatever else holds one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSecrets(env) {
  const entries = Object.entries(withStorageSecrets(env));
  return Object.fromEntries(entries.filter(([name]) => !STORAGE_SECRET.test(name)));
}

/**
 * An environment for the program that sends files to object storage: it gets the storage's keys, and none of ours.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withStorageSecrets(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => !SECRET.test(name) && !KEY.test(value ?? '')),
  );
}

/**
 * Takes our secrets out of an environment, so that nothing started later inherits them, and gives back what it held.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function takeSecrets(env) {
  const whole = { ...env };
  const kept = withoutSecrets(env);
  for (const name of Object.keys(env)) if (!(name in kept)) delete env[name];
  return whole;
}
