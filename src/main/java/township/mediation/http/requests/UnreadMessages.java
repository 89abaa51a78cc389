package township.mediation.http.requests;

import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves the messages of constraints as they are, because {@link BrokenConstraints} has its own texts. To choose their
 * language, Quarkus would have the JDK parse {@code Accept-Language} once for each violation, which a malicious client
 * can make slow or make fail.
 */
@Singleton
public class UnreadMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
