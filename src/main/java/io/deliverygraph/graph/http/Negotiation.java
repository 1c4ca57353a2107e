package io.deliverygraph.graph.http;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which media type the caller wants its answer in (RFC 9110, 12.5.1). */
final class Negotiation {

    private Negotiation() {}

    /**
     * The type of greatest weight. Of those that weigh the same, it is the one that is named most exactly and then the
     * one that is named first. Who takes anything gets JSON, as clients of old expect.
     *
     * @param accept the header's lines, none where it is missing
     * @return empty where the caller takes neither
     */
    static Optional<ResponseType> of(List<String> accept) {
        if (accept.isEmpty()) {
            return Optional.of(ResponseType.JSON);
        }
        Optional<ResponseType> only = accept.size() == 1 ? ResponseType.named(accept.get(0)) : Optional.empty();
        return only.isPresent() ? only : weighed(MediaRange.allOf(accept));
    }

    private static Optional<ResponseType> weighed(List<MediaRange> ranges) {
        return Stream.of(ResponseType.JSON, ResponseType.GRAPHQL)
                .flatMap(type -> Wish.of(type, ranges).stream())
                .filter(wish -> wish.weight().signum() > 0)
                .min(Wish.ORDER)
                .map(Wish::type);
    }

    /**
     * What the header says of one type.
     *
     * @param exactness of the range that decides, which is the one that names the type most exactly
     * @param place of that range in the header
     */
    private record Wish(ResponseType type, BigDecimal weight, int exactness, int place) {

        static final Comparator<Wish> ORDER = Comparator.comparing(Wish::weight)
                .reversed()
                .thenComparing(Comparator.comparing(Wish::exactness).reversed())
                .thenComparing(Wish::place);

        static Optional<Wish> of(ResponseType type, List<MediaRange> ranges) {
            Wish best = null;
            for (int place = 0; place < ranges.size(); place++) {
                MediaRange range = ranges.get(place);
                int exactness = range.isUtf8() ? range.names(type.mediaType()) : 0;
                if (exactness > 0 && (best == null || exactness > best.exactness)) {
                    best = new Wish(type, range.weight(), exactness, place);
                }
            }
            return Optional.ofNullable(best);
        }
    }
}
