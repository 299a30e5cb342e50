package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String MINE = "totp:mine";

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedCanBeOpenedAndReadsLikeNothing() {
        SecretBox box = box(KEY);

        String sealed = box.seal("zażółć gęślą jaźń", MINE);

        assertThat(sealed).startsWith("1:").doesNotContain("za").hasSizeLessThan(110);
        assertThat(box.open(sealed, MINE)).contains("zażółć gęślą jaźń");
        assertThat(box.seal("zażółć gęślą jaźń", MINE)).isNotEqualTo(sealed);
        assertThat(box.open(box.seal("", MINE), MINE)).contains("");
    }

    @Test
    void whatWasSealedForSomebodyCannotBeOpenedForSomebodyElse() {
        SecretBox box = box(KEY);

        assertThat(box.open(box.seal("secret", MINE), "totp:yours")).isEmpty();
    }

    @Test
    void whatWasAlteredCannotBeOpened() {
        SecretBox box = box(KEY);
        String sealed = box.seal("secret", MINE);
        int place = sealed.length() - 5;
        String altered =
                sealed.substring(0, place) + (sealed.charAt(place) == 'A' ? 'B' : 'A') + sealed.substring(place + 1);

        assertThat(Stream.of(
                                altered,
                                "",
                                "secret",
                                "2" + sealed.substring(1),
                                sealed.substring(0, 12),
                                sealed.substring(0, 14),
                                sealed + ":",
                                sealed + "!")
                        .map(wrong -> box.open(wrong, MINE)))
                .allSatisfy(opened -> assertThat(opened).isEmpty());
    }

    @Test
    void aFormerKeyStillOpensAndAnUnknownOneDoesNot() {
        String sealed = box(KEY).seal("secret", MINE);
        String other = Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes());

        assertThat(new SecretBox(new SecretKeys(other, List.of(KEY), folder)).open(sealed, MINE))
                .contains("secret");
        assertThat(box(other).open(sealed, MINE)).isEmpty();
    }

    @Test
    void withoutConfigurationThereIsAKeyInTheDataFolderThatOnlyItsOwnerReads() throws IOException {
        Path data = folder.resolve("data");
        String sealed = new SecretBox(new SecretKeys("", List.of(), data)).seal("secret", MINE);

        assertThat(new SecretBox(new SecretKeys("", List.of(), data)).open(sealed, MINE))
                .contains("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(SecretKeys.FILE))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void thoseWhoMakeTheKeyAtTheSameMomentHaveTheSame() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> name =
                    () -> new SecretKeys("", List.of(), folder).current().name();

            List<Future<String>> names = threads.invokeAll(List.of(name, name, name, name));

            assertThat(names.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void aWrongKeyIsRefusedAtTheStartWithoutSayingIt() {
        assertThatThrownBy(() -> box("hunter2 is short"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("hunter2");
    }

    private SecretBox box(String key) {
        return new SecretBox(new SecretKeys(key, List.of(), folder));
    }
}
