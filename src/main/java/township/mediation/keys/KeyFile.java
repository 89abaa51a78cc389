package township.mediation.keys;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.Locations;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;
import township.mediation.files.SecretFile;

/**
 * The one secret of an installation, from which every key is derived by its label. Losing the file means losing
 * everything protected by its keys, so it is made once and never written again.
 */
@Singleton
public class KeyFile {

    private static final int LENGTH = 32;

    private final byte[] secret;

    @Inject
    public KeyFile(Config config) {
        this(Locations.from(config).keyFile());
    }

    public KeyFile(Path path) {
        try {
            secret = new SecretFile(path).readOrCreate(() -> SecretFile.randomBytes(LENGTH));
        } catch (IOException problem) {
            throw new OperatorError(
                    "The key file " + path + " cannot be read or made: " + Reason.of(problem)
                            + ". Set mediation.key-file to a place that this user may write to.",
                    problem);
        }
        if (secret.length != LENGTH) {
            throw new OperatorError("The key file " + path + " has " + secret.length + " bytes instead of " + LENGTH
                    + ": put back the right one from a backup.");
        }
    }

    /** Distinguishes this key from others without revealing anything about it; a database keeps it, in hexadecimal. */
    public String check() {
        return HexFormat.of().formatHex(derive("check"));
    }

    public KeyedHash keyedHash(String label) {
        return new KeyedHash(new SecretKeySpec(derive(label), "HmacSHA256"));
    }

    public byte[] derive(String label) {
        return Hkdf.derive(secret, new byte[0], label.getBytes(StandardCharsets.UTF_8), LENGTH);
    }
}
