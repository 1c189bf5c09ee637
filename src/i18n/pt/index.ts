import badge from './badge.ts';
import help from './help.ts';
import holders from './holders.ts';
import pages from './pages.ts';
import terms from './terms.ts';
import verdict from './verdict.ts';

export default { ...badge, ...help, ...holders, ...pages, ...terms, verdict };
