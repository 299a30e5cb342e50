package org.clientele.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.IntegrationTest;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.WithStaff;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RecentlyOpenedTest {

    @Autowired
    private RecentlyOpened opened;

    @Autowired
    private RecentlyOpenedWriter writer;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private int seconds;

    @Test
    @WithStaff(role = Role.RECRUITER, userName = "reader.of.two")
    void theLastOpenedComesFirstAndIsListedOnce() {
        RecordRef first = client("First");
        RecordRef second = client("Second");

        open(first);
        open(second);
        open(first);

        awaitList("First", "Second");
    }

    @Test
    @WithStaff(role = Role.RECRUITER, userName = "reader.of.many")
    void twentyAreRemembered() {
        IntStream.rangeClosed(1, 22).forEach(number -> open(client("Client " + number)));

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(opened.list())
                        .hasSize(20)
                        .first()
                        .extracting(RecordTitle::title)
                        .isEqualTo("Client 22"));
    }

    @Test
    @WithStaff(role = Role.RECRUITER, userName = "reader.of.none")
    void whatIsGoneByThenIsNotRemembered() {
        writer.write(actor.staff().orElseThrow().id().value(), Uuid7.next(), clock.instant());

        assertThat(opened.list()).isEmpty();
    }

    @Test
    @WithStaff(role = Role.TEAM_LEAD, userName = "reader.of.twins")
    void whoeverLookedAtWhatWasMergedFindsWhatItBecame(@Autowired RecentlyOpenedMerge merge) {
        RecordRef absorbed = client("Absorbed");
        RecordRef kept = client("Kept");
        open(absorbed);
        awaitList("Absorbed");

        transaction.executeWithoutResult(run -> {
            merge.move(absorbed.id(), kept.id());
            registry.archiveMerged(absorbed, kept.id());
        });

        awaitList("Kept");
    }

    private RecordRef client(String name) {
        UUID id = Uuid7.next();
        RecordRef ref = new RecordRef(RecordType.CLIENT, id);
        transaction.executeWithoutResult(run -> registry.enter(ref, id, name));
        return ref;
    }

    private void open(RecordRef record) {
        seconds++;
        clock.after(Duration.ofSeconds(seconds), () -> opened.opened(record));
    }

    private void awaitList(String... titles) {
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(opened.list()).extracting(RecordTitle::title).isEqualTo(List.of(titles)));
    }
}
