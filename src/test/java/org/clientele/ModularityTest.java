package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final Path DOCUMENT = Path.of("docs/modules.md");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void featuresDependOnEachOtherOnlyAsTheySay() {
        MODULES.verify();
    }

    /** With {@code -Dmodules.write=true} it is written instead. */
    @Test
    void theDocumentOfTheModulesIsUpToDate() throws IOException {
        if (Boolean.getBoolean("modules.write")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(DOCUMENT)
                .as("write it anew: ./mvnw test -Dtest=ModularityTest -Dmodules.write=true")
                .exists()
                .hasContent(document());
    }

    private static String document() {
        return """
                # Modules

                Written by `ModularityTest` out of the code; do not edit. A module is a package below `org.clientele`; it
                may use what its arrows lead to, and of those only what is public in the package itself or in a named
                interface. All of them may use `shared`, which is left out.

                ```mermaid
                flowchart TD
                %s
                ```

                | Module | Purpose | Uses | Offers |
                |---|---|---|---|
                %s
                """.formatted(
                lines(MODULES.stream().flatMap(ModularityTest::arrows)), lines(sorted().map(ModularityTest::row)));
    }

    private static Stream<ApplicationModule> sorted() {
        return MODULES.stream().sorted();
    }

    private static Stream<String> arrows(ApplicationModule module) {
        return uses(module).stream().map(used -> "    " + name(module) + " --> " + used);
    }

    private static String row(ApplicationModule module) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name(module),
                        purpose(module),
                        String.join(", ", uses(module)),
                        String.join(", ", offers(module)));
    }

    private static List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .filter(used -> !used.isOpen())
                .map(ModularityTest::name)
                .sorted()
                .toList();
    }

    /** The services that other modules call. */
    private static List<String> offers(ApplicationModule module) {
        return module.getBasePackage().stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .map(type -> "`" + type + "`")
                .toList();
    }

    private static String purpose(ApplicationModule module) {
        Path file = Path.of("src/main/java", module.getBasePackage().getName().split("\\."))
                .resolve("package-info.java");
        try {
            Matcher comment = PURPOSE.matcher(Files.readString(file));
            assertThat(comment.find()).isTrue();
            return comment.group(1).replace("\n *", " ").replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
