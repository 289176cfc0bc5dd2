import { defineElement } from '../kit/element.ts';
import { bornDeadFigure } from './index.ts';

defineElement(bornDeadFigure, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
