package township.mediation.areas;

import static township.mediation.database.Rows.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.InvalidValue;

/** The listed areas of every level, villages among them. */
@ApplicationScoped
public class Areas {

    private final Session database;

    Areas(Session database) {
        this.database = database;
    }

    /**
     * Returns an area that a request names.
     *
     * @param field the field that names it
     * @throws InvalidValue if it is not known
     */
    public Area listed(String field, AreaCode code) {
        return byCode(code).orElseThrow(() -> unknown(field));
    }

    public boolean isListed(AreaCode code) {
        return byCode(code).isPresent();
    }

    /** @param field the field that names an unknown area */
    public static InvalidValue unknown(String field) {
        return new InvalidValue(field, "violation.unknown-area");
    }

    private record Names(String name, @Nullable String nameEn) {}

    private Optional<Area> byCode(AreaCode code) {
        return rows(database, """
                        select name, name_en from area where code = :code
                        union all
                        select name, null from village where code = :code
                        """, Names.class)
                .setParameter("code", code.value())
                .getResultStream()
                .map(found -> new Area(code, found.name(), found.nameEn()))
                .findFirst();
    }
}
