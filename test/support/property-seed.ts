import fc from 'fast-check';

/** One seed for every run, so that a run can be repeated: PROPERTY_SEED=random looks for what is not yet known. */
if (process.env['PROPERTY_SEED'] !== 'random') fc.configureGlobal({ seed: 20_261_121 });
