import { defineElement } from '../kit/element.ts';
import { foldAndCount } from './index.ts';

defineElement(foldAndCount);
