// GraphQL Yoga on Node's own server, with graphql-jit; caching by its response cache.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createSchema, createYoga } from 'graphql-yoga';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { batched, context } from './batched.mjs';

const cached = process.env.MODE === 'cached';
const yoga = createYoga({
  schema: createSchema({ typeDefs: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'), resolvers: batched }),
  context,
  logging: false,
  landingPage: false,
  graphiql: false,
  plugins: [useGraphQlJit(), ...(cached ? [useResponseCache({ session: () => null, ttl: 30_000 })] : [])],
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
