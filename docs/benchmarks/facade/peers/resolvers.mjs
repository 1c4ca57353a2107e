// Resolvers that all Node peers share; what needs a batch is put beside them by each.
import { carriers, nativeId, profile, profiles } from './upstream.mjs';

const money = (amount) => ({ amount, currencyCode: 'USD' });

export const resolvers = {
  Query: {
    deliveryProfiles: async () => ({ nodes: await profiles() }),
    deliveryProfile: (_, { id }) => profile(nativeId(id)),
    installedCarriers: () => carriers(),
  },
  DeliveryProfile: {
    nativeId: (wire) => wire.id,
    isDefault: (wire) => wire.default,
    regions: (wire) => wire.deliveryRegions,
  },
  DeliveryRegion: {
    nativeId: (wire) => wire.id,
    carriers: (wire) => wire.deliveryCarriers,
  },
  Carrier: {
    nativeId: (wire) => wire.id,
    name: (wire) => wire.displayName,
    requiresBackupRate: (wire) => wire.fallbackDefinitionMandatory,
  },
  RegionCarrier: { surcharges: (wire) => wire.additionalCharges },
  Surcharge: { fixed: (wire) => money(wire.amount) },
  ShippingOption: { nativeId: (wire) => wire.id },
  ShippingRate: { amount: (wire) => money(wire.amount) },
};
