package io.deliverygraph.graph;

import org.eclipse.microprofile.graphql.Description;

/** Why a mutation changed nothing; what a client switches on. */
@Description("Why a mutation changed nothing; what a client switches on.")
public enum UserErrorCode {
    REQUIRED,
    INVALID_VALUE,
    TOO_LONG,
    TOO_MANY,
    INVALID_ID,
    INVALID_COUNTRY,
    INVALID_SUBDIVISION,
    SUBDIVISION_UNSUPPORTED,
    INVALID_AMOUNT,
    FRACTIONAL_QUANTITY,
    NOT_FOUND,
    STALE_REVISION,
    NAME_TAKEN,
    DESTINATION_OVERLAP,
    LIMIT_EXCEEDED,
    DEFAULT_PROFILE_PROTECTED,
    CARRIER_UNKNOWN,
    CARRIER_ALREADY_IN_REGION,
    CARRIER_NOT_IN_REGION,
    CARRIER_IMMUTABLE,
    BACKUP_RATE_REQUIRED,
    NOT_REPRESENTABLE,
    UNSUPPORTED_BY_PLATFORM,
    REFUSED_BY_PLATFORM
}
