import { defineElement } from '../kit/element.ts';
import { plateau } from './index.ts';

defineElement(plateau, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
