// Drives a running sandbox with the official Wix SDK:  node run.mjs http://127.0.0.1:8090/wix
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createClient, ApiKeyStrategy } from '@wix/sdk';
import * as profileApi from '@wix/auto_sdk_ecom_delivery-profile';
import * as optionApi from '@wix/auto_sdk_ecom_shipping-options';
import { checks, invalid, refused } from './checks.mjs';

const sandbox = process.argv[2] ?? 'http://127.0.0.1:8090/wix';
const control = new URL('/_sandbox/', sandbox);
const BASIC = '45c44b27-ca7b-4891-8c0d-1747d588b835';
const PICKUP = '50d8c12f-715e-41ad-be25-d0f61375dbee';
const FREIGHT = '40000000-0000-4000-8000-000000000001';
const GENERAL = '10000000-0000-4000-8000-000000000001';
const DOMESTIC = '20000000-0000-4000-8000-000000000001';
const EUROPE = '20000000-0000-4000-8000-000000000002';

const sent = [];
function clientOf(siteId) {
  return createClient({
    auth: ApiKeyStrategy({ apiKey: 'any-key', siteId }),
    fetch: (url, init) => {
      const there = String(url).replace('https://www.wixapis.com', sandbox);
      assert.ok(there.startsWith(sandbox), `the SDK asked ${url}`);
      sent.push({ method: init?.method, url: there, headers: new Headers(init?.headers) });
      return fetch(there, init);
    },
    modules: { profiles: profileApi, options: optionApi },
  });
}

// A site of its own, so that the proof can run again and again.
const { profiles, options } = clientOf(randomUUID());
const { check, summary, allPassed } = checks();
const post = (path, body) => fetch(new URL(path, control), { method: 'POST', body: JSON.stringify(body) });
const idOf = (profile, name) => profile.deliveryRegions.find((region) => region.name === name)._id;

// --- profiles -------------------------------------------------------------------------------------------------------

await check('lists the installed carriers', async () => {
  const { installedDeliveryCarriers } = await profiles.listInstalledDeliveryCarriers();
  const names = installedDeliveryCarriers.map((carrier) => carrier.displayName);
  assert.ok(names.includes('Basic Shipping') && names.includes('Pickup'));
  assert.ok(installedDeliveryCarriers.every((carrier) => carrier._id));
  assert.equal(installedDeliveryCarriers.find((carrier) => carrier._id === FREIGHT).fallbackDefinitionMandatory, true);
});

await check('gets a profile with dates as Date and lists never missing', async () => {
  const profile = await profiles.getDeliveryProfile(GENERAL);
  assert.equal(profile.default, true);
  assert.ok(profile._createdDate instanceof Date && profile._updatedDate instanceof Date);
  const region = profile.deliveryRegions.find((candidate) => candidate._id === DOMESTIC);
  assert.ok(region._createdDate instanceof Date);
  assert.deepEqual(region.deliveryCarriers[0].additionalCharges, []);
  const restOfWorld = profile.deliveryRegions.find((candidate) => candidate.name === 'International');
  assert.deepEqual(restOfWorld.destinations, []);
});

await check('finds the profile of a region', async () => {
  const { deliveryProfile } = await profiles.getDeliveryProfileByDeliveryRegionId(DOMESTIC);
  assert.equal(deliveryProfile._id, GENERAL);
});

let fragile;
await check('creates a profile', async () => {
  fragile = await profiles.createDeliveryProfile({
    name: 'Fragile goods',
    deliveryRegions: [
      { name: 'Britain', destinations: [{ countryCode: 'GB' }] },
      { name: 'California', destinations: [{ countryCode: 'US', subdivisions: ['US-CA'] }] },
    ],
  });
  assert.equal(fragile.revision, '1');
  assert.equal(fragile.default, false);
  assert.ok(fragile.deliveryRegions.every((region) => region.active === true && region._id));
  assert.deepEqual(fragile.deliveryRegions[0].destinations, [{ countryCode: 'GB', subdivisions: [] }]);
});

await check('updates a profile and counts its revision', async () => {
  fragile = await profiles.updateDeliveryProfile(fragile._id, { revision: fragile.revision, name: 'Glass' });
  assert.equal(fragile.name, 'Glass');
  assert.equal(fragile.revision, '2');
});

await check('refuses a stale revision', () =>
  refused(profiles.updateDeliveryProfile(fragile._id, { revision: '1', name: 'x' }), 409, 'REVISION_MISMATCH'));

await check('refuses a profile without a name', () => invalid(profiles.createDeliveryProfile({ name: '' }), 'REQUIRED_FIELD'));

await check('refuses a second default profile', () =>
  refused(profiles.createDeliveryProfile({ name: 'x', default: true }), 428, 'SINGLE_DEFAULT_DELIVERY_PROFILE'));

await check('refuses regions in the update of a profile', () =>
  refused(
    profiles.updateDeliveryProfile(fragile._id, { revision: fragile.revision, deliveryRegions: [] }),
    400,
    'DELIVERY_REGION_CANNOT_BE_UPDATED',
  ));

await check('refuses to delete the default profile', () =>
  refused(profiles.deleteDeliveryProfile(GENERAL), 428, 'DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED'));

await check('answers 404 for an unknown profile', () =>
  refused(profiles.getDeliveryProfile(randomUUID()), 404, 'DELIVERY_PROFILE_NOT_FOUND'));

await check('refuses an id that is no GUID', () => invalid(profiles.getDeliveryProfile('abc123'), 'FORMAT'));

await check('stores extended fields without a new revision', async () => {
  const { deliveryProfile } = await profiles.updateExtendedFields(fragile._id, '@acme/shipping', {
    namespaceData: { dock: 'B7' },
  });
  assert.deepEqual(deliveryProfile.extendedFields.namespaces['@acme/shipping'], { dock: 'B7' });
  assert.equal(deliveryProfile.revision, fragile.revision);
});

// --- regions --------------------------------------------------------------------------------------------------------

await check('adds a region', async () => {
  const added = await profiles.addDeliveryRegion(
    fragile._id,
    { name: 'Nordics', destinations: [{ countryCode: 'SE' }, { countryCode: 'FI' }] },
    { revision: fragile.revision },
  );
  fragile = added.deliveryProfile;
  assert.equal(fragile.revision, '3');
  assert.ok(idOf(fragile, 'Nordics'));
});

await check('adds a region without a revision', async () => {
  fragile = (await profiles.addDeliveryRegion(fragile._id, { name: 'Elsewhere' })).deliveryProfile;
  assert.equal(fragile.revision, '4');
});

await check('refuses a second rest of world', () =>
  refused(profiles.addDeliveryRegion(fragile._id, { name: 'Anywhere' }), 428, 'DESTINATIONS_COLLISION'));

await check('refuses a country another region has', () =>
  refused(
    profiles.addDeliveryRegion(fragile._id, { name: 'Sweden', destinations: [{ countryCode: 'SE' }] }),
    428,
    'DESTINATIONS_COLLISION',
  ));

await check('refuses a whole country beside its subdivision', () =>
  refused(
    profiles.addDeliveryRegion(fragile._id, { name: 'US', destinations: [{ countryCode: 'US' }] }),
    428,
    'DESTINATIONS_COLLISION',
  ));

await check('refuses subdivisions of Austria', () =>
  refused(
    profiles.addDeliveryRegion(fragile._id, {
      name: 'Vienna',
      destinations: [{ countryCode: 'AT', subdivisions: ['AT-9'] }],
    }),
    428,
    'SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY',
  ));

await check('refuses a region name twice in a profile', () =>
  invalid(
    profiles.addDeliveryRegion(fragile._id, { name: 'Nordics', destinations: [{ countryCode: 'JP' }] }),
    'DELIVERY_REGION_NAME_ALREADY_EXISTS',
  ));

await check('refuses a country that does not exist', () =>
  invalid(profiles.addDeliveryRegion(fragile._id, { name: 'Utopia', destinations: [{ countryCode: 'XQ' }] }), 'FORMAT'));

await check('updates part of a region', async () => {
  const updated = await profiles.updateDeliveryRegion(
    { deliveryProfileId: fragile._id, deliveryRegionId: idOf(fragile, 'Nordics') },
    { active: false },
    { revision: fragile.revision },
  );
  fragile = updated.deliveryProfile;
  const region = fragile.deliveryRegions.find((candidate) => candidate.name === 'Nordics');
  assert.equal(region.active, false);
  assert.equal(region.destinations.length, 2);
});

await check('refuses to update a region of another profile', () =>
  refused(
    profiles.updateDeliveryRegion({ deliveryProfileId: fragile._id, deliveryRegionId: DOMESTIC }, { active: false }),
    404,
    'DELIVERY_REGION_NOT_FOUND',
  ));

await check('refuses carriers in the update of a region', () =>
  refused(
    profiles.updateDeliveryRegion(
      { deliveryProfileId: fragile._id, deliveryRegionId: idOf(fragile, 'Nordics') },
      { deliveryCarriers: [] },
    ),
    400,
    'DELIVERY_CARRIER_CANNOT_BE_UPDATED',
  ));

await check('refuses to remove a region with a stale revision', () =>
  refused(
    profiles.removeDeliveryRegion(
      { deliveryProfileId: fragile._id, deliveryRegionId: idOf(fragile, 'Elsewhere') },
      { revision: '1' },
    ),
    409,
    'REVISION_MISMATCH',
  ));

await check('removes a region', async () => {
  const removed = await profiles.removeDeliveryRegion(
    { deliveryProfileId: fragile._id, deliveryRegionId: idOf(fragile, 'Elsewhere') },
    { revision: fragile.revision },
  );
  fragile = removed.deliveryProfile;
  assert.equal(fragile.deliveryRegions.length, 3);
});

await check('answers 404 for the profile of an unknown region', () =>
  refused(profiles.getDeliveryProfileByDeliveryRegionId(randomUUID()), 404, 'DELIVERY_REGION_NOT_FOUND'));

// --- carriers -------------------------------------------------------------------------------------------------------

const carrierOf = (profile, name, appId) =>
  profile.deliveryRegions.find((region) => region.name === name).deliveryCarriers.find((carrier) => carrier.appId === appId);

await check('adds a carrier', async () => {
  const { deliveryProfile } = await profiles.addDeliveryCarrier(idOf(fragile, 'Britain'), {
    deliveryCarrier: {
      appId: FREIGHT,
      backupRate: { title: 'Crate', amount: '79.90', active: true },
      additionalCharges: [{ description: 'Handling', amount: '3.50' }],
    },
  });
  assert.deepEqual(carrierOf(deliveryProfile, 'Britain', FREIGHT), {
    appId: FREIGHT,
    backupRate: { title: 'Crate', amount: '79.90', active: true },
    additionalCharges: [{ description: 'Handling', amount: '3.50' }],
  });
  fragile = deliveryProfile;
});

await check('refuses a carrier twice in a region', () =>
  refused(
    profiles.addDeliveryCarrier(idOf(fragile, 'Britain'), { deliveryCarrier: { appId: FREIGHT, backupRate: { amount: '1' } } }),
    409,
    'CARRIER_ALREADY_EXISTS_IN_REGION',
  ));

await check('refuses a carrier that is not installed', () =>
  refused(
    profiles.addDeliveryCarrier(idOf(fragile, 'Britain'), { deliveryCarrier: { appId: randomUUID(), backupRate: { amount: '1' } } }),
    428,
    'UNKNOWN_DELIVERY_CARRIER',
  ));

await check('refuses a carrier without a backup rate', () =>
  refused(
    profiles.addDeliveryCarrier(idOf(fragile, 'Britain'), { deliveryCarrier: { appId: PICKUP } }),
    428,
    'DELIVERY_CARRIER_MISSING_BACKUP_RATE',
  ));

await check('refuses a backup rate without an amount', () =>
  invalid(
    profiles.addDeliveryCarrier(idOf(fragile, 'Britain'), { deliveryCarrier: { appId: PICKUP, backupRate: { title: 'x' } } }),
    'DELIVERY_CARRIER_MISSING_BACKUP_RATE',
  ));

await check('updates part of a backup rate', async () => {
  const { deliveryProfile } = await profiles.updateDeliveryCarrier(idOf(fragile, 'Britain'), {
    deliveryCarrier: { appId: FREIGHT, backupRate: { active: false } },
  });
  assert.deepEqual(carrierOf(deliveryProfile, 'Britain', FREIGHT).backupRate, {
    title: 'Crate',
    amount: '79.90',
    active: false,
  });
});

await check('refuses to update a carrier the region does not have', () =>
  refused(
    profiles.updateDeliveryCarrier(idOf(fragile, 'Nordics'), { deliveryCarrier: { appId: FREIGHT, backupRate: { active: true } } }),
    404,
    'DELIVERY_CARRIER_NOT_FOUND',
  ));

await check('removes a carrier, twice', async () => {
  const once = await profiles.removeDeliveryCarrier(idOf(fragile, 'Britain'), { appId: FREIGHT });
  assert.equal(carrierOf(once.deliveryProfile, 'Britain', FREIGHT), undefined);
  const twice = await profiles.removeDeliveryCarrier(idOf(fragile, 'Britain'), { appId: FREIGHT });
  assert.equal(twice.deliveryProfile.revision, once.deliveryProfile.revision);
});

await check('lists the carriers of a profile and switches a row off', async () => {
  const row = (listed) =>
    listed.results[0].deliveryCarrierRegionalSettings.find((setting) => setting.deliveryRegionId === DOMESTIC)
      .dashboardTables[0].rows[0];
  const before = await profiles.listDeliveryCarriers(GENERAL, { appIds: [BASIC] });
  assert.equal(before.results[0].deliveryCarrierDetails.displayName, 'Basic Shipping');
  assert.equal(before.bulkActionMetadata.totalSuccesses, 1);
  assert.equal(row(before).active, true);
  await profiles.setDeliveryCarrierActiveStatus(BASIC, { rowId: row(before).key, active: false });
  const after = await profiles.listDeliveryCarriers(GENERAL, { appIds: [BASIC] });
  assert.equal(row(after).active, false);
});

await check('lists all carriers of a profile', async () => {
  const { results } = await profiles.listDeliveryCarriers(GENERAL);
  assert.equal(results.length, 3);
});

await check('refuses to list an unknown carrier', () =>
  refused(profiles.listDeliveryCarriers(GENERAL, { appIds: [randomUUID()] }), 404, 'DELIVERY_CARRIER_NOT_FOUND'));

await check('refuses to switch an unknown row', () =>
  refused(
    profiles.setDeliveryCarrierActiveStatus(BASIC, { rowId: randomUUID(), active: true }),
    404,
    'DELIVERY_CARRIER_NOT_FOUND',
  ));

await check('sums up the destinations of all profiles', async () => {
  const { restOfWorld, countries } = await profiles.getDeliveryDestinationProperties();
  assert.equal(restOfWorld.pickupOnly, false);
  assert.ok(countries.find((entry) => entry.country === 'US').subdivisions.some((entry) => entry.subdivision === 'US-CA'));
});

// --- querying profiles ----------------------------------------------------------------------------------------------

await check('queries profiles: newest first, by GET with a packed query', async () => {
  const found = await profiles.queryDeliveryProfiles().find();
  assert.deepEqual(found.items.map((profile) => profile.name), ['Glass', 'Heavy goods', 'General profile']);
  assert.equal(sent.at(-1).method, 'GET');
});

await check('queries profiles by name, case ignored', async () => {
  const found = await profiles.queryDeliveryProfiles().startsWith('name', 'gEn').find();
  assert.deepEqual(found.items.map((profile) => profile._id), [GENERAL]);
});

await check('queries profiles by id, default and date', async () => {
  const byId = await profiles.queryDeliveryProfiles().in('_id', [GENERAL, randomUUID()]).find();
  assert.equal(byId.items.length, 1);
  const byDefault = await profiles.queryDeliveryProfiles().eq('default', true).find();
  assert.equal(byDefault.items[0]._id, GENERAL);
  const byDate = await profiles.queryDeliveryProfiles().gt('_createdDate', new Date('2026-02-01T00:00:00Z')).find();
  assert.deepEqual(byDate.items.map((profile) => profile.name), ['Glass']);
  const others = await profiles.queryDeliveryProfiles().ne('_id', GENERAL).exists('createdBy', false).find();
  assert.equal(others.items.length, 2);
});

await check('pages through profiles, forth and back', async () => {
  const first = await profiles.queryDeliveryProfiles().ascending('name').limit(2).find();
  assert.deepEqual(first.items.map((profile) => profile.name), ['General profile', 'Glass']);
  assert.equal(first.hasNext(), true);
  assert.equal(first.hasPrev(), false);
  const second = await first.next();
  assert.deepEqual(second.items.map((profile) => profile.name), ['Heavy goods']);
  assert.equal(second.hasNext(), false);
  const back = await second.prev();
  assert.deepEqual(back.items.map((profile) => profile.name), ['General profile', 'Glass']);
});

await check('skips to a cursor', async () => {
  const first = await profiles.queryDeliveryProfiles().limit(1).find();
  const second = await profiles.queryDeliveryProfiles().limit(2).skipTo(first.cursors.next).find();
  assert.equal(second.items.length, 2);
});

await check('refuses a limit above 100', () => invalid(profiles.queryDeliveryProfiles().limit(101).find(), 'MAX'));
await check('refuses a cursor nobody issued', () => invalid(profiles.queryDeliveryProfiles().skipTo('nonsense').find(), 'FORMAT'));
await check('refuses a field that cannot be filtered by', () =>
  invalid(profiles.queryDeliveryProfiles().eq('deliveryRegions.name', 'x').find(), 'FIELD_NOT_ALLOWED'));

await check('queries by POST when the packed query grows too long', async () => {
  const many = Array.from({ length: 150 }, () => randomUUID());
  const found = await profiles.queryDeliveryProfiles().in('_id', [GENERAL, ...many]).find();
  assert.equal(found.items.length, 1);
  assert.equal(sent.at(-1).method, 'POST');
});

// --- options --------------------------------------------------------------------------------------------------------

let option;
await check('creates an option', async () => {
  option = await options.createShippingOption({
    deliveryRegionId: DOMESTIC,
    title: 'Same day',
    estimatedDeliveryTime: 'today',
    rates: [
      { amount: '12.990', conditions: [{ type: 'BY_TOTAL_QUANTITY', operator: 'LTE', value: '2' }] },
      { amount: '20', multiplyByQuantity: true },
    ],
  });
  assert.equal(option.revision, '1');
  assert.deepEqual(option.deliveryRegionIds, []);
  assert.equal(option.rates[0].amount, '12.990');
  assert.equal(option.rates[0].multiplyByQuantity, false);
  assert.deepEqual(option.rates[1].conditions, []);
});

await check('refuses an option with a list of regions only', () =>
  invalid(options.createShippingOption({ deliveryRegionIds: [DOMESTIC], rates: [{ amount: '1' }] }), 'FORMAT', 'shippingOption.deliveryRegionId'));

await check('refuses half an item', () =>
  refused(
    options.createShippingOption({
      deliveryRegionId: DOMESTIC,
      rates: [{ amount: '1', conditions: [{ type: 'BY_TOTAL_QUANTITY', operator: 'GT', value: '1.5' }] }],
    }),
    400,
    'INVALID_QUANTITY_VALUE',
  ));

await check('refuses rates that break their limits, all at once', async () => {
  const broken = { deliveryRegionId: DOMESTIC, rates: [{ amount: '-1' }, { amount: '1.2345' }, { amount: '1000000000' }] };
  await invalid(options.createShippingOption(broken), 'DECIMAL_GTE');
  await invalid(options.createShippingOption(broken), 'DECIMAL_MAX_SCALE');
  await invalid(options.createShippingOption(broken), 'DECIMAL_LTE');
});

await check('refuses an option without rates', () =>
  invalid(options.createShippingOption({ deliveryRegionId: DOMESTIC, rates: [] }), 'MIN_SIZE'));

await check('gets an option', async () => {
  assert.equal((await options.getShippingOption(option._id)).title, 'Same day');
});

await check('updates part of an option', async () => {
  option = await options.updateShippingOption(option._id, { revision: option.revision, title: 'Tonight' });
  assert.equal(option.title, 'Tonight');
  assert.equal(option.rates.length, 2);
  assert.equal(option.revision, '2');
});

await check('refuses a stale revision of an option', () =>
  refused(options.updateShippingOption(option._id, { revision: '1', title: 'x' }), 409, 'REVISION_MISMATCH'));

await check('adds and removes a region of an option', async () => {
  const added = await options.addDeliveryRegion(option._id, EUROPE, { revision: option.revision });
  assert.deepEqual(added.shippingOption.deliveryRegionIds, [EUROPE]);
  const removed = await options.removeDeliveryRegion(option._id, EUROPE, { revision: added.shippingOption.revision });
  assert.deepEqual(removed.shippingOption.deliveryRegionIds, []);
  const emptied = await options.removeDeliveryRegion(option._id, DOMESTIC, { revision: removed.shippingOption.revision });
  assert.equal(emptied.shippingOption.deliveryRegionId, '');
  option = emptied.shippingOption;
});

await check('stores extended fields of an option', async () => {
  const { shippingOption } = await options.updateExtendedFields(option._id, '@acme/shipping', { namespaceData: { a: [1] } });
  assert.deepEqual(shippingOption.extendedFields.namespaces['@acme/shipping'], { a: [1] });
  assert.equal(shippingOption.revision, option.revision);
});

await check('queries options by region, single and list', async () => {
  const single = await options.queryShippingOptions().eq('deliveryRegionId', DOMESTIC).find();
  const listed = await options.queryShippingOptions().hasSome('deliveryRegionIds', [DOMESTIC]).find();
  const all = await options.queryShippingOptions().hasAll('deliveryRegionIds', [DOMESTIC, EUROPE]).find();
  assert.equal(single.items.length, 5);
  assert.equal(listed.items.length, 2);
  assert.equal(all.items.length, 1);
});

await check('pages through options sorted by time and id', async () => {
  let page = await options.queryShippingOptions().ascending('estimatedDeliveryTime').descending('_id').limit(4).find();
  const times = page.items.map((item) => item.estimatedDeliveryTime);
  let pages = 1;
  while (page.hasNext()) {
    page = await page.next();
    times.push(...page.items.map((item) => item.estimatedDeliveryTime));
    pages++;
  }
  assert.equal(times.length, 13);
  assert.equal(pages, 4);
  assert.deepEqual(times, [...times].sort());
});

await check('deletes an option and a profile', async () => {
  await options.deleteShippingOption(option._id);
  await refused(options.getShippingOption(option._id), 404, 'SHIPPING_OPTION_NOT_FOUND');
  await refused(options.deleteShippingOption(option._id), 404, 'SHIPPING_OPTION_NOT_FOUND');
  await profiles.deleteDeliveryProfile(fragile._id);
  await refused(profiles.deleteDeliveryProfile(fragile._id), 404, 'DELIVERY_PROFILE_NOT_FOUND');
});

// --- the wire -------------------------------------------------------------------------------------------------------

await check('the SDK repeats X-Wix-Consistent once something has changed', () => {
  assert.ok(sent.at(-1).headers.get('x-wix-consistent'));
});

await check('keeps sites apart', async () => {
  const elsewhere = clientOf(randomUUID());
  await elsewhere.options.deleteShippingOption('30000000-0000-4000-8000-000000000001');
  assert.ok(await options.getShippingOption('30000000-0000-4000-8000-000000000001'));
});

await check('throttles on request, and only once', async () => {
  await post('faults', { method: 'getShippingOption', kind: 'status', status: 429 });
  await refused(options.getShippingOption('30000000-0000-4000-8000-000000000002'), 429, 'RESOURCE_EXHAUSTED');
  assert.ok(await options.getShippingOption('30000000-0000-4000-8000-000000000002'));
});

console.log(summary());
process.exitCode = allPassed() ? 0 : 1;
