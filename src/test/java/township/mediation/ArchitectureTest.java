package township.mediation;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of packages in the README, executed. */
@AnalyzeClasses(packages = "township.mediation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyImportRunsDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("township.mediation..")
            .ensureAllClassesAreContainedInArchitecture()
            .layer("rules")
            .definedBy("township.mediation.rules..")
            .layer("storage")
            .definedBy("township.mediation.storage..")
            .layer("web")
            .definedBy("township.mediation.web..")
            .layer("connections")
            .definedBy("township.mediation.connections..")
            .layer("requests")
            .definedBy("township.mediation.requests..")
            .layer("problems")
            .definedBy("township.mediation.problems..")
            .layer("areas")
            .definedBy("township.mediation.areas..")
            .layer("openapi")
            .definedBy("township.mediation.openapi..")
            .layer("register")
            .definedBy("township.mediation.register..")
            .layer("facts")
            .definedBy("township.mediation.facts..")
            .layer("particulars")
            .definedBy("township.mediation.particulars..")
            .layer("history")
            .definedBy("township.mediation.history..")
            .layer("audit")
            .definedBy("township.mediation.audit..")
            .layer("access")
            .definedBy("township.mediation.access")
            .layer("access.rest")
            .definedBy("township.mediation.access.rest..")
            .layer("accounts")
            .definedBy("township.mediation.accounts")
            .layer("accounts.rest")
            .definedBy("township.mediation.accounts.rest..")
            .layer("cases")
            .definedBy("township.mediation.cases")
            .layer("cases.rest")
            .definedBy("township.mediation.cases.rest..")
            .layer("statistics")
            .definedBy("township.mediation.statistics")
            .layer("statistics.rest")
            .definedBy("township.mediation.statistics.rest..")
            .layer("reports")
            .definedBy("township.mediation.reports")
            .layer("reports.rest")
            .definedBy("township.mediation.reports.rest..")
            .layer("backup")
            .definedBy("township.mediation.backup..")
            .layer("start")
            .definedBy("township.mediation.start..")
            .whereLayer("rules")
            .mayNotAccessAnyLayer()
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("web")
            .mayOnlyAccessLayers("rules")
            .whereLayer("requests")
            .mayOnlyAccessLayers("rules")
            .whereLayer("connections")
            .mayOnlyAccessLayers("access", "requests", "rules")
            .whereLayer("problems")
            .mayOnlyAccessLayers("requests", "web", "rules")
            .whereLayer("openapi")
            .mayOnlyAccessLayers("problems", "web", "rules")
            .whereLayer("areas")
            .mayOnlyAccessLayers("rules")
            .whereLayer("audit")
            .mayOnlyAccessLayers("areas", "rules")
            .whereLayer("accounts")
            .mayOnlyAccessLayers("audit", "areas", "storage", "rules")
            .whereLayer("accounts.rest")
            .mayOnlyAccessLayers("accounts", "audit", "areas", "rules", "web")
            .whereLayer("access")
            .mayOnlyAccessLayers("accounts", "audit", "areas", "storage", "rules")
            .whereLayer("access.rest")
            .mayOnlyAccessLayers("access", "accounts", "areas", "problems", "rules", "web")
            .whereLayer("register")
            .mayOnlyAccessLayers("rules")
            .whereLayer("facts")
            .mayOnlyAccessLayers("rules")
            .whereLayer("particulars")
            .mayOnlyAccessLayers("storage", "rules")
            .whereLayer("history")
            .mayOnlyAccessLayers("register", "particulars", "facts", "rules")
            .whereLayer("cases")
            .mayOnlyAccessLayers("history", "register", "particulars", "facts", "accounts", "areas", "storage", "rules")
            .whereLayer("cases.rest")
            .mayOnlyAccessLayers(
                    "cases",
                    "history",
                    "register",
                    "particulars",
                    "facts",
                    "accounts",
                    "audit",
                    "areas",
                    "problems",
                    "requests",
                    "rules",
                    "web")
            .whereLayer("statistics")
            .mayOnlyAccessLayers("facts", "areas", "rules")
            .whereLayer("statistics.rest")
            .mayOnlyAccessLayers("statistics", "register", "facts", "accounts", "areas", "rules", "web")
            .whereLayer("reports")
            .mayOnlyAccessLayers("statistics", "history", "register", "facts", "accounts", "areas", "rules")
            .whereLayer("reports.rest")
            .mayOnlyAccessLayers(
                    "reports",
                    "statistics",
                    "statistics.rest",
                    "register",
                    "facts",
                    "accounts",
                    "areas",
                    "rules",
                    "web")
            .whereLayer("backup")
            .mayOnlyAccessLayers("facts", "storage", "rules")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("township.mediation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsNothingOfHttp = noClasses()
            .that()
            .resideInAnyPackage(
                    "township.mediation.areas",
                    "township.mediation.accounts",
                    "township.mediation.access",
                    "township.mediation.audit",
                    "township.mediation.facts",
                    "township.mediation.particulars",
                    "township.mediation.history",
                    "township.mediation.register",
                    "township.mediation.cases",
                    "township.mediation.statistics",
                    "township.mediation.reports",
                    "township.mediation.backup",
                    "township.mediation.rules",
                    "township.mediation.storage")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..");

    /** The host that a request names is whatever its sender likes: see {@code web.Relative}. */
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
}
