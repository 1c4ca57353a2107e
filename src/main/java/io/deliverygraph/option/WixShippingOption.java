package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.profile.ExtendedFields;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A shipping option of a Wix site. */
@Description("A shipping option of a Wix site.")
public record WixShippingOption(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull Store store,
        @NonNull String title,
        boolean active,
        String estimatedDeliveryTime,
        @NonNull List<@NonNull ShippingRate> rates,

        @NonNull @Description("Send it back with a write. Wix refuses a stale one.")
        String revision,

        @Description("Such as STANDARD or FREE, where Wix answers with it.")
        String category,

        Instant createdAt,
        Instant updatedAt,
        @NonNull List<@NonNull ExtendedFields> extendedFields,
        @Ignore List<String> regionNativeIds)
        implements ShippingOption {

    private static final String DRAFT = "draft";

    public WixShippingOption {
        rates = List.copyOf(rates);
        extendedFields = List.copyOf(extendedFields);
        regionNativeIds = List.copyOf(regionNativeIds);
    }

    /** What creating it would make. */
    public static WixShippingOption draft(Store store, CreateShippingOption command) {
        return new WixShippingOption(
                store.idOf(Kind.OPTION, DRAFT),
                DRAFT,
                store,
                command.title(),
                true,
                command.estimatedDeliveryTime(),
                ratesIn(store, command.rates()),
                "1",
                command.category(),
                null,
                null,
                List.of(),
                command.regionIds().stream()
                        .map(id -> GlobalId.of(id).nativeId())
                        .distinct()
                        .toList());
    }

    @Override
    public String revisionNow() {
        return revision;
    }

    @Override
    public Instant madeAt() {
        return createdAt;
    }

    @Override
    public Instant changedAt() {
        return updatedAt;
    }

    @Override
    public WixShippingOption updated(UpdateShippingOption update) {
        return with(
                kept(update.title(), title),
                kept(update.estimatedDeliveryTime(), estimatedDeliveryTime),
                update.rates() == null ? rates : ratesIn(store, update.rates()),
                kept(update.category(), category),
                extendedFields,
                regionNativeIds);
    }

    @Override
    public WixShippingOption in(List<String> regions) {
        return with(title, estimatedDeliveryTime, rates, category, extendedFields, regions);
    }

    @Override
    public WixShippingOption withExtendedFields(String namespace, JsonObject data) {
        List<ExtendedFields> fields = new ArrayList<>(extendedFields);
        fields.removeIf(field -> field.namespace().equals(namespace));
        fields.add(new ExtendedFields(namespace, data));
        return with(title, estimatedDeliveryTime, rates, category, fields, regionNativeIds);
    }

    private static String kept(String wanted, String present) {
        return wanted == null ? present : wanted;
    }

    private static List<ShippingRate> ratesIn(Store store, List<NewRate> rates) {
        return rates.stream().map(rate -> rate.in(store)).toList();
    }

    private WixShippingOption with(
            String newTitle,
            String newTime,
            List<ShippingRate> newRates,
            String newCategory,
            List<ExtendedFields> fields,
            List<String> regions) {
        return new WixShippingOption(
                id,
                nativeId,
                store,
                newTitle,
                active,
                newTime,
                newRates,
                revision,
                newCategory,
                createdAt,
                updatedAt,
                fields,
                regions);
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WixShippingOption option
                && option.id.equals(id)
                && option.revision.equals(revision)
                && option.title.equals(title)
                && option.rates.equals(rates)
                && option.regionNativeIds.equals(regionNativeIds)
                && option.extendedFields.equals(extendedFields);
    }
}
