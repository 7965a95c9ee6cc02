package org.claimwatch.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A test that works on the database of the run is run on each kind. */
class OnEachDatabaseTest {
    private static final List<String> ASKING = List.of("TestProgram.in", "Terminal.in", "TestDatabase.of");

    @Test
    void noTestThatShouldBeRunOnEachDatabaseIsForgotten() {
        classes()
                .that(DescribedPredicate.describe("ask for the database of the run", OnEachDatabaseTest::asks))
                .and()
                .haveSimpleNameEndingWith("Test")
                .should()
                .beAnnotatedWith(OnEachDatabase.class)
                .check(new ClassFileImporter().importPackages("org.claimwatch"));
    }

    private static boolean asks(JavaClass test) {
        return test.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .anyMatch(ASKING::contains);
    }
}
