import { defineFigure } from '../kit/figure.ts';
import { Job } from '../kit/job.ts';
import { chainOfLayers } from './index.ts';

const worker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

defineFigure(chainOfLayers, { job: (host, arrived) => new Job(host, worker, arrived) });
