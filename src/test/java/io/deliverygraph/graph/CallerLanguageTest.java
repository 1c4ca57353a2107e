package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE", "de-AT", "de-CH;q=0.8, fr", "fr, de;q=0.1", "en;q=0.5, de", "nl,de-DE,en"})
    void findsGerman(String acceptLanguage) {
        assertThat(CallerLanguage.bestOf(acceptLanguage)).isEqualTo(Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US,en;q=0.9,de;q=0.8", "de;q=0.1,en", "fr,en"})
    void findsEnglish(String acceptLanguage) {
        assertThat(CallerLanguage.bestOf(acceptLanguage)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "fr", "fr-CA, ja;q=0.5", "de;q=x", ";;;", "de;q=7", "ä ö", "-", "-;q=1", "de,-"})
    void leavesItOpenWhenNothingFitsOrNothingCanBeRead(String acceptLanguage) {
        assertThat(CallerLanguage.bestOf(acceptLanguage)).isNull();
    }

    @Test
    void readsNothingOfALengthThatNoBrowserSends() {
        assertThat(CallerLanguage.bestOf("de" + ",fr".repeat(66))).isEqualTo(Locale.GERMAN);
        assertThat(CallerLanguage.bestOf("de" + ",fr".repeat(67))).isNull();
    }

    @Test
    void speaksEnglishWhereThereIsNoRequestAtAll() {
        assertThat(new CallerLanguage(new CurrentVertxRequest()).language()).isEqualTo(Locale.ENGLISH);
    }
}
