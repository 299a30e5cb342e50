package org.clientele.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.contact.ContactList;
import org.clientele.location.Locations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientPageBenchmark extends AgainstJdbc {

    private static final int CARDS = 50;

    @Autowired
    private Clients clients;

    @Autowired
    private Locations locations;

    @Autowired
    private ContactList contacts;

    @Test
    void openAClient() throws Exception {
        Comparison.of("open-client", n -> open(new ClientId(id(n))), n -> openByHand(id(n)))
                .run()
                .medianAtMost(8)
                .statementsAtMost(6);
    }

    private void open(ClientId id) {
        clients.find(id).orElseThrow();
        locations.of(id);
        contacts.of(id, "", CARDS);
    }

    private void openByHand(UUID id) throws SQLException {
        jdbc.rows("""
            select c.*, s.name, s.colour, i.name, p.name from client c join client_status s on s.id = c.status_id
            left join industry i on i.id = c.industry_id left join client p on p.id = c.parent_id where c.id = ?\
            """, id);
        jdbc.rows("select country, value from client_tax_number where client_id = ? order by position", id);
        jdbc.rows("select tag from client_tag where client_id = ?", id);
        jdbc.rows(
                "select * from location where client_id = ? and archived = false order by headquarters desc, name, id",
                id);
        List<Object[]> cards = jdbc.rows(
                "select * from contact where client_id = ? and archived = false order by last_name, first_name, id"
                        + " limit 51",
                id);
        Object[] ids = cards.stream().map(card -> card[0]).toArray();
        jdbc.rows(
                "select * from contact_address where contact_id in (?" + ", ?".repeat(ids.length - 1)
                        + ") order by contact_id, position",
                ids);
    }

    private UUID id(int n) {
        return data.clients()
                .get(Math.floorMod(n * 7919, BenchmarkDatabase.CLIENTS))
                .id();
    }
}
