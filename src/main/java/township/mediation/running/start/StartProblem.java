package township.mediation.running.start;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import township.mediation.files.OperatorError;
import township.mediation.running.backup.Migrations;
import township.mediation.running.settings.Addresses;

/** Says why Quarkus ended: in a line if an operator can mend it, with a stack trace if only a programmer can. */
final class StartProblem {

    /** How messages of the configuration begin that name a setting. */
    private static final String OF_A_SETTING = "SRCFG";

    private StartProblem() {}

    static void report(@Nullable Throwable problem) {
        if (problem != null) {
            line(problem)
                    .ifPresentOrElse(
                            System.err::println,
                            () -> Logger.getLogger(StartProblem.class).error("The service did not start", problem));
        }
    }

    /** The line for an operator; empty if only a programmer can mend it. Our own refusal may have a further cause. */
    static Optional<String> line(Throwable problem) {
        return causes(problem)
                .flatMap(cause -> ofOne(cause).stream())
                .findFirst()
                .or(() -> ofTheTables(problem))
                .map(text -> new OperatorError(text).getMessage());
    }

    private static Optional<String> ofOne(Throwable cause) {
        if (cause instanceof QuarkusBindException taken) {
            return Optional.of(Addresses.isInUse(taken.getPort(), taken.getHost(), Addresses.PORT));
        }
        var message = String.valueOf(cause.getMessage());
        if (isOfTls(cause)) {
            return Optional.of("The key store of TLS cannot be used: " + message
                    + ": see that quarkus.tls.key-store names a file that this user may read, and its password.");
        }
        var isOurs = cause instanceof OperatorError;
        var isOfASetting = cause instanceof ConfigurationException
                || cause instanceof ConfigValidationException
                || message.startsWith(OF_A_SETTING);
        return isOurs || isOfASetting ? Optional.of(message) : Optional.empty();
    }

    /** Quarkus has no exception type for it. */
    private static boolean isOfTls(Throwable cause) {
        return cause instanceof IllegalStateException
                && Arrays.stream(cause.getStackTrace())
                        .limit(1)
                        .anyMatch(thrown -> thrown.getClassName().startsWith("io.quarkus.tls."));
    }

    private static Optional<String> ofTheTables(Throwable problem) {
        return causes(problem)
                .filter(FlywayException.class::isInstance)
                .findFirst()
                .map(flyway -> "The tables cannot be brought up to date: " + Migrations.reason(flyway)
                        + (flyway instanceof FlywayValidateException
                                ? ""
                                : ". This is done by quarkus.flyway.username, who must own them."));
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause);
    }
}
