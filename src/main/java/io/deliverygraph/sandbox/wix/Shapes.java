package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.deliverygraph.sandbox.wix.field.AnyObject;
import io.deliverygraph.sandbox.wix.field.Country;
import io.deliverygraph.sandbox.wix.field.Decimal;
import io.deliverygraph.sandbox.wix.field.Flag;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.ListOf;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.OneOf;
import io.deliverygraph.sandbox.wix.field.Revision;
import io.deliverygraph.sandbox.wix.field.Shape;
import io.deliverygraph.sandbox.wix.field.Struct;
import io.deliverygraph.sandbox.wix.field.Text;

/** The types of Wix contract 3 with their limits. */
final class Shapes {

    private static final int NAME = 256;
    private static final long LARGEST_DECIMAL = 999_999_999L;

    static final int CARRIERS_OF_A_REGION = 25;
    static final int REGIONS_OF_A_PROFILE = 100;
    static final int REGIONS_OF_AN_OPTION = 50;

    static final Struct EXTENDED_FIELDS = new Struct(Member.optional("namespaces", new AnyObject()));

    static final Struct DESTINATION =
            new Struct(Member.required("countryCode", new Country()), list("subdivisions", new Text(1, NAME), 100));

    static final Struct BACKUP_RATE = new Struct(
            Member.nullable("title", new Text(1, NAME)),
            Member.nullable("amount", Decimal.withDecimals(6)),
            flag("active", false));

    static final Struct ADDITIONAL_CHARGE = new Struct(
            Member.nullable("description", new Text(0, 250)), Member.required("amount", Decimal.ofLength(16)));

    static final Struct CARRIER = new Struct(
            Member.required("appId", new Guid()),
            Member.optional("backupRate", BACKUP_RATE),
            list("additionalCharges", ADDITIONAL_CHARGE, 10));

    static final Struct REGION = new Struct(
            Member.required("name", new Text(1, NAME)),
            flag("active", true),
            list("deliveryCarriers", CARRIER, CARRIERS_OF_A_REGION),
            list("destinations", DESTINATION, 250));

    static final Struct REGION_CHANGE = new Struct(
                    Member.required("name", new Text(1, NAME)),
                    flag("active", true),
                    list("destinations", DESTINATION, 250))
            .asChange();

    static final Struct CREATED_BY =
            new Struct(Member.optional("appId", new Guid()), Member.optional("userId", new Guid()));

    static final Struct PROFILE = new Struct(
            Member.required("name", new Text(1, NAME)),
            Member.optional("default", new Flag()),
            list("deliveryRegions", REGION, REGIONS_OF_A_PROFILE),
            Member.optional("createdBy", CREATED_BY),
            Member.optional("extendedFields", EXTENDED_FIELDS));

    static final Struct CONDITION = new Struct(
            Member.required("type", new OneOf("BY_TOTAL_WEIGHT", "BY_TOTAL_PRICE", "BY_TOTAL_QUANTITY")),
            Member.required("operator", new OneOf("EQ", "GT", "GTE", "LT", "LTE")),
            Member.required("value", Decimal.upTo(LARGEST_DECIMAL, 6)));

    /** {@code id}, {@code title} and {@code active} are of an older Wix; they come back when they are sent. */
    static final Struct RATE = new Struct(
            Member.optional("id", Text.ofAnyLength(0)),
            Member.optional("title", Text.ofAnyLength(0)),
            Member.required("amount", Decimal.upTo(LARGEST_DECIMAL, 3)),
            list("conditions", CONDITION, 10),
            flag("multiplyByQuantity", false),
            Member.optional("active", new Flag()));

    private static final Shape RATES = new ListOf(RATE, 1, 50);
    private static final Member TITLE = Member.nullable("title", new Text(0, 1000));
    private static final Member TIME = Member.nullable("estimatedDeliveryTime", new Text(0, 500));
    private static final Member OPTION_FIELDS = Member.optional("extendedFields", EXTENDED_FIELDS);

    /** Of an older Wix; comes back when it is sent. */
    private static final Member CATEGORY = Member.nullable("category", Text.ofAnyLength(0));

    static final Struct OPTION = new Struct(
            regionIdThatMayBeMissing(),
            list("deliveryRegionIds", new Guid(), REGIONS_OF_AN_OPTION),
            TITLE,
            CATEGORY,
            TIME,
            Member.required("rates", RATES),
            OPTION_FIELDS);

    static final Struct OPTION_CHANGE =
            new Struct(TITLE, CATEGORY, TIME, Member.required("rates", RATES), OPTION_FIELDS).asChange();

    static final Member REVISION = Member.optional("revision", new Revision());
    static final Member REQUIRED_REVISION = Member.required("revision", new Revision());

    private Shapes() {}

    /**
     * The live service reads a missing {@code deliveryRegionId} as an empty one, which is no GUID (Wix contract 7.6).
     */
    private static Member regionIdThatMayBeMissing() {
        return Member.defaulted("deliveryRegionId", new Guid(), TextNode.valueOf(""));
    }

    private static Member flag(String name, boolean value) {
        return Member.defaulted(name, new Flag(), BooleanNode.valueOf(value));
    }

    private static Member list(String name, Shape element, int most) {
        return Member.defaulted(name, new ListOf(element, 0, most), JsonNodeFactory.instance.arrayNode());
    }
}
