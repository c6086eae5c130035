import { describeStore } from '../src/conformance/describe-store.ts';
import { postgresUnderTest } from './postgres/store-under-test.ts';

describeStore(postgresUnderTest('PostgreSQL'));
