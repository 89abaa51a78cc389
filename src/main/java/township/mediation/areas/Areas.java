package township.mediation.areas;

import static township.mediation.database.Rows.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Refusal;

/** The listed areas of every level, villages among them. */
@ApplicationScoped
public class Areas {

    private final Session database;

    Areas(Session database) {
        this.database = database;
    }

    /**
     * An area that a request names.
     *
     * @throws Refusal invalid-parameter, when no list has it
     */
    public Area listed(String parameter, AreaCode code) {
        return byCode(code).orElseThrow(() -> unknown(parameter));
    }

    public boolean isListed(AreaCode code) {
        return byCode(code).isPresent();
    }

    /** @param parameter in which an area stands that no list has */
    public static Refusal unknown(String parameter) {
        return Refusal.ofParameter(parameter, "violation.unknown-area");
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
