package io.deliverygraph.quote;

import io.deliverygraph.profile.Surcharge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges the carriers of the region that serves a shipment. There is no source of live rates here, so every carrier is
 * silent, and its backup rate speaks if it is active (Wix contract 7.5; Shopify contract 7, R26).
 *
 * @param optionsLinked whether the region has options at all: without them the platform's own carrier has no rates, and
 *     a backup rate is not a price list (Wix contract 7.5)
 * @param optionsSpeak whether an option of the region is offered: the platform's own carrier is not silent then
 */
record JudgingCarrier(
        Judging judging, Setup setup, Cart cart, boolean optionsLinked, boolean optionsSpeak, Assumed assumed) {

    Candidate of(CarrierTerms carrier) {
        List<Decision> inTheWay = inTheWay(carrier);
        List<Decision> silence = silence(carrier);
        if (!inTheWay.isEmpty() || !silence.isEmpty()) {
            List<Decision> reasons = new ArrayList<>(inTheWay);
            reasons.addAll(silence);
            return Candidate.silent(carrier, titleOf(carrier), reasons);
        }
        return backup(carrier);
    }

    private List<Decision> inTheWay(CarrierTerms carrier) {
        List<Decision> reasons = new ArrayList<>();
        if (carrier.isPickup() && cart.shipsDeferred()) {
            reasons.add(Decision.of(DecisionCode.PICKUP_EXCLUDED, "R9", Evidence.DOCUMENTED));
        }
        if (!carrier.active()) {
            reasons.add(Decision.of(DecisionCode.OPTION_INACTIVE, setup.rules().condition(), Evidence.CONFIGURED));
        }
        reasons.addAll(judging.unmet(carrier.conditions()));
        return reasons;
    }

    /** Why nothing is heard of it; empty when its backup rate speaks. */
    private List<Decision> silence(CarrierTerms carrier) {
        if (carrier.speaksThroughOptions() && optionsSpeak) {
            assumed.add(Assumed.BUILT_IN);
            return List.of(
                    backupDecision(DecisionCode.BACKUP_RATE_INACTIVE, carrier).told("notNeeded"));
        }
        if (carrier.speaksThroughOptions() && !optionsLinked) {
            return List.of(unavailable(carrier));
        }
        if (carrier.backupRate() != null && carrier.backupRate().active()) {
            return List.of();
        }
        List<Decision> reasons = new ArrayList<>();
        reasons.add(unavailable(carrier));
        Decision noBackup = backupDecision(DecisionCode.BACKUP_RATE_INACTIVE, carrier);
        if (carrier.backupRate() != null) {
            reasons.add(noBackup);
        } else if (!carrier.keepsBackupRates()) {
            reasons.add(noBackup.told("notHeld"));
        } else if (!carrier.speaksThroughOptions()) {
            reasons.add(noBackup.told("missing"));
        }
        return reasons;
    }

    private Decision unavailable(CarrierTerms carrier) {
        assumed.when(carrier.speaksThroughOptions(), Assumed.BUILT_IN);
        if (cart.silentCarriers().contains(carrier.nativeId())) {
            return backupDecision(DecisionCode.CARRIER_RATE_UNAVAILABLE, carrier)
                    .told("asked");
        }
        assumed.when(!carrier.speaksThroughOptions(), Assumed.SILENT);
        Decision silent = Decision.of(
                        DecisionCode.CARRIER_RATE_UNAVAILABLE, setup.rules().backup(), Evidence.ASSUMED)
                .with("carrier", carrier.name());
        return carrier.speaksThroughOptions() ? silent.told("builtIn") : silent;
    }

    private Decision backupDecision(DecisionCode code, CarrierTerms carrier) {
        return Decision.of(code, setup.rules().backup(), Evidence.CONFIGURED).with("carrier", carrier.name());
    }

    private Candidate backup(CarrierTerms carrier) {
        BigDecimal price = carrier.backupRate().amount().amount().value();
        List<Decision> decisions = new ArrayList<>(judging.met(carrier.conditions()));
        decisions.add(unavailable(carrier));
        decisions.add(backupDecision(DecisionCode.BACKUP_RATE_USED, carrier)
                .comparing(null, setup.cents().text(price), null));
        for (Surcharge charge : carrier.carrier().surcharges()) {
            BigDecimal added = amountOf(charge, price);
            assumed.add(Assumed.SURCHARGES);
            decisions.add(backupDecision(DecisionCode.BACKUP_RATE_USED, carrier)
                    .comparing(null, setup.cents().text(added), null)
                    .told("surcharge")
                    .with("description", charge.description() == null ? "" : charge.description()));
            price = price.add(added);
        }
        return Candidate.backup(carrier, titleOf(carrier), price, decisions);
    }

    private BigDecimal amountOf(Surcharge charge, BigDecimal base) {
        return charge.fixed() != null
                ? charge.fixed().amount().value()
                : setup.cents().rounded(base.multiply(charge.percent().value()).movePointLeft(2), assumed);
    }

    private static String titleOf(CarrierTerms carrier) {
        boolean named =
                carrier.backupRate() != null && !carrier.backupRate().title().isBlank();
        return named ? carrier.backupRate().title() : carrier.name();
    }
}
