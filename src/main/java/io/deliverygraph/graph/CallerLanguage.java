package io.deliverygraph.graph;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** The language of the caller: the best of ours for the request's {@code Accept-Language}. */
@ApplicationScoped
public class CallerLanguage {

    /** Browsers send some fifty. The time to read it grows with the square of its length. */
    private static final int LONGEST = 200;

    private final CurrentVertxRequest request;

    CallerLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * English when the caller asks for nothing, for something that we do not speak, or in a way that cannot be read, or
     * at too great length.
     */
    public Locale language() {
        return Optional.ofNullable(request.getCurrent())
                .map(current -> current.request().getHeader("Accept-Language"))
                .map(CallerLanguage::of)
                .orElse(Messages.LANGUAGES.get(0));
    }

    /**
     * The same of a header's value.
     *
     * @param acceptLanguage null where the caller sent none
     */
    public static Locale of(String acceptLanguage) {
        Locale best = acceptLanguage == null ? null : bestOf(acceptLanguage);
        return best == null ? Messages.LANGUAGES.get(0) : best;
    }

    static Locale bestOf(String acceptLanguage) {
        if (acceptLanguage.length() > LONGEST) {
            return null;
        }
        try {
            return Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), Messages.LANGUAGES);
        } catch (RuntimeException unreadable) { // also an index out of bounds, for a lone hyphen
            return null;
        }
    }
}
