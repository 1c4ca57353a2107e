package io.deliverygraph.sandbox.shopify.plan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs of selling plan mutations, written with single quotes. */
final class PlanInputs {

    /** Half now, the rest when it ships. */
    static final String HALF_NOW = "{'fixed':{'checkoutCharge':{'type':'PERCENTAGE','value':{'percentage':50}},"
            + "'remainingBalanceChargeTrigger':'ON_FULFILLMENT'}}";

    /** Ships at once. */
    static final String AT_ONCE = "{'fixed':{'fulfillmentTrigger':'ASAP'}}";

    static final String MONTHLY = "{'recurring':{'interval':'MONTH','intervalCount':1}}";

    /** Ten percent off, from the start on. */
    static final String TEN_OFF = "{'fixed':{'adjustmentType':'PERCENTAGE','adjustmentValue':{'percentage':10}}}";

    /** Twenty percent off after three cycles. */
    static final String TWENTY_OFF_LATER =
            "{'recurring':{'afterCycle':3,'adjustmentType':'PERCENTAGE','adjustmentValue':{'percentage':20}}}";

    private PlanInputs() {}

    /** A group with these plans. */
    static String group(String... plans) {
        return "{'name':'G','merchantCode':'g','options':['O'],'sellingPlansToCreate':[" + String.join(",", plans)
                + "]}";
    }

    /** A plan whose only option is its name. */
    static String plan(String name, String billing, String delivery, String... more) {
        String rest = more.length == 0 ? "" : "," + String.join(",", more);
        return "{'name':'" + name + "','options':['" + name + "'],'billingPolicy':" + billing + ",'deliveryPolicy':"
                + delivery + rest + "}";
    }

    static String deferred(String name, String... more) {
        return plan(name, HALF_NOW, AT_ONCE, more);
    }

    static String subscription(String name, String... more) {
        return plan(name, MONTHLY, MONTHLY, more);
    }

    /** Deferred plans without a fault, named by their numbers from 1 on. */
    static String[] manyPlans(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> deferred("P" + number))
                .toArray(String[]::new);
    }

    /** Texts as a JSON list. */
    static String list(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(index -> "'" + texts[index] + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
