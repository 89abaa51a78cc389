package township.mediation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import township.mediation.facts.Figure;
import township.mediation.facts.Figure.Count;
import township.mediation.facts.Figure.Sum;

/**
 * What all cases sum up to in each year, from the first acceptance to the last date of a case.
 *
 * @param definition of the figures; another one counts otherwise
 * @param years the values of the figures by their fields, by the year
 */
record YearFigures(String definition, Map<String, Map<String, String>> years) {

    private static final List<Figure> SUMMED =
            Arrays.stream(Figure.values()).filter(Figure::isOfCases).toList();

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
                        from periods p left join mediation_case c
                            on not c.annulled and c.accepted_on <= p.last_day
                            and coalesce(c.concluded_on, 'infinity') >= p.first_day
                        group by p.year
                        """.formatted(
                                SUMMED.stream().map(YearFigures::summed).collect(Collectors.joining(",\n    "))))) {
            while (rows.next()) {
                var values = new TreeMap<String, String>();
                for (var figure : SUMMED) {
                    values.put(figure.field(), rows.getString(figure.name()));
                }
                years.put(rows.getString("year"), values);
            }
        }
        return new YearFigures(Figure.DEFINITION, years);
    }

    private static String summed(Figure figure) {
        if (figure.measure() instanceof Sum sum) {
            return "coalesce(sum(%s) filter (where %s), 0) as %s"
                    .formatted(sum.expression(), sum.predicate(), figure.name());
        }
        if (figure.measure() instanceof Count count) {
            return "count(*) filter (where %s) as %s".formatted(count.predicate(), figure.name());
        }
        throw new IllegalArgumentException(figure + " is not summed");
    }
}
