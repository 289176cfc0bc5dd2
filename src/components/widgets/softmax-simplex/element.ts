import { defineElement } from '../kit/element.ts';
import { softmaxSimplex } from './index.ts';

defineElement(softmaxSimplex);
