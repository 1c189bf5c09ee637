/** Keeps Astro from the network while a site is made: it neither reports its use nor asks for a newer version. */
export function stayOffline(env: NodeJS.ProcessEnv): void {
  Object.assign(env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' });
}
