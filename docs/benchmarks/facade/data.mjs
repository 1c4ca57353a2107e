// Writes what the upstream answers, as Wix does, and what every server must answer to each query.
// Usage: node data.mjs FOLDER. Nothing is random: every run makes the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PROFILES = 5;
const REGIONS = 5; // in each profile
const DESTINATIONS = 2; // in each region, beside ten of the United States
const CARRIERS = 6; // installed; each region uses two of them
const OPTIONS = 4; // in each region
const RATES = 2; // in each option
export const STORE = 'bench';

const guid = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const day = (number) => `2026-01-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00.${String(number).padStart(3, '0')}Z`;
const range = (count) => [...Array(count).keys()];
const globalId = (kind, native) => Buffer.from(`${STORE}/${kind}/${native}`).toString('base64url');

const COUNTRIES = ['DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'DK', 'FI', 'PT', 'IE'];
const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
    .split(' ')
    .map((state) => `US-${state}`);

const carriers = range(CARRIERS).map((number) => ({
  id: guid('c', number),
  displayName: `Carrier number ${number}`,
  description: `Parcels, letters and freight, everywhere but in region ${number}`,
  learnMoreUrl: `https://carrier-${number}.example/learn`,
  dashboardUrl: `https://carrier-${number}.example/dashboard`,
  thumbnailUrl: `https://carrier-${number}.example/thumbnail.png`,
  fallbackDefinitionMandatory: number % 2 === 0,
}));

const region = (number, place) => ({
  id: guid('b', number),
  name: `Region ${number}`,
  active: number % 7 !== 6,
  deliveryCarriers: range(2).map((nth) => ({
    appId: guid('c', (number + nth) % CARRIERS),
    backupRate: { title: `Backup ${nth}`, amount: `1${nth}.50`, active: true },
    additionalCharges: [{ description: 'Handling', amount: `${nth + 1}.25` }],
  })),
  destinations: [
    { countryCode: 'US', subdivisions: STATES.slice(place * 10, place * 10 + 10) },
    ...range(DESTINATIONS).map((nth) => ({ countryCode: COUNTRIES[place * DESTINATIONS + nth], subdivisions: [] })),
  ],
  createdDate: day(number),
});

const profiles = range(PROFILES).map((number) => ({
  id: guid('a', number),
  name: `Profile number ${number}`,
  default: number === 0,
  deliveryRegions: range(REGIONS).map((nth) => region(number * REGIONS + nth, nth)),
  revision: String(number + 1),
  createdDate: day(number),
  updatedDate: day(number + 9),
}));

const options = range(PROFILES * REGIONS * OPTIONS).map((number) => ({
  id: guid('d', number),
  revision: '1',
  createdDate: day(number),
  updatedDate: day(number),
  deliveryRegionId: guid('b', Math.floor(number / OPTIONS)),
  deliveryRegionIds: [guid('b', Math.floor(number / OPTIONS))],
  title: `Option ${number}`,
  rates: range(RATES).map((nth) => ({
    amount: `${(number % 20) + 5 - nth}.90`,
    conditions: [{ type: 'BY_TOTAL_PRICE', operator: nth === 0 ? 'LT' : 'GTE', value: `${50 + number}.00` }],
  })),
}));

const money = (amount) => ({ amount, currencyCode: 'USD' });
const nameOf = (appId) => carriers.find((carrier) => carrier.id === appId).displayName;

const answeredRegion = (wire) => ({
  nativeId: wire.id,
  name: wire.name,
  active: wire.active,
  destinations: wire.destinations.map(({ countryCode, subdivisions }) => ({ countryCode, subdivisions })),
});

const nested = {
  deliveryProfiles: {
    nodes: profiles.map((profile) => ({
      nativeId: profile.id,
      name: profile.name,
      isDefault: profile.default,
      revision: profile.revision,
      regions: profile.deliveryRegions.map((wire) => ({
        ...answeredRegion(wire),
        carriers: wire.deliveryCarriers.map((carrier) => ({
          carrier: { name: nameOf(carrier.appId) },
          surcharges: carrier.additionalCharges.map((charge) => ({ description: charge.description, fixed: money(charge.amount) })),
        })),
        shippingOptions: options
          .filter((option) => option.deliveryRegionIds.includes(wire.id))
          .map((option) => ({
            title: option.title,
            rates: option.rates.map((rate) => ({
              amount: money(rate.amount),
              conditions: rate.conditions.map(({ operator, value }) => ({ operator, value })),
            })),
          })),
      })),
    })),
  },
};

const small = {
  installedCarriers: carriers.map((carrier) => ({
    nativeId: carrier.id,
    name: carrier.displayName,
    requiresBackupRate: carrier.fallbackDefinitionMandatory,
  })),
};

const byId = {
  deliveryProfile: {
    nativeId: profiles[1].id,
    name: profiles[1].name,
    revision: profiles[1].revision,
    regions: profiles[1].deliveryRegions.slice(0, 1).map((wire) => ({ ...answeredRegion(wire) })),
  },
};

/** One profile by its id has one region only, so that its answer is small. */
const oneProfile = { ...profiles[1], deliveryRegions: profiles[1].deliveryRegions.slice(0, 1) };

/** Document and variables of each query. */
export const QUERIES = {
  small: {
    query: 'query Small($store: ID!) { installedCarriers(storeId: $store) { nativeId name requiresBackupRate } }',
    operationName: 'Small',
    variables: { store: globalId('store', '') },
  },
  byid: {
    query:
      'query ById($id: ID!) { deliveryProfile(id: $id) { nativeId name revision ' +
      'regions { nativeId name active destinations { countryCode subdivisions } } } }',
    operationName: 'ById',
    variables: { id: globalId('profile', profiles[1].id) },
  },
  nested: {
    query:
      'query Nested { deliveryProfiles { nodes { nativeId name isDefault revision regions { nativeId name active ' +
      'destinations { countryCode subdivisions } ' +
      'carriers { carrier { name } surcharges { description fixed { amount currencyCode } } } ' +
      'shippingOptions { title rates { amount { amount currencyCode } ' +
      'conditions { operator value } } } } } } }',
    operationName: 'Nested',
    variables: {},
  },
};

export const EXPECTED = { small, byid: byId, nested };

export const UPSTREAM = {
  profiles: { deliveryProfiles: profiles, pagingMetadata: { count: profiles.length, cursors: {}, hasNext: false } },
  options: { shippingOptions: options, pagingMetadata: { count: options.length, cursors: {}, hasNext: false } },
  carriers: { installedDeliveryCarriers: carriers },
  profile: { deliveryProfile: oneProfile },
};

/** Every scalar of an answer is a value; a list of scalars has one for each of its items. */
const values = (node) =>
  node !== null && typeof node === 'object' ? Object.values(node).reduce((sum, each) => sum + values(each), 0) : 1;

export function write(folder) {
  mkdirSync(folder, { recursive: true });
  const sizes = [];
  for (const [name, body] of Object.entries(UPSTREAM)) {
    const text = JSON.stringify(body);
    writeFileSync(`${folder}/upstream-${name}.json`, text);
    sizes.push(`upstream ${name}: ${text.length} bytes`);
  }
  for (const [name, data] of Object.entries(EXPECTED)) {
    const text = JSON.stringify({ data });
    writeFileSync(`${folder}/answer-${name}.json`, text);
    sizes.push(`answer ${name}: ${text.length} bytes, ${values(data)} values`);
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(write(process.argv[2]).join('\n'));
}
