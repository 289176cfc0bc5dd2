import { clockOf } from '../kit/clock.ts';
import { defineFigure } from '../kit/figure.ts';
import { gradientChain } from './index.ts';

defineFigure(gradientChain, { player: clockOf });
