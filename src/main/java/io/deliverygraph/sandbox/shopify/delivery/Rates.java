package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.delivery.DeliveryParticipant.CarrierProduct;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.MoneyV2;
import java.math.BigDecimal;
import java.util.List;

/** Reads where a method has its price from: a rate definition or a participant, never both (P16). */
final class Rates {

    private Rates() {}

    static DeliveryRateProvider created(Input method, Known known) {
        refuseBoth(method);
        if (method.object("rateDefinition").isPresent()) {
            return flat(method.object("rateDefinition").get(), newRateId(known));
        }
        Input participant = method.object("participant")
                .orElseThrow(() -> Mistake.general("A method definition needs a rateDefinition or a participant; what"
                        + " it is without either is not known (P16)."));
        String carrier = participant
                .text("carrierServiceId")
                .orElseThrow(() -> Mistake.general("A participant to create needs a carrierServiceId."));
        return new DeliveryParticipant(
                newParticipantId(known),
                known.carrier(carrier),
                participant.money("fixedFee"),
                participant.decimal("percentageOfRateFee").orElse(BigDecimal.ZERO),
                services(participant),
                participant.flag("adaptToNewServices").orElse(false));
    }

    static DeliveryRateProvider updated(DeliveryRateProvider former, Input method, Known known) {
        refuseBoth(method);
        if (method.object("rateDefinition").isPresent()) {
            Input rate = method.object("rateDefinition").get();
            checkId(rate, former);
            return flat(rate, former instanceof DeliveryRateDefinition ? former.id() : newRateId(known));
        }
        if (method.object("participant").isEmpty()) {
            return former;
        }
        Input participant = method.object("participant").get();
        checkId(participant, former);
        return former instanceof DeliveryParticipant carrier
                ? changed(carrier, participant, known)
                : created(method, known);
    }

    private static DeliveryParticipant changed(DeliveryParticipant former, Input input, Known known) {
        return new DeliveryParticipant(
                former.id(),
                input.text("carrierServiceId").map(known::carrier).orElse(former.carrierServiceId()),
                input.money("fixedFee").or(former::fixedFee),
                input.decimal("percentageOfRateFee").orElse(former.percentageOfRateFee()),
                input.has("participantServices") ? services(input) : former.participantServices(),
                input.flag("adaptToNewServices").orElse(former.adaptToNewServicesFlag()));
    }

    private static void refuseBoth(Input method) {
        if (method.has("rateDefinition") && method.has("participant")) {
            throw Mistake.general("A method definition takes a rateDefinition or a participant; which of both counts is"
                    + " not known (P16).");
        }
    }

    private static void checkId(Input input, DeliveryRateProvider former) {
        if (input.has("id") && !input.text("id").get().equals(former.id())) {
            throw Mistake.general("Rate " + input.text("id").get() + " could not be found in its method definition.");
        }
    }

    private static DeliveryRateDefinition flat(Input rate, String id) {
        MoneyV2 price = rate.money("price").orElseThrow();
        if (price.amount().signum() < 0) {
            throw Mistake.general("The price of a rate can't be negative.");
        }
        return new DeliveryRateDefinition(id, price);
    }

    private static List<CarrierProduct> services(Input participant) {
        return participant.objects("participantServices").stream()
                .map(service -> new CarrierProduct(
                        service.text("name").orElseThrow(),
                        service.flag("active").orElseThrow()))
                .toList();
    }

    private static String newRateId(Known known) {
        return known.numbers().nextId("DeliveryRateDefinition");
    }

    private static String newParticipantId(Known known) {
        return known.numbers().nextId("DeliveryParticipant");
    }
}
