package township.mediation.http.requests;

import java.util.regex.Pattern;

/** Repeats unknown names of fields and parameters in an answer only if they look like names. */
final class SafeNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");

    private SafeNames() {}

    static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }
}
