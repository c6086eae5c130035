import type { Client } from 'discord.js';
import { Events } from 'discord.js';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** How an interaction ended. */
export type Outcome = 'answered' | 'refused' | 'shed' | 'failed' | 'gone' | 'untold';

/**
 * What the bot counts, for Prometheus. Labels are commands and outcomes: never a person, a server or a word that
 * somebody typed.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #interactions = new Histogram({
    name: 'onrecord_interaction_seconds',
    help: 'Time from the arrival of an interaction to the end of its answer',
    labelNames: ['command', 'outcome'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [this.#registry],
  });
  readonly #limited = new Counter({
    name: 'onrecord_discord_rate_limited_total',
    help: 'Requests that Discord answered with 429 or that waited for a limit',
    registers: [this.#registry],
  });
  readonly #reconnects = new Counter({
    name: 'onrecord_gateway_reconnects_total',
    help: 'Gateway connections that were lost and taken up again',
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Counts what the client meets: limits and lost connections. */
  watch(client: Client): void {
    client.rest.on('rateLimited', () => this.#limited.inc());
    client.on(Events.ShardReconnecting, () => this.#reconnects.inc());
  }

  observe(command: string, outcome: Outcome, milliseconds: number): void {
    this.#interactions.observe({ command, outcome }, milliseconds / 1000);
  }

  /** The text format of Prometheus, version 0.0.4, with its content type. */
  async print(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
