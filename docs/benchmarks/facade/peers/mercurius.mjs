// Mercurius with graphql-jit from the first request on, and its own loaders.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import cache from 'mercurius-cache';
import { byCarrierId, byRegion, carriers, options } from './upstream.mjs';
import { resolvers } from './resolvers.mjs';

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  jit: 1,
  loaders: {
    DeliveryRegion: {
      async shippingOptions(asked) {
        const found = byRegion(await options());
        return asked.map(({ obj }) => found.get(obj.id) ?? []);
      },
    },
    RegionCarrier: {
      async carrier(asked) {
        const found = byCarrierId(await carriers());
        return asked.map(({ obj }) => found.get(obj.appId));
      },
    },
  },
});
// The plug-in keeps what resolvers of Query answer; with ttl 0 it only shares what is in flight.
// Told to keep those of all types, it costs several times as much as keeping nothing.
if (process.env.MODE !== 'plain') {
  const policy = { Query: Object.fromEntries(Object.keys(resolvers.Query).map((field) => [field, true])) };
  app.register(cache, { ttl: process.env.MODE === 'cached' ? 30 : 0, policy });
}
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
