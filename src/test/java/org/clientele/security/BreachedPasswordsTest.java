package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedPasswordsTest {

    @TempDir
    Path folder;

    @Test
    void withoutAListNothingIsOnIt() {
        assertThat(new BreachedPasswords("").contains("password")).isFalse();
    }

    @Test
    void aListOfWordsIsReadThrough() throws IOException {
        Path list = Files.writeString(folder.resolve("words.txt"), "correct horse\nżółta łódź\n\nlast one");

        BreachedPasswords breached = new BreachedPasswords(list.toString());

        assertThat(breached.contains("Żółta łódź")).isTrue();
        assertThat(breached.contains("last one")).isTrue();
        assertThat(breached.contains("correct")).isFalse();
    }

    @Test
    void everyHashOfASortedListIsFoundAndNoOther() throws Exception {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        String lines = IntStream.range(0, 999)
                .mapToObj(number -> HexFormat.of()
                                .withUpperCase()
                                .formatHex(sha1.digest(("word " + number).getBytes(StandardCharsets.UTF_8)))
                        + ":" + number * 7)
                .sorted()
                .reduce("", (all, line) -> all + line + "\r\n");
        BreachedPasswords breached = new BreachedPasswords(
                Files.writeString(folder.resolve("hashes.txt"), lines).toString());

        assertThat(IntStream.range(0, 999)).allMatch(number -> breached.contains("word " + number));
        assertThat(IntStream.range(999, 2000)).noneMatch(number -> breached.contains("word " + number));
    }

    @Test
    void aListThatIsNotThereKeepsTheApplicationFromStarting() {
        assertThatThrownBy(
                        () -> new BreachedPasswords(folder.resolve("none.txt").toString()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("CLIENTELE_BREACHED_PASSWORDS");
    }
}
