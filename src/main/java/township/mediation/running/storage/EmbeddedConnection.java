package township.mediation.running.storage;

import java.util.Map;

/** How to reach the embedded database: as its owner for migrations, as the service's role for everything else. */
public record EmbeddedConnection(String url, String ownerPassword, String servicePassword) {

    static EmbeddedConnection to(DataDirectory directory, int port) {
        return new EmbeddedConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.DATABASE,
                DatabaseRole.OWNER.password(directory),
                DatabaseRole.SERVICE.password(directory));
    }

    /** The same as settings of Quarkus. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", DatabaseRole.SERVICE.sqlName,
                "quarkus.datasource.password", servicePassword,
                "quarkus.flyway.username", DatabaseRole.OWNER.sqlName,
                "quarkus.flyway.password", ownerPassword);
    }

    @Override
    public String toString() {
        return url;
    }
}
