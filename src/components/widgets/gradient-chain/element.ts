import { defineElement } from '../kit/element.ts';
import { gradientChain } from './index.ts';

defineElement(gradientChain);
