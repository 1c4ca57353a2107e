package io.deliverygraph.sandbox.wix.query;

import io.deliverygraph.sandbox.wix.query.QueryField.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of entity that can be queried, with the fields of Wix contract 6.3. */
public enum Queryable {
    DELIVERY_PROFILES(
            new QueryField("id", Kind.TEXT),
            new QueryField("name", Kind.TEXT),
            new QueryField("createdBy.appId", Kind.TEXT),
            new QueryField("createdBy.userId", Kind.TEXT),
            new QueryField("createdBy", Kind.PRESENCE),
            new QueryField("createdDate", Kind.DATE),
            new QueryField("updatedDate", Kind.DATE),
            new QueryField("default", Kind.FLAG)),
    SHIPPING_OPTIONS(
            new QueryField("id", Kind.TEXT),
            new QueryField("deliveryRegionId", Kind.TEXT),
            new QueryField("estimatedDeliveryTime", Kind.TEXT),
            new QueryField("createdDate", Kind.DATE),
            new QueryField("updatedDate", Kind.DATE),
            new QueryField("deliveryRegionIds", Kind.LIST));

    private final List<QueryField> fields;

    Queryable(QueryField... fields) {
        this.fields = List.of(fields);
    }

    Optional<QueryField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    String fieldNames() {
        return String.join(", ", fields.stream().map(QueryField::name).toList());
    }

    static Optional<Queryable> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
