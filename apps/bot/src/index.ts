export { type Config, readConfig } from './config.ts';
export { renderAnswer } from './render/render-answer.ts';
export { type RunningBot, runBot } from './run-bot.ts';
