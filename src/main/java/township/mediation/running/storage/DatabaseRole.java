package township.mediation.running.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;
import township.mediation.files.SecretFile;

/** The roles that connect to the embedded database. Each has a generated password, in a file of its name. */
enum DatabaseRole {
    SUPERUSER("postgres"),
    OWNER("mediation_owner"),
    SERVICE("mediation_service");

    final String sqlName;

    DatabaseRole(String sqlName) {
        this.sqlName = sqlName;
    }

    SecretFile passwordFile(DataDirectory directory) {
        return new SecretFile(directory.passwords().resolve(sqlName));
    }

    String password(DataDirectory directory) {
        var file = passwordFile(directory);
        try {
            return new String(file.read(), StandardCharsets.US_ASCII).strip();
        } catch (IOException problem) {
            throw new OperatorError(
                    "The embedded database does not open without " + file.path() + ": " + Reason.of(problem)
                            + ". Put it back from a backup of the data directory.",
                    problem);
        }
    }

    void generatePassword(DataDirectory directory) throws IOException {
        passwordFile(directory)
                .readOrCreate(() -> (Base64.getUrlEncoder().withoutPadding().encodeToString(SecretFile.randomBytes(24))
                                + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
