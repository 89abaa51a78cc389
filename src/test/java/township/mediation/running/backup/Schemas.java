package township.mediation.running.backup;

import java.util.Optional;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;

/** Further schemas in the database of a running service. */
final class Schemas {

    private Schemas() {}

    /** Makes a new schema, and says how the owner of the tables reaches it. */
    static OwnerAccess made(PackagedService service, String name) {
        var owner = Owner.of(service);
        owner.execute("create schema " + name);
        return new OwnerAccess(
                owner.url() + "?currentSchema=" + name, Owner.NAME, Optional.of(owner.password()), "mediation_service");
    }
}
