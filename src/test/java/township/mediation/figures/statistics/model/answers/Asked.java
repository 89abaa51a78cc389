package township.mediation.figures.statistics.model.answers;

import java.util.List;

/**
 * A request for statistics.
 *
 * @param by a grouping, or two with a comma
 * @param zeros null where nothing is said of them
 */
public record Asked(String area, String by, Boolean zeros, Span span) {

    String path() {
        return "/api/v1/statistics?area=" + area + "&by=" + by + (zeros == null ? "" : "&zeros=" + zeros) + "&"
                + span.parameters();
    }

    List<String> groupings() {
        return List.of(by.split(","));
    }

    /** Of one grouping every key has a row, of two only pairs that have something, unless it is asked for otherwise. */
    boolean wantsZeros() {
        return zeros == null ? groupings().size() == 1 : zeros;
    }

    boolean isRefused() {
        return groupings().contains("village") && area.length() < 4;
    }

    @Override
    public String toString() {
        return path();
    }
}
