// Astro neither reports its use nor asks for a newer version. It reads these as it starts, before any configuration.
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' });
