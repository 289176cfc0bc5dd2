import { defineFigure } from '../kit/figure.ts';
import { explorer } from './index.ts';

defineFigure(explorer);
