import { defineElement } from '../kit/element.ts';
import { slopeLearner } from './index.ts';

defineElement(slopeLearner);
