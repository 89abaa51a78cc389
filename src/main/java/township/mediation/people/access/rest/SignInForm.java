package township.mediation.people.access.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** What a person typed on the sign-in page; a field that was not sent is empty. */
record SignInForm(String name, String password) {

    /** @param sent in the form {@code application/x-www-form-urlencoded} */
    static SignInForm of(String sent) {
        var fields = new HashMap<String, String>();
        try {
            for (var field : sent.split("&", -1)) {
                var equals = field.indexOf('=');
                if (equals >= 0
                        && fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)))
                                != null) {
                    throw Refusal.of(Problem.MALFORMED_REQUEST);
                }
            }
        } catch (IllegalArgumentException undecodable) {
            throw Refusal.of(Problem.MALFORMED_REQUEST);
        }
        return new SignInForm(fields.getOrDefault("name", ""), fields.getOrDefault("password", ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SignInForm";
    }
}
