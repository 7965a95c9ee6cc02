package org.claimwatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows whom, and what the stages may not ask. */
class ArchitectureTest {
    private static final String ALL = "org.claimwatch..";
    private static final String[] STAGES = {"load", "enrich", "score", "route", "report"};
    private static final String[] WITHOUT_CLOCK =
            packages("claim", "load", "enrich", "score", "route", "report", "backtest", "store");
    private static final JavaClasses PROGRAM =
            new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests())).importPackages("org.claimwatch");

    @Test
    void theseAreThePackages() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "org.claimwatch",
                        "org.claimwatch.claim",
                        "org.claimwatch.load",
                        "org.claimwatch.enrich",
                        "org.claimwatch.score",
                        "org.claimwatch.route",
                        "org.claimwatch.report",
                        "org.claimwatch.backtest",
                        "org.claimwatch.store",
                        "org.claimwatch.nightly",
                        "org.claimwatch.cli",
                        "org.claimwatch.generate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "enrich", "score", "route", "report", "backtest", "store"})
    void ofTheProgramAStageAndTheStoreKnowOnlyTheClaim(String stage) {
        noClasses()
                .that()
                .resideInAnyPackage(packages(stage))
                .should()
                .dependOnClassesThat(otherThan(stage, "claim"))
                .check(PROGRAM);
    }

    @Test
    void theClaimKnowsOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("claim"))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "org.claimwatch.claim..", "java..", "org.jspecify..", "io.soabase.recordbuilder.."))
                .check(PROGRAM);
    }

    @Test
    void theGeneratorKnowsNothingOfTheProgramAndOnlyTheCommandsKnowIt() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("generate"))
                .should()
                .dependOnClassesThat(otherThan("generate"))
                .check(PROGRAM);
        classes()
                .that()
                .resideInAnyPackage(packages("generate"))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(packages("generate", "cli"))
                .check(PROGRAM);
    }

    @Test
    void onlyTheScoreKnowsTheRuleEngine() {
        assertOnlyKnowsOf("score", "org.kie..", "org.drools..");
    }

    @Test
    void onlyTheStoreKnowsTheMapping() {
        assertOnlyKnowsOf("store", "jakarta.persistence..", "org.hibernate..");
    }

    @Test
    void onlyTheReportWritesWorkbooks() {
        assertOnlyKnowsOf("report", "org.dhatim.fastexcel");
    }

    @Test
    void onlyTheLoadReadsWorkbooks() {
        assertOnlyKnowsOf("load", "org.dhatim.fastexcel.reader..");
    }

    @Test
    void onlyTheBackTestKnowsTheNumericalLibrary() {
        assertOnlyKnowsOf("backtest", "org.hipparchus..");
    }

    @Test
    void onlyTheCommandsKnowTheOptionParser() {
        assertOnlyKnowsOf("cli", "picocli..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "enrich", "score", "route", "report", "backtest", "store"})
    void onlyTheNightAndTheCommandsSeeAStage(String stage) {
        classes()
                .that()
                .resideInAnyPackage(packages(stage))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(packages(stage, "nightly", "cli"))
                .check(PROGRAM);
    }

    @Test
    void theNightSeesEveryStage() {
        for (String stage : STAGES) {
            assertThat(PROGRAM.stream()
                            .filter(resideInAPackage("org.claimwatch.nightly.."))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .filter(dependency ->
                                    resideInAnyPackage(packages(stage)).test(dependency.getTargetClass())))
                    .as(stage)
                    .isNotEmpty();
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.claimwatch.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void nothingThatDecidesReadsTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(WITHOUT_CLOCK)
                .should()
                .accessTargetWhere(describe("reads the clock", ArchitectureTest::readsTheClock))
                .check(PROGRAM);
    }

    @Test
    void nothingThatDecidesAsksTheMachineForItsLanguageOrZone() {
        noClasses()
                .that()
                .resideInAnyPackage(WITHOUT_CLOCK)
                .should()
                .accessTargetWhere(describe("asks the machine", ArchitectureTest::asksTheMachine))
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandsSpeakOnTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.claimwatch.cli..")
                .should()
                .accessTargetWhere(describe("speaks on the console", ArchitectureTest::speaks))
                .check(PROGRAM);
    }

    /** The three rules above would pass in silence if their conditions matched nothing. */
    @Test
    void suchCallsAreNoticed() {
        Set<JavaAccess<?>> calls =
                new ClassFileImporter().importClass(Offender.class).getAccessesFromSelf();

        assertThat(calls.stream().filter(ArchitectureTest::readsTheClock)).hasSize(6);
        assertThat(calls.stream().filter(ArchitectureTest::asksTheMachine)).hasSize(4);
        assertThat(calls.stream().filter(ArchitectureTest::speaks)).hasSize(2);
    }

    /** Does what the stages may not do. */
    @SuppressWarnings({"all", "JavaUtilDate"})
    private static final class Offender {
        static Object clock() {
            return List.of(
                    LocalDate.now(),
                    LocalDateTime.now(),
                    Instant.now(),
                    Clock.systemUTC(),
                    System.currentTimeMillis(),
                    new Date());
        }

        static Object machine() {
            return List.of(Locale.getDefault(), ZoneId.systemDefault(), "a".toUpperCase(), String.format("%d", 1));
        }

        static void speak() {
            System.out.println();
            System.err.println();
        }
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return owner.getPackageName().equals("java.time") && name.equals("now")
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String call = access.getTarget().getFullName();
        return owner.isEquivalentTo(Locale.class) && access.getName().equals("getDefault")
                || owner.isEquivalentTo(TimeZone.class) && access.getName().equals("getDefault")
                || owner.getPackageName().equals("java.time")
                        && access.getName().equals("systemDefault")
                || call.equals("java.lang.String.toUpperCase()")
                || call.equals("java.lang.String.toLowerCase()")
                || call.equals("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)");
    }

    private static boolean speaks(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                        && (access.getName().equals("out") || access.getName().equals("err"))
                || access.getName().equals("printStackTrace");
    }

    private static void assertOnlyKnowsOf(String one, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.claimwatch." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(PROGRAM);
        assertThat(PROGRAM.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> resideInAnyPackage(libraries).test(dependency.getTargetClass())))
                .as("%s knows it", one)
                .isNotEmpty();
    }

    private static DescribedPredicate<JavaClass> otherThan(String... names) {
        return resideInAPackage(ALL).and(resideOutsideOfPackages(packages(names)));
    }

    private static String[] packages(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = "org.claimwatch." + names[i] + "..";
        }
        return packages;
    }
}
