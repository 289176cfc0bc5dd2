import { defineElement } from '../kit/element.ts';
import { tangentFitter } from './index.ts';

defineElement(tangentFitter, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
