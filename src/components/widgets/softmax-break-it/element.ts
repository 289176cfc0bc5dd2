import { defineElement } from '../kit/element.ts';
import { softmaxBreakIt } from './index.ts';

defineElement(softmaxBreakIt);
