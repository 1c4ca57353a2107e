package io.deliverygraph.profile;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import java.util.List;

/** What a platform can hold of a profile. Pure. */
public final class ProfileChecks {

    private ProfileChecks() {}

    /** Platforms differ in how long a profile's name may be. */
    public static List<Problem> name(Store store, String name) {
        int limit = store.limits().profileName();
        return name == null || name.codePointCount(0, name.length()) <= limit
                ? List.of()
                : List.of(Problem.at(UserErrorCode.TOO_LONG, "profile.nameTooLong", "name")
                        .with("limit", limit));
    }

    /** Some platforms want more than blanks for a name; null is none to look at. */
    public static List<Problem> blank(Store store, String name, Object... path) {
        return name == null || !name.isBlank() || store.has(Feature.BLANK_TITLES)
                ? List.of()
                : List.of(Problem.at(UserErrorCode.REQUIRED, "name.blank", path));
    }

    /** Where a new name of the default profile would have no effect, saying so is better than doing so. */
    static List<Problem> rename(DeliveryProfile present, String name) {
        return name == null || !present.isDefault() || present.store().has(Feature.DEFAULT_PROFILE_NAME)
                ? List.of()
                : List.of(Problem.at(UserErrorCode.DEFAULT_PROFILE_PROTECTED, "profile.defaultName", "name"));
    }

    /** A store holds so many profiles. */
    public static List<Problem> room(SiteSetup setup) {
        int limit = setup.store().limits().profiles();
        return setup.profiles().size() < limit
                ? List.of()
                : List.of(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "site.profiles")
                        .with("limit", limit));
    }

    /** Data of apps can be stored with profiles and options on some platforms only. */
    public static List<Problem> extendedFields(Store store) {
        return store.has(Feature.EXTENDED_FIELDS)
                ? List.of()
                : List.of(Problem.of(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "extendedFields.unsupported"));
    }
}
