export { describe } from './describe.ts';
export { table } from './table.ts';
