package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 5, S1, S8 and S13. */
class GroupFieldsTest {

    private final DemoShop shop = new DemoShop();

    @ParameterizedTest
    @ValueSource(strings = {"", "'name':'',", "'name':'  ',", "'name':null,"})
    void s1AGroupNeedsAName(String name) {
        assertThat(shop.create("{" + name + "'sellingPlansToCreate':[" + deferred("A") + "]}"))
                .containsExactly("BLANK input.name");
    }

    @Test
    void s1AChangeCannotBlankTheNameAndNeedNotRepeatIt() {
        assertThat(shop.update("{'name':' '}")).containsExactly("BLANK input.name");
        assertThat(shop.update("{'name':null}")).containsExactly("BLANK input.name");
        assertThat(shop.update("{'merchantCode':'new-code'}")).isEmpty();
        assertThat(preOrder().name()).isEqualTo("Pre-order");
        assertThat(preOrder().merchantCode()).isEqualTo("new-code");
    }

    @Test
    void s8ThreeOptionsFitAndFourAreTooLong() {
        assertThat(shop.update("{'options':['1','2','3']}")).isEmpty();
        assertThat(shop.update("{'options':['1','2','3','4']}")).containsExactly("TOO_LONG input.options");
        assertThat(shop.create(group(
                        deferred("A"),
                        "{'name':'B','options':['1','2','3','4'],'billingPolicy':" + HALF_NOW + ",'deliveryPolicy':"
                                + AT_ONCE + "}")))
                .containsExactly("TOO_LONG input.sellingPlansToCreate.1.options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999"})
    void s13APositionHas32Bits(String position) {
        assertThat(shop.update("{'position':" + position + "}")).containsExactly("INVALID input.position");
        assertThat(shop.create(group(deferred("A", "'position':" + position))))
                .containsExactly("INVALID input.sellingPlansToCreate.0.position");
    }

    @ParameterizedTest
    @ValueSource(ints = {2147483647, -2147483648, 0})
    void s13EveryOtherPositionIsKept(int position) {
        assertThat(shop.update("{'position':" + position + "}")).isEmpty();
        assertThat(preOrder().position()).contains(position);
    }

    @Test
    void aChangeTouchesOnlyWhatItNames() {
        SellingPlanGroup before = preOrder();
        shop.clock.pass(Duration.ofDays(1));
        assertThat(shop.update("{'description':null}")).isEmpty();
        assertThat(preOrder())
                .usingRecursiveComparison()
                .ignoringFields("description", "updatedAt")
                .isEqualTo(before);
        assertThat(before.description()).isPresent();
        assertThat(preOrder().description()).isEmpty();
        assertThat(preOrder().updatedAt()).isEqualTo(Instant.parse("2026-06-02T12:00:00Z"));
    }

    @Test
    void whatIsWrongIsReportedTogetherAndNothingIsStored() {
        Map<String, Object> payload = shop.call("sellingPlanGroupCreate", """
                {'input':{'name':'','options':['1','2','3','4'],'position':2147483648},
                 'resources':{'productIds':['gid://shopify/Product/9'],'productVariantIds':['gid://shopify/ProductVariant/9']}}""");
        assertThat(errors(payload))
                .containsExactly(
                        "BLANK input.name",
                        "TOO_LONG input.options",
                        "INVALID input.position",
                        "SELLING_PLAN_COUNT_LOWER_BOUND input",
                        "NOT_FOUND resources.productIds",
                        "NOT_FOUND resources.productVariantIds");
        assertThat(payload).containsEntry("sellingPlanGroup", null);
        assertThat(shop.groups.all()).hasSize(4);
    }

    private SellingPlanGroup preOrder() {
        return shop.groups.group(groupId(1)).orElseThrow();
    }
}
