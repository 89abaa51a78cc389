package township.mediation.running.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import township.mediation.files.OperatorError;
import township.mediation.keys.KeyFile;

/** Proves by the key file that a backup belongs to it and that nobody else has written its manifest. */
public final class KeySeal {

    /** The name of the entry with the seal. */
    static final String ENTRY = "manifest.seal";

    private final Path path;
    private final KeyFile key;

    private KeySeal(Path path) {
        this.path = path;
        this.key = new KeyFile(path);
    }

    /**
     * Uses an existing key file, and makes none.
     *
     * @param otherwise what an operator has to do if there is none
     */
    public static KeySeal of(Path keyFile, String otherwise) {
        if (!Files.exists(keyFile)) {
            throw new OperatorError("There is no key file " + keyFile + ": " + otherwise);
        }
        return new KeySeal(keyFile);
    }

    /** The same for every backup of an installation. */
    String check() {
        return hash("backup-key-check", "mediation".getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a database has the check value of a different key file. */
    boolean isNotThatOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select key_check from installation")) {
            return row.next() && row.getString(1) != null && !row.getString(1).equals(key.check());
        }
    }

    String of(byte[] manifest) {
        return hash("backup-manifest", manifest);
    }

    boolean matches(byte[] manifest, byte[] seal) {
        return MessageDigest.isEqual(of(manifest).getBytes(StandardCharsets.US_ASCII), seal);
    }

    private String hash(String label, byte[] value) {
        return HexFormat.of().formatHex(key.keyedHash(label).of(value));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
