import { clockOf } from '../kit/clock.ts';
import { defineFigure } from '../kit/figure.ts';
import { saturationDial } from './index.ts';

defineFigure(saturationDial, { player: clockOf });
