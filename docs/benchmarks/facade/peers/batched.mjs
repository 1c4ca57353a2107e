// Batches for servers without loaders of their own: one read of each kind for a request, by dataloader.
import DataLoader from 'dataloader';
import { byCarrierId, byRegion, carriers, options } from './upstream.mjs';
import { resolvers } from './resolvers.mjs';

export const context = () => ({
  options: new DataLoader(async (ids) => {
    const found = byRegion(await options());
    return ids.map((id) => found.get(id) ?? []);
  }),
  carriers: new DataLoader(async (ids) => {
    const found = byCarrierId(await carriers());
    return ids.map((id) => found.get(id));
  }),
});

export const batched = {
  ...resolvers,
  DeliveryRegion: { ...resolvers.DeliveryRegion, shippingOptions: (wire, _, { options }) => options.load(wire.id) },
  RegionCarrier: { ...resolvers.RegionCarrier, carrier: (wire, _, { carriers }) => carriers.load(wire.appId) },
};
