package io.deliverygraph.sandbox.wix.error;

/** The rules of Wix contract 2.1 that this sandbox can find broken. */
public enum ViolatedRule {
    DECIMAL_GTE,
    DECIMAL_LTE,
    DECIMAL_MAX_SCALE,
    FIELD_NOT_ALLOWED,
    FORMAT,
    INVALID_ENUM_VALUE,
    MAX,
    MAX_LENGTH,
    MAX_SIZE,
    MIN,
    MIN_LENGTH,
    MIN_SIZE,
    ONE_OF_ALIGNMENT,
    OTHER,
    REQUIRED_FIELD
}
