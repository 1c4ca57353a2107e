package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads zones to create and to update (Shopify contract 4.1). */
final class Zones {

    /** Countries whose provinces Shopify writes with the country in front, such as {@code JP-13}. */
    private static final Set<String> WHOLE_CODES = Set.of("JP", "KR", "PA", "PE", "PH", "PT", "TH");

    /** One of Mexico's has a blank: {@code Q ROO}. */
    private static final String SHORT_CODE = "[A-Z0-9]{1,5}|Q ROO";

    private Zones() {}

    static DeliveryZone created(Input input, Known known) {
        if (!input.objects("methodDefinitionsToUpdate").isEmpty()) {
            throw Mistake.general("A zone to create has no method definitions to update.");
        }
        return new DeliveryZone(
                known.numbers().nextId("DeliveryZone"),
                name(input.text("name").orElse("")),
                countries(input, known.numbers()),
                methods(input, known));
    }

    /** A zone as it is after an update: what the input does not name stays. Countries are replaced all together. */
    static DeliveryZone updated(DeliveryZone former, Input input, Known known) {
        List<DeliveryMethodDefinition> methods = new ArrayList<>(former.methods());
        for (Input change : input.objects("methodDefinitionsToUpdate")) {
            update(methods, change, known);
        }
        methods.addAll(methods(input, known));
        return new DeliveryZone(
                former.id(),
                name(input.text("name").orElse(former.name())),
                input.has("countries") ? countries(input, known.numbers()) : former.countries(),
                methods);
    }

    private static List<DeliveryMethodDefinition> methods(Input zone, Known known) {
        return zone.objects("methodDefinitionsToCreate").stream()
                .map(method -> Methods.created(method, known))
                .toList();
    }

    private static void update(List<DeliveryMethodDefinition> methods, Input change, Known known) {
        String id = change.text("id").orElse("");
        for (int index = 0; index < methods.size(); index++) {
            if (methods.get(index).id().equals(id)) {
                methods.set(index, Methods.updated(methods.get(index), change, known));
                return;
            }
        }
        throw Mistake.general("Method definition " + id + " could not be found in its zone.");
    }

    private static List<DeliveryCountry> countries(Input zone, Numbers numbers) {
        List<Input> countries = zone.objects("countries");
        if (countries.isEmpty()) {
            throw Mistake.general("A zone cannot be saved without countries.");
        }
        return countries.stream().map(country -> country(country, numbers)).toList();
    }

    private static DeliveryCountry country(Input input, Numbers numbers) {
        boolean restOfWorld = input.flag("restOfWorld").orElse(false);
        Optional<String> code = input.text("code");
        if (restOfWorld == code.isPresent()) {
            throw Mistake.general("A country of a zone needs either a code or restOfWorld.");
        }
        return new DeliveryCountry(numbers.nextId("DeliveryCountry"), code, provinces(input));
    }

    private static List<String> provinces(Input country) {
        if (country.flag("includeAllProvinces").orElse(false)) {
            return List.of();
        }
        return country.objects("provinces").stream()
                .map(province -> province.text("code").orElseThrow())
                .map(province -> province(country.text("code").orElse(""), province))
                .toList();
    }

    private static String province(String country, String code) {
        boolean known =
                WHOLE_CODES.contains(country) ? code.matches(country + "-[A-Z0-9]{1,3}") : code.matches(SHORT_CODE);
        if (!known) {
            throw Mistake.general("Province " + code + " could not be found.");
        }
        return code;
    }

    private static String name(String name) {
        if (name.isBlank()) {
            throw Mistake.general("The zone name can't be blank.");
        }
        return name;
    }
}
