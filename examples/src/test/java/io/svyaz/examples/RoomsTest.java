package io.svyaz.examples;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of {@link ArchitectureTest} that the flows ask for by number. */
class RoomsTest {
    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.svyaz");

    @Test
    @DisplayName("S2-02 the core knows nothing of the kit, and the kit knows no vendor")
    void theKitKnowsNoVendor() {
        ArchitectureTest.coreKnowsNothingOfOurs.check(ours);
        ArchitectureTest.kitKnowsCoreAndWebhook.check(ours);
    }

    @Test
    @DisplayName("S4-29 the client of CoMagic knows neither the flows nor the store of the log")
    void theClientKnowsNoFlow() {
        ArchitectureTest.comagicKnowsCoreAndWebhook.check(ours);
        ArchitectureTest.recipesKnowVendorsAndTheKit.check(ours);
    }
}
