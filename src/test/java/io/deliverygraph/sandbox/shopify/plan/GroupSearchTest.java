package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSearchTest {

    private final DemoShop shop = new DemoShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | 1 2 3",
                "''                                   | 1 2 3",
                "app_id:CURRENT                       | 1 2 3",
                "app_id:ALL                           | 1 2 3 4",
                "app_id:2                             | 4",
                "order                                | 1",
                "TBYB                                 | 2",
                "order AND 2027                       | 1",
                "order deposit                        | ''",
                "\"before you\"                       | 2",
                "name:deposit                         | 3",
                "name:\"try before you buy\"          | 2",
                "name:try                             | ''",
                "id:2                                 | 2",
                "category:PRE_ORDER                   | 1 3",
                "category:pre_order,try_before_you_buy | 1 2 3",
                "category:SUBSCRIPTION                | ''",
                "category:SUBSCRIPTION app_id:ALL     | 4",
                "category:PRE_ORDER,PRE_ORDER id:3    | 3"
            })
    void allTermsHaveToMatch(String query, String groups) {
        assertThat(ids(shop.groups.matching(query)))
                .isEqualTo(Stream.of(groups.split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(number -> groupId(Integer.parseInt(number)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"created_at:2026", "percentage_off:10", "a OR b", "NOT a", "-a", "(a b)", "pre*"})
    void whatItCannotSearchForItRefuses(String query) {
        assertThatThrownBy(() -> shop.groups.matching(query)).isInstanceOf(UnsupportedSearch.class);
    }
}
