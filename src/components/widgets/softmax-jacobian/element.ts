import { defineElement } from '../kit/element.ts';
import { softmaxJacobianFigure } from './index.ts';

defineElement(softmaxJacobianFigure);
