package io.svyaz.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.svyaz.core.http.FeignTransport;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import java.util.List;
import java.util.stream.Stream;

/** The rooms and doors of the house, as rules. */
@AnalyzeClasses(packages = "io.svyaz", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String WEBHOOK = "io.svyaz.webhook..";
    private static final String CORE = "io.svyaz.core..";
    private static final String HELPDESKEDDY = HelpDeskEddyClient.class.getPackageName() + "..";
    private static final String TESTKIT = "io.svyaz.testkit..";
    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson",
            "feign",
            "okhttp3",
            "okio",
            "io.github.bucket4j",
            "io.github.resilience4j",
            "com.github.kagkarlsson",
            "org.h2");

    @ArchTest
    static final ArchRule webhookKnowsTheJdkOnly = classes()
            .that()
            .resideInAPackage(WEBHOOK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(WEBHOOK, "java..", "javax.crypto..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule coreKnowsNothingOfOurs = onlyOurs(CORE, CORE);

    @ArchTest
    static final ArchRule bitrixKnowsCoreAndWebhook = onlyOurs("io.svyaz.bitrix..", "io.svyaz.bitrix..", CORE, WEBHOOK);

    @ArchTest
    static final ArchRule comagicKnowsCoreAndWebhook =
            onlyOurs("io.svyaz.comagic..", "io.svyaz.comagic..", CORE, WEBHOOK);

    @ArchTest
    static final ArchRule usedeskKnowsCoreAndWebhook =
            onlyOurs("io.svyaz.usedesk..", "io.svyaz.usedesk..", CORE, WEBHOOK);

    @ArchTest
    static final ArchRule helpDeskEddyKnowsCoreAndWebhook = onlyOurs(HELPDESKEDDY, HELPDESKEDDY, CORE, WEBHOOK);

    @ArchTest
    static final ArchRule kitKnowsCoreAndWebhook = onlyOurs("io.svyaz.kit..", "io.svyaz.kit..", CORE, WEBHOOK);

    @ArchTest
    static final ArchRule recipesKnowVendorsAndTheKit = onlyOurs(
            "io.svyaz.recipes..",
            "io.svyaz.recipes..",
            "io.svyaz.kit..",
            "io.svyaz.bitrix..",
            "io.svyaz.comagic..",
            "io.svyaz.usedesk..",
            HELPDESKEDDY,
            CORE,
            WEBHOOK);

    @ArchTest
    static final ArchRule testkitKnowsNoClient = onlyOurs(TESTKIT, TESTKIT, WEBHOOK);

    @ArchTest
    static final ArchRule nobodyKnowsTheExamples = noClasses()
            .that()
            .resideOutsideOfPackage("io.svyaz.examples..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.svyaz.examples..");

    @ArchTest
    static final ArchRule theInsideOfCoreIsForTheVendorModules = noClasses()
            .that()
            .resideInAnyPackage("io.svyaz.recipes..", "io.svyaz.examples..", TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.svyaz.core.internal..",
                    "io.svyaz.kit.internal..",
                    "io.svyaz.bitrix.internal..",
                    "io.svyaz.comagic.internal..",
                    "io.svyaz.usedesk.internal..",
                    "io.svyaz.helpdeskeddy.internal..");

    @ArchTest
    static final ArchRule theInsideOfTheTestkitIsItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage(TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.svyaz.testkit.internal..");

    @ArchTest
    static final ArchRule publicMethodsShowNoLibrary =
            noCodeUnits().that(arePublicDoors()).should(showALibrary());

    @ArchTest
    static final ArchRule publicFieldsShowNoLibrary = noFields()
            .that(new DescribedPredicate<JavaField>("are public doors") {
                @Override
                public boolean test(JavaField field) {
                    return isDoor(field.getOwner()) && isOpen(field.getModifiers());
                }
            })
            .should(new ArchCondition<>("show a library") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    report(field.getFullName(), Stream.of(field.getType()), events, field);
                }
            });

    @ArchTest
    static final ArchRule packagesWithTheirClassesAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");

    private static ArchRule onlyOurs(String room, String... mayKnow) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.svyaz..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(mayKnow)));
    }

    private static DescribedPredicate<JavaCodeUnit> arePublicDoors() {
        return new DescribedPredicate<>("are public doors") {
            @Override
            public boolean test(JavaCodeUnit unit) {
                return isDoor(unit.getOwner()) && isOpen(unit.getModifiers());
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> showALibrary() {
        return new ArchCondition<>("show a library") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaType> types =
                        Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
                report(unit.getFullName(), types, events, unit);
            }
        };
    }

    private static void report(String name, Stream<JavaType> types, ConditionEvents events, Object subject) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type ->
                        LIBRARIES.stream().anyMatch(library -> type.getName().startsWith(library + ".")))
                .forEach(
                        type -> events.add(SimpleConditionEvent.satisfied(subject, name + " shows " + type.getName())));
    }

    /** One class lets a host bring its own Feign client; what is inside belongs to no host. */
    private static boolean isDoor(JavaClass owner) {
        return owner.getModifiers().contains(JavaModifier.PUBLIC)
                && !owner.getPackageName().contains(".internal")
                && !owner.isEquivalentTo(FeignTransport.class);
    }

    private static boolean isOpen(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
