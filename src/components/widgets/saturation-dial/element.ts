import { defineElement } from '../kit/element.ts';
import { saturationDial } from './index.ts';

defineElement(saturationDial);
