export { createLearnedAttributor } from './learned-attributor.ts';
