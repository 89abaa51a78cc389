package township.mediation.keys;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), which the JDK has only from version 25 on. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_LENGTH = 32;

    private Hkdf() {}

    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        var pseudoRandomKey = hmac(salt.length == 0 ? new byte[HASH_LENGTH] : salt, secret);
        var output = new ByteArrayOutputStream();
        var block = new byte[0];
        for (int counter = 1; output.size() < length; counter++) {
            block = hmac(pseudoRandomKey, block, info, new byte[] {(byte) counter});
            output.writeBytes(block);
        }
        return Arrays.copyOf(output.toByteArray(), length);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + HMAC, impossible);
        }
    }
}
