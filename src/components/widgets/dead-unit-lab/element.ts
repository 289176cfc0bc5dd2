import { defineElement } from '../kit/element.ts';
import { deadUnitLab } from './index.ts';

defineElement(deadUnitLab, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
