package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country of a zone, or the rest of the world.
 *
 * @param countryCode empty for the rest of the world
 * @param provinceCodes empty for the whole country. How Shopify reports a whole country is not recorded (mapping, row
 *     11)
 */
public record DeliveryCountry(String id, Optional<String> countryCode, List<String> provinceCodes) implements Node {

    /** By code, the rest of the world last (Shopify contract 2.1). */
    static final Comparator<DeliveryCountry> BY_CODE =
            Comparator.comparing(country -> country.countryCode().orElse("~"));

    public DeliveryCountry {
        provinceCodes = provinceCodes.stream().sorted().toList();
    }

    /** {@code DeliveryCountryCodeOrRestOfWorld}. */
    public record Code(Optional<String> countryCode, boolean restOfWorld) {}

    public Code code() {
        return new Code(countryCode, countryCode.isEmpty());
    }

    public String name() {
        return countryCode
                .map(code -> new Locale.Builder().setRegion(code).build())
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .orElse("Rest of world");
    }

    public String translatedName() {
        return name();
    }

    /** Its ids are not recorded: they are made of the country's (Shopify contract 1.1). */
    public List<DeliveryProvince> provinces() {
        return provinceCodes.stream()
                .map(code -> new DeliveryProvince(Gid.of("DeliveryProvince", Gid.number(id) + "-" + code), code))
                .toList();
    }
}
