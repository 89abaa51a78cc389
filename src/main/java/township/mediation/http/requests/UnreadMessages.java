package township.mediation.http.requests;

import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves the messages of constraints as they are, for {@link BrokenConstraints} has texts of its own. To make them out,
 * Quarkus would have the JDK read {@code Accept-Language} once for each violation, which takes long or fails where a
 * client means harm.
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
