import { serve } from '../kit/worker.ts';
import { run } from './model.ts';

serve(run);
