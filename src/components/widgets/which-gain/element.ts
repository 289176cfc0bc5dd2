import { defineElement } from '../kit/element.ts';
import { whichGain } from './index.ts';

defineElement(whichGain, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
