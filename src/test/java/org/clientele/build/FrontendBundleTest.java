package org.clientele.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The committed bundle is made of what lies in the sources, so that nobody needs Node (docs/adr/0033). Beside it stands
 * what it was made of.
 */
class FrontendBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path INPUTS = Path.of("src/main/bundles/prod.bundle.inputs");
    private static final Path FRONTEND = Path.of("frontend");
    /** Made by the build, and served as they are. */
    private static final List<Path> NOT_BUNDLED =
            List.of(FRONTEND.resolve("generated"), FRONTEND.resolve("index.html"), FRONTEND.resolve("static"));

    /** With {@code -Dbundle.write=true} what it was made of is written instead. */
    @Test
    void theBundleIsMadeOfWhatLiesInTheSources() throws IOException {
        if (Boolean.getBoolean("bundle.write")) {
            Files.writeString(INPUTS, inputs());
        }
        assertThat(INPUTS)
                .as("rebuild the bundle and commit it, as CONTRIBUTING.md says")
                .exists()
                .hasContent(inputs());
    }

    @Test
    void everyVersionOfAPackageIsExact() {
        assertThat(packages()).isNotEmpty().allMatch(line -> line.matches("package \\S+ \\d+\\.\\d+\\.\\d+"));
    }

    private static String inputs() throws IOException {
        List<String> first = List.of(
                "vaadin " + Platform.getVaadinVersion().orElseThrow(), "bundle " + hash(Files.readAllBytes(BUNDLE)));
        return Stream.of(first.stream(), packages(), files())
                .flatMap(lines -> lines)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static Stream<String> packages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(NpmPackage.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(NpmPackage.Container.class));
        return scanner.findCandidateComponents("org.clientele").stream()
                .flatMap(found ->
                        Stream.of(type(found.getBeanClassName()).getDeclaredAnnotationsByType(NpmPackage.class)))
                .map(named -> "package " + named.value() + " " + named.version())
                .distinct()
                .sorted();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(FRONTEND)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> NOT_BUNDLED.stream().noneMatch(file::startsWith))
                    .sorted()
                    .map(file -> "file " + file.toString().replace('\\', '/') + " " + hash(textOf(file)))
                    .toList()
                    .stream();
        }
    }

    /** A checkout on Windows may have other ends of lines. */
    private static byte[] textOf(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
