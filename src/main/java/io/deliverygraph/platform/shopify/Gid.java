package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The form of ids at Shopify (Shopify contract 1.1). Never built from parts, only recognised. */
enum Gid {
    PROFILE("DeliveryProfile"),
    LOCATION("Location"),
    VARIANT("ProductVariant"),
    SELLING_PLAN_GROUP("SellingPlanGroup");

    private final Pattern form;

    Gid(String type) {
        this.form = Pattern.compile("gid://shopify/" + type + "/[0-9]{1,19}");
    }

    /** Those that Shopify can know, without repeats: one of another form would make it refuse the whole question. */
    List<String> possible(Collection<String> nativeIds) {
        return nativeIds.stream()
                .filter(id -> form.matcher(id).matches())
                .distinct()
                .toList();
    }

    /**
     * The native id of what a command is about.
     *
     * @throws PlatformException if it is none of this kind
     */
    String of(String globalId) {
        GlobalId id = GlobalId.of(globalId);
        if (!form.matcher(id.nativeId()).matches()) {
            throw missing(id.store());
        }
        return id.nativeId();
    }

    /** What a command is about is not there. */
    static PlatformException missing(String store) {
        return new PlatformException(
                new PlatformFailure.NotFound(new Origin(store, null), UserErrorCode.NOT_FOUND, null));
    }
}
