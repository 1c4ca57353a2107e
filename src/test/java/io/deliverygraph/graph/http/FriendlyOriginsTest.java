package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose pages may open a WebSocket: ours, and those that CORS names. */
class FriendlyOriginsTest {

    private static final HostAndPort OWN = HostAndPort.create("graph.example", 8080);

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, true",
        "https://SHOP.example, true",
        "https://a.team.example, true",
        "http://graph.example:8080, true",
        "http://graph.example, false",
        "https://shop.example.evil, false",
        "https://team.example, false",
        "null, false",
        "'', false",
    })
    void areThoseThatAreNamed(String origin, boolean friendly) {
        FriendlyOrigins friends = friends("https://shop.example", "/https://[a-z]+\\.team\\.example/");

        assertThat(friends.include(origin, OWN)).isEqualTo(friendly);
    }

    @Test
    void areAllWhereEverybodyIsNamed() {
        assertThat(friends("*").include("https://elsewhere.example", OWN)).isTrue();
    }

    /** HTTP/1.0 may come without a host. */
    @Test
    void areNobodyWhereTheCallerDoesNotSayWhomItCalls() {
        assertThat(friends().include("http://graph.example:8080", null)).isFalse();
        assertThat(friends().include(null, null)).as("no page").isTrue();
    }

    private static FriendlyOrigins friends(String... named) {
        return new FriendlyOrigins(Optional.of(List.of(named)));
    }
}
