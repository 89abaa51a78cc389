package township.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is confidential is in no text that a log could be given by mistake: messages of libraries print what they hold. */
class ConfidentialTextTest {

    private static final String PLANTED = "planted-4711";

    /** Parts of the names of components that hold what is confidential, whatever type they are of. */
    private static final List<String> CONFIDENTIAL =
            List.of("summary", "phone", "reason", "terms", "password", "token", "secret");

    /** The names of parties. */
    private static final Map<String, String> NAMES = Map.of("Party", "name", "CaseSearch", "party");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("township.mediation");

    static Stream<Class<?>> recordsThatHoldSomethingConfidential() {
        return CLASSES.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type ->
                        Arrays.stream(type.getRecordComponents()).anyMatch(ConfidentialTextTest::isConfidential));
    }

    @ParameterizedTest
    @MethodSource("recordsThatHoldSomethingConfidential")
    void noRecordSaysWhatItHolds(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);

        var made = constructor.newInstance(
                Arrays.stream(components).map(ConfidentialTextTest::planted).toArray());

        assertThat(made.toString()).doesNotContain(PLANTED);
    }

    /** A record whose parts print nothing prints nothing itself, so these are enough. */
    @Test
    void knowsThoseWithParticularsAndSecrets() {
        assertThat(recordsThatHoldSomethingConfidential().map(Class::getSimpleName))
                .contains("NewCase", "Particulars", "Party", "PasswordChange", "NewAccount", "CreatedToken");
    }

    @Test
    void noEntitySaysWhatItHolds() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.tryGetMethod("toString")).isEmpty());
    }

    private static boolean isConfidential(RecordComponent component) {
        var name = component.getName().toLowerCase(Locale.ROOT);
        var holder = component.getDeclaringRecord().getSimpleName();
        return isText(component.getType()) && CONFIDENTIAL.stream().anyMatch(name::contains)
                || component.getName().equals(NAMES.get(holder))
                || holder.equals("FieldChange") && component.getType() == Object.class
                || component.getGenericType().getTypeName().contains(JsonNode.class.getName());
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == Optional.class;
    }

    private static Object planted(RecordComponent component) {
        var type = component.getType();
        if (type == Optional.class) {
            return Optional.of(PLANTED);
        } else if (type == String.class) {
            return isConfidential(component) ? PLANTED : "x";
        } else if (type == List.class) {
            var ofJson = component.getGenericType().getTypeName().contains(JsonNode.class.getName());
            return ofJson ? List.of(TextNode.valueOf(PLANTED)) : List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 1;
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        }
        return type == Object.class ? PLANTED : null;
    }
}
