import { defineElement } from '../kit/element.ts';
import { revivalRace } from './index.ts';

defineElement(revivalRace, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
