import { readdirSync, readFileSync } from 'node:fs';
import { Stance, createArticle, type Span } from '@onrecord/schema';
import { z } from 'zod';
import type { GoldArticle, GoldAttribution } from './gold.ts';
