package org.clientele.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class FavouritesTest {

    @Autowired
    private Favourites favourites;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private TestStaff staff;

    private final RecordRef client = new RecordRef(RecordType.CLIENT, Uuid7.next());

    @BeforeEach
    void enterClient() {
        registry.enter(client, client.id(), "Śnieżka");
    }

    @Test
    void aMarkedRecordIsListedOnceHoweverOftenItWasMarked() {
        favourites.mark(client);
        favourites.mark(client);

        assertThat(favourites.isMarked(client)).isTrue();
        assertThat(favourites.list()).extracting(RecordTitle::ref).containsExactly(client);
    }

    @Test
    void anUnmarkedRecordIsNotListed() {
        favourites.mark(client);
        favourites.unmark(client);

        assertThat(favourites.list()).isEmpty();
    }

    @Test
    void everybodyHasTheirOwn() {
        favourites.mark(client);

        staff.as(Role.OBSERVER, () -> assertThat(favourites.list()).isEmpty());
    }

    @Test
    void whatIsArchivedIsNoFavouriteUntilItIsRestored() {
        favourites.mark(client);

        registry.archive(client);
        assertThat(favourites.list()).isEmpty();

        registry.restore(client);
        assertThat(favourites.list()).hasSize(1);
    }
}
