import { serve } from '../kit/worker.ts';
import { run } from './run.ts';

serve(run);
