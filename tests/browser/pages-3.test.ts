import { everyPage } from './every-page.ts';
import { share, sitePages } from './site.ts';

everyPage(share(sitePages, 2, 3));
