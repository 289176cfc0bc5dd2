import { everyFigure } from './every-figure.ts';
import { figures, share } from './site.ts';

everyFigure(share(figures, 0, 4));
