import { defineElement } from '../kit/element.ts';
import { halfSpace } from './index.ts';

defineElement(halfSpace);
