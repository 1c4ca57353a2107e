// Apollo Server, stand-alone; caching by its response cache.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import responseCache from '@apollo/server-plugin-response-cache';
import { batched, context } from './batched.mjs';

const cached = process.env.MODE === 'cached';
const server = new ApolloServer({
  typeDefs: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers: batched,
  csrfPrevention: false,
  introspection: false,
  plugins: cached ? [ApolloServerPluginCacheControl({ defaultMaxAge: 30 }), responseCache.default?.() ?? responseCache()] : [],
});
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(process.env.PORT) }, context: async () => context() });
