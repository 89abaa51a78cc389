package township.mediation.http.formats;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * What a client accepts (RFC 9110, 12.5.1). Parameters other than {@code q} are ignored. What cannot be parsed was left
 * out before.
 */
record AcceptHeader(List<MediaType> ranges) {

    static AcceptHeader of(HttpHeaders headers) {
        return new AcceptHeader(headers.getAcceptableMediaTypes());
    }

    private record Weight(double quality, int precision) {}

    private record Weighed(Format format, Weight weight) {}

    private static final Weight NONE = new Weight(0, -1);
    private static final int NAMED = 2;

    /**
     * Returns the first of the offered formats if the client names it, however low its weight: programs add what they
     * could also show to what they can read, and give it a higher weight. If the client accepts the first format only
     * by a wildcard, the format with the highest weight wins; of formats of equal weight, the one that is named more
     * precisely, and then the first.
     *
     * @throws Refusal not-acceptable
     */
    Format best(Format... offered) {
        var first = new Weighed(offered[0], weight(offered[0].type()));
        if (first.weight().precision() == NAMED && first.weight().quality() > 0) {
            return first.format();
        }
        var order = Comparator.comparingDouble(Weight::quality).thenComparingInt(Weight::precision);
        // Of equals, the first one is kept.
        var best = Arrays.stream(offered)
                .skip(1)
                .map(format -> new Weighed(format, weight(format.type())))
                .reduce((one, other) -> order.compare(other.weight(), one.weight()) > 0 ? other : one)
                .filter(other -> other.weight().quality() > first.weight().quality())
                .orElse(first);
        if (best.weight().quality() <= 0) {
            throw Refusal.of(Problem.NOT_ACCEPTABLE);
        }
        return best.format();
    }

    /** The most precise range that includes a format gives its weight. */
    private Weight weight(MediaType type) {
        return ranges.stream()
                .filter(range -> range.isCompatible(type))
                .map(range -> new Weight(quality(range), precision(range)))
                .max(Comparator.comparingInt(Weight::precision).thenComparingDouble(Weight::quality))
                .orElse(NONE);
    }

    private static double quality(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    }

    private static int precision(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : NAMED;
    }
}
