package township.mediation.areas;

import org.hibernate.query.CommonQueryContract;

/**
 * The SQL condition that something lies in an area: by the prefix of its code. A village also includes the villages
 * that were merged into it, along the whole chain.
 */
public record Coverage(AreaCode area) {

    private static final String MERGED_INTO = """
            in (
                with recursive covered (code) as (
                    select cast(:areaVillage as text) collate "C"
                    union
                    select merged.code from village merged join covered on merged.merged_into = covered.code
                )
                select code from covered)""";

    /**
     * @param alias stands for rows with a {@code township}, which comes first in every index, and a {@code
     * village_code}
     */
    public String ofRows(String alias) {
        var township = alias + ".township";
        return switch (area.level()) {
            case COUNTRY, PROVINCE, PREFECTURE, COUNTY -> township + " >= :areaLow and " + township + " < :areaHigh";
            case TOWNSHIP -> township + " = :areaTownship";
            case VILLAGE -> township + " = :areaTownship and " + alias + ".village_code " + MERGED_INTO;
        };
    }

    /** @param column holds codes of villages */
    public String ofVillages(String column) {
        return switch (area.level()) {
            case COUNTRY, PROVINCE, PREFECTURE, COUNTY -> column + " >= :areaLow and " + column + " < :areaHigh";
            case TOWNSHIP -> column + " >= :areaTownship and " + column + " < :areaTownship || ':'";
            case VILLAGE -> "left(" + column + ", 9) = :areaTownship and " + column + " " + MERGED_INTO;
        };
    }

    /** Sets the parameters of these conditions in a query. */
    public <Q extends CommonQueryContract> Q bind(Q query) {
        var township = area.township();
        if (township == null) {
            query.setParameter("areaLow", area.rangeStart());
            query.setParameter("areaHigh", area.rangeEnd());
        } else {
            query.setParameter("areaTownship", township);
        }
        if (area.level() == AreaLevel.VILLAGE) {
            query.setParameter("areaVillage", area.value());
        }
        return query;
    }
}
