package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@WithRecruiter
class InboxWatchTest {

    @Autowired
    private InboxWatch watch;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void openPagesHearOfWhatIsKept() throws InterruptedException {
        AccountId zoe = notifications.recruiter("zoe.watches", "Zoe Zych");
        CountDownLatch pages = new CountDownLatch(2);
        Runnable one = watch.watch(zoe, pages::countDown);
        Runnable other = watch.watch(zoe, pages::countDown);

        notifications.raise(NotificationKind.MENTIONED, notifications.client("Śnieżka"), "1", zoe);

        assertThat(pages.await(5, TimeUnit.SECONDS)).isTrue();
        one.run();
        other.run();
    }

    @Test
    void nobodyHearsOfWhatIsRolledBackOrOfOthersOrAfterLeaving() throws InterruptedException {
        AccountId zoe = notifications.recruiter("zoe.watches", "Zoe Zych");
        AccountId yan = notifications.recruiter("yan.watches", "Yan Yerba");
        CountDownLatch heard = new CountDownLatch(1);
        Runnable staying = watch.watch(zoe, heard::countDown);
        watch.watch(yan, heard::countDown).run();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notifications.raise(NotificationKind.MENTIONED, notifications.client("Śnieżka"), "1", zoe);
            status.setRollbackOnly();
        });
        notifications.raise(NotificationKind.MENTIONED, notifications.client("Śnieżka"), "1", yan);

        assertThat(heard.await(500, TimeUnit.MILLISECONDS)).isFalse();
        staying.run();
    }

    @Test
    void whoLeavesIsForgotten() {
        int before = notifications.watchers();
        AccountId zoe = notifications.recruiter("zoe.watches", "Zoe Zych");

        Runnable leave = watch.watch(zoe, () -> {});
        assertThat(notifications.watchers()).isEqualTo(before + 1);

        leave.run();
        assertThat(notifications.watchers()).isEqualTo(before);
    }
}
