package io.deliverygraph.quote;

import io.deliverygraph.store.Store;

/**
 * Where each step of a quote is written down for a store's platform: names of rules, never a difference of behaviour.
 */
enum Rulebook {
    WIX("Wix 7.1", "Wix 7.2", "Wix 7.7", "Wix 7.5", "Row 36", "Row 36", "Row 33"),
    SHOPIFY("R1", "R13", "R14", "R26", "R19", "R20", "R18");

    private final String profile;
    private final String region;
    private final String condition;
    private final String backup;
    private final String combination;
    private final String noCommonTitle;
    private final String oneTime;

    Rulebook(
            String profile,
            String region,
            String condition,
            String backup,
            String combination,
            String noCommonTitle,
            String oneTime) {
        this.profile = profile;
        this.region = region;
        this.condition = condition;
        this.backup = backup;
        this.combination = combination;
        this.noCommonTitle = noCommonTitle;
        this.oneTime = oneTime;
    }

    static Rulebook of(Store store) {
        return switch (store.platform()) {
            case WIX -> WIX;
            case SHOPIFY -> SHOPIFY;
        };
    }

    /** Which profile prices a line. */
    String profile() {
        return profile;
    }

    /** Which region serves a place. */
    String region() {
        return region;
    }

    /** When a rate applies. */
    String condition() {
        return condition;
    }

    /** What a buyer sees when a carrier is silent. */
    String backup() {
        return backup;
    }

    /** How rates of several shipments become one choice. */
    String combination() {
        return combination;
    }

    /** The same where no title is common to all shipments. */
    String noCommonTitle() {
        return noCommonTitle;
    }

    /** When what is bought once is paid. */
    String oneTime() {
        return oneTime;
    }
}
