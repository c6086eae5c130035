export { createAttributorFrom, createLearnedAttributor } from './learned-attributor.ts';
