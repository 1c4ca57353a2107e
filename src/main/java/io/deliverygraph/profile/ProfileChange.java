package io.deliverygraph.profile;

/**
 * What a mutation made of a profile.
 *
 * @param region the region it was about; null where it was about none, or the region is gone
 */
record ProfileChange(DeliveryProfile profile, DeliveryRegion region) {

    static ProfileChange of(DeliveryProfile profile) {
        return new ProfileChange(profile, null);
    }

    /** @param before the region as it was; null in the result where the profile no longer has it */
    static ProfileChange of(DeliveryProfile profile, DeliveryRegion before) {
        return new ProfileChange(profile, profile.region(before.nativeId()).orElse(null));
    }
}
