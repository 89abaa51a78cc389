package township.mediation.cases;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;

/**
 * Which cases a list shows.
 *
 * @param accepted the period of acceptance
 * @param status without one, every case that is not annulled
 * @param after the last case of the page before
 */
public record CaseFilter(
        AreaCode area,
        @Nullable Period accepted,
        @Nullable Status status,
        @Nullable Position after) {

    String query() {
        var query = new StringBuilder("from MediationCase c join fetch c.village where ").append(areaCondition());
        if (accepted != null) {
            query.append(" and c.facts.acceptedOn between :from and :to");
        }
        query.append(" and ").append(statusCondition());
        if (after != null) {
            query.append(" and (c.facts.acceptedOn, c.township, c.number.year, c.number.sequence)"
                    + " < (:acceptedOn, :afterTownship, :year, :sequence)");
        }
        return query.append(" order by c.facts.acceptedOn desc, c.township desc,"
                        + " c.number.year desc, c.number.sequence desc")
                .toString();
    }

    /** By the township, which comes first in every index. */
    private String areaCondition() {
        return switch (area.level()) {
            case COUNTRY, PROVINCE, PREFECTURE, COUNTY -> "c.township >= :low and c.township < :high";
            case TOWNSHIP -> "c.township = :township";
            case VILLAGE -> "c.township = :township and c.facts.villageCode = :village";
        };
    }

    private String statusCondition() {
        if (status == null) {
            return "not c.annulled";
        }
        return switch (status) {
            case OPEN -> "not c.annulled and c.facts.outcome.result is null";
            case CONCLUDED -> "not c.annulled and c.facts.outcome.result is not null";
            case ANNULLED -> "c.annulled";
        };
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        var township = area.township();
        if (township == null) {
            parameters.put("low", area.low());
            parameters.put("high", area.high());
        } else {
            parameters.put("township", township);
        }
        if (area.level() == AreaLevel.VILLAGE) {
            parameters.put("village", area.value());
        }
        if (accepted != null) {
            parameters.put("from", accepted.from());
            parameters.put("to", accepted.to());
        }
        if (after != null) {
            parameters.put("acceptedOn", after.acceptedOn());
            parameters.put("afterTownship", after.township());
            parameters.put("year", after.number().year());
            parameters.put("sequence", after.number().sequence());
        }
        return parameters;
    }
}
