package township.mediation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may know what: each package declares it, and the README's table sums it up. */
@AnalyzeClasses(packages = "township.mediation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "township.mediation.";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IMPORT =
            Pattern.compile("import (?:static )?(township\\.mediation(?:\\.[a-z]+)+)\\.[A-Z]");

    @ArchTest
    static void aPackageUsesWhatItDeclaresAndNoMore(JavaClasses program) {
        var declared = declared(program);
        assertSoftly(softly -> uses(program)
                .forEach((user, used) -> softly.assertThat(used).as(user).isEqualTo(declared.get(user))));
    }

    /** The table rules whole parts of the house: the first word of each package. */
    @ArchTest
    static void theTableOfTheReadmeSaysTheSame(JavaClasses program) throws IOException {
        var parts = new TreeMap<String, Set<String>>();
        declared(program).forEach((user, used) -> {
            var part = parts.computeIfAbsent(partOf(user), each -> new TreeSet<>());
            used.stream()
                    .map(ArchitectureTest::partOf)
                    .filter(not(partOf(user)::equals))
                    .forEach(part::add);
        });
        var rows = rowsOfTheReadme();
        assertThat(rows).hasSameSizeAs(parts);
        assertSoftly(softly -> parts.forEach(
                (part, used) -> softly.assertThat(rows.get(part)).as(part).isEqualTo(used)));
        assertThat(parts).hasSizeLessThanOrEqualTo(12);
    }

    @ArchTest
    static final ArchRule noPartsGoInCircles =
            slices().matching("township.mediation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("township.mediation.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsNothingOfHttp = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..rest",
                    "..mediation.http..",
                    "..figures.definitions",
                    "..running.start",
                    "..running.settings",
                    "..running.connections")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..");

    /** A request's way, and a start's, can be read in one file. */
    @ArchTest
    static void everyOrderStandsInOneFile(JavaClasses program) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var lines = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ArchitectureTest::lines)
                    .filter(Pattern.compile(
                                    "\\.order\\(|@Priority\\(|ServerRequestFilter[^;]*$|ServerResponseFilter[^;]*$")
                            .asPredicate())
                    .toList();
            assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> line.contains("Order."));
        }
    }

    /** The host that a request names is whatever its sender likes: see {@code http.web.Relative}. */
    @ArchTest
    static final ArchRule noAddressInAnAnswerNamesAHost = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("created|seeOther|temporaryRedirect|location|contentLocation|links?"
                            + "|getRequestUriBuilder|getAbsolutePath.*|getBaseUri.*|absoluteURI"))
                    .and(target(
                            owner(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx.core..")))));

    @ArchTest
    static final ArchRule whatIsInjectedComesThroughTheConstructor =
            fields().should().notBeAnnotatedWith("jakarta.inject.Inject");

    /** What it inherits reads and deletes without regard to an area. */
    @ArchTest
    static final ArchRule aRepositoryIsAskedByItsOwnMethodsOnly = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .should()
            .accessTargetWhere(describe(
                    "it is inherited from Panache",
                    access -> access.getTarget()
                            .resolveMember()
                            .filter(member ->
                                    member.getOwner().getPackageName().startsWith("io.quarkus.hibernate.orm.panache"))
                            .isPresent()));

    /** {@code Size} counts the units of UTF-16, and cleans nothing. */
    @ArchTest
    static final ArchRule textsGoByTheRuleOfTexts = fields().that()
            .haveRawType(String.class)
            .should()
            .notBeAnnotatedWith("jakarta.validation.constraints.Size");

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Dto")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager");

    private static Map<String, Set<String>> declared(JavaClasses program) {
        return packages(program)
                .collect(toMap(
                        each -> relative(each.getName()),
                        each -> new TreeSet<>(
                                List.of(each.getAnnotationOfType(MayUse.class).value())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> uses(JavaClasses program) {
        return packages(program)
                .collect(toMap(
                        each -> relative(each.getName()),
                        each -> Stream.concat(usedByClasses(each), imported(each))
                                .filter(not(each.getName()::equals))
                                .map(ArchitectureTest::relative)
                                .collect(toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<String> usedByClasses(JavaPackage each) {
        return each.getClassDependenciesFromThisPackage().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith(BASE));
    }

    /** The compiler leaves nothing of a constant's class. */
    private static Stream<String> imported(JavaPackage each) {
        var directory = SOURCES.resolve(each.getName().replace('.', '/'));
        return Stream.of(requireNonNull(directory.toFile().listFiles((folder, name) -> name.endsWith(".java"))))
                .flatMap(file -> lines(file.toPath()))
                .map(IMPORT::matcher)
                .filter(Matcher::lookingAt)
                .map(line -> line.group(1));
    }

    /** Those that hold types; the comments of the others describe what is below them. */
    private static Stream<JavaPackage> packages(JavaClasses program) {
        return program.getPackage("township.mediation").getSubpackagesInTree().stream()
                .filter(each -> each.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")));
    }

    private static Map<String, Set<String>> rowsOfTheReadme() throws IOException {
        return Pattern.compile("^\\| `([a-z]+)` \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(toMap(
                        row -> row.group(1),
                        row -> Pattern.compile("`([a-z]+)`")
                                .matcher(row.group(2))
                                .results()
                                .map(name -> name.group(1))
                                .collect(toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String relative(String name) {
        return name.substring(BASE.length());
    }

    private static String partOf(String name) {
        return name.split("\\.", 2)[0];
    }
}
