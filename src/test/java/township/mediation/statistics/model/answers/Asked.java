package township.mediation.statistics.model.answers;

/** A request for statistics. */
public record Asked(String area, String by, Span span) {

    String path() {
        return "/api/v1/statistics?area=" + area + "&by=" + by + "&" + span.parameters();
    }

    boolean isRefused() {
        return by.equals("village") && area.length() < 4;
    }

    @Override
    public String toString() {
        return path();
    }
}
