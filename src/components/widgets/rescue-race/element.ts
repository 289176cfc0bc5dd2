import { defineElement } from '../kit/element.ts';
import { rescueRace } from './index.ts';

defineElement(rescueRace, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
