package township.mediation.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** What a client accepts (RFC 9110, 12.5.1), read. Parameters but {@code q} are of no matter. */
record AcceptHeader(List<MediaType> ranges) {

    /** A header that cannot be read asks for nothing. */
    static AcceptHeader of(HttpHeaders headers) {
        try {
            return new AcceptHeader(headers.getAcceptableMediaTypes());
        } catch (IllegalArgumentException unreadable) {
            return new AcceptHeader(List.of(MediaType.WILDCARD_TYPE));
        }
    }

    private record Weight(double quality, int precision) {}

    private record Weighed(Format format, Weight weight) {}

    private static final Weight NONE = new Weight(0, -1);

    /**
     * The one that the client would rather have; of those that it likes as well as each other the one that it names
     * more precisely, and then the first.
     *
     * @throws Refusal not-acceptable
     */
    Format best(Format... offered) {
        var order = Comparator.comparingDouble(Weight::quality).thenComparingInt(Weight::precision);
        // Of equals the first one is kept.
        var best = Arrays.stream(offered)
                .map(format -> new Weighed(format, weight(format.type())))
                .reduce((one, other) -> order.compare(other.weight(), one.weight()) > 0 ? other : one)
                .orElseThrow();
        if (best.weight().quality() <= 0) {
            throw Refusal.of(Problem.NOT_ACCEPTABLE);
        }
        return best.format();
    }

    /** The most precise of the ranges that a format lies in says how much it is liked. */
    private Weight weight(MediaType type) {
        return ranges.stream()
                .filter(range -> range.isCompatible(type))
                .map(range -> new Weight(quality(range), precision(range)))
                .max(Comparator.comparingInt(Weight::precision).thenComparingDouble(Weight::quality))
                .orElse(NONE);
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }

    private static int precision(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
