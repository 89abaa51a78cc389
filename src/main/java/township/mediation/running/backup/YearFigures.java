package township.mediation.running.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.InHand;

/**
 * The figures of all cases in each year, from the first acceptance to the last date of a case.
 *
 * @param definition of the figures; figures of different definitions cannot be compared
 * @param years for each year the values of the figures by their fields
 */
record YearFigures(String definition, Map<String, Map<String, String>> years) {

    static YearFigures of(Connection connection) throws SQLException {
        var years = new TreeMap<String, Map<String, String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        with dates as (
                            select cast(extract(year from min(accepted_on)) as integer) as first,
                                cast(extract(year from greatest(max(accepted_on), max(concluded_on))) as integer) as last
                            from mediation_case where not annulled
                        ), periods as (
                            select year, make_date(year, 1, 1) as first_day, make_date(year, 12, 31) as last_day
                            from dates, generate_series(first, last) as year
                        )
                        select p.year, %s
                        from periods p left join mediation_case c on %s
                        group by p.year
                        """.formatted(
                                Figure.OF_CASES.stream()
                                        .map(figure -> figure.sum() + " as " + figure.name())
                                        .collect(Collectors.joining(",\n    ")),
                                InHand.in("p.first_day", "p.last_day")))) {
            while (rows.next()) {
                var values = new TreeMap<String, String>();
                for (var figure : Figure.OF_CASES) {
                    values.put(figure.field(), rows.getString(figure.name()));
                }
                years.put(rows.getString("year"), values);
            }
        }
        return new YearFigures(Figure.DEFINITION, years);
    }

    /** Whether a figure that both programs know differs, or a year is missing. */
    boolean contradicts(YearFigures other) {
        return definition.equals(other.definition)
                && !(years.keySet().equals(other.years.keySet())
                        && years.entrySet().stream()
                                .allMatch(year ->
                                        agree(year.getValue(), other.years.getOrDefault(year.getKey(), Map.of()))));
    }

    private static boolean agree(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(figure -> figure.getValue().equals(other.getOrDefault(figure.getKey(), figure.getValue())));
    }
}
