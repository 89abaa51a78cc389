package township.mediation.running;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Name and password as a header sends them (RFC 7617). */
public final class Basic {

    private Basic() {}

    public static String header(String name, String password) {
        var joined = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(joined);
    }
}
