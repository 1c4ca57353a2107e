package io.deliverygraph.sandbox.wix.error;

/** Application errors: the code a client switches on, its HTTP status and a sentence (Wix contract 4 and 5). */
public enum WixError {
    CARRIER_ALREADY_EXISTS_IN_REGION(409, "The delivery region already has this carrier"),
    DEFAULT_CANNOT_BE_UPDATED(400, "Whether a delivery profile is the default one cannot be changed"),
    DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED(428, "The default delivery profile cannot be deleted"),
    DELIVERY_CARRIER_CANNOT_BE_UPDATED(400, "Carriers cannot be changed through the delivery region"),
    DELIVERY_CARRIER_MISSING_BACKUP_RATE(428, "The delivery carrier needs a backup rate"),
    DELIVERY_CARRIER_NOT_FOUND(404, "No such delivery carrier here"),
    DELIVERY_PROFILES_LIMIT_EXCEEDED(428, "A site can have 99 delivery profiles"),
    DELIVERY_PROFILE_NOT_FOUND(404, "No delivery profile has this id"),
    DELIVERY_REGION_CANNOT_BE_UPDATED(400, "Delivery regions cannot be changed through the delivery profile"),
    DELIVERY_REGION_NOT_FOUND(404, "No delivery region has this id"),
    DESTINATIONS_COLLISION(428, "A destination is already part of another delivery region of this profile"),
    DESTINATIONS_LIMIT_EXCEEDED(428, "A site can have 250 destinations over all its delivery profiles"),
    INVALID_QUANTITY_VALUE(400, "The value of a quantity condition has to be a whole number"),
    PERMISSION_DENIED(403, "The caller may not do this; an API key needs the wix-site-id header"),
    RESOURCE_EXHAUSTED(429, "Too many requests, wait a minute"),
    REVISION_MISMATCH(409, "The revision is not the current one"),
    SHIPPING_OPTION_NOT_FOUND(404, "No shipping option has this id"),
    SINGLE_DEFAULT_DELIVERY_PROFILE(428, "The site already has a default delivery profile"),
    SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY(428, "This country does not support subdivisions"),
    UNAUTHENTICATED(401, "The Authorization header is missing, wrong or expired"),
    UNKNOWN_DELIVERY_CARRIER(428, "The delivery carrier is not installed on the site");

    private final int status;
    private final String sentence;

    WixError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    String sentence() {
        return sentence;
    }

    /** For {@code throw} and {@code orElseThrow}. */
    public Refusal refusal() {
        return new Refusal(new ApplicationFailure(this));
    }
}
