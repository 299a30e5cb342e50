package org.clientele.portal.setup;

import org.clientele.shared.BeforeServing;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In tests there is a portal from the beginning, with as many seats as contacts. */
@Component
@Profile("test")
class TestPortal extends BeforeServing {

    private final JdbcClient jdbc;

    TestPortal(JdbcClient jdbc) {
        super(-95);
        this.jdbc = jdbc;
    }

    @Override
    protected void prepare() {
        jdbc.sql("update portal_settings set enabled = true, address = 'https://portal.test.example',"
                        + " address_proof = 'CONFIRMED', seats = null, seats_of_client = null")
                .update();
    }
}
